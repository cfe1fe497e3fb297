/** Draws against the binomial law: its moments, and all of its probabilities by χ². */
import { describe, expect, it } from 'vitest';
import { logGamma } from '#engine/math/log-gamma.ts';
import { binomial } from '#engine/random/binomial.ts';
import { start, streamFor } from '#engine/random/stream.ts';
import { family, fromCumulants, zScores } from './moments.ts';

const DRAWS = 20_000;

// inversion below n·p = 10, rejection above, either side of ½, where qⁿ is multiplied out (n ≤ 63) and where not
const CASES: readonly (readonly [n: number, p: number])[] = [
  [1, 0.3],
  [2, 0.5],
  [7, 0.999],
  [20, 0.49],
  [20, 0.51],
  [63, 0.15],
  [64, 0.15],
  [40, 0.5],
  [100, 0.1],
  [100, 0.0999],
  [100, 0.3],
  [100, 0.97],
  [1000, 0.011],
  [1000, 0.5],
  [1000, 0.985],
  [1e5, 2e-5],
  [1e5, 3e-4],
  [1e5, 0.02],
  [1e6, 9e-6],
  [1e6, 4e-5],
  [1e6, 0.4],
  [1e9, 1e-9],
  [1e9, 2e-8],
  [1e9, 1e-6],
  [1e9, 0.03],
  [1e9, 0.9999999],
  [1e12, 3e-10],
  [1e12, 0.25],
];

function draw(n: number, p: number, draws = DRAWS): Float64Array {
  const stream = streamFor(17, 'binomial');
  start(stream, n, Math.round(p * 1e6));
  return Float64Array.from({ length: draws }, () => binomial(stream, n, p));
}

/** Cumulants of the binomial law: κ₂ = npq, κ₃ = κ₂(1 − 2p), κ₄ = κ₂(1 − 6pq), κ₆ = κ₂(1 − 30pq(1 − 4pq)). */
function known(n: number, p: number): ReturnType<typeof fromCumulants> {
  const pq = p * (1 - p);
  const k2 = n * pq;
  return fromCumulants(n * p, k2, k2 * (1 - 2 * p), k2 * (1 - 6 * pq), k2 * (1 - 30 * pq * (1 - 4 * pq)));
}

/** ln P(X = k), by the engine's lnΓ (itself tested against 50 digits); exact enough up to n = 10⁶. */
const logChance = (n: number, p: number, k: number): number =>
  logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1) + k * Math.log(p) + (n - k) * Math.log1p(-p);

describe(`${DRAWS} draws each`, () => {
  const zs = CASES.flatMap(([n, p]) => zScores(draw(n, p), known(n, p)));

  // found: largest |z| and mean square in the assertion's message when it fails; 84 normal z stay below 4 in 99.5 %
  it('mean, variance and third moment: 84 z-scores, each |z| ≤ 4, mean square 0.6 … 1.4', () => {
    const { largest, meanSquare } = family(zs);
    expect(largest).toBeLessThan(4);
    expect(meanSquare).toBeGreaterThan(0.6);
    expect(meanSquare).toBeLessThan(1.4);
  });

  it.each(CASES.filter(([n, p]) => n <= 1e6 && n * Math.min(p, 1 - p) < 1e5))(
    'n %d, p %d: every number as often as it should, χ² within 4 standard deviations',
    (n, p) => {
      const draws = draw(n, p, 60_000);
      const counts = new Map<number, number>();
      for (const k of draws) counts.set(k, (counts.get(k) ?? 0) + 1);
      let [square, cells, restSeen, restDue] = [0, 0, 60_000, 60_000];
      for (let k = 0; k <= n; k++) {
        if (Math.abs(k - n * p) > 8 * Math.sqrt(n * p * (1 - p)) + 30) continue;
        const due = 60_000 * Math.exp(logChance(n, p, k));
        if (due < 8) continue;
        const seen = counts.get(k) ?? 0;
        square += (seen - due) ** 2 / due;
        cells++;
        restSeen -= seen;
        restDue -= due;
      }
      if (restDue > 8) {
        square += (restSeen - restDue) ** 2 / restDue;
        cells++;
      } else expect(restSeen).toBeLessThan(30);
      const freedom = Math.max(1, cells - 1);
      expect((square - freedom) / Math.sqrt(2 * freedom)).toBeLessThan(4);
    },
  );
});

it('nobody, everybody, and nobody to choose from', () => {
  const stream = streamFor(1, 'binomial');
  expect([binomial(stream, 10, 0), binomial(stream, 1e9, 1), binomial(stream, 0, 0.4)]).toEqual([0, 1e9, 0]);
  for (const p of [-1e-9, 1.0000001, Number.NaN]) expect(() => binomial(stream, 5, p)).toThrow(/invalid p/);
});

it('stays within 0 … n and whole, for any n and p', () => {
  const stream = streamFor(2, 'binomial');
  for (let i = 0; i < 20_000; i++) {
    const n = Math.floor(2 ** ((i % 41) * 1));
    const p = ((i * 0.6180339887) % 1) ** (1 + (i % 7) * 3);
    const k = binomial(stream, n, p);
    if (!(k >= 0 && k <= n && Number.isInteger(k))) expect([n, p, k]).toBe('within');
  }
});
