/** How much is worth printing: rounding steps shared by a median and the ends of its interval. */

/** Power of ten of the first digit after rounding to `digits` significant figures: 9.96 to two figures is 1 (10). */
function exponentOf(value: number, digits: number): number {
  return Number(value.toExponential(digits - 1).split('e')[1]);
}

/**
 * The step that keeps `digits` significant figures of the largest of the values (in size): 36 → 1, 4.2 → 0.1 with two
 * figures. Zero for nothing but zeros.
 */
export function significantStep(values: readonly number[], digits: number): number {
  const largest = Math.max(...values.map(Math.abs));
  if (!Number.isFinite(largest)) throw new Error(`invalid values: must be finite, got ${String(largest)}`);
  return largest === 0 ? 0 : Number(`1e${exponentOf(largest, digits) - digits + 1}`);
}

/** `value` to the nearest multiple of `step`, a power of ten; halves away from zero. A step of zero changes nothing. */
export function roundToStep(value: number, step: number): number {
  if (step === 0) return value;
  const size = Math.abs(value);
  const parts = Number(`1e${decimalsOf(step)}`); // a whole number: dividing by 0.1 would not be exact
  const rounded = step < 1 ? Math.round(size * parts) / parts : Math.round(size / step) * step;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Decimal places of a power of ten: 0.01 → 2, 1 → 0, 10 → 0. */
export function decimalsOf(step: number): number {
  return step >= 1 || step === 0 ? 0 : -exponentOf(step, 1);
}

/** An interval's end, rounded as its median is: with as many decimals as `digits` figures of the reference have. */
export function roundLike(value: number, reference: number, digits = 2): number {
  return roundToStep(value, significantStep([reference], digits));
}
