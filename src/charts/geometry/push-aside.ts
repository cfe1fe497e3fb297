/** A label's middle and length along its axis. */
export interface AxisLabel {
  readonly at: number;
  readonly length: number;
}

/** Pushed farther than this a label would speak of another place. */
const MOST_PUSHED = 9;

/**
 * Where the labels of an axis stand when one, the first, keeps its place: the others give way to it as far as they
 * sensibly can; null for one that had better be dropped.
 */
export function pushAside(own: AxisLabel, others: readonly AxisLabel[], gap: number): readonly (number | null)[] {
  return others.map(({ at, length }, i) => {
    const clear = (own.length + length) / 2 + gap;
    const away = at - own.at;
    if (Math.abs(away) >= clear) return at;
    const pushed = own.at + (away < 0 ? -clear : clear);
    const isFar = Math.abs(pushed - at) > MOST_PUSHED || away === 0;
    const meets = others.some((other, k) => k !== i && Math.abs(other.at - pushed) < (other.length + length) / 2 + gap);
    return isFar || meets ? null : pushed;
  });
}
