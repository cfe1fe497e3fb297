/** Invented customers for pictures and for tests of words: a small model of its own, seeded, quick, and wrong on purpose in no respect that shows. */
import type { Act, ActsSummary, CustomersSummary, Lifeline, LuckSummary } from '#engine/customers/customers-summary.ts';
import type { Bands, Quantiles } from '#engine/summary.ts';

export interface FixtureSettings {
  readonly customers: number;
  readonly churn: number;
  readonly churnWhatIf: number;
  /** Mean profit a year before the cost to serve, and that cost. */
  readonly earns: number;
  readonly serve: number;
  readonly spread: number;
  readonly serveSpread: number;
  readonly acquisition: number;
}

export const ORDINARY: FixtureSettings = {
  customers: 4000,
  churn: 0.1,
  churnWhatIf: 0.05,
  earns: 60,
  serve: 20,
  spread: 0.8,
  serveSpread: 1.6,
  acquisition: 51,
};

const HORIZON = 240;

/** Mulberry32: enough for a picture. */
function uniforms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Lognormal with mean 1 and this coefficient of variation, by Box and Muller. */
function factor(spread: number, u: () => number): number {
  if (spread === 0) return 1;
  const sigma = Math.sqrt(Math.log(1 + spread * spread));
  const z = Math.sqrt(-2 * Math.log(1 - u())) * Math.cos(2 * Math.PI * u());
  return Math.exp(sigma * z - (sigma * sigma) / 2);
}

const meanOf = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

function cumulated(sorted: readonly number[]): Float64Array {
  const total = sorted.reduce((a, b) => a + b, 0);
  const sums = [0];
  for (const value of sorted) sums.push(sums.at(-1)! + value);
  return Float64Array.from({ length: 201 }, (_, k) => {
    const at = (k / 200) * sorted.length;
    const below = Math.min(Math.floor(at), sorted.length - 1);
    return (sums[below]! + (at - below) * sorted[below]!) / total;
  });
}

export function customersFixture(over: Partial<FixtureSettings> = {}): CustomersSummary {
  const s = { ...ORDINARY, ...over };
  const u = uniforms(7);
  const people = Array.from({ length: s.customers }, () => {
    const year = factor(s.spread, u) * s.earns - factor(s.serveSpread, u) * s.serve;
    const luck = u();
    const stay = (churn: number): number => Math.ceil(Math.log(1 - luck) / (Math.log(1 - churn) / 12));
    const months = { base: stay(s.churn), whatIf: stay(s.churnWhatIf) };
    const worth = (stayed: number): number =>
      ((year * (1 - 0.9923 ** Math.min(stayed, HORIZON))) / 0.0077 / 12 - s.acquisition) * 1;
    return { year, months, worth: { base: worth(months.base), whatIf: worth(months.whatIf) } };
  });
  const years = people.map(({ year }) => year).sort((a, b) => b - a);
  const curve = cumulated(years);
  const total = years.reduce((a, b) => a + b, 0);
  const losers = years.filter((year) => year < 0);
  let peak = 0;
  curve.forEach((value, k) => {
    if (value > curve[peak]!) peak = k;
  });
  const worths = {
    base: people.map(({ worth }) => worth.base).sort((a, b) => a - b),
    whatIf: people.map(({ worth }) => worth.whatIf).sort((a, b) => a - b),
  };
  const edges = Float64Array.from({ length: 56 }, (_, i) => -175 + 25 * i);
  const counts = (values: readonly number[]): Float64Array => {
    const found = new Float64Array(edges.length + 1);
    for (const value of values) {
      const bin = edges.findIndex((edge) => value < edge);
      found[bin < 0 ? edges.length : bin]! += 1;
    }
    return found;
  };
  const both = <T>(of: (values: readonly number[]) => T): { base: T; whatIf: T } => ({
    base: of(worths.base),
    whatIf: of(worths.whatIf),
  });
  const stayed = (months: number): number => (months >= HORIZON ? Infinity : months);
  const lifelines: Lifeline[] = people
    .slice(0, 60)
    .map(({ months }) => ({ base: stayed(months.base), whatIf: stayed(months.whatIf) }))
    .sort((a, b) => a.base - b.base || a.whatIf - b.whatIf);
  return {
    engineVersion: 'fixture',
    seed: 2025,
    customers: s.customers,
    whale: {
      cumulated: curve,
      peak: { customers: peak / 200, profit: curve[peak]! },
      best20: curve[40]!,
      losers: {
        customers: losers.length / years.length,
        loss: Math.abs(losers.reduce((a, b) => a + b, 0) / total),
      },
      mean: total / years.length,
    },
    lorenz: both((values) => {
      const shares = cumulated(values);
      return { cumulated: shares, gini: 1 - 2 * (shares.reduce((a, b) => a + b, 0) / 201) };
    }),
    lifetimes: {
      edges,
      counts: both(counts),
      mean: both(meanOf),
      median: both((values) => values[values.length >> 1]!),
      losing: both((values) => values.filter((value) => value < 0).length / values.length),
    },
    stay: {
      base: meanOf(people.map(({ months }) => Math.min(months.base, HORIZON))),
      whatIf: meanOf(people.map(({ months }) => Math.min(months.whatIf, HORIZON))),
    },
    lifelines,
    horizon: HORIZON,
  };
}

/** Gains that rise to a middle and fall again; `lift` moves all of them. */
export function actsFixture(lift = 0): ActsSummary {
  const bands = (of: (percent: number) => number): Bands => {
    const at = (shift: number): Float64Array =>
      Float64Array.from({ length: 51 }, (_, k) => (k === 0 ? 0 : of(k) + lift + shift * (0.4 + 0.04 * k)));
    return { p5: at(-1.4), p25: at(-0.5), p50: at(0), p75: at(0.6), p95: at(1.9) };
  };
  const rise =
    (top: number, at: number) =>
    (k: number): number =>
      top * (1 - ((k - at) / at) ** 2);
  const gain: Record<Act, Bands> = { reprice: bands(rise(5.2, 16)), drop: bands(rise(4.3, 13)) };
  return { engineVersion: 'fixture', seed: 2025, runs: 3000, gain };
}

/** A bell with this middle and this half width of the 90% interval. */
export function luckFixture(customers: number, middle: number, half: number): LuckSummary {
  const sd = half / 1.645;
  const at = Float64Array.from({ length: 161 }, (_, i) => middle + (-4 + i / 20) * sd);
  const height = at.map((value) => Math.exp(-(((value - middle) / sd) ** 2) / 2) / (sd * Math.sqrt(2 * Math.PI)));
  const gain: Quantiles = {
    p5: middle - half,
    p25: middle - 0.41 * half,
    p50: middle,
    p75: middle + 0.41 * half,
    p95: middle + half,
  };
  return { customers, gain, density: { at, height } };
}
