/**
 * A zero of a continuous function between a and b, where it has different signs; `undefined` when it has not.
 *
 * Bisection, sped up by inverse quadratic interpolation where that is safe: T. R. Chandrupatla, "A new hybrid
 * quadratic/bisection algorithm …", Advances in Engineering Software 28 (1997) 145–149. Stops when the bracket is
 * narrower than `tolerance`·|x| + 1e-300, or at an exact zero.
 */
export function bisectRoot(f: (x: number) => number, a: number, b: number, tolerance = 1e-15): number | undefined {
  let x1 = b;
  let x2 = a;
  let f1 = f(b);
  let f2 = f(a);
  if (f1 === 0) return b;
  if (f2 === 0) return a;
  if (!(f1 > 0 ? f2 < 0 : f1 < 0 && f2 > 0)) return undefined;

  let t = 0.5;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const x = x1 + t * (x2 - x1);
    const fx = f(x);
    let x3 = x2;
    let f3 = f2;
    if (fx > 0 === f1 > 0) {
      x3 = x1;
      f3 = f1;
    } else {
      x2 = x1;
      f2 = f1;
    }
    x1 = x;
    f1 = fx;
    const best = Math.abs(f1) < Math.abs(f2) ? x1 : x2;
    if (fx === 0) return x;
    const width = Math.abs(x2 - x1);
    const smallest = (tolerance * Math.abs(best) + 1e-300) / width;
    if (smallest > 0.5) return best;

    const xi = (x1 - x2) / (x3 - x2);
    const phi = (f1 - f2) / (f3 - f2);
    const interpolates = phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi;
    t = interpolates
      ? (f1 / (f2 - f1)) * (f3 / (f2 - f3)) + ((x3 - x1) / (x2 - x1)) * (f1 / (f3 - f1)) * (f2 / (f3 - f2))
      : 0.5;
    t = Math.min(1 - smallest, Math.max(smallest, t));
  }
  throw new Error(`invalid function: no root after ${MOST_ROUNDS} steps of a bracketed search`);
}

/** Bisection from 1e300 down to 1e-300 takes 2,000. */
const MOST_ROUNDS = 4000;
