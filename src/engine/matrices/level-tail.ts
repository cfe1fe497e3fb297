/**
 * What lies beyond the walked periods of a horizon without end, by level. What the segment's customers bring there is known
 * (`sim/tail.ts`, source by source); it is divided among the levels by who is still here. So the sum is exact, and only the
 * division is not: blocks of renewals, each a sixteenth of all before it, are looked at once, in their middle.
 * Divided so, a level's profit over all time is off by less than 10⁻⁵ of the segment's (`matrices/zones-runner`).
 */
import { exp } from '../math/exp.ts';
import { expm1 } from '../math/expm1.ts';
import { log } from '../math/log.ts';
import { log1p } from '../math/log1p.ts';
import { logGammaRatio } from '../math/log-gamma-ratio.ts';
import { splitSurvival } from '../positions/frailty.ts';
import { FIRST_SOURCE_FLOW } from '../sim/flows.ts';
import type { Plan } from '../sim/plan.ts';
import { addTail } from '../sim/tail.ts';
import type { Workspace } from '../sim/workspace.ts';
import type { SegmentLevels } from './baseline-levels.ts';
import { addEarned, perAverageMargin } from './level-earnings.ts';
import type { LevelWeights } from './level-weights.ts';
import { LEVELS } from './matrix-summary.ts';

/** Renewals gone ÷ renewals to a block. */
const FINENESS = 16;
/** So many blocks reach further than 10¹² renewals. */
const MOST_BLOCKS = 500;
/** Part of the whole beyond which nothing is looked at any more. */
const LEFT_OUT = 1e-10;
/** Change from renewal to renewal so slow that the middle of a block is its middle. */
const EVEN = 1e-6;

export interface TailSpace {
  /** First renewal of each block, counted from the last one walked; one more for the end. */
  readonly edges: Float64Array;
  /** Share of the segment's customers still here in the middle of each block. */
  readonly present: Float64Array;
  /** What they bring in it; and where its middle lies, weighted by that. */
  readonly money: Float64Array;
  readonly moments: Float64Array;
  readonly moved: Float64Array;
  readonly weights: Float64Array;
  readonly factors: Float64Array;
  readonly here: Float64Array;
  readonly hazard: Float64Array;
}

export function tailSpace(): TailSpace {
  const edges = new Float64Array(MOST_BLOCKS + 1);
  for (let b = 0; b < MOST_BLOCKS; b++) edges[b + 1] = edges[b]! + Math.max(1, Math.floor(edges[b]! / FINENESS));
  const column = (): Float64Array => new Float64Array(MOST_BLOCKS);
  return {
    edges,
    present: column(),
    money: column(),
    moments: column(),
    moved: column(),
    weights: column(),
    factors: column(),
    here: new Float64Array(LEVELS * MOST_BLOCKS),
    hazard: column(),
  };
}

/**
 * @param renewals  survival of the segment at the renewals walked
 * @param out       receives what each level brings beyond them, added from index `at` on
 */
export function addLevelTail(
  plan: Plan,
  space: Workspace,
  segment: number,
  renewals: Float64Array,
  level: LevelWeights,
  z: Float64Array,
  marginStrength: number,
  tail: TailSpace,
  out: Float64Array,
  at: number,
): void {
  const { base, shares } = space;
  base.flows.fill(0);
  addTail(plan, space, segment, base, renewals, false);
  const course = courseBeyond(plan, space, segment, renewals);
  const { edges, present, money, moments, moved, factors, here, hazard } = tail;
  for (const column of [money, moments, moved]) column.fill(0);
  let blocks = 0;
  for (const { index, growthSlot } of plan.segments[segment]!.curves) {
    const brings = base.flows[FIRST_SOURCE_FLOW + index]! / shares[segment]!;
    if (brings === 0) continue;
    const growth = growthSlot === null ? 0 : space.values[growthSlot]!;
    blocks = Math.max(blocks, spreadOver(tail, course, plan, segment, space, growth, brings));
  }
  for (let b = 0; b < blocks; b++) present[b] = exp(course(edges[b]! + moments[b]! / moved[b]!));
  const levels: SegmentLevels = { count: blocks, here, hazard };
  splitSurvival(present, blocks, level.weights, z, here, hazard);
  perAverageMargin(levels, level, marginStrength, factors);
  // of one customer instead of those still here
  for (let b = 0; b < blocks; b++) money[b] = present[b]! > 0 ? money[b]! / present[b]! : 0;
  addEarned(levels, money, factors, out, at);
}

/** ln S after so many more renewals, also between them; the forms of `sim/tail.ts`. */
function courseBeyond(
  { segments }: Plan,
  { values, alphaNow }: Workspace,
  segment: number,
  renewals: Float64Array,
): (more: number) => number {
  const { retention } = segments[segment]!;
  const last = renewals[renewals.length - 1]!;
  const churn = 1 - last / renewals[renewals.length - 2]!;
  const start = log(last);
  if ((retention.model !== 'sbg' && retention.model !== 'bdw') || !(churn > 0)) {
    const step = log1p(-churn);
    return (more) => start + more * step;
  }
  const a = alphaNow[segment]! * (retention.model === 'bdw' ? values[retention.slots[2]!]! : 1);
  const x = a / churn;
  const first = logGammaRatio(x + 1, -a);
  return (more) => start + logGammaRatio(x + more + 1, -a) - first;
}

/**
 * Divides what a source brings beyond the walked periods among the blocks, as if its course were geometric within each.
 *
 * @returns how many blocks got some
 */
function spreadOver(
  { edges, money, moments, moved, weights }: TailSpace,
  course: (more: number) => number,
  { grid, scenario: { timing }, segments, discountSlot }: Plan,
  segment: number,
  { values }: Workspace,
  growth: number,
  brings: number,
): number {
  const { every, everyYears } = segments[segment]!.retention;
  const perRenewal = everyYears * (log1p(growth) - log1p(values[discountSlot]!));
  // part of the first block lies within the walked periods
  const gone = (grid.periods % every) / every;
  const first = perRenewal === 0 ? 1 - gone : expm1((1 - gone) * perRenewal) / expm1(perRenewal);
  // those who pay at the end of a period are, in the last before a renewal, those who stayed at it
  const atRenewal = timing === 'arrears-at-risk' ? lastPart(perRenewal / every, every) : 0;
  let sum = 0;
  let blocks = 0;
  let now = 0;
  let here = course(0);
  for (; blocks < edges.length - 1; blocks++) {
    const end = edges[blocks + 1]!;
    const length = end - edges[blocks]!;
    const hereNext = course(end);
    const next = now + hereNext - here + (blocks === 0 ? length - gone : length) * perRenewal;
    const fall = expm1((next - now) / length);
    const weight = exp(now) * (fall === 0 ? length : expm1(next - now) / fall) * (blocks === 0 ? first : 1);
    weights[blocks] = weight;
    sum += weight;
    let middle = 0;
    if (length > 1) {
      middle = Math.abs(fall) < EVEN ? (length - 1) / 2 : length / -expm1(now - next) - (1 + fall) / fall;
    }
    if (atRenewal > 0) {
      const kept = atRenewal * exp((hereNext - here) / length);
      middle += kept / (1 - atRenewal + kept);
    }
    moments[blocks] = moments[blocks]! + Math.abs(brings * weight) * middle;
    moved[blocks] = moved[blocks]! + Math.abs(brings * weight);
    now = next;
    here = hereNext;
    if (fall < 0 && exp(next) <= -fall * LEFT_OUT * sum) {
      blocks++;
      break;
    }
  }
  for (let b = 0; b < blocks; b++) money[b] = money[b]! + (brings * weights[b]!) / sum;
  return blocks;
}

/** Part of the last period in the sum of `every` of them, each exp(perPeriod) times the one before. */
function lastPart(perPeriod: number, every: number): number {
  if (perPeriod === 0) return 1 / every;
  return (exp((every - 1) * perPeriod) * expm1(perPeriod)) / expm1(every * perPeriod);
}
