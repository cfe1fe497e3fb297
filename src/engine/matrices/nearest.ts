/** The first so many of a rising list; all, if it has no more. */
export const firstOf = (customers: Uint32Array, wanted: number): Uint32Array => customers.slice(0, wanted);

/**
 * The customers with the least distances, so many of them, ties by their order; in the order of the list.
 *
 * @param distance  of each of the customers, in their order; none NaN
 */
export function nearestOf(customers: Uint32Array, wanted: number, distance: Float64Array): Uint32Array {
  if (wanted >= customers.length) return customers.slice();
  if (wanted === 0) return new Uint32Array(0);
  const last = kthLeast(distance.slice(), wanted - 1);
  let nearer = 0;
  for (const measure of distance) if (measure < last) nearer++;
  let atLast = wanted - nearer;
  const chosen = new Uint32Array(wanted);
  let count = 0;
  for (let k = 0; k < distance.length; k++) {
    if (distance[k]! < last || (distance[k] === last && atLast-- > 0)) chosen[count++] = customers[k]!;
  }
  return chosen;
}

/**
 * Value number k (from 0) of the ascending order, by C. A. R. Hoare's FIND (CACM 4 (1961) 321); `values` is reordered.
 */
function kthLeast(values: Float64Array, k: number): number {
  let left = 0;
  let right = values.length - 1;
  while (left < right) {
    const pivot = values[(left + right) >> 1]!;
    let i = left;
    let j = right;
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i > j) break;
      const other = values[i]!;
      values[i++] = values[j]!;
      values[j--] = other;
    }
    if (k <= j) right = j;
    else if (k >= i) left = i;
    else break;
  }
  return values[k]!;
}
