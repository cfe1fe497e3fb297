/**
 * Survival of one segment in one arm of one run, on the renewal grid: the retention model, and what the churn levers do
 * to it. A lever of size zero leaves every rate as it is, bit for bit, so that both arms are then the same.
 */
import { constantSurvival, hazardSurvival, newcomerSurvival, steadySurvival } from '../retention/constant.ts';
import { churnAfter } from '../retention/reading.ts';
import { differingSurvival } from './differing-survival.ts';
import { fullSize, multiplyHazards, strengthNow } from './lever-course.ts';
import type { Plan } from './plan.ts';
import type { RetentionPlan } from './segment-plan.ts';
import type { Workspace } from './workspace.ts';

const NO_LEVERS: readonly number[] = [];

/** Writes R(0) … R(renewals) of a segment into the arm's `renewals`. */
export function survivalOf(plan: Plan, space: Workspace, segment: number, isWhatIf: boolean): Float64Array {
  const { retention, levers } = plan.segments[segment]!;
  const { values, churn, loss } = space;
  const out = (isWhatIf ? space.whatIf : space.base).renewals[segment]!;
  const onChurn = isWhatIf ? levers.churn : NO_LEVERS;
  switch (retention.model) {
    case 'constant': {
      const rate = values[retention.slots[0]!]!;
      if (onChurn.every((place) => plan.levers[place]!.constant)) {
        steadySurvival(steadyRate(plan, space, onChurn, rate), retention.everyYears, out);
        break;
      }
      if (onChurn.every((place) => plan.levers[place]!.reading === 'hazard')) {
        const ratios = churn.fill(1);
        for (const place of onChurn) {
          if (space.sizes[place] !== 0) multiplyHazards(plan, space, place, retention, ratios);
        }
        hazardSurvival(rate, retention.everyYears, ratios, out);
        break;
      }
      churn.fill(rate);
      applyLevers(plan, space, onChurn, retention, churn);
      constantSurvival(churn, retention.everyYears, out);
      break;
    }
    case 'table':
      churn.set(retention.tableChurn!);
      applyLevers(plan, space, onChurn, retention, churn);
      constantSurvival(churn, 1, out);
      break;
    case 'newcomer':
      churn.fill(values[retention.slots[0]!]!);
      loss.fill(values[retention.slots[1]!]!);
      applyLevers(plan, space, onChurn, retention, churn);
      if (isWhatIf) applyLevers(plan, space, levers.newcomer, retention, loss);
      newcomerSurvival(churn, loss, retention.earlyYears, retention.everyYears, out);
      break;
    case 'sbg':
    case 'bdw':
      differingSurvival(plan, space, segment, onChurn, out);
      break;
  }
  return out;
}

/** Within the bounds by construction of the draw: only rounding can leave them. */
const withoutDust = (rate: number): number => Math.max(0, Math.min(1, rate));

/** One rate after levers that are at full strength from the first period on. */
function steadyRate(plan: Plan, space: Workspace, places: readonly number[], rate: number): number {
  let after = rate;
  for (const place of places) after = withoutDust(churnAfter(plan.levers[place]!.reading, after, space.sizes[place]!));
  return after;
}

function applyLevers(
  plan: Plan,
  space: Workspace,
  places: readonly number[],
  retention: RetentionPlan,
  rates: Float64Array,
): void {
  const { every, reached } = retention;
  for (const place of places) {
    if (space.sizes[place] === 0) continue;
    const { reading } = plan.levers[place]!;
    const size = fullSize(space, place);
    const strength = strengthNow(plan, space, place, retention);
    let known = Number.NaN;
    let knownSize = Number.NaN;
    let after = 0;
    for (let i = 1; i <= reached; i++) {
      const rate = rates[i]!;
      const sizeNow = size * strength[i * every]!;
      if (rate !== known || sizeNow !== knownSize) {
        known = rate;
        knownSize = sizeNow;
        after = withoutDust(churnAfter(reading, rate, sizeNow));
      }
      rates[i] = after;
    }
  }
}
