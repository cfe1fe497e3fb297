/** √n times the largest gap between an empirical distribution and the uniform; above 1.95 once in 1,000. */
export function kolmogorov(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  const gap = Math.max(...sorted.map((value, i) => Math.max(value - i / n, (i + 1) / n - value)));
  return gap * Math.sqrt(n);
}

export function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const [ma, mb] = [average(a), average(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    ab += (a[i]! - ma) * (b[i]! - mb);
    aa += (a[i]! - ma) ** 2;
    bb += (b[i]! - mb) ** 2;
  }
  return ab / Math.sqrt(aa * bb);
}

/** The mean in units of its own standard error. */
export function standardised(values: readonly number[]): number {
  const n = values.length;
  const mean = average(values);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  return mean / Math.sqrt(variance / n);
}

function average(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
}
