import { start, streamFor, uniform } from '../random/stream.ts';

/** Enough for the ends of a 90 % interval. */
export const RESAMPLES = 1000;

/**
 * Means of the columns over rows drawn again, with replacement: the bootstrap (Efron 1979). The same rows for all columns,
 * so that what is compared is compared between the same customers.
 *
 * @param columns  as long as one another, at least one row
 * @returns of each column its mean in resample 0, 1, …
 */
export function resampledMeans(columns: readonly Float64Array[], resamples: number, seed: number): Float64Array[] {
  const rows = columns[0]?.length ?? 0;
  const means = columns.map(() => new Float64Array(resamples));
  const stream = streamFor(seed, 'survey resamples');
  const drawn = new Int32Array(rows);
  for (let resample = 0; resample < resamples; resample++) {
    start(stream, resample, 0);
    for (let row = 0; row < rows; row++) drawn[row] = Math.floor(uniform(stream) * rows);
    for (let c = 0; c < columns.length; c++) {
      const column = columns[c]!;
      let sum = 0;
      for (let row = 0; row < rows; row++) sum += column[drawn[row]!]!;
      means[c]![resample] = sum / rows;
    }
  }
  return means;
}
