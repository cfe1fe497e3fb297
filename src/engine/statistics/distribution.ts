/** Columns of runs in the forms in which they are shown. */
import type { Bands, Distribution, MonthDistribution, Quantiles } from '../summary.ts';
import type { Column } from './column-quantiles.ts';
import { columnQuantiles } from './column-quantiles.ts';
import { meanError, meanOf, medianError, ratioError } from './errors.ts';

export function quantilesOf(values: Column): Quantiles {
  const [p5, p25, p50, p75, p95] = columnQuantiles(values, [0.05, 0.25, 0.5, 0.75, 0.95]) as Five;
  return { p5, p25, p50, p75, p95 };
}
type Five = [number, number, number, number, number];

/** Quantiles point by point. @param column  the runs' values at a point; it may be the same array each time */
export function bandsOf(points: number, column: (point: number) => Column): Bands {
  const empty = (): Float64Array => new Float64Array(points);
  const bands = { p5: empty(), p25: empty(), p50: empty(), p75: empty(), p95: empty() };
  for (let point = 0; point < points; point++) {
    const { p5, p25, p50, p75, p95 } = quantilesOf(column(point));
    bands.p5[point] = p5;
    bands.p25[point] = p25;
    bands.p50[point] = p50;
    bands.p75[point] = p75;
    bands.p95[point] = p95;
  }
  return bands;
}

/** @param randomisations  run i belongs to randomisation i mod this */
export function distributionOf(values: Float64Array, randomisations: number): Distribution {
  return {
    ...quantilesOf(values),
    mean: meanOf(values),
    meanError: meanError(values, randomisations),
    medianError: medianError(values, randomisations),
  };
}

/** (after − before) ÷ before run by run, its mean that of the sums; null where `before` is not safely above zero. */
export function changeOf(before: Float64Array, after: Float64Array, randomisations: number): Distribution | null {
  if (!(quantilesOf(before).p5 > 0)) return null;
  const difference = after.map((value, i) => value - before[i]!);
  return {
    ...distributionOf(
      difference.map((value, i) => value / before[i]!),
      randomisations,
    ),
    mean: meanOf(difference) / meanOf(before),
    meanError: ratioError(difference, before, randomisations),
  };
}

/** Quantiles of months are months: the least month by which the share of runs has got there. */
export function monthsOf(months: Float64Array): MonthDistribution {
  const [p5, p50, p95] = columnQuantiles(months, [0.05, 0.5, 0.95]) as [number, number, number];
  let never = 0;
  for (const month of months) if (month === Infinity) never++;
  return { p5: Math.ceil(p5), p50: Math.ceil(p50), p95: Math.ceil(p95), never };
}
