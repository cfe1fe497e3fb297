/** Customers that are chosen, in all matrices at once, and a lasso around them where a move needs one. */

/** Half the side of the square drawn around a single customer, as a share of the axis. */
const CLOSE = 2e-4;
/** More corners than this are no lasso that a person would draw. */
export const MOST_SQUARES = 150;

/** 1 for each customer that is chosen. */
export interface Chosen {
  readonly mask: Uint8Array;
  readonly count: number;
}

export function chosenBy(mask: Uint8Array): Chosen | null {
  let count = 0;
  for (const one of mask) count += one;
  return count === 0 ? null : { mask, count };
}

/**
 * One closed line around single places: small squares, joined by lines that are gone along twice and so enclose nothing
 * (even-odd). Null where there are too many of them.
 */
export function lassoAround(
  mask: Uint8Array,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  spans: readonly [number, number],
): number[] | null {
  const [halfX, halfY] = [spans[0] * CLOSE, spans[1] * CLOSE];
  const line: number[] = [];
  let squares = 0;
  for (let i = 0; i < mask.length; i++) {
    if (mask[i] === 0) continue;
    if (++squares > MOST_SQUARES) return null;
    const [left, right, low, high] = [x[i]! - halfX, x[i]! + halfX, y[i]! - halfY, y[i]! + halfY];
    line.push(left, low, right, low, right, high, left, high, left, low);
    // back to where the first one began
    if (squares > 1) line.push(line[0]!, line[1]!);
  }
  return line;
}
