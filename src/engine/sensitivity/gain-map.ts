/**
 * Gain in lifetime profit per customer over two dials: the size of one lever, and a factor on what customers bring (every
 * profit source of every segment; premiums of levers, costs and acquisition stay as they are).
 *
 * Given a size, the gain is linear in the factor, so two factors per run and size say it for all: gain(f) = cost + f·slope.
 * A third checks the line. Other inputs are as the run drew them; luck is integrated out.
 */
import type { Scenario } from '../scenario.ts';
import type { TableMemory } from '../sim/plan.ts';
import { planOf } from '../sim/plan.ts';
import { columnQuantiles } from '../statistics/column-quantiles.ts';
import type { Part } from '../study/study.ts';
import { evaluatorOf } from './evaluator.ts';
import { joinParts } from './join-parts.ts';
import { MOST_MAP_RUNS, possibleSizesOf, sizeSlotOf } from './possible-sizes.ts';
import type { GainMap } from './sensitivity-summary.ts';

export interface MapStudy {
  readonly kind: 'map';
  readonly scenario: Scenario;
  /** Index of a lever with a size. */
  readonly lever: number;
  /** Each possible in every run: see `possibleSizes`. */
  readonly sizes: readonly number[];
  /** On every profit source; 1 is as it is. */
  readonly factors: readonly number[];
}

/** Columns [size][run of the part]: the gain at factor 0, and what it rises by for each 1 of the factor. */
export interface MapPart extends Part {
  readonly fixed: Float64Array;
  readonly slope: Float64Array;
}

/** The factor of the third evaluation, and how near the line must come, as a share of the profits it lies between. */
const THIRD = 2;
const STRAIGHT = 1e-9;
/** Room for the rounding of decimals. */
const DUST = 1e-12;

/** @throws if a size is impossible in some run, or if there are more runs than `MOST_MAP_RUNS` */
export function mapRunner(
  { scenario, lever, sizes }: MapStudy,
  memory: TableMemory,
): (from: number, to: number) => MapPart {
  const plan = planOf(scenario, memory);
  const { min, max } = possibleSizesOf(plan, lever, MOST_MAP_RUNS);
  const wrong = sizes.find((size) => !(size >= min - DUST && size <= max + DUST));
  if (wrong !== undefined) {
    throw new RangeError(`invalid size: must be within ${min} … ${max} to be possible in every run, got ${wrong}`);
  }
  const slot = sizeSlotOf(plan, lever);
  const evaluator = evaluatorOf(plan);
  const amounts = plan.segments.flatMap(({ curves }) => curves.map(({ amountSlot }) => amountSlot));
  /** Largest profit of the run: what rounding is measured against. */
  let scale = 0;
  /** Gain at one factor, for the sizes in order; the baseline does not depend on the size. */
  const gains = (factor: number, places: readonly number[], out: Float64Array): void => {
    for (const amount of amounts) evaluator.values[amount] = factor * evaluator.drawn[amount]!;
    places.forEach((place, i) => {
      evaluator.values[slot] = sizes[place]!;
      if (!evaluator.settle()) throw new Error(`invalid size: ${sizes[place]!} is impossible in a run`);
      const { base, whatIf } = evaluator.addUp(i === 0);
      out[place] = whatIf - base;
      scale = Math.max(scale, Math.abs(base) + Math.abs(whatIf));
    });
  };
  const all = sizes.map((_, place) => place);
  const [without, once, third] = [0, 1, 2].map(() => new Float64Array(sizes.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  return (from, to) => {
    if (to > MOST_MAP_RUNS) throw new RangeError(`invalid runs: a map is made of ${MOST_MAP_RUNS} at most, got ${to}`);
    const n = to - from;
    const fixed = new Float64Array(sizes.length * n);
    const slope = new Float64Array(sizes.length * n);
    for (let i = 0; i < n; i++) {
      evaluator.draw(from + i);
      scale = 0;
      gains(0, all, without);
      gains(1, all, once);
      const checked = (from + i) % sizes.length;
      gains(THIRD, [checked], third);
      const line = without[checked]! + THIRD * (once[checked]! - without[checked]!);
      if (Math.abs(third[checked]! - line) > STRAIGHT * scale) {
        throw new Error(`invalid map: the gain is not linear in the factor, off by ${third[checked]! - line}`);
      }
      for (const place of all) {
        fixed[place * n + i] = without[place]!;
        slope[place * n + i] = once[place]! - without[place]!;
      }
    }
    return { from, to, fixed, slope };
  };
}

/**
 * @param parts  in the order of their runs, the first from 0, without a gap
 * @param runs  how many runs they hold
 */
export function summariseMap({ lever, sizes, factors }: MapStudy, parts: readonly MapPart[], runs: number): GainMap {
  const fixed = joinParts(parts, runs, sizes.length, (part) => part.fixed);
  const slope = joinParts(parts, runs, sizes.length, (part) => part.slope);
  const gain = new Float64Array(factors.length * sizes.length);
  const pays = new Float64Array(factors.length * sizes.length);
  const cell = new Float64Array(runs);
  factors.forEach((factor, row) => {
    for (let place = 0; place < sizes.length; place++) {
      let paying = 0;
      for (let i = 0; i < runs; i++) {
        const value = fixed[place * runs + i]! + factor * slope[place * runs + i]!;
        cell[i] = value;
        if (value > 0) paying++;
      }
      gain[row * sizes.length + place] = columnQuantiles(cell, [0.5])[0]!;
      pays[row * sizes.length + place] = paying / runs;
    }
  });
  return { lever, sizes: Float64Array.from(sizes), factors: Float64Array.from(factors), gain, pays, runs };
}
