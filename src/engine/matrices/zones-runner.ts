import { hazardRatios } from '../positions/frailty.ts';
import { strengthSlots } from '../sim/position-slots.ts';
import type { TableMemory } from '../sim/plan.ts';
import { planOf } from '../sim/plan.ts';
import { yearlyMargins } from '../sim/run.ts';
import { workspaceFor } from '../sim/workspace.ts';
import { openBaseline, segmentLevels, splitBaseline } from './baseline-levels.ts';
import { baselineScenario } from './baseline-scenario.ts';
import { addEarned, marginsByRenewal, perAverageMargin } from './level-earnings.ts';
import { addLevelTail, tailSpace } from './level-tail.ts';
import { placedCustomers } from './level-weights.ts';
import type { ZonesPart, ZonesStudy } from './matrix-summary.ts';
import { LEVELS } from './matrix-summary.ts';
import { positionDraws } from './position-draws.ts';

/**
 * What customers of each segment and level bring in the baseline, run by run, in the draws of Simulate: with the weights of
 * all customers drawn it adds up to Simulate's lifetime profit (`zone-table.ts` has the sum).
 */
export function zonesRunner(
  { scenario }: ZonesStudy,
  memory: TableMemory = new Map(),
): (from: number, to: number) => ZonesPart {
  const { horizonYears } = scenario;
  // whether a customer stays a year is asked also where money is counted for less
  const plan = planOf(
    baselineScenario(scenario, horizonYears === 'infinite' ? 'infinite' : Math.max(1, horizonYears)),
    memory,
  );
  const { grid } = plan;
  const counted = horizonYears === 'infinite' ? grid.periods : Math.round(horizonYears * grid.periodsPerYear);
  const space = workspaceFor(plan);
  const placed = placedCustomers(scenario);
  const draw = positionDraws(plan, strengthSlots(scenario), memory);
  const strengths = new Float64Array(2);
  const z = new Float64Array(LEVELS);
  const levels = segmentLevels(plan);
  const longest = Math.max(...levels.map(({ count }) => count));
  const margins = new Float64Array(longest);
  const factors = new Float64Array(longest);
  const tail = tailSpace();
  const count = plan.segments.length;

  return (from, to) => {
    const runs = to - from;
    const part: ZonesPart = {
      from,
      to,
      randomisations: plan.randomisations,
      earned: new Float64Array(runs * count * LEVELS),
      stay: new Float64Array(runs * count * LEVELS),
      acquisition: new Float64Array(runs * count),
      share: new Float64Array(runs * count),
      marginStrength: new Float64Array(runs),
    };
    for (let run = from; run < to; run++) {
      openBaseline(plan, space, run);
      draw(space, run, strengths);
      const marginStrength = strengths[1]!;
      part.marginStrength[run - from] = marginStrength;
      hazardRatios(placed.scores.levels, strengths[0]!, z);
      for (let s = 0; s < count; s++) {
        const cell = (run - from) * count + s;
        const segment = plan.segments[s]!;
        const weights = placed.segments[s]!;
        const split = levels[s]!;
        yearlyMargins(plan, space, s);
        const renewals = splitBaseline(plan, space, s, weights, z, split);
        marginsByRenewal(plan, space, s, counted, margins);
        perAverageMargin(split, weights, marginStrength, factors);
        addEarned(split, margins, factors, part.earned, cell * LEVELS);
        if (grid.infinite) {
          addLevelTail(plan, space, s, renewals, weights, z, marginStrength, tail, part.earned, cell * LEVELS);
        }
        const year = Math.floor(grid.periodsPerYear / segment.retention.every);
        for (let j = 0; j < LEVELS; j++) part.stay[cell * LEVELS + j] = split.here[j * split.count + year]!;
        part.acquisition[cell] = space.values[segment.acquisitionSlot]!;
        part.share[cell] = space.shares[s]!;
      }
    }
    return part;
  };
}
