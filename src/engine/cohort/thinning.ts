/**
 * How many are still here, drawn exactly and without looking at anyone: every customer has a uniform number u and stays
 * as long as u lies below the survival curve. So the numbers below two levels of it are binomial given one another, and
 * two futures that share their numbers u share their luck, customer by customer.
 */
import { binomial } from '../random/binomial.ts';
import type { Stream } from '../random/stream.ts';

/**
 * Luck of one future: of n customers, `counts[i]` are here after renewal i.
 *
 * @param survival  1, then falling; where rounding lets it rise, nobody comes back
 */
export function thin(stream: Stream, survival: Float64Array, n: number, counts: Float64Array): void {
  let here = n;
  let level = 1;
  counts[0] = n;
  for (let i = 1; i < survival.length; i++) {
    const next = survival[i]!;
    if (next < level) {
      if (here > 0) here -= binomial(stream, here, (level - next) / level);
      level = next;
    }
    counts[i] = here;
  }
}

/**
 * The same customers in the other future, given what became of them in the base: those between two neighbouring levels
 * of the base are divided at the level of the what-if. Where the levels are the same, so are the customers.
 *
 * @param cells  receives by renewal of the what-if the first of the base whose survival is not above
 */
export function thinAlike(
  stream: Stream,
  base: Float64Array,
  baseCounts: Float64Array,
  whatIf: Float64Array,
  counts: Float64Array,
  cells: Int32Array,
): void {
  const renewals = base.length;
  let cell = 0;
  let level = 1;
  let here = baseCounts[0]!;
  counts[0] = here;
  cells[0] = 0;
  for (let i = 1; i < renewals; i++) {
    const next = whatIf[i]!;
    if (next < level) {
      while (cell < renewals && base[cell]! > next) {
        level = base[cell]!;
        here = baseCounts[cell]!;
        cell++;
      }
      const below = cell < renewals ? base[cell]! : 0;
      const under = cell < renewals ? baseCounts[cell]! : 0;
      if (here > under) here = under + binomial(stream, here - under, (next - below) / (level - below));
      level = next;
    }
    counts[i] = here;
    cells[i] = cell;
  }
}
