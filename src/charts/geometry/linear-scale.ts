/**
 * A straight line from a domain to a range, and back.
 *
 * d3's scale does the same and brings colours, formats and interpolators with it: a quarter of the first load for two
 * multiplications. A domain of one point maps to the middle of the range.
 */
export interface LinearScale {
  (value: number): number;
  readonly invert: (place: number) => number;
}

export function linearScale([d0, d1]: readonly [number, number], [r0, r1]: readonly [number, number]): LinearScale {
  const along = (x: number, a: number, b: number, c: number, d: number): number =>
    a === b ? (c + d) / 2 : c + ((x - a) / (b - a)) * (d - c);
  return Object.assign((value: number) => along(value, d0, d1, r0, r1), {
    invert: (place: number) => along(place, r0, r1, d0, d1),
  });
}
