/** The nearest half: a hairline there covers one row of pixels instead of two. */
export function crisp(pixel: number): number {
  return Math.round(pixel - 0.5) + 0.5;
}
