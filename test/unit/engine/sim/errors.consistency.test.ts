/** Sampling: both ways agree, and the errors that are shown are honest. */
import { describe, expect, it } from 'vitest';
import type { Distribution, Summary } from '#engine/summary.ts';
import { simulate } from '#test/helpers/simulate.ts';
import { uncertain } from '#test/helpers/uncertain.ts';

const short = { horizonYears: 4, period: 'year' } as const;
const reference = simulate(uncertain({ ...short, seed: 999, runs: 32_768 }));

const MEANS: [string, (summary: Summary) => Distribution][] = [
  ['base', ({ base }) => base],
  ['what-if', ({ whatIf }) => whatIf],
  ['difference', ({ difference }) => difference],
  ['uplift', ({ uplift }) => uplift!],
];

const SEEDS = 40;
const bySeed = {
  sobol: Array.from({ length: SEEDS }, (_, seed) => simulate(uncertain({ ...short, seed, runs: 512 }))),
  random: Array.from({ length: SEEDS }, (_, seed) =>
    simulate(uncertain({ ...short, seed, runs: 512, sampling: 'random' })),
  ),
};

/*
 * |z| of an error from 16 randomisations is a t with 15 degrees of freedom: 99 % of the largest of 40 lie below 4.6
 * (normal, for random: 3.9), and the root mean square z lies within 0.8 … 1.4 (0.7 … 1.3) in 99 % of 40.
 * Found, largest |z| and root mean square: sobol base 3.3, 1.17; what-if 3.1, 1.14; difference 2.3, 0.96; uplift 2.1,
 * 0.98; random base 1.8, 0.84; what-if 1.8, 0.83; difference 2.8, 1.07; uplift 2.8, 1.09. Sobol is worth 48 times as many
 * random runs on the mean of base.
 */
describe.each([
  ['sobol', 4.6, 0.75, 1.45],
  ['random', 3.9, 0.7, 1.32],
] as const)('%s: standard errors are honest over 40 seeds of 512 runs', (sampling, most, least, greatest) => {
  it.each(MEANS)(`mean of %s: every |z| ≤ ${most}, root mean square z in ${least} … ${greatest}`, (_, pick) => {
    const z = bySeed[sampling].map((summary) => {
      const { mean, meanError } = pick(summary);
      return (mean - pick(reference).mean) / Math.hypot(meanError, pick(reference).meanError);
    });
    expect(Math.max(...z.map(Math.abs))).toBeLessThan(most);
    const rms = Math.sqrt(z.reduce((sum, each) => sum + each * each, 0) / SEEDS);
    expect(rms).toBeGreaterThan(least);
    expect(rms).toBeLessThan(greatest);
  });

  it('median of base: root mean square z between 0.5 and 1.5, every |z| below 5', () => {
    const z = bySeed[sampling].map(({ base }) => (base.p50 - reference.base.p50) / base.medianError);
    expect(Math.max(...z.map(Math.abs))).toBeLessThan(5);
    const rms = Math.sqrt(z.reduce((sum, each) => sum + each * each, 0) / SEEDS);
    expect(rms).toBeGreaterThan(0.5);
    expect(rms).toBeLessThan(1.5);
  });
});

it('Sobol points are worth at least ten times as many random runs, on the mean of base', () => {
  const variance = (summaries: Summary[]): number =>
    summaries.reduce((sum, { base }) => sum + (base.mean - reference.base.mean) ** 2, 0) / SEEDS;
  expect(variance(bySeed.random) / variance(bySeed.sobol)).toBeGreaterThan(10);
});
