/** (√5 − 1)/2 */
const GOLDEN = 0.6180339887498949;

/**
 * Where a function with one peak between a and b is greatest, to 10⁻⁵ of that distance: golden-section search (J. Kiefer,
 * "Sequential minimax search for a maximum", 1953). An end counts.
 */
export function greatestOf(f: (x: number) => number, a: number, b: number): number {
  let low = a;
  let high = b;
  let x1 = high - GOLDEN * (high - low);
  let x2 = low + GOLDEN * (high - low);
  let f1 = f(x1);
  let f2 = f(x2);
  while (high - low > 1e-5 * (b - a)) {
    if (f1 >= f2) {
      high = x2;
      x2 = x1;
      f2 = f1;
      x1 = high - GOLDEN * (high - low);
      f1 = f(x1);
    } else {
      low = x1;
      x1 = x2;
      f1 = f2;
      x2 = low + GOLDEN * (high - low);
      f2 = f(x2);
    }
  }
  const middle = (low + high) / 2;
  const fMiddle = f(middle);
  if (f(a) >= fMiddle) return a;
  return f(b) >= fMiddle ? b : middle;
}
