import type { Quantiles } from '#engine/summary.ts';

/**
 * How far the median of so many runs would move with other random numbers: one standard error, 1 ⁄ (2·f·√n), with the
 * density f at the median of a normal distribution that has these quartiles: 0.9291 · (p75 − p25) ⁄ √n.
 */
export const medianErrorOf = ({ p25, p75 }: Pick<Quantiles, 'p25' | 'p75'>, runs: number): number =>
  (0.9291 * (p75 - p25)) / Math.sqrt(runs);
