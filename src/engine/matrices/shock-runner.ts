/**
 * Who stays under a shock, kind by kind. Of those of a kind who would be here at month t, the shock has taken the share
 * released·(1 − 2^(−(t − t₀)/halfLife)) when t is after its month t₀, and nobody before. The shock is not part of the money.
 */
import { exp } from '../math/exp.ts';
import { LN2_HIGH, LN2_LOW } from '../math/bits.ts';
import { hazardRatios } from '../positions/frailty.ts';
import { MATRIX_OF } from '../positions/positions.ts';
import { strengthSlots } from '../sim/position-slots.ts';
import type { Plan, TableMemory } from '../sim/plan.ts';
import { planOf } from '../sim/plan.ts';
import { workspaceFor } from '../sim/workspace.ts';
import type { SegmentLevels } from './baseline-levels.ts';
import { openBaseline, segmentLevels, splitBaseline } from './baseline-levels.ts';
import { baselineScenario } from './baseline-scenario.ts';
import { placedCustomers } from './level-weights.ts';
import type { ShockPart, ShockStudy, ZoneWeights } from './matrix-summary.ts';
import { LEVELS, SHOCK_MONTHS } from './matrix-summary.ts';
import { positionDraws } from './position-draws.ts';
import { shockSlots } from './shock-slots.ts';
import { weigh } from './weigh.ts';
import { classify } from './zones.ts';

const MONTHS = SHOCK_MONTHS + 1;

export function shockRunner(
  { scenario, matrix }: ShockStudy,
  memory: TableMemory = new Map(),
): (from: number, to: number) => ShockPart {
  const plan = planOf(baselineScenario(scenario, SHOCK_MONTHS / 12), memory);
  const space = workspaceFor(plan);
  const { positions, population, scores, segments } = placedCustomers(scenario);
  const kinds = MATRIX_OF[matrix].zones.length;
  const kindOf = classify(population, matrix, positions.thresholds[matrix]);
  const weights = weigh(population, scores, kindOf, kinds);
  const customers = customersOf(weights);
  const slots = [...strengthSlots(scenario), ...shockSlots(positions, matrix)];
  const draw = positionDraws(plan, slots, memory);
  const drawn = new Float64Array(slots.length);
  const z = new Float64Array(LEVELS);
  const levels = segmentLevels(plan);
  const here = new Float64Array(kinds * MONTHS);
  const taken = new Float64Array(MONTHS);

  return (from, to) => {
    const part: ShockPart = {
      from,
      to,
      kinds,
      randomisations: plan.randomisations,
      customers: Float64Array.from(customers),
      weight: new Float64Array((to - from) * kinds),
      without: new Float32Array((to - from) * kinds * MONTHS),
      under: new Float32Array((to - from) * kinds * MONTHS),
    };
    for (let run = from; run < to; run++) {
      openBaseline(plan, space, run);
      draw(space, run, drawn);
      hazardRatios(scores.levels, drawn[0]!, z);
      here.fill(0);
      for (let s = 0; s < segments.length; s++) {
        const { customers: all } = segments[s]!;
        if (all === 0) continue;
        splitBaseline(plan, space, s, segments[s]!, z, levels[s]!);
        addKinds(plan, s, space.shares[s]! / all, weights, levels[s]!, here);
      }
      takenByShock(positions.shock.month, drawn[2]!, taken);
      for (let kind = 0; kind < kinds; kind++) {
        const cell = (run - from) * kinds + kind;
        const released = drawn[3 + kind]!;
        const weight = here[kind * MONTHS]!;
        part.weight[cell] = weight;
        for (let month = 0; month < MONTHS; month++) {
          // 0 ÷ 0, not a number, where nobody is of this kind
          const without = here[kind * MONTHS + month]! / weight;
          part.without[cell * MONTHS + month] = without;
          part.under[cell * MONTHS + month] = without * (1 - released * taken[month]!);
        }
      }
    }
    return part;
  };
}

function customersOf({ customers, zones, segments }: ZoneWeights): Float64Array {
  const sums = new Float64Array(zones);
  for (let cell = 0; cell < customers.length; cell++) {
    const zone = Math.floor(cell / segments);
    sums[zone] = sums[zone]! + customers[cell]!;
  }
  return sums;
}

/** Adds a segment's customers still here, by kind and month. @param standsFor  share of all won, of one drawn */
function addKinds(
  { grid: { monthsPerPeriod }, segments }: Plan,
  segment: number,
  standsFor: number,
  weights: ZoneWeights,
  { count, here }: SegmentLevels,
  out: Float64Array,
): void {
  const months = segments[segment]!.retention.every * monthsPerPeriod;
  for (let kind = 0; kind < weights.zones; kind++) {
    const cell = kind * weights.segments + segment;
    if (weights.customers[cell] === 0) continue;
    for (let i = 0; i < count; i++) {
      let left = 0;
      for (let j = 0; j < LEVELS; j++) left += weights.levels[cell * LEVELS + j]! * here[j * count + i]!;
      const next = Math.min(MONTHS, (i + 1) * months);
      for (let month = i * months; month < next; month++) {
        out[kind * MONTHS + month] = out[kind * MONTHS + month]! + standsFor * left;
      }
    }
  }
}

/** Of those the shock takes in the end: the share taken by month. */
function takenByShock(start: number, halfLife: number, out: Float64Array): void {
  for (let month = 0; month < MONTHS; month++) {
    out[month] = month > start ? 1 - exp((-(LN2_HIGH + LN2_LOW) * (month - start)) / halfLife) : 0;
  }
}
