import { expm1 } from '../math/expm1.ts';
import { logGammaRatio } from '../math/log-gamma-ratio.ts';

/**
 * 1 − E (1 − θ)^d for θ ~ Beta(a, b): the share of BdW customers lost while their hazards add up to d.
 *
 *   E (1 − θ)^d = B(a, b + d) / B(a, b); of the two ways to write it, the one with the smaller step cancels less
 *
 * For large b and small d, as for those who have been here for long, f(b) = lnΓ(b + a) − lnΓ(b) is a series in
 * w = b + (a − 1) ⁄ 2 (Luke 1969, The Special Functions I, 2.11)
 *
 *   f = a ln w − a (a² − 1) ⁄ (24 w²) − B₅((1 + a) ⁄ 2) ⁄ (10 w⁴) − …
 *
 * of which only the difference f(b + d) − f(b) is needed: ten times as fast, to 10⁻¹¹ of the loss.
 */
export function hazardLoss(a: number, b: number, d: number): number {
  const w = b + (a - 1) / 2;
  if (w < 40 + 24 * a || d > w / 16) {
    return -expm1(
      d < a ? logGammaRatio(b, d) - logGammaRatio(a + b, d) : logGammaRatio(b, a) - logGammaRatio(b + d, a),
    );
  }
  // ln (1 + d ⁄ w) = 2 artanh q
  const q = d / (2 * w + d);
  const square = q * q;
  const logarithm = 2 * q * (1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square * (1 / 9)))));
  const r = 1 / (w * w);
  const after = 1 / ((w + d) * (w + d));
  const y = 0.5 * a;
  const third = (a * (a * a - 1)) / 24;
  const fifth = (y * (y * y * (y * y - 5 / 6) + 7 / 48)) / 10;
  const x = a * logarithm + (r - after) * (third + fifth * (r + after));
  if (x > 1 / 16) return -expm1(-x);
  return x * (1 - (x / 2) * (1 - (x / 3) * (1 - (x / 4) * (1 - (x / 5) * (1 - (x / 6) * (1 - x / 7))))));
}
