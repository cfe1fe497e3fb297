import { columnQuantiles } from '../statistics/column-quantiles.ts';
import type { Bands } from '../summary.ts';
import { ENGINE_VERSION } from '../version.ts';
import type { ActsPart, ActsStudy } from './acts-study.ts';
import { ACT_STEPS } from './acts-study.ts';
import type { Act, ActsSummary } from './customers-summary.ts';

const FIVE = [0.05, 0.25, 0.5, 0.75, 0.95];

/** @param parts  in the order of their runs, from the first on, without a gap; `runs` of them in all */
export function summariseActs({ scenario }: ActsStudy, parts: readonly ActsPart[], runs: number): ActsSummary {
  return {
    engineVersion: ENGINE_VERSION,
    seed: scenario.seed,
    runs,
    gain: { reprice: bandsOf('reprice', parts, runs), drop: bandsOf('drop', parts, runs) },
  };
}

function bandsOf(act: Act, parts: readonly ActsPart[], runs: number): Bands {
  const empty = (): Float64Array => new Float64Array(ACT_STEPS);
  const bands = { p5: empty(), p25: empty(), p50: empty(), p75: empty(), p95: empty() };
  const column = new Float32Array(runs);
  for (let x = 0; x < ACT_STEPS; x++) {
    for (const part of parts) {
      const length = part.to - part.from;
      column.set(part[act].subarray(x * length, (x + 1) * length), part.from);
    }
    const [p5, p25, p50, p75, p95] = columnQuantiles(column, FIVE) as [number, number, number, number, number];
    bands.p5[x] = p5;
    bands.p25[x] = p25;
    bands.p50[x] = p50;
    bands.p75[x] = p75;
    bands.p95[x] = p95;
  }
  return bands;
}
