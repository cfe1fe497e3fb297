/**
 * One run asked again with other values in some places, everything else as that run drew it: the same lifetime profit as
 * the simulation where nothing is replaced. Luck is integrated out.
 */
import { drawInputs } from '../sim/draw.ts';
import type { Plan } from '../sim/plan.ts';
import type { Workspace } from '../sim/workspace.ts';
import { workspaceFor } from '../sim/workspace.ts';
import type { Totals } from './totals.ts';
import { totalsOf } from './totals.ts';

export interface Evaluator {
  /** Values in force, by slot: as drawn, but for those set since. Sizes of levers are those within what is possible. */
  readonly values: Float64Array;
  /** As the run drew them. */
  readonly drawn: Float64Array;
  /** Draws the inputs of a run. @returns false where a size that is certain is impossible in it */
  draw: (run: number) => boolean;
  /** Whether the values in force are possible together: no lever takes away more churn than there is. */
  settle: () => boolean;
  /**
   * Lifetime profit at the values in force, after `settle`; false: only a lever's numbers have changed since the last time,
   * and baseline profit is the same. The object is overwritten by the next.
   */
  addUp: (withBase: boolean) => Totals;
  /** Puts a slot back to what was drawn. */
  restore: (slot: number) => void;
}

/** The plan with every input certain: values are taken as they stand in the workspace. */
const settledPlan = (plan: Plan): Plan => ({
  ...plan,
  drawn: [],
  drawnAt: plan.drawnAt.map(() => undefined),
  coordinates: 0,
  uniforms: { fill: () => undefined },
  copula: null,
});

export function evaluatorOf(plan: Plan): Evaluator {
  const space: Workspace = workspaceFor(plan);
  const settled = settledPlan(plan);
  const addUp = totalsOf(plan, space);
  const drawn = new Float64Array(space.values.length);
  const { values } = space;
  return {
    values,
    drawn,
    draw(run) {
      values.set(plan.values);
      drawInputs(plan, space, run);
      plan.levers.forEach(({ sizeSlot, derived }, place) => {
        // the slot of a lever that serves or satisfies holds its own number
        if (sizeSlot !== null && derived === null) values[sizeSlot] = space.sizes[place]!;
      });
      drawn.set(values);
      return space.fault < 0;
    },
    settle() {
      drawInputs(settled, space, 0);
      return space.fault < 0;
    },
    addUp,
    restore(slot) {
      values[slot] = drawn[slot]!;
    },
  };
}
