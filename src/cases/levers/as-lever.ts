import type { Lever, Range, RangeLevel } from '#engine/scenario.ts';
import type { BookLever } from './book-lever.ts';
import { CAUTIOUS } from './book-lever.ts';

/** Half-widths of a normal curve's central 80, 90 and 95 %, in standard deviations. */
const HALF_WIDTH: Readonly<Record<RangeLevel, number>> = { 80: 1.2815515655, 90: 1.644853627, 95: 1.9599639845 };

const clean = (x: number): number => Number(x.toPrecision(12));

/**
 * A 90 % range as a scenario writes it that reads its ranges at another level. Normal also where the range is wide, so that its
 * middle is what is most likely: a lever may do harm in a few runs of a hundred.
 */
function atLevel({ low, high }: Range, level: RangeLevel): Range {
  if (level === 90) return { low, high, family: 'normal' };
  const middle = (low + high) / 2;
  const half = ((high - low) / 2) * (HALF_WIDTH[level] / HALF_WIDTH[90]);
  return { low: clean(middle - half), high: clean(middle + half), family: 'normal' };
}

export type HazardLever = Extract<Lever, { kind: 'churn' }>;

/** A lever of the book as one of a scenario. `isCautious`: with that share of its effect that the sceptics leave it. */
export function asLever(
  { id, size, cost, cautious }: BookLever,
  level: RangeLevel,
  { isCautious = false }: { readonly isCautious?: boolean } = {},
): HazardLever {
  const share = isCautious ? CAUTIOUS[cautious] : 1;
  return {
    id,
    kind: 'churn',
    reading: 'hazard',
    size: atLevel({ low: clean(size.low * share), high: clean(size.high * share) }, level),
    costs: [{ per: 'customer-year', amount: atLevel(cost, level) }],
    origin: id,
  };
}
