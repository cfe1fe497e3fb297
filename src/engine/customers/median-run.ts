import type { Plan } from '../sim/plan.ts';
import { chargeTheFirm } from '../sim/lever-money.ts';
import { openRun } from '../sim/run.ts';
import type { Workspace } from '../sim/workspace.ts';
import { workspaceFor } from '../sim/workspace.ts';

export interface MedianRun {
  /** Holds the inputs, the shares, the sizes of the levers and the discount factors. */
  readonly space: Workspace;
  /** Costs of the whole firm in the what-if, per customer won, discounted. */
  readonly firm: number;
}

/**
 * The one future in which every input is at its median. A size whose curve reaches past what is possible is at the median
 * of the curve cut there, as in `drawInputs`.
 *
 * @throws if a lever takes away more churn than there is: the simulation of runs reports that as a problem
 */
export function medianRun(plan: Plan): MedianRun {
  const atMedians: Plan = { ...plan, uniforms: { fill: (_, out) => void out.fill(0.5) } };
  const space = workspaceFor(atMedians);
  if (!openRun(atMedians, space, 0)) {
    throw new Error(`invalid scenario: ${plan.levers[space.fault]!.path}.size leaves the bounds of churn`);
  }
  chargeTheFirm(plan, space);
  const firm = -space.whatIf.increments.reduce((sum, charge) => sum + charge, space.whatIf.tail);
  return { space, firm };
}
