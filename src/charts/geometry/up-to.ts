/** The part of a column whose months do not go beyond the horizon. */
export function upTo(column: ArrayLike<number>, months: ArrayLike<number>, horizon: number): ArrayLike<number> {
  let count = 0;
  while (count < months.length && months[count]! <= horizon) count++;
  return count === months.length ? column : Array.from({ length: count }, (_, i) => column[i]!);
}
