/** The column carried through a scale: values in, pixels out. */
export function pixels(column: ArrayLike<number>, scale: (value: number) => number): Float64Array {
  return Float64Array.from(column, scale);
}
