/** Several levers at work together, each against the one lever that says the same. */
import { describe, expect, it } from 'vitest';
import type { Lever, Retention, Scenario } from '#engine/scenario.ts';
import { churnLever, textbook } from '#test/helpers/scenarios.ts';
import { collect } from '#test/helpers/simulate.ts';

const sbg: Retention = { kind: 'sbg', alpha: 1.2, beta: 4.8 };
const profit = (retention: Retention, levers: Lever[], over: Partial<Scenario> = {}): number =>
  collect(textbook({ retention, levers, runs: 1, ...over })).whatIf[0]!;

describe('levers are read one after the other', () => {
  it.each([
    ['constant', { kind: 'constant', churn: 0.2 }],
    ['sBG', sbg],
    ['BdW', { kind: 'bdw', alpha: 1.2, beta: 4.8, c: 1.3 }],
  ] as [string, Retention][])('%s: 3 and 2 points are 5 points', (_, retention) => {
    for (const target of ['each', 'mean'] as const) {
      const two = [churnLever('points', 0.03, { target }), churnLever('points', 0.02, { target })];
      expect(profit(retention, two)).toBeCloseTo(profit(retention, [churnLever('points', 0.05, { target })]), 9);
    }
  });

  it('2 points off an improved mix are read at its mean', () => {
    const [mean, scaled] = [0.2 * 0.9, 0.2 * 0.9 - 0.02];
    const mixed = profit(sbg, [churnLever('relative', 0.1, { target: 'mean' }), churnLever('points', 0.02)]);
    const same = profit({ kind: 'sbg', alpha: 6 * mean, beta: 6 * (1 - mean) }, [
      churnLever('relative', 1 - scaled / mean),
    ]);
    expect(mixed).toBeCloseTo(same, 9);
  });
});

describe('nothing happens before a lever starts', () => {
  it.each(['each', 'mean', 'once'] as const)(
    'sBG, %s, from year 6 on: five years are the same, to the last bit',
    (target) => {
      const levers = [
        churnLever('relative', 0.2, { target, startMonth: 60, costs: [{ per: 'customer-year', amount: 9 }] }),
      ];
      const { base, whatIf } = collect(textbook({ retention: sbg, levers, horizonYears: 5, runs: 1 }));
      expect(whatIf[0]).toBe(base[0]);
      const longer = collect(textbook({ retention: sbg, levers, horizonYears: 9, runs: 1 }));
      expect(longer.whatIf[0]).not.toBe(longer.base[0]);
    },
  );

  it('a start in the middle of a year waits for the next', () => {
    const start = (startMonth: number): number => profit(sbg, [churnLever('relative', 0.2, { startMonth })]);
    expect(start(7)).toBe(start(12));
    expect(start(7)).toBeLessThan(start(0));
  });
});

describe('saved once', () => {
  const once = (size: number, over: object = {}): Lever => churnLever('relative', size, { target: 'once', ...over });

  it('two savings at the same renewal leave the product of what they leave', () => {
    expect(profit(sbg, [once(0.2), once(0.1)])).toBeCloseTo(profit(sbg, [once(1 - 0.8 * 0.9)]), 9);
  });

  it('savings at different renewals add up: nobody is saved twice', () => {
    const gain = (...levers: Lever[]): number => profit(sbg, levers) - profit(sbg, []);
    const late = once(0.3, { startMonth: 24 });
    expect(gain(once(0.2), late)).toBeCloseTo(gain(once(0.2)) + gain(late), 9);
  });
});

it('nobody is left after the end of a table, whatever is done', () => {
  const table: Retention = { kind: 'table', every: 12, after: 'gone', survival: [0.8, 0.6] };
  const levers = [churnLever('relative', 0.5)];
  expect(profit(table, levers, { horizonYears: 3 })).toBe(profit(table, levers, { horizonYears: 9 }));
});

it('a table without `every` renews every period', () => {
  const table: Retention = { kind: 'table', after: 'hold', survival: [0.9, 0.8] };
  const monthly: Partial<Scenario> = { period: 'month', horizonYears: 1 };
  expect(profit(table, [], monthly)).toBe(profit({ ...table, every: 1 }, [], monthly));
  expect(profit(table, [])).toBe(profit({ ...table, every: 12 }, []));
});
