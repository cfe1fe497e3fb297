/** Levers on satisfaction, and on the chance of leaving, as the sentence and the lines say them, in both languages. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import { highEnd } from '#cases/high-end.ts';
import type { SatisfyOn } from '#engine/satisfaction/satisfaction.ts';
import type { Lever, Scenario } from '#engine/scenario.ts';
import { loadArea, parts, setLocale } from '#i18n/locale.svelte.ts';
import { createNumbers } from '#i18n/number.ts';
import { plainText } from '#i18n/translate.ts';
import { controlsOf } from '#state/controls/all.ts';
import { middleOf } from '#state/controls/scale.ts';
import { saysOf } from '#views/scenarios/scenario-line.ts';
import { labelOf } from '#views/simulate/control-text.ts';
import { bookName, leverName } from '#views/simulate/lever-name.ts';
import { filled, placeClauses, placeText } from '#views/simulate/place-clauses.ts';
import { sentenceFacts, sizeWords } from '#views/simulate/sentence.ts';

const [churn] = creditCard.scenario.levers;
type Satisfy = Extract<Lever, { kind: 'satisfy' }>;
const on = (part: SatisfyOn, size: Satisfy['size'], over: Partial<Satisfy> = {}): Satisfy => ({
  id: 'felt',
  kind: 'satisfy',
  on: part,
  size,
  ...over,
});
const having = (...levers: Lever[]): Scenario => ({ ...creditCard.scenario, levers });
const LEVERS = {
  barrier: on({ part: 'barrier' }, 0.6, { startMonth: 18 }),
  perceived: on({ part: 'perceived' }, 8),
  expected: on({ part: 'expected' }, -1),
  switching: on({ part: 'switching', cost: 'procedural' }, { low: 8, high: 12 }),
  bond: on({ part: 'bond', bond: 'knowledge' }, 20, { startMonth: 6 }),
  construct: on({ part: 'construct', construct: 'quality' }, 8),
  value: on({ part: 'value', item: 'money' }, -5),
  cause: on({ part: 'cause', cause: 'people' }, 0.5),
  complaints: on({ part: 'complaints', way: 'resolved' }, 0.1),
  fewer: on({ part: 'complaints', way: 'voiced' }, -0.05),
  passage: on({ part: 'passage', passage: 'prefer' }, 0.06),
} as const;
type Name = keyof typeof LEVERS;

/** The first clause of the sentence as it is said, its numbers as they are written there. */
function clause(locale: 'en' | 'zh-Hans', scenario: Scenario): string {
  const numbers = createNumbers(locale, 'USD');
  const { values, places } = sentenceFacts(scenario, null, numbers);
  const more = placeClauses(scenario, places, { form: 'clause', isFirst: values.lever === 'place', numbers });
  const rates: Readonly<Record<string, string>> = { base: '10%', whatIf: '5%' };
  const text = plainText(filled(parts('simulate.sentence', values), { more }), (name) => {
    const lever = scenario.levers.find((_, index) => name === `levers[${index}].size`) ?? scenario.levers[0]!;
    const isSize = (name.endsWith('size') || name.endsWith('.size')) && lever.kind !== 'programme';
    return isSize ? sizeWords(lever, middleOf(lever.size), numbers).number : (rates[name] ?? '…');
  });
  return text.split(locale === 'en' ? ' a customer’s lifetime' : '每位顾客的终身利润')[0]!;
}

const CLAUSES: Readonly<Record<'en' | 'zh-Hans', Readonly<Record<Name, string>>>> = {
  en: {
    barrier: 'If 60% of the switching barrier falls in month 18,',
    perceived: 'If perceived quality rises by 8 points,',
    expected: 'If what customers expect falls by 1 point,',
    switching: 'If procedural switching costs rise by 10 points,',
    bond: 'If the bond of knowledge grows by 20 points from month 6 on,',
    construct: 'If the index of quality rises by 8 points,',
    value: 'If cost in money falls by $5 a year,',
    cause: 'If 50% of the leaving over people is prevented,',
    complaints: 'If 10 more of 100 complaints are resolved,',
    fewer: 'If 5 fewer of 100 customers with a problem complain,',
    passage: 'If first buyers come to prefer us more often, by 6 of 100 a month,',
  },
  'zh-Hans': {
    barrier: '如果从第18个月起转换壁垒的60%消失，',
    perceived: '如果感知质量上升8分，',
    expected: '如果顾客的期望下降1分，',
    switching: '如果程序转换成本上升10分，',
    bond: '如果从第6个月起知识纽带增强20分，',
    construct: '如果感知质量指数上升8分，',
    value: '如果货币成本每年减少5美元，',
    cause: '如果因人员流失的顾客中有50%得以留住，',
    complaints: '如果每百件投诉中多10件得到解决，',
    fewer: '如果每百位有问题的顾客中少5位投诉，',
    passage: '如果每百位首购者每月形成偏好的增加6人，',
  },
};
const LINES: Readonly<Record<'en' | 'zh-Hans', Readonly<Record<Name, string>>>> = {
  en: {
    barrier: '60% of the switching barrier gone',
    perceived: 'perceived quality up by 8 points',
    expected: 'expected quality down by 1 point',
    switching: 'procedural switching costs up by 10 points',
    bond: 'bond of knowledge up by 20 points',
    construct: 'index of quality up by 8 points',
    value: 'cost in money down by $5 a year',
    cause: '50% of the leaving over people prevented',
    complaints: 'complaints resolved up by 10 of 100',
    fewer: 'problems complained of down by 5 of 100',
    passage: 'coming to prefer us up by 6 of 100 a month',
  },
  'zh-Hans': {
    barrier: '转换壁垒消失60%',
    perceived: '感知质量上升8分',
    expected: '期望质量下降1分',
    switching: '程序转换成本上升10分',
    bond: '知识纽带上升20分',
    construct: '感知质量指数上升8分',
    value: '货币成本每年减少5美元',
    cause: '因人员流失者留住50%',
    complaints: '投诉得到解决每百增加10',
    fewer: '有问题而投诉每百减少5',
    passage: '形成偏好每月每百人增加6人',
  },
};
const OTHER = {
  en: {
    beside: 'If yearly churn falls from 10% to 5%, and perceived quality rises by 8 points,',
    two: 'If 50% of the leaving over people is prevented, and perceived quality rises by 8 points,',
    several: 'If three levers act together,',
    none: 'If nothing changes,',
    hazard: 'If every customer’s chance of leaving falls by 20%,',
    row: 'Perceived quality up by 8 points for $3 a customer and year',
    rates: 'Churn 10% to 5.13%',
    differ: 'Every customer’s chance of leaving −20%',
    name: 'Perceived quality',
    size: 'Perceived quality, points more',
    booked: 'Own points: churn 10% to 5.13%',
    ownPoints: 'Own points',
  },
  'zh-Hans': {
    beside: '如果年流失率从10%降到5%，并且感知质量上升8分，',
    two: '如果因人员流失的顾客中有50%得以留住，并且感知质量上升8分，',
    several: '如果三项举措同时起作用，',
    none: '如果一切不变，',
    hazard: '如果每位顾客离开的可能下降20%，',
    row: '感知质量上升8分，每位顾客每年3美元',
    rates: '流失率从10%到5.13%',
    differ: '每位顾客离开的可能−20%',
    name: '感知质量',
    size: '感知质量，增加的分数',
    booked: '自有积分：流失率从10%到5.13%',
    ownPoints: '自有积分',
  },
} as const;
// 1 − 0.9^0.5 = 5.13%
const halved: Lever = { id: 'halved', kind: 'churn', reading: 'hazard', size: 0.5 };

describe.each(['en', 'zh-Hans'] as const)('%s', (locale) => {
  const numbers = createNumbers(locale, 'USD');
  const words = OTHER[locale];
  beforeAll(async () => {
    await setLocale(locale);
    for (const area of ['zones', 'satisfy', 'library', 'book'] as const) await loadArea(area);
  });
  afterAll(() => setLocale('en'));

  test.each(Object.keys(LEVERS) as Name[])('%s', (name) => {
    expect(clause(locale, having(LEVERS[name]))).toBe(CLAUSES[locale][name]);
    expect(placeText(having(LEVERS[name]), [0], numbers)).toBe(LINES[locale][name]);
  });

  test.each<['beside' | 'two' | 'several' | 'none' | 'hazard', Scenario]>([
    ['beside', having(churn!, LEVERS.perceived)],
    ['two', having(LEVERS.cause, LEVERS.perceived)],
    ['several', having(churn!, LEVERS.cause, LEVERS.perceived)],
    ['none', having({ ...LEVERS.barrier, off: true })],
    ['hazard', { ...highEnd.scenario, levers: [{ ...halved, size: 0.2 }] }],
  ])('the sentence: %s', (name, scenario) => {
    expect(clause(locale, scenario)).toBe(words[name]);
  });

  test('in the list of scenarios', () => {
    const costs = [{ per: 'customer-year' as const, amount: 3 }];
    expect(saysOf(having({ ...LEVERS.perceived, costs }))).toBe(words.row);
    expect(saysOf(having(halved))).toBe(words.rates);
    expect(saysOf({ ...highEnd.scenario, levers: [{ ...halved, size: 0.2 }] })).toBe(words.differ);
  });

  test('by name: of the part, and of the book of levers where it was taken from there', () => {
    expect(leverName(LEVERS.perceived, numbers)).toBe(words.name);
    const control = controlsOf(having(LEVERS.perceived)).find(({ id }) => id === 'levers[0].size')!;
    expect(labelOf(control.subject)).toBe(words.size);
    const booked: Lever = { ...halved, origin: 'own-points' };
    expect(leverName(booked, numbers)).toBe(words.ownPoints);
    expect(leverName({ ...LEVERS.perceived, origin: 'own-points' }, numbers)).toBe(words.ownPoints);
    expect(saysOf(having(booked))).toBe(words.booked);
    expect(bookName({ ...halved, origin: 'of another book' })).toBeNull();
    expect(saysOf(having({ ...halved, origin: 'of another book' }))).toBe(words.rates);
  });
});
