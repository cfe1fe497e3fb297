import type { FanColumns } from '../fan.ts';
import { spread } from './spread.ts';

export interface EndValues {
  readonly without: number;
  readonly under: number;
  readonly interval: number;
}

const VALUE_GAP = 16;
const INTERVAL_BELOW = 15;
/** From a value's baseline up to the line it names. */
const TO_MIDDLE = 5;

/**
 * Baselines of the two values at the right ends of two lines and of the interval beneath the second: each level with its
 * line as far as they stay apart and inside. The line without the shock is never below the other.
 */
export function endValues(
  ends: { readonly without: number; readonly under: number },
  hasInterval: boolean,
  top: number,
  foot: number,
): EndValues {
  const low = foot - (hasInterval ? INTERVAL_BELOW : 0);
  const [upper = top, lower = low] = spread([Math.min(ends.without, ends.under), ends.under], VALUE_GAP, top, low);
  const under = lower + TO_MIDDLE;
  return { without: upper + TO_MIDDLE, under, interval: under + INTERVAL_BELOW };
}

/** The columns with nothing before a month: where the two cannot differ, only the other is drawn. */
export function fanFrom(fan: FanColumns, month: number): FanColumns {
  const cut = (column: ArrayLike<number>): Float64Array =>
    Float64Array.from(column, (value, at) => (at < month ? Number.NaN : value));
  return { p5: cut(fan.p5), p25: cut(fan.p25), p50: cut(fan.p50), p75: cut(fan.p75), p95: cut(fan.p95) };
}
