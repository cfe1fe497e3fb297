import { describe, expect, test } from 'vitest';
import { median } from '#engine/inputs/median.ts';
import { curve } from './ranges.ts';

/** Mean and variance from the quantiles, by midpoints. */
function moments(quantile: (p: number) => number, n = 200_000): { mean: number; variance: number } {
  let sum = 0;
  let squares = 0;
  const centre = quantile(0.5);
  for (let i = 0; i < n; i++) {
    const x = quantile((i + 0.5) / n) - centre;
    sum += x;
    squares += x * x;
  }
  return { mean: centre + sum / n, variance: squares / n - (sum / n) ** 2 };
}

const Z90 = 1.6448536269514722; // 95th percentile of the standard normal

describe('moments against closed forms', () => {
  test('normal: mean (low + high)/2, sd (high − low)/2z', () => {
    const { mean, variance } = moments(curve({ low: -20, high: 50 }, 'money').quantile);
    expect(mean).toBeCloseTo(15, 8);
    expect(Math.sqrt(variance) / (70 / (2 * Z90))).toBeCloseTo(1, 3);
  });
  test('lognormal: mean exp(μ + σ²/2)', () => {
    const fitted = curve({ low: 10, high: 90, family: 'lognormal' }, 'positive');
    const mu = (Math.log(10) + Math.log(90)) / 2;
    const sigma = Math.log(9) / (2 * Z90);
    expect(fitted.median).toBeCloseTo(30, 10);
    expect(moments(fitted.quantile).mean / Math.exp(mu + sigma ** 2 / 2)).toBeCloseTo(1, 4);
  });
  test('uniform: mean in the middle, variance width²/12; 5 % beyond each end of a 90 % range', () => {
    const fitted = curve({ low: 10, high: 100, family: 'uniform' }, 'money');
    expect([fitted.from, fitted.median, fitted.to]).toEqual([5, 55, 105]);
    const { mean, variance } = moments(fitted.quantile);
    expect(mean).toBeCloseTo(55, 9);
    expect(variance).toBeCloseTo(100 ** 2 / 12, 4);
  });
  test('triangular: mean (from + mode + to)/3, variance of the textbook', () => {
    const fitted = curve({ low: 10, high: 100, mode: 30, family: 'triangular' }, 'money');
    const [a, c, b] = [fitted.from, 30, fitted.to];
    const { mean, variance } = moments(fitted.quantile);
    expect(mean).toBeCloseTo((a + b + c) / 3, 6);
    expect(variance / ((a * a + b * b + c * c - a * b - a * c - b * c) / 18)).toBeCloseTo(1, 6);
    expect(fitted.density(30)).toBeCloseTo(2 / (b - a), 10);
  });
  test('PERT: mean (from + 4·mode + to)/6', () => {
    const fitted = curve({ low: 10, high: 100, mode: 30, family: 'pert' }, 'money');
    expect(moments(fitted.quantile, 20_000).mean).toBeCloseTo((fitted.from + 4 * 30 + fitted.to) / 6, 4);
  });
  test('PERT of 4 … 60 with mode 20: ends as scipy.stats.beta solves them (−2.93514, 94.26701), median 26.55313', () => {
    const fitted = curve({ low: 4, high: 60, mode: 20, family: 'pert' }, 'money');
    expect(fitted.from).toBeCloseTo(-2.9351372700644287, 9);
    expect(fitted.to).toBeCloseTo(94.26701176727238, 9);
    expect(fitted.median).toBeCloseTo(26.55313349, 7);
  });
  test('beta: mean α/(α + β), variance mean(1 − mean)/(α + β + 1), for the α and β of its density', () => {
    const fitted = curve({ low: 0.04, high: 0.06, family: 'beta' }, 'rate');
    const { mean, variance } = moments(fitted.quantile, 20_000);
    const kappa = (mean * (1 - mean)) / variance - 1;
    // ln density is (α − 1) ln x + (β − 1) ln(1 − x) + constant: three points give α
    const f = (x: number): number => Math.log(fitted.density(x));
    const [x, y, z] = [0.04, 0.05, 0.06];
    const g = (a: number, b: number, h: (t: number) => number): number => h(b) - h(a);
    const l = Math.log;
    const m = (t: number): number => Math.log1p(-t);
    const det = g(x, y, l) * g(y, z, m) - g(y, z, l) * g(x, y, m);
    const alpha = (g(x, y, f) * g(y, z, m) - g(y, z, f) * g(x, y, m)) / det + 1;
    expect(alpha / (mean * kappa)).toBeCloseTo(1, 2);
  });
  test('gamma: mean shape·scale and variance shape·scale², for the ends of χ² of 10', () => {
    const fitted = curve({ low: 3.9402991361190605, high: 18.30703805327515, family: 'gamma' }, 'positive');
    const { mean, variance } = moments(fitted.quantile, 20_000);
    expect(mean).toBeCloseTo(10, 3);
    expect(variance).toBeCloseTo(20, 1);
  });
  test('symmetric without a mode', () => {
    for (const family of ['triangular', 'pert', 'uniform', 'normal'] as const) {
      const fitted = curve({ low: 40, high: 60, family }, 'money');
      for (const p of [0.001, 0.1, 0.3]) expect(fitted.quantile(p) + fitted.quantile(1 - p)).toBeCloseTo(100, 9);
    }
  });
});

describe('quantiles and densities against published values and closed forms', () => {
  test('gamma through 3.940 and 18.307 is χ² of 10: median 9.34182, 99th percentile 23.20925 (Pearson & Hartley)', () => {
    const fitted = curve({ low: 3.9402991361190605, high: 18.30703805327515, family: 'gamma' }, 'positive');
    expect(fitted.median).toBeCloseTo(9.341817765591925, 11);
    expect(fitted.quantile(0.99)).toBeCloseTo(23.209251158954356, 10);
    // x⁴e^(−x/2)/(2⁵·Γ(5))
    for (const x of [1, 8, 25]) expect(fitted.density(x) / ((x ** 4 * Math.exp(-x / 2)) / 768)).toBeCloseTo(1, 11);
  });

  test('gamma through −ln 0.95 and −ln 0.05 is exponential: quantile −ln(1 − p)', () => {
    const fitted = curve({ low: -Math.log(0.95), high: -Math.log(0.05), family: 'gamma' }, 'money');
    for (const p of [1e-9, 0.01, 0.5, 0.999]) expect(fitted.quantile(p) / -Math.log1p(-p)).toBeCloseTo(1, 9);
  });

  test.each([
    [90, 403],
    [80, 1.0001],
    [95, 1e12],
    [90, 1.001],
    [90, 1.00001],
  ] as const)('gamma at level %d with high/low = %d: both ends', (level, ratio) => {
    const fitted = curve({ low: 5, high: 5 * ratio, family: 'gamma' }, 'positive', level);
    expect(Math.abs(fitted.quantile((100 - level) / 200) - 5) / (5 * (ratio - 1))).toBeLessThan(1e-9);
    expect(Math.abs(fitted.quantile((100 + level) / 200) - 5 * ratio) / (5 * (ratio - 1))).toBeLessThan(1e-9);
  });

  test('logit-normal named: ln(x/(1 − x)) = μ + σz with z₀.₉₅ = 1.6449', () => {
    const fitted = curve({ low: 0.04, high: 0.06, family: 'logit-normal' }, 'rate');
    const logit = (x: number): number => Math.log(x / (1 - x));
    const mu = (logit(0.04) + logit(0.06)) / 2;
    const sigma = (logit(0.06) - logit(0.04)) / (2 * Z90);
    expect(fitted.family).toBe('logit-normal');
    expect(logit(fitted.median)).toBeCloseTo(mu, 12);
    expect(logit(fitted.quantile(0.975))).toBeCloseTo(mu + sigma * 1.959963984540054, 12);
  });
});

describe('the natural curve', () => {
  test('"4 % to 6 %" has the median 5 %, at every level', () => {
    for (const level of [80, 90, 95] as const) {
      const fitted = curve({ low: 0.04, high: 0.06 }, 'rate', level);
      expect(fitted.family).toBe('normal');
      expect(fitted.median).toBeCloseTo(0.05, 10);
    }
  });
  test.each([
    [0.02, 0.1, 'rate', 'normal'],
    [0.02, 0.11, 'rate', 'logit-normal'],
    [0.9, 0.98, 'rate', 'normal'],
    [0.9, 0.99, 'rate', 'logit-normal'],
    [10, 50, 'positive', 'normal'],
    [10, 51, 'positive', 'lognormal'],
    [10, 50, 'nonnegative', 'normal'],
    [10, 51, 'nonnegative', 'lognormal'],
    [10, 50, 'money', 'normal'],
    [10, 51, 'money', 'lognormal'],
    [0, 51, 'money', 'normal'],
    [-10, 5100, 'money', 'normal'],
    [-51, -1, 'money', 'normal'],
    [-0.1, 0.3, 'change', 'normal'],
    [-0.9, 0.3, 'change', 'lognormal'],
  ] as const)('%d to %d as %s: %s', (low, high, kind, family) => {
    expect(curve({ low, high }, kind).family).toBe(family);
  });
  test('money above 0 stays above 0; named normal, it may go below', () => {
    expect(curve({ low: 10, high: 49 }, 'money').quantile(2 ** -33)).toBeGreaterThan(0);
    expect(curve({ low: 10, high: 49, family: 'normal' }, 'money').quantile(2 ** -33)).toBeLessThan(0);
  });
  test('a wide rate: the median has the mean log-odds of the ends', () => {
    const odds = Math.sqrt((0.02 / 0.98) * (0.5 / 0.5));
    expect(curve({ low: 0.02, high: 0.5 }, 'rate').median).toBeCloseTo(odds / (1 + odds), 12);
  });
  test('a wide change: the median of 1 + x is the geometric mean', () => {
    expect(curve({ low: -0.9, high: 0.6 }, 'change').median).toBeCloseTo(0.4 - 1, 12);
  });
});

test('a normal range of a positive amount as wide as an exponential curve allows: ln 0.05/ln 0.95 = 58.4', () => {
  const fitted = curve({ low: 1, high: 55, family: 'normal' }, 'positive');
  expect(fitted.quantile(0.05)).toBeCloseTo(1, 9);
  expect(fitted.quantile(0.95)).toBeCloseTo(55, 8);
});

test('median: the number itself when certain, else the median of the curve', () => {
  expect(median(0.3, 'rate', 90)).toBe(0.3);
  expect(median({ low: 40, high: 60 }, 'money', 90)).toBe(50);
  expect(() => median({ low: 60, high: 40 }, 'money', 90)).toThrow('invalid range: reversed-range, got 60 to 40');
});
