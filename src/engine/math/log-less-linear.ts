import { log1p } from './log1p.ts';

/** ln(1 + u) − u without cancellation near 0: with s = u/(2 + u), −s·u + 2(s³/3 + s⁵/5 + …). */
export function logLessLinear(u: number): number {
  if (Math.abs(u) > 0.3) return log1p(u) - u;
  const s = u / (2 + u);
  const z = s * s;
  let sum = 0;
  for (let n = ODD_INVERSES.length - 1; n >= 0; n--) sum = sum * z + ODD_INVERSES[n]!;
  return s * (2 * z * sum - u);
}

/** 1/3, 1/5, … for |u| ≤ 0.3: s² ≤ 0.0312. */
const ODD_INVERSES = Float64Array.from({ length: 11 }, (_, i) => 1 / (2 * i + 3));
