export interface Piece {
  /** The end nearer to zero, and the end further away, in the units of the values. */
  readonly from: number;
  readonly to: number;
}

export interface Stack {
  readonly pieces: readonly Piece[];
  readonly top: number;
  readonly bottom: number;
}

/** Positive values stacked upwards from zero, negative ones downwards, both in the given order. */
export function stack(values: readonly number[]): Stack {
  let top = 0;
  let bottom = 0;
  const pieces = values.map((value) => {
    if (value < 0) {
      const from = bottom;
      bottom += value;
      return { from, to: bottom };
    }
    const from = top;
    top += value;
    return { from, to: top };
  });
  return { pieces, top, bottom };
}
