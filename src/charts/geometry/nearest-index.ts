/** The index of the value nearest to the target in an ascending column; the earlier one of two equally near. */
export function nearestIndex(ascending: ArrayLike<number>, target: number): number {
  if (ascending.length === 0) throw new Error('invalid column: must hold a value, got none');
  let low = 0;
  let high = ascending.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= target) low = middle;
    else high = middle;
  }
  return target - ascending[low]! <= ascending[high]! - target ? low : high;
}
