import { churnAfter } from '../retention/reading.ts';
import type { Plan } from '../sim/plan.ts';
import type { SegmentPlan } from '../sim/segment-plan.ts';
import type { Workspace } from '../sim/workspace.ts';

/** sBG renewing every period, under nothing but levers that scale everybody's churn, not hazard, from the start on. */
export const isPlainSbg = (plan: Plan, { retention, levers }: SegmentPlan): boolean =>
  retention.model === 'sbg' &&
  retention.every === 1 &&
  levers.churn.every((place) => {
    const { constant, target, reading } = plan.levers[place]!;
    return constant && target === 'each' && reading !== 'hazard';
  });

/** What the levers make of everybody's churn in such a segment, as in `sim/survival.ts`; the sizes are those in force. */
export function steadyFactor(plan: Plan, space: Workspace, segment: number): number {
  const { retention, levers } = plan.segments[segment]!;
  const alpha = space.values[retention.slots[0]!]!;
  const mean = alpha / (alpha + space.values[retention.slots[1]!]!);
  let factor = 1;
  for (const place of levers.churn) {
    const size = space.sizes[place]!;
    if (size === 0 || mean * factor === 0) continue;
    const after = churnAfter(plan.levers[place]!.reading, mean * factor, size);
    factor = Math.max(0, Math.min(1, after)) / mean; // only rounding can leave 0 … 1
  }
  return factor;
}
