/**
 * The gain with luck, for one number of customers, as a distribution: quantiles and a smooth density.
 *
 * The density is a kernel estimate with the biweight 15/16 (1 − x²)², which needs no exponential, and Silverman's width
 * 0.9 · min(s, IQR ⁄ 1.34) · n^(−1/5), times 2.623 to take it from the normal kernel to this one.
 *
 * Silverman, Density Estimation (1986), eq. 3.31; factor from the canonical widths of Marron & Nolan (1988).
 */
import { pow } from '../math/pow.ts';
import { columnQuantiles } from '../statistics/column-quantiles.ts';
import { meanOf } from '../statistics/errors.ts';
import type { LuckSummary } from './customers-summary.ts';

const POINTS = 128;
const TO_BIWEIGHT = 2.6226;
/** Left out at either end of the picture, so that one stray run does not squeeze the rest. */
const STRAY = 0.001;

/** @param differences  what-if − baseline per customer won, run by run; at least one */
export function luckSummaryOf(customers: number, differences: Float64Array): LuckSummary {
  const [least, p5, p25, p50, p75, p95, most] = columnQuantiles(differences, [
    ...[STRAY, 0.05, 0.25, 0.5, 0.75, 0.95],
    1 - STRAY,
  ]) as [number, number, number, number, number, number, number];
  const width = kernelWidth(differences, p75 - p25, Math.max(Math.abs(least), Math.abs(most)));
  const from = least - width;
  const step = (most - least + 2 * width) / (POINTS - 1);
  const at = Float64Array.from({ length: POINTS }, (_, i) => from + i * step);
  return {
    customers,
    gain: { p5, p25, p50, p75, p95 },
    density: { at, height: heights(differences, width, from, step) },
  };
}

/** Where all runs come to the same, a spike of no meaningful width: a thousandth of the value. */
function kernelWidth(values: Float64Array, middleHalf: number, size: number): number {
  const mean = meanOf(values);
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  const deviation = Math.sqrt(squares / values.length);
  const robust = middleHalf / 1.34;
  const spread = robust > 0 ? Math.min(deviation, robust) : deviation;
  const width = TO_BIWEIGHT * 0.9 * spread * pow(values.length, -0.2);
  return width > 1e-12 * size ? width : size > 0 ? 0.001 * size : 0.001;
}

/** Heights at the points, which integrate to 1 by the trapezium rule. */
function heights(values: Float64Array, width: number, from: number, step: number): Float64Array {
  const out = new Float64Array(POINTS);
  for (const value of values) {
    const first = Math.max(0, Math.ceil((value - width - from) / step));
    const last = Math.min(POINTS - 1, Math.floor((value + width - from) / step));
    for (let i = first; i <= last; i++) {
      const x = (from + i * step - value) / width;
      const left = Math.max(0, 1 - x * x);
      out[i] = out[i]! + left * left;
    }
  }
  let area = 0;
  for (let i = 1; i < POINTS; i++) area += 0.5 * step * (out[i - 1]! + out[i]!);
  return out.map((height) => height / area);
}
