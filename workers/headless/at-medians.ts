import type { Scenario } from '#engine/scenario.ts';
import { batchRunner } from '#engine/sim/batch-runner.ts';
import { planOf } from '#engine/sim/plan.ts';
import type { None } from './result.ts';
import { none, tooFar } from './result.ts';

/** Lifetime profit with every input at its median, customers integrated out: what stands beside a published figure. */
export function atMedians(
  scenario: Scenario,
): None | { readonly base: number; readonly whatIf: number; readonly difference: number } {
  const plan = planOf({ ...scenario, runs: 1 });
  const { base, whatIf, faults } = batchRunner({ ...plan, uniforms: { fill: (_, out) => void out.fill(0.5) } })(0, 1);
  if (faults.some((count) => count > 0)) return none(tooFar(1));
  return { base: base[0]!, whatIf: whatIf[0]!, difference: whatIf[0]! - base[0]! };
}
