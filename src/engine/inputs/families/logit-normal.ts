import { exp } from '../../math/exp.ts';
import { log } from '../../math/log.ts';
import { log1p } from '../../math/log1p.ts';
import type { Fitted, Target } from '../fitted.ts';
import { DRAWN_TAIL } from '../fitted.ts';
import { normalQuantile } from '../../math/normal.ts';
import { truncatedNormal } from './truncated-normal.ts';

/** A rate whose log-odds ln(x/(1 − x)) are normal: the natural curve of a wide range of a rate. */
export function fitLogitNormal({ low, high, tail }: Target): Fitted {
  const from = logOdds(low);
  const to = logOdds(high);
  const curve = truncatedNormal((from + to) / 2, (to - from) / (-2 * normalQuantile(tail)), -Infinity, Infinity);
  const quantile = (p: number): number => rate(curve.quantile(p));
  return {
    family: 'logit-normal',
    median: quantile(0.5),
    quantile,
    density: (x) => (x > 0 && x < 1 ? curve.density(logOdds(x)) / (x * (1 - x)) : 0),
    from: quantile(DRAWN_TAIL),
    to: quantile(1 - DRAWN_TAIL),
  };
}

const logOdds = (x: number): number => log(x) - log1p(-x);

/** 1/(1 + e^−y), from the side where the exponential is small. */
function rate(y: number): number {
  const e = exp(-Math.abs(y));
  return y < 0 ? e / (1 + e) : 1 / (1 + e);
}
