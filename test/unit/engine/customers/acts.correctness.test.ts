import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actsRunner } from '#engine/customers/acts-runner.ts';
import type { ActsStudy } from '#engine/customers/acts-study.ts';
import { LowerHalf } from '#engine/customers/worst-sums.ts';
import { summariseActs } from '#engine/customers/summarise-acts.ts';
import type { CustomersKernel } from '#engine/kernels/customers-kernel.ts';
import { customersTwin } from '#engine/kernels/customers-twin.ts';
import type { Scenario } from '#engine/scenario.ts';
import type { Bands } from '#engine/summary.ts';
import { textbook, withSegment } from '#test/helpers/scenarios.ts';

const RUNS = 64;
const NONE = { profit: 0, serve: 0, serveSpread: 0 };
const spread = { profit: 1, serve: { low: 35, high: 45 }, serveSpread: 1 };
const scenario: Scenario = withSegment(textbook({ period: 'month' }), { spread });
const study: ActsStudy = { kind: 'acts', scenario, customers: 1000, earns: 10, leave: 0.4 };

/** The acts of all runs, and what the customers of each brought. */
function observed(each: ActsStudy): { part: ReturnType<ReturnType<typeof actsRunner>>; brought: Float64Array[] } {
  const brought: Float64Array[] = [];
  const watching = (setting: Parameters<typeof customersTwin>[0]): CustomersKernel => {
    const twin = customersTwin(setting);
    return {
      ...twin,
      values(stream, from, count, out) {
        twin.values(stream, from, count, out);
        brought.push(out.filter((_, i) => i % 2 === 0));
      },
    };
  };
  return { part: actsRunner(each, new Map(), watching)(0, RUNS), brought };
}

describe('repricing and dropping the worst', () => {
  const { part, brought } = observed(study);

  it('nobody: exactly nothing', () => {
    expect(part.drop.subarray(0, RUNS).every((gain) => gain === 0)).toBe(true);
    expect(part.reprice.subarray(0, RUNS).every((gain) => gain === 0)).toBe(true);
  });

  it('against a plain sort: minus what the worst bring; less than 10 a year becomes 0.6 times 10', () => {
    for (let run = 0; run < RUNS; run++) {
      const sorted = brought[run]!.sort();
      for (let x = 0; x <= 50; x++) {
        const worst = sorted.subarray(0, 10 * x);
        const drop = -worst.reduce((sum, value) => sum + value, 0) / 1000;
        const reprice = worst.reduce((sum, value) => sum + (value < 10 ? 0.6 * 10 - value : 0), 0) / 1000;
        expect(part.drop[x * RUNS + run]).toBeCloseTo(drop, 4);
        expect(part.reprice[x * RUNS + run]).toBeCloseTo(reprice, 4);
      }
    }
  });

  it('half a customer counts half', () => {
    const { part: few, brought: those } = observed({ ...study, customers: 50 });
    for (let run = 0; run < RUNS; run++) {
      const worst = those[run]!.sort()[0]!;
      expect(few.drop[RUNS + run]).toBeCloseTo(-worst / 2 / 50, 4);
    }
  });

  it('dropping the worst 10 % of 4,000: within 3.5 standard errors of the asymmetric Laplace variable’s', () => {
    // a = 140, b = 40 a year: P(< −x) = b/(a + b)·exp(−x/b), so the sum below the quantile at 0.1 is 0.1·(x + b)
    const certain = withSegment(textbook({ period: 'month' }), { spread: { ...spread, serve: 40 } });
    const runs = actsRunner({ ...study, scenario: certain, customers: 4000 }, new Map())(0, 256).drop.subarray(
      2560,
      2816,
    );
    const mean = runs.reduce((sum, gain) => sum + gain, 0) / 256;
    const deviation = Math.sqrt(runs.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / 255);
    const exact = 0.1 * (40 * Math.log(40 / 180 / 0.1) + 40);
    expect(Math.abs(mean - exact) / (deviation / 16)).toBeLessThan(3.5);
  });

  it('all of the repriced leaving is dropping those below the price', () => {
    const { part: gone } = observed({ ...study, leave: 1, earns: 1e6 });
    expect(gone.reprice).toEqual(gone.drop);
  });

  it('a share of uncertain size that leaves widens repricing and leaves dropping as it is', () => {
    const sure = { ...study, earns: 80 };
    const unsure = { ...sure, leave: { low: 0.1, high: 0.7 } };
    const [before, after] = [sure, unsure].map((each) => summariseActs(each, [observed(each).part], RUNS).gain);
    expect(after!.drop).toEqual(before!.drop);
    const width = ({ p5, p95 }: Bands): number => p95[50]! - p5[50]!;
    expect(width(after!.reprice)).toBeGreaterThan(1.5 * width(before!.reprice));
  });
});

describe('two segments', () => {
  const [one] = scenario.segments;
  const two: Scenario = {
    ...scenario,
    segments: [
      { ...one!, id: 'a', share: 3 },
      { ...one!, id: 'b', share: 1, profit: { base: { shape: 'flat', amount: -500 } } },
    ],
  };

  it('a quarter of the customers is of the segment at a loss', () => {
    const alike = { ...two, segments: two.segments.map((each) => ({ ...each, spread: NONE })) };
    const { brought } = observed({ ...study, scenario: alike, customers: 4000 });
    const mean =
      brought.reduce((sum, values) => sum + values.filter((value) => value === -500).length, 0) / RUNS / 4000;
    expect(Math.abs(mean - 0.25) / Math.sqrt(0.1875 / (4000 * RUNS))).toBeLessThan(3.5);
  });
});

it('the lower half is sorted, whatever the values', () => {
  const value = fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constantFrom(0, 1, -1));
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 400 }), (values) => {
      const half = new LowerHalf(values.length);
      half.sort(Float64Array.from(values.flatMap((each) => [each, Number.NaN])));
      const wanted = Math.ceil(values.length / 2);
      const sorted = Float64Array.from(values).sort();
      expect([...half.sorted.subarray(0, wanted)].map((x) => x + 0)).toEqual(
        [...sorted.subarray(0, wanted)].map((x) => x + 0),
      );
    }),
  );
});
