import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextCheckpoint, precisionOf, runsFor } from '#engine/statistics/precision.ts';
import { collect, simulate } from '#test/helpers/simulate.ts';
import { uncertain } from '#test/helpers/uncertain.ts';

test('a job is looked at after 256, 512, 1,024 … runs', () => {
  expect([0, 255, 256, 300, 511, 512, 1023, 1024].map(nextCheckpoint)).toEqual([
    256, 256, 512, 512, 512, 1024, 1024, 2048,
  ]);
});

test('nothing that varies: reached at once', () => {
  expect(precisionOf(new Float64Array(512).fill(100), new Float64Array(512).fill(150), 16)).toBe(0);
});

test('a mean of zero with an error is never precise', () => {
  const whatIf = Float64Array.from({ length: 512 }, (_, i) => (i % 2 === 0 ? 90 : 110));
  expect(precisionOf(new Float64Array(512).fill(100), whatIf, 1)).toBe(Infinity);
});

describe('the half width that is reached covers the truth about as often as it says', () => {
  test.each(['sobol', 'random'] as const)('%s: in 88 to 100 of 100 seeds', (sampling) => {
    const truth = simulate(uncertain({ runs: 32_768, horizonYears: 3, seed: 4711 })).uplift!.mean;
    let covered = 0;
    for (let seed = 0; seed < 100; seed++) {
      const { base, whatIf } = collect(uncertain({ runs: 512, horizonYears: 3, seed, sampling }));
      let above = 0;
      let below = 0;
      base.forEach((value, i) => {
        above += whatIf[i]! - value;
        below += value;
      });
      const half = precisionOf(base, whatIf, sampling === 'sobol' ? 16 : 1);
      if (Math.abs(above / below - truth) <= half * Math.abs(above / below)) covered++;
    }
    // 95 of 100, standard error 2.2; 88 is three of them away
    expect(covered).toBeGreaterThanOrEqual(88);
  });
});

test('a quarter of the error asks for sixteen times the runs', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.5, noNaN: true }), fc.integer({ min: 100, max: 10_000 }), (p, runs) => {
      expect(Math.abs(runsFor(p, 4 * p, runs) - 16 * runs)).toBeLessThanOrEqual(1);
    }),
  );
});
