import { bandsOf } from '../statistics/distribution.ts';
import type { Bands } from '../summary.ts';
import { ENGINE_VERSION } from '../version.ts';
import type { ActsPart, ActsStudy } from './acts-study.ts';
import { ACT_STEPS } from './acts-study.ts';
import type { Act, ActsSummary } from './customers-summary.ts';

/** @param parts  in the order of their runs, from the first on, without a gap; `runs` of them in all */
export function summariseActs({ scenario }: ActsStudy, parts: readonly ActsPart[], runs: number): ActsSummary {
  return {
    engineVersion: ENGINE_VERSION,
    seed: scenario.seed,
    runs,
    gain: { reprice: gainBands('reprice', parts, runs), drop: gainBands('drop', parts, runs) },
  };
}

function gainBands(act: Act, parts: readonly ActsPart[], runs: number): Bands {
  const column = new Float32Array(runs);
  return bandsOf(ACT_STEPS, (worst) => {
    for (const part of parts) {
      const length = part.to - part.from;
      column.set(part[act].subarray(worst * length, (worst + 1) * length), part.from);
    }
    return column;
  });
}
