import { exp } from '../../math/exp.ts';
import { expm1 } from '../../math/expm1.ts';
import { log } from '../../math/log.ts';
import { log1p } from '../../math/log1p.ts';
import type { FitFailure, Fitted, Target } from '../fitted.ts';
import { DRAWN_TAIL, LEAVES_BOUNDS } from '../fitted.ts';
import { fitTruncatedNormal } from './truncated-normal.ts';

/**
 * ln X is normal; where X has a largest value (a rate), cut there. Its median is √(low·high) when nothing is cut.
 * With `origin` −1 (a change) the amount is 1 + x: ln(1 + X) is normal.
 */
export function fitLognormal(target: Target, origin: 0 | -1 = 0): Fitted | FitFailure {
  if (!(target.low > origin)) return LEAVES_BOUNDS;
  const toLog = origin === 0 ? log : log1p;
  const fromLog = origin === 0 ? exp : expm1;
  const curve = fitTruncatedNormal({
    low: toLog(target.low),
    high: toLog(target.high),
    tail: target.tail,
    min: -Infinity,
    max: target.max === Infinity ? Infinity : toLog(target.max),
  });
  if (curve === undefined) return LEAVES_BOUNDS;
  const quantile = (p: number): number => fromLog(curve.quantile(p));
  return {
    family: 'lognormal',
    median: quantile(0.5),
    quantile,
    density: (x) => (x > origin ? curve.density(toLog(x)) / (x - origin) : 0),
    from: quantile(DRAWN_TAIL),
    to: quantile(1 - DRAWN_TAIL),
  };
}
