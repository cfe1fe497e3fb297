/** z-scores of the mean, the variance and the third central moment of draws, by the moments that are known. */
export interface Known {
  readonly mean: number;
  readonly variance: number;
  /** Central moments 3, 4 and 6 divided by the powers of the standard deviation. */
  readonly standard: readonly [number, number, number];
}

export function zScores(draws: Float64Array, { mean, variance, standard }: Known): number[] {
  const deviation = Math.sqrt(variance);
  const [m3, m4, m6] = standard;
  let [first, second, third] = [0, 0, 0];
  for (const draw of draws) {
    const z = (draw - mean) / deviation;
    first += z;
    second += z * z - 1;
    third += z * z * z - m3;
  }
  const n = draws.length;
  // variances of z, z² and z³ about the true mean
  return [first / Math.sqrt(n), second / Math.sqrt(n * (m4 - 1)), third / Math.sqrt(n * (m6 - m3 * m3))];
}

/** From the cumulants 1, 2, 3, 4 and 6. */
export function fromCumulants(mean: number, k2: number, k3: number, k4: number, k6: number): Known {
  const s = Math.sqrt(k2);
  return {
    mean,
    variance: k2,
    standard: [k3 / s ** 3, (k4 + 3 * k2 * k2) / s ** 4, (k6 + 15 * k4 * k2 + 10 * k3 * k3 + 15 * k2 ** 3) / s ** 6],
  };
}

/** What a family of z-scores is judged by. */
export function family(zs: readonly number[]): { largest: number; meanSquare: number } {
  return {
    largest: Math.max(...zs.map(Math.abs)),
    meanSquare: zs.reduce((sum, z) => sum + z * z, 0) / zs.length,
  };
}
