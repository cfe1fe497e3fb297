import { log } from '../math/log.ts';
import { log1p } from '../math/log1p.ts';
import { normalQuantile } from '../math/normal.ts';
import { pow } from '../math/pow.ts';
import type { Stream } from './stream.ts';
import { fineUniform, uniform } from './stream.ts';

/**
 * A gamma variate of this shape and scale 1: mean and variance are the shape. Sums of gammas of one scale are gammas of
 * the summed shape, so what n customers bring together costs no more than what one brings.
 *
 * G. Marsaglia, W. W. Tsang, "A simple method for generating gamma variables", ACM TOMS 26 (2000) 363–372; below a shape
 * of 1 it is Γ(shape + 1) · U^(1/shape), which may be too small for a double and is 0 then.
 *
 * @param shape > 0
 */
export function gamma(stream: Stream, shape: number): number {
  if (!(shape > 0)) throw new RangeError(`invalid shape: must be > 0, got ${shape}`);
  if (shape < 1) {
    const whole = gamma(stream, shape + 1);
    return whole * pow(fineUniform(stream), 1 / shape);
  }
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = normalQuantile(fineUniform(stream));
    const step = c * z;
    if (step <= -1) continue;
    // (1 + step)³ − 1, which keeps its digits for large shapes
    const excess = step * (3 + step * (3 + step));
    const u = uniform(stream);
    const square = z * z;
    if (u < 1 - 0.0331 * square * square) return d + d * excess;
    if (log(u) < 0.5 * square + d * (log1p(excess) - excess)) return d + d * excess;
  }
}
