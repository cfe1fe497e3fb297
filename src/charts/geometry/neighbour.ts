export type Heading = 'left' | 'right' | 'up' | 'down';

/** Being off to the side counts this many times as much as being far ahead. */
const ASIDE = 2;

/**
 * The point one comes to from `from` in a direction, seen within 45° of it; null where there is none. Of points in one
 * place the next in number lies to the right and above, so that each of them is reached.
 *
 * @param isThere leaves out points that are not drawn
 */
export function neighbour(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  from: number,
  heading: Heading,
  aspect: number,
  isThere: (point: number) => boolean,
): number | null {
  const isForward = heading === 'right' || heading === 'up';
  const same = sameplace(xs, ys, from, isForward ? 1 : -1, isThere);
  if (same !== null) return same;
  const sign = isForward ? 1 : -1;
  const isAcross = heading === 'left' || heading === 'right';
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < xs.length; i++) {
    const dx = (xs[i]! - xs[from]!) * aspect;
    const dy = ys[i]! - ys[from]!;
    const along = sign * (isAcross ? dx : dy);
    const aside = Math.abs(isAcross ? dy : dx);
    if (!(along > 0) || aside > along) continue;
    const cost = along + ASIDE * aside;
    // of those in one place the walk comes in at the near end: the first going on, the last going back
    if ((cost < least || (cost === least && !isForward)) && isThere(i)) [best, least] = [i, cost];
  }
  return best;
}

function sameplace(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  from: number,
  step: 1 | -1,
  isThere: (point: number) => boolean,
): number | null {
  for (let i = from + step; i >= 0 && i < xs.length; i += step) {
    if (xs[i] === xs[from] && ys[i] === ys[from] && isThere(i)) return i;
  }
  return null;
}
