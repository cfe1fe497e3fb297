import { describe, expect, it } from 'vitest';
import { normalCdf } from '#engine/math/normal.ts';
import { gamma } from '#engine/random/gamma.ts';
import { start, streamFor } from '#engine/random/stream.ts';
import { family, fromCumulants, zScores } from './moments.ts';
import { kolmogorov } from './statistics.ts';

const DRAWS = 20_000;
const SHAPES = [0.2, 0.5, 0.9, 1, 1.5, 2, 4, 11.1, 100, 1e4, 1e7, 1e9, 1e13];

function draw(shape: number): Float64Array {
  const stream = streamFor(23, 'gamma');
  start(stream, 0, Math.round(shape * 10));
  return Float64Array.from({ length: DRAWS }, () => gamma(stream, shape));
}

/** Cumulants of Γ(a): κₙ = (n − 1)!·a. */
it('mean, variance and third moment: 39 z-scores, each |z| ≤ 4, mean square 0.5 … 1.6', () => {
  const zs = SHAPES.flatMap((a) => zScores(draw(a), fromCumulants(a, a, 2 * a, 6 * a, 120 * a)));
  const { largest, meanSquare } = family(zs);
  expect(largest).toBeLessThan(4);
  expect(meanSquare).toBeGreaterThan(0.5);
  expect(meanSquare).toBeLessThan(1.6);
});

/** Whole shapes: 1 − e⁻ˣ Σ xᵏ/k!; ½: a squared normal number, halved. */
const erlang =
  (shape: number) =>
  (x: number): number => {
    let [term, sum] = [1, 1];
    for (let k = 1; k < shape; k++) sum += term *= x / k;
    return 1 - Math.exp(-x) * sum;
  };

describe('the whole distribution, by Kolmogorov’s gap (above 1.95 once in 1,000)', () => {
  it.each([
    [0.5, (x: number) => 2 * normalCdf(Math.sqrt(2 * x)) - 1],
    [1, erlang(1)],
    [2, erlang(2)],
    [4, erlang(4)],
    [100, erlang(100)],
  ] as const)('shape %d', (shape, cdf) => {
    expect(kolmogorov([...draw(shape)].map(cdf))).toBeLessThan(1.95);
  });
});

it('a shape that is not above zero is refused', () => {
  for (const shape of [0, -1, Number.NaN]) expect(() => gamma(streamFor(1, 'x'), shape)).toThrow(/invalid shape/);
});
