/**
 * Standard errors of a mean and of a median over runs.
 *
 * With R > 1 independent randomisations (run i belongs to randomisation i mod R) the statistic is computed in each and
 * its error is their standard deviation ÷ √R: honest for quasi-random points, where runs are not independent. With R = 1
 * the runs are independent: s ÷ √n for the mean, and for the median half the distance between the order statistics one
 * binomial standard deviation, √n ⁄ 2, either side of the middle.
 */
import { columnQuantiles } from './column-quantiles.ts';

export function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

function deviation(values: Float64Array): number {
  if (values.length < 2) return 0;
  const mean = meanOf(values);
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  return Math.sqrt(squares / (values.length - 1));
}

/** Values of each randomisation, in run order. */
function split(values: Float64Array, randomisations: number): Float64Array[] {
  return Array.from({ length: randomisations }, (_, r) => {
    const part = new Float64Array(Math.ceil((values.length - r) / randomisations));
    for (let i = r, j = 0; i < values.length; i += randomisations, j++) part[j] = values[i]!;
    return part;
  });
}

/** Error of any statistic by randomisations; NaN where there are fewer runs than randomisations. */
function spreadOf(values: Float64Array, randomisations: number, statistic: (part: Float64Array) => number): number {
  if (values.length < randomisations) return Number.NaN;
  return deviation(Float64Array.from(split(values, randomisations), statistic)) / Math.sqrt(randomisations);
}

export function meanError(values: Float64Array, randomisations: number): number {
  if (randomisations > 1) return spreadOf(values, randomisations, meanOf);
  return deviation(values) / Math.sqrt(values.length);
}

export function medianError(values: Float64Array, randomisations: number): number {
  if (randomisations > 1) return spreadOf(values, randomisations, (part) => columnQuantiles(part, [0.5])[0]!);
  const half = 0.5 / Math.sqrt(values.length);
  const [low, high] = columnQuantiles(values, [Math.max(0, 0.5 - half), Math.min(1, 0.5 + half)]) as [number, number];
  return (high - low) / 2;
}

/** Error of Σ numerators ÷ Σ denominators. */
export function ratioError(numerators: Float64Array, denominators: Float64Array, randomisations: number): number {
  if (randomisations > 1) {
    if (numerators.length < randomisations) return Number.NaN;
    const above = split(numerators, randomisations);
    const below = split(denominators, randomisations);
    const ratios = Float64Array.from(above, (part, r) => meanOf(part) / meanOf(below[r]!));
    return deviation(ratios) / Math.sqrt(randomisations);
  }
  const ratio = meanOf(numerators) / meanOf(denominators);
  const residuals = numerators.map((value, i) => value - ratio * denominators[i]!);
  return meanError(residuals, 1) / Math.abs(meanOf(denominators));
}
