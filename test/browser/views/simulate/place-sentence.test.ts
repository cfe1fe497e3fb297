import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import type { Lever, Scenario } from '#engine/scenario.ts';
import { loadArea, parts, setLocale } from '#i18n/locale.svelte.ts';
import { createNumbers } from '#i18n/number.ts';
import { plainText } from '#i18n/translate.ts';
import { filled, placeClauses, placeName, placeText } from '#views/simulate/place-clauses.ts';
import { sentenceFacts } from '#views/simulate/sentence.ts';

const [churn] = creditCard.scenario.levers;
const move: Lever & { kind: 'move' } = {
  id: 'up',
  kind: 'move',
  size: 1,
  move: { matrix: 'attitude', from: { zone: 'spurious' }, to: { zone: 'loyal' }, customers: 200 },
};
const chosen: Lever & { kind: 'move' } = {
  ...move,
  id: 'chosen',
  size: { low: 0.5, high: 0.7 },
  move: { ...move.move, from: { lasso: [1, 1, 5, 1, 5, 9] }, to: { shift: { x: 0, y: 20 } }, customers: 50 },
};
const one = { ...move, id: 'one', move: { ...move.move, customers: 1 } };
const serve: Lever & { kind: 'serve' } = { id: 'listen', kind: 'serve', zone: 'indifference', size: 0.6 };
const off = <L extends Lever>(lever: L): L => ({ ...lever, off: true });
const having = (...levers: Lever[]): Scenario => ({ ...creditCard.scenario, levers });

/** The first clause of the sentence, as it is said. */
function clause(locale: 'en' | 'zh-Hans', scenario: Scenario): string {
  const { values, places } = sentenceFacts(scenario, null, createNumbers(locale, 'USD'));
  const more = placeClauses(scenario, places, {
    form: 'clause',
    isFirst: values.lever === 'place',
    numbers: createNumbers(locale, 'USD'),
  });
  const numbers: Readonly<Record<string, string>> = { base: '10%', whatIf: '5%' };
  const text = plainText(filled(parts('simulate.sentence', values), { more }), (name) => {
    if (name.endsWith('.customers')) return name.startsWith('levers[0]') && scenario.levers[0] === one ? '1' : '200';
    return name.endsWith('.size') ? '60%' : (numbers[name] ?? '…');
  });
  return text.split(locale === 'en' ? ' a customer’s lifetime' : '每位顾客的终身利润')[0]!;
}

describe.each([
  [
    'en',
    {
      alone: 'If 200 customers move from spurious to loyal,',
      single: 'If 1 customer moves from spurious to loyal,',
      beside: 'If yearly churn falls from 10% to 5%, and 200 customers move from spurious to loyal,',
      two: 'If 60% of 200 chosen customers move to another place, and 60% of the needs in the indifference zone are served,',
      serve: 'If 60% of the needs in the indifference zone are served,',
      several: 'If three levers act together,',
      none: 'If nothing changes,',
      churn: 'If yearly churn falls from 10% to 5%,',
      short: '200 customers from spurious to loyal; 60% of 50 chosen customers to another place',
      name: 'Move 200 customers from spurious to loyal (Attitude × repeat purchase)',
      served: 'Serve the needs in the indifference zone (Expectation × expression)',
    },
  ],
  [
    'zh-Hans',
    {
      alone: '如果200位顾客从虚假忠诚者变为忠诚者，',
      single: '如果1位顾客从虚假忠诚者变为忠诚者，',
      beside: '如果年流失率从10%降到5%，并且200位顾客从虚假忠诚者变为忠诚者，',
      two: '如果圈选的200位顾客中有60%移到别处，并且冷淡区的需求有60%得到满足，',
      serve: '如果冷淡区的需求有60%得到满足，',
      several: '如果三项举措同时起作用，',
      none: '如果一切不变，',
      churn: '如果年流失率从10%降到5%，',
      short: '200位顾客从虚假忠诚者变为忠诚者；圈选的50位顾客中的60%移到别处',
      name: '200位顾客从虚假忠诚者变为忠诚者（态度 × 重复购买）',
      served: '满足冷淡区的需求（期望 × 表达）',
    },
  ],
] as const)('%s', (locale, words) => {
  beforeAll(async () => {
    await setLocale(locale);
    await loadArea('zones');
  });
  afterAll(() => setLocale('en'));

  test.each<[keyof typeof words, Scenario]>([
    ['alone', having(move)],
    ['single', having(one)],
    ['beside', having(churn!, move)],
    ['beside', having(move, churn!)],
    ['two', having(chosen, serve)],
    ['serve', having(off(churn!), serve)],
    ['several', having(churn!, move, serve)],
    ['several', having(off(churn!), move, chosen, serve)],
    ['none', having(off(move), off(serve))],
    ['churn', having(off(move), churn!)],
  ])('the sentence: %s', (name, scenario) => {
    expect(clause(locale, scenario)).toBe(words[name]);
  });

  test('in a line, and as a heading', () => {
    const numbers = createNumbers(locale, 'USD');
    expect(placeText(having(move, chosen), [0, 1], numbers)).toBe(words.short);
    expect(placeName(move, numbers)).toBe(words.name);
    expect(placeName(serve, numbers)).toBe(words.served);
  });
});
