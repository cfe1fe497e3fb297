import { describe, expect, test } from 'vitest';
import type { UniformSource } from '#engine/random/uniforms.ts';
import { randomisationsOf } from '#engine/random/randomisations.ts';
import { randomUniforms, sobolUniforms } from '#engine/random/uniforms.ts';
import { correlation, kolmogorov, standardised } from './statistics.ts';

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

function column(source: UniformSource, width: number, index: number, runs: number): number[] {
  const out = new Float64Array(width);
  return range(runs).map((run) => {
    source.fill(run, out);
    return out[index]!;
  });
}

const sources = [
  ['sobol', (seed: number, dimensions: readonly number[]) => sobolUniforms(seed, dimensions)],
  ['random', (seed: number, dimensions: readonly number[]) => randomUniforms(seed, dimensions)],
] as const;

/** Addresses with direction numbers of their own, padded ones, and far apart. */
const ADDRESSES = [0, 1, 2, 7, 40, 127, 128, 129, 257, 300, 1000];

describe.each(sources)('%s', (_, make) => {
  test('every value is an odd multiple of 2⁻³³, strictly inside (0, 1)', () => {
    const source = make(5, ADDRESSES);
    for (let j = 0; j < ADDRESSES.length; j++) {
      for (const u of column(source, ADDRESSES.length, j, 500)) {
        expect(u > 0 && u < 1 && (u * 2 ** 33) % 2 === 1).toBe(true);
      }
    }
  });

  test('any order and any selection of addresses gives the same bits', () => {
    const all = make(11, ADDRESSES);
    const width = ADDRESSES.length;
    const table = range(400).map((run) => {
      const out = new Float64Array(width);
      all.fill(run, out);
      return out;
    });
    const out = new Float64Array(width);
    for (const run of range(400).map((i) => (i * 173) % 400)) {
      all.fill(run, out);
      expect(out).toEqual(table[run]);
    }
    const chosen = [10, 6, 3, 0];
    const few = make(
      11,
      chosen.map((j) => ADDRESSES[j]!),
    );
    const some = new Float64Array(chosen.length);
    for (const run of range(400).reverse()) {
      few.fill(run, some);
      expect([...some]).toEqual(chosen.map((j) => table[run]![j]));
    }
  });

  test('the first draws of seeds 0 … 999 are uniform (Kolmogorov, 1 in 1,000) at every address', () => {
    const out = new Float64Array(ADDRESSES.length);
    const first = range(1000).map((seed) => {
      make(seed, ADDRESSES).fill(0, out);
      return [...out];
    });
    ADDRESSES.forEach((address, j) => {
      expect(kolmogorov(first.map((row) => row[j]!)), `address ${address}`).toBeLessThan(1.95);
    });
  });

  test('one seed and address fills the interval evenly (Kolmogorov, 1 in 1,000)', () => {
    const source = make(3, ADDRESSES);
    ADDRESSES.forEach((address, j) => {
      expect(kolmogorov(column(source, ADDRESSES.length, j, 4096)), `address ${address}`).toBeLessThan(1.95);
    });
  });

  test('addresses are uncorrelated with one another, and with themselves under the next seed (5 SE over 40 seeds)', () => {
    const [runs, seeds, width] = [512, 40, ADDRESSES.length];
    const columns = range(seeds + 1).map((seed) => {
      const source = make(seed, ADDRESSES);
      const out = new Float64Array(width);
      const values = range(width).map(() => new Float64Array(runs));
      for (let run = 0; run < runs; run++) {
        source.fill(run, out);
        out.forEach((u, j) => (values[j]![run] = u));
      }
      return values;
    });
    for (let a = 0; a < width; a++) {
      for (let b = 0; b <= a; b++) {
        const here = range(seeds).map((s) => correlation(columns[s]![a]!, columns[s]![b]!));
        const next = range(seeds).map((s) => correlation(columns[s]![a]!, columns[s + 1]![b]!));
        if (a !== b) expect(Math.abs(standardised(here)), `${ADDRESSES[a]}, ${ADDRESSES[b]}`).toBeLessThan(5);
        expect(Math.abs(standardised(next)), `${ADDRESSES[a]}, ${ADDRESSES[b]} of the next seed`).toBeLessThan(5);
      }
    }
  });
});

/** Mean 1, with interactions of all six coordinates. */
function integrand(u: Float64Array): number {
  let product = 1;
  for (let j = 0; j < u.length; j++) product *= 1 + (u[j]! - 0.5) * (1.6 / (j + 1));
  return product;
}

const SIX = [0, 2, 10, 18, 26, 34]; // addresses such as a scenario uses
const PADDED = [0, 2, 128, 130, 256, 344];

function estimate(source: UniformSource, runs: number): number {
  const out = new Float64Array(6);
  let total = 0;
  for (let run = 0; run < runs; run++) {
    source.fill(run, out);
    total += integrand(out);
  }
  return total / runs;
}

/** Root mean square error of the estimate, and its mean in standard errors from 1, over seeds. */
function overSeeds(make: (seed: number) => UniformSource, runs: number, seeds = 60): { rmse: number; bias: number } {
  const errors = range(seeds).map((seed) => estimate(make(1000 + seed), runs) - 1);
  const rmse = Math.sqrt(errors.reduce((sum, e) => sum + e * e, 0) / seeds);
  return { rmse, bias: (errors.reduce((sum, e) => sum + e, 0) / seeds / rmse) * Math.sqrt(seeds) };
}

/** Slope of ln error against ln runs between 16 and 1,024 points of each of 16 randomisations. */
function slope(make: (seed: number) => UniformSource): { slope: number; gain: number } {
  const few = overSeeds(make, 256);
  const many = overSeeds(make, 16_384);
  expect(Math.abs(few.bias)).toBeLessThan(4);
  expect(Math.abs(many.bias)).toBeLessThan(4);
  return { slope: Math.log(many.rmse / few.rmse) / Math.log(64), gain: many.rmse };
}

describe('error of a mean over six inputs', () => {
  // padded blocks pair up at random, so their interactions fall as n^−½ only
  const iid = slope((seed) => randomUniforms(seed, SIX));
  const sobol = slope((seed) => sobolUniforms(seed, SIX));
  const padded = slope((seed) => sobolUniforms(seed, PADDED));

  test('plain Monte Carlo falls as n^−½', () => {
    expect(iid.slope).toBeGreaterThan(-0.58);
    expect(iid.slope).toBeLessThan(-0.42);
  });
  test('scrambled Sobol falls about as 1/n and is 20 times smaller at 16,384 runs', () => {
    expect(sobol.slope).toBeLessThan(-0.85);
    expect(sobol.gain).toBeLessThan(iid.gain / 20);
  });
  test('padded addresses still beat plain Monte Carlo', () => {
    expect(padded.slope).toBeLessThan(-0.42);
    expect(padded.gain).toBeLessThan(iid.gain / 2);
  });
});

test('the spread between the 16 randomisations tells the true error of their mean (4 SE over 400 seeds)', () => {
  const R = randomisationsOf('sobol');
  const runs = 16 * 64;
  const out = new Float64Array(6);
  const told: number[] = [];
  const true2: number[] = [];
  for (let seed = 0; seed < 400; seed++) {
    const source = sobolUniforms(seed, PADDED);
    const means = new Float64Array(R);
    for (let run = 0; run < runs; run++) {
      source.fill(run, out);
      means[run % R]! += integrand(out) / (runs / R);
    }
    const mean = means.reduce((sum, m) => sum + m, 0) / R;
    told.push(means.reduce((sum, m) => sum + (m - mean) ** 2, 0) / (R * (R - 1)));
    true2.push((mean - 1) ** 2);
  }
  const average = (x: number[]): number => x.reduce((sum, v) => sum + v, 0) / x.length;
  const difference = told.map((t, i) => t - true2[i]!);
  const mean = average(difference);
  const se = Math.sqrt(average(difference.map((d) => (d - mean) ** 2)) / difference.length);
  expect(Math.abs(mean) / se).toBeLessThan(4);
  expect(Math.abs(average(told) / average(true2) - 1)).toBeLessThan(0.35);
});

test('randomisations: 16 for sobol, 1 for random', () => {
  expect([randomisationsOf('sobol'), randomisationsOf('random')]).toEqual([16, 1]);
});
