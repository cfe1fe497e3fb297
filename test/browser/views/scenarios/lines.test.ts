import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import type { Scenario } from '#engine/scenario.ts';
import { loadArea, setLocale } from '#i18n/locale.svelte.ts';
import { churnLever, textbook } from '#test/helpers/scenarios.ts';
import { problemSentence } from '#views/scenarios/problem-words.ts';
import { saysOf, whenOf } from '#views/scenarios/scenario-line.ts';

beforeAll(() => Promise.all([loadArea('library'), loadArea('settings')]));
beforeEach(() => setLocale('en'));
afterEach(() => setLocale('en'));

const sbg = { kind: 'sbg', alpha: 1, beta: 4 } as const;
const cost = (per: 'once' | 'month' | 'customer-month' | 'customer-year') => ({ costs: [{ per, amount: 3 }] });

describe('what a line says', () => {
  test.each<[string, Scenario]>([
    ['Churn 10% to 5% for $3 a customer and year', creditCard.scenario],
    ['Churn 20% to 18%', textbook({ levers: [churnLever('relative', 0.1)] })],
    ['Churn 20% to 25% for $3 once', textbook({ levers: [churnLever('points', -0.05, cost('once'))] })],
    ['Every customer’s churn −18%', textbook({ retention: sbg, levers: [churnLever('relative', 0.18)] })],
    ['Every customer’s churn +18%', textbook({ retention: sbg, levers: [churnLever('relative', -0.18)] })],
    [
      'Churn of a better mix −5 points',
      textbook({ retention: sbg, levers: [churnLever('points', 0.05, { target: 'mean' })] }),
    ],
    ['Retention +5%', textbook({ retention: sbg, levers: [churnLever('retention', 0.05)] })],
    [
      'Price +$5 a year for $3 a month',
      textbook({ levers: [{ id: 'a', kind: 'premium', size: 5, ...cost('month') }] }),
    ],
    ['Profit from referrals −20%', textbook({ levers: [{ id: 'a', kind: 'referral', size: -0.2 }] })],
    ['Acquisition cost −10%', textbook({ levers: [{ id: 'a', kind: 'acquisition', size: -0.1 }] })],
    [
      'A programme, nothing else for $3 a customer and month',
      textbook({ levers: [{ id: 'a', kind: 'programme', ...cost('customer-month') }] }),
    ],
    ['No lever yet', textbook()],
    [
      'Two levers with several costs',
      textbook({
        levers: [churnLever('points', 0.05, cost('once')), { id: 'b', kind: 'premium', size: 5, ...cost('month') }],
      }),
    ],
  ])('%s', (text, scenario) => {
    expect(saysOf(scenario)).toBe(text);
  });

  test('in Chinese, amounts with their measure word', async () => {
    await setLocale('zh-Hans');
    expect(saysOf(creditCard.scenario)).toBe('流失率从10%到5%，每位顾客每年3美元');
  });
});

describe('when it was changed', () => {
  const now = new Date(2026, 10, 22, 18, 0);
  test.each([
    [new Date(2026, 10, 22, 14, 20), 'today, 14:20', '今天14:20'],
    [new Date(2026, 10, 18, 9, 5), '18 November', '11月18日'],
    [new Date(2025, 10, 22, 14, 20), '22 November 2025', '2025年11月22日'],
  ])('%s', async (then, english, chinese) => {
    expect(whenOf(then.getTime(), now)).toBe(english);
    await setLocale('zh-Hans');
    expect(whenOf(then.getTime(), now)).toBe(chinese);
  });
});

describe('a problem as a sentence', () => {
  test.each([
    [{ code: 'out-of-range', path: 'discount.low', got: 1.5, min: 0, max: 1 }, 'Discount rate lies between 0 and 1.'],
    [
      { code: 'out-of-range', path: 'segments[0].retention.alpha', got: 0, min: 0, max: 1e6, openMin: true },
      'Alpha lies above 0 and below 1,000,000.',
    ],
    [
      { code: 'out-of-range', path: 'horizonYears', got: 0, min: 1 / 12, max: 100 },
      'Horizon lies between 0.08333 and 100.',
    ],
    [{ code: 'unknown-field', path: 'segments[0].colour' }, '“colour” is not known here.'],
    [{ code: 'not-a-scenario', path: '' }, 'This holds no scenario.'],
    [
      { code: 'not-allowed', path: 'period', got: 'week', allowed: ['month', 'year'] },
      'Period is one of: month, year.',
    ],
  ] as const)('%j', (problem, text) => {
    expect(problemSentence(problem)).toBe(text);
  });
});
