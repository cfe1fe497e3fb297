/** How customers are dealt to segments: whole numbers that follow the shares, evenly mixed. */

/**
 * How many of `customers` each weight gets, by largest remainder (Hamilton): the whole part of its due, and one more
 * for the largest remainders, ties to the first. As long as there are enough customers nobody with a weight goes
 * without: the one who has most gives one.
 *
 * @param weights  > 0
 */
export function countsBy(weights: readonly number[], customers: number): Int32Array {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const due = weights.map((weight) => (customers * weight) / whole);
  const counts = Int32Array.from(due, Math.floor);
  const left = customers - counts.reduce((sum, count) => sum + count, 0);
  const byRemainder = due
    .map((share, i) => ({ i, remainder: share - counts[i]! }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (const { i } of byRemainder.slice(0, left)) counts[i] = counts[i]! + 1;
  if (customers < weights.length) return counts;
  for (let i = counts.indexOf(0); i >= 0; i = counts.indexOf(0)) {
    const most = counts.indexOf(Math.max(...counts));
    counts[most] = counts[most]! - 1;
    counts[i] = 1;
  }
  return counts;
}

/** Who is who: the segment of each customer, and how many of that segment come before. */
export interface Dealing {
  readonly segment: Uint8Array;
  readonly place: Int32Array;
}

/**
 * The customers in an order in which any number of them from the first follows the weights: customer k of a segment
 * comes at time (k + ½)/weight, ties to the first segment, as seats are given by the method of Sainte-Laguë. So the
 * order of the first ones hardly depends on how many follow.
 */
export function deal(weights: readonly number[], customers: number): Dealing {
  const counts = countsBy(weights, customers);
  const dealt = new Int32Array(weights.length);
  const segment = new Uint8Array(customers);
  const place = new Int32Array(customers);
  const times = Float64Array.from(weights, (weight, s) => (counts[s]! > 0 ? 0.5 / weight : Infinity));
  for (let i = 0; i < customers; i++) {
    let next = 0;
    for (let s = 1; s < times.length; s++) if (times[s]! < times[next]!) next = s;
    segment[i] = next;
    place[i] = dealt[next]!;
    dealt[next] = dealt[next]! + 1;
    times[next] = dealt[next]! < counts[next]! ? (dealt[next]! + 0.5) / weights[next]! : Infinity;
  }
  return { segment, place };
}
