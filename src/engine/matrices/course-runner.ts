import { median } from '../inputs/median.ts';
import { hazardRatios } from '../positions/frailty.ts';
import type { Lever, Scenario } from '../scenario.ts';
import { strengthSlots } from '../sim/position-slots.ts';
import type { Plan, TableMemory } from '../sim/plan.ts';
import { planOf } from '../sim/plan.ts';
import { sizeKind } from '../sim/slots.ts';
import { workspaceFor } from '../sim/workspace.ts';
import { openBaseline, segmentLevels, splitBaseline } from './baseline-levels.ts';
import { baselineScenario } from './baseline-scenario.ts';
import { placedCustomers } from './level-weights.ts';
import type { CoursePart, CourseStudy } from './matrix-summary.ts';
import { LEVELS } from './matrix-summary.ts';
import { positionMedians } from './position-draws.ts';

/** A picture in motion ends after so many months. */
const MOST_MONTHS = 120;

/** The baseline with every input at its median; a study of one run. */
export function courseRunner(
  { scenario }: CourseStudy,
  memory: TableMemory = new Map(),
): (from: number, to: number) => CoursePart {
  const months =
    scenario.horizonYears === 'infinite' ? MOST_MONTHS : Math.min(MOST_MONTHS, Math.round(12 * scenario.horizonYears));
  const drawn = planOf(baselineScenario(scenario, months / 12), memory);
  const plan: Plan = { ...drawn, uniforms: { fill: (_, out) => void out.fill(0.5) } };
  const { scores, segments } = placedCustomers(scenario);

  return (from, to) => {
    const space = workspaceFor(plan);
    const here = new Float32Array(segments.length * LEVELS * (months + 1));
    const z = new Float64Array(LEVELS);
    hazardRatios(scores.levels, positionMedians(plan, strengthSlots(scenario))[0]!, z);
    openBaseline(plan, space, 0);
    segmentLevels(plan).forEach((levels, s) => {
      splitBaseline(plan, space, s, segments[s]!, z, levels);
      const every = plan.segments[s]!.retention.every * plan.grid.monthsPerPeriod;
      for (let j = 0; j < LEVELS; j++) {
        const at = (s * LEVELS + j) * (months + 1);
        for (let month = 0; month <= months; month++) {
          here[at + month] = levels.here[j * levels.count + Math.floor(month / every)]!;
        }
      }
    });
    return { from, to, months, here, success: movesOf(scenario) };
  };
}

function movesOf({ levers, rangeLevel }: Scenario): Float64Array {
  const numbers = (lever: Lever): number[] =>
    lever.kind === 'move' && lever.off !== true
      ? [median(lever.size, sizeKind('move'), rangeLevel), lever.startMonth ?? 0, lever.rampMonths ?? 0]
      : [0, 0, 0];
  return Float64Array.from(levers.flatMap(numbers));
}
