import { columnQuantiles } from '../statistics/column-quantiles.ts';
import type { Quantiles } from '../summary.ts';

/** @param values  at least one */
export function fiveQuantiles(values: Float64Array): Quantiles {
  const [p5, p25, p50, p75, p95] = columnQuantiles(values, [0.05, 0.25, 0.5, 0.75, 0.95]) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return { p5, p25, p50, p75, p95 };
}
