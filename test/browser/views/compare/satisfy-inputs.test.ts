/** What inputs of levers on satisfaction, and of levers taken from the book, are called where inputs stand beside one another. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import { satisfactionSlots } from '#engine/satisfaction/satisfaction-slots.ts';
import type { Lever, Scenario } from '#engine/scenario.ts';
import { loadArea, setLocale } from '#i18n/locale.svelte.ts';
import { createNumbers } from '#i18n/number.ts';
import { controlsOf } from '#state/controls/all.ts';
import { inputWords } from '#views/compare/input-words.ts';
import { inputName, uncertainInputs } from '#views/simulate/settings/input-name.ts';

const cost = [{ per: 'customer-year' as const, amount: { low: 2, high: 4 } }];
const levers: Lever[] = [
  { id: 'felt', kind: 'satisfy', on: { part: 'perceived' }, size: { low: 6, high: 10 }, costs: cost },
  { id: 'fall', kind: 'satisfy', on: { part: 'barrier' }, size: { low: 0.5, high: 0.7 }, startMonth: 18 },
  { id: 'settle', kind: 'satisfy', on: { part: 'complaints', way: 'resolved' }, size: { low: 0.08, high: 0.12 } },
  { id: 'prefer', kind: 'satisfy', on: { part: 'passage', passage: 'prefer' }, size: { low: 0.05, high: 0.07 } },
  { id: 'ease', kind: 'satisfy', on: { part: 'value', item: 'time' }, size: { low: -7, high: -5 } },
  { id: 'felt-2', kind: 'satisfy', on: { part: 'perceived' }, size: { low: 1, high: 2 } },
  { id: 'index', kind: 'satisfy', on: { part: 'construct', construct: 'quality' }, size: { low: 6, high: 10 } },
  { id: 'points', kind: 'premium', size: { low: 1, high: 2 }, origin: 'own-points', costs: cost },
];
const scenario: Scenario = { ...creditCard.scenario, levers };
/** A churn lever of the book: what is shown is the churn it leads to. */
const booked: Scenario = {
  ...scenario,
  levers: [{ id: 'points', kind: 'churn', reading: 'hazard', size: { low: 0.1, high: 0.3 }, origin: 'own-points' }],
};

type Said = Readonly<Record<string, readonly [name: string, value: number, written: string]>>;
const WORDS: Readonly<Record<'en' | 'zh-Hans', Said>> = {
  en: {
    'levers[0].size': ['Perceived quality, points more', 8, '8'],
    'levers[1].size': ['Switching barrier, share that falls', 0.6, '60%'],
    'levers[2].size': ['Complaints resolved, more of 100', 0.1, '10'],
    'levers[3].size': ['Coming to prefer us, more of 100 a month', 0.065, '6.5'],
    'levers[4].size': ['Cost in time, more a year', -6, '−$6'],
    'levers[6].size': ['Index of quality, points more', 8, '8'],
    'levers[7].costs[0].amount': ['Cost per customer, year (Own points)', 3, '$3'],
    'satisfaction.gap.perceived': ['Perceived quality today', 72.04, '72'],
    'satisfaction.curves.weakShift': ['Shift of the curve under weak competition', 0.1, '0.1'],
    'satisfaction.index.paths[1].coefficient': ['Expectation → quality', 0.5, '0.5'],
    'satisfaction.complaints.voiced': ['Share of problems complained of', 0.5, '50%'],
    'satisfaction.value.rival.time': ['Cost in time, the competitor’s', 18, '$18'],
    'satisfaction.formation.rates.prefer': ['Coming to prefer us, chance a month', 0.08, '8%'],
  },
  'zh-Hans': {
    'levers[0].size': ['感知质量，增加的分数', 8, '8'],
    'levers[1].size': ['转换壁垒，消失的比例', 0.6, '60%'],
    'levers[2].size': ['投诉得到解决，每百增加', 0.1, '10'],
    'levers[3].size': ['形成偏好，每月每百人增加', 0.065, '6.5'],
    'levers[4].size': ['时间成本，每年增加', -6, '−$6'],
    'levers[6].size': ['感知质量指数，增加的分数', 8, '8'],
    'levers[7].costs[0].amount': ['每位顾客年成本（自有积分）', 3, '$3'],
    'satisfaction.gap.perceived': ['现有感知质量', 72.04, '72'],
    'satisfaction.curves.weakShift': ['弱竞争曲线的移动', 0.1, '0.1'],
    'satisfaction.index.paths[1].coefficient': ['期望 → 感知质量', 0.5, '0.5'],
    'satisfaction.complaints.voiced': ['有问题者投诉的比例', 0.5, '50%'],
    'satisfaction.value.rival.time': ['竞争者的时间成本', 18, '$18'],
    'satisfaction.formation.rates.prefer': ['形成偏好，每月的可能', 0.08, '8%'],
  },
};
const REACHED = { en: 'Churn reached (Own points)', 'zh-Hans': '达到的流失率（自有积分）' } as const;

describe.each(['en', 'zh-Hans'] as const)('%s', (locale) => {
  const numbers = createNumbers(locale, 'USD');
  beforeAll(async () => {
    await setLocale(locale);
    for (const area of ['compare', 'settings', 'satisfy', 'book'] as const) await loadArea(area);
  });
  afterAll(() => setLocale('en'));

  test.each(Object.entries(WORDS[locale]))('%s', (path, [name, value, written]) => {
    const input = inputWords(scenario, path, numbers);
    expect([input.name, input.write(value), input.isReversed]).toEqual([name, written, false]);
  });

  test('of a lever of the book on churn it is the churn reached, 1 − 0.9^0.8', () => {
    const input = inputWords(booked, 'levers[0].size', numbers);
    expect([input.name, input.write(0.2), input.isReversed]).toEqual([REACHED[locale], '8.1%', true]);
  });

  test('every uncertain input has a name of its own, two levers on the same part as well', () => {
    const paths = uncertainInputs(scenario);
    expect(paths).toContain('satisfaction.gap.expected');
    const names = paths.map((path) => inputName(path, scenario, controlsOf(scenario), numbers));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    expect(names.join(' ')).not.toMatch(/levers\[|satisf(y|action)\./);
  });

  test('so has every number of satisfaction that can be uncertain', () => {
    const paths = [...satisfactionSlots(scenario).keys()];
    expect(paths.length).toBeGreaterThan(60);
    const names = paths.map((path) => inputWords(scenario, path, numbers).name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    expect(names.join(' ')).not.toMatch(/satisf(y|action)\.|\[|undefined/);
  });
});
