export interface Flowed {
  readonly x: number;
  readonly row: number;
}

/** Words set one after the other in rows of at most `width`, `gap` between neighbours. */
export function flowWords(widths: readonly number[], width: number, gap: number): readonly Flowed[] {
  let x = 0;
  let row = 0;
  return widths.map((wordWidth) => {
    if (x > 0 && x + wordWidth > width) {
      x = 0;
      row++;
    }
    const placed = { x, row };
    x += wordWidth + gap;
    return placed;
  });
}
