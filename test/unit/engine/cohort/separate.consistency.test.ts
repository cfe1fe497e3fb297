import { expect, it } from 'vitest';
import { columnQuantiles } from '#engine/statistics/column-quantiles.ts';
import { benchScenario } from '#test/bench/scenario.ts';
import { collectLuck, separate, shared, spreadOf } from './crowds.ts';

const scenario = { ...benchScenario, runs: 1024 };
const difference = (luck: Parameters<typeof collectLuck>[1]): Float64Array => {
  const { base, whatIf } = collectLuck(scenario, luck);
  return whatIf.map((value, i) => value - base[i]!);
};

/*
 * The lesson of `separate`: two crowds of 1,000 differ by chance far more than the programme makes them differ.
 * Compare performance.md: on another model P5/P95 −57.8 / 94.2 instead of −0.27 / 34.2.
 */
it('1,000 customers: with luck of their own P5/P95 of the difference come out as −22.3 / 29.3 instead of −1.6 / 8.6', () => {
  const [low, high] = columnQuantiles(difference(shared(1000)), [0.05, 0.95]) as [number, number];
  const [lowApart, highApart] = columnQuantiles(difference(separate(1000)), [0.05, 0.95]) as [number, number];
  expect([low, high, lowApart, highApart].map((value) => value.toFixed(1))).toEqual(['-1.6', '8.6', '-22.3', '29.3']);
  // what is right: without luck the programme gains −0.5 … 7.7
});

it('of certain inputs, separate luck has about 2,600 times the variance of shared luck', () => {
  const certain = {
    ...scenario,
    discount: 0.1,
    segments: scenario.segments.map((segment) => ({
      ...segment,
      profit: { base: { shape: 'flat', amount: 120, growth: 0.02 } } as const,
    })),
    levers: [{ id: 'programme', kind: 'churn', reading: 'relative', size: 0.05 } as const],
  };
  const variance = (luck: Parameters<typeof collectLuck>[1]): number => {
    const { base, whatIf } = collectLuck(certain, luck);
    return spreadOf(whatIf.map((value, i) => value - base[i]!)).variance;
  };
  const ratio = variance(separate(1000)) / variance(shared(1000));
  expect(ratio).toBeGreaterThan(2000);
  expect(ratio).toBeLessThan(3300);
});
