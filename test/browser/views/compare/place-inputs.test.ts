/** What inputs of moves and served needs are called where inputs stand beside one another, in both languages. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import type { Lever, Scenario } from '#engine/scenario.ts';
import { loadArea, setLocale } from '#i18n/locale.svelte.ts';
import { createNumbers } from '#i18n/number.ts';
import { controlsOf } from '#state/controls/all.ts';
import { inputWords } from '#views/compare/input-words.ts';
import { saysOf } from '#views/scenarios/scenario-line.ts';
import { inputName, uncertainInputs } from '#views/simulate/settings/input-name.ts';

const move: Lever = {
  id: 'up',
  kind: 'move',
  size: { low: 0.5, high: 0.7 },
  costs: [{ per: 'moved', amount: { low: 2, high: 4 } }],
  move: { matrix: 'attitude', from: { zone: 'spurious' }, to: { zone: 'loyal' }, customers: 200 },
};
const serve: Lever = { id: 'listen', kind: 'serve', zone: 'delight', size: { low: 0.3, high: 0.4 } };
const off: Lever = { id: 'sale', kind: 'premium', size: { low: 1, high: 2 }, off: true };
const scenario: Scenario = { ...creditCard.scenario, levers: [move, serve, off] };

const WORDS = {
  en: {
    'levers[0].size': ['Share that follows', '60%'],
    'levers[1].size': ['Share of needs served · delight', '60%'],
    'levers[0].costs[0].amount': ['Programme cost', '$0.60'],
    'positions.churnStrength': ['How much places matter for staying', '0.6'],
    'positions.needs.worth.delight': ['Worth of serving a zone · delight', '0.6'],
  },
  'zh-Hans': {
    'levers[0].size': ['跟随的比例', '60%'],
    'levers[1].size': ['满足的需求比例 · 愉悦区', '60%'],
    'levers[0].costs[0].amount': ['计划成本', '$0.60'],
    'positions.churnStrength': ['位置对留存的作用强度', '0.6'],
    'positions.needs.worth.delight': ['满足一区需求的价值 · 愉悦区', '0.6'],
  },
} as const;
const LINE = {
  en: '200 customers from spurious to loyal for $3 a customer to move',
  'zh-Hans': '200位顾客从虚假忠诚者变为忠诚者，每移动一位顾客3美元',
};

describe.each(['en', 'zh-Hans'] as const)('%s', (locale) => {
  const numbers = createNumbers(locale, 'USD');
  beforeAll(async () => {
    await setLocale(locale);
    for (const area of ['compare', 'settings', 'zones', 'library'] as const) await loadArea(area);
  });
  afterAll(() => setLocale('en'));

  test.each(Object.entries(WORDS[locale]))('%s', (path, [name, value]) => {
    const input = inputWords(scenario, path, numbers);
    expect([input.name, input.write(0.6), input.isReversed]).toEqual([name, value, false]);
  });

  test('every uncertain input has a name of its own; what is switched off is none', () => {
    const paths = uncertainInputs(scenario);
    expect(paths).toContain('positions.churnStrength');
    expect(paths.some((path) => path.startsWith('levers[2]'))).toBe(false);
    const names = paths.map((path) => inputName(path, scenario, controlsOf(scenario), numbers));
    expect(new Set(names).size).toBe(paths.length);
    expect(names.join(' ')).not.toMatch(/levers|positions|zones\./);
  });

  test('the line of a scenario says who is moved, at what cost', () => {
    expect(saysOf({ ...scenario, levers: [{ ...move, size: 1 }, off] })).toMatch(LINE[locale]);
  });
});
