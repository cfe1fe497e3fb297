/**
 * The draws of one run: inputs through their quantile tables, segment weights, and the sizes of the levers.
 *
 * A lever cannot take away more churn than there is. Where the curve of its size reaches past what is possible in a run,
 * the size is drawn from the curve cut at that bound (its conditional distribution), so no mass piles up on the bound.
 * A size that is certain cannot be cut, nor a curve that lies out of bounds as a whole: the run is marked and the job
 * reports it as a problem.
 */
import { correlate } from '../inputs/copula.ts';
import { readQuantile } from '../inputs/quantile-table.ts';
import { churnAfter, greatestSize, leastSize } from '../retention/reading.ts';
import { setCourse } from './lever-course.ts';
import type { LeverPlan } from './lever-plan.ts';
import { actsOn } from './lever-plan.ts';
import type { DrawnInput, Plan } from './plan.ts';
import type { SegmentPlan } from './segment-plan.ts';
import type { Workspace } from './workspace.ts';
import type { Retention } from '../scenario.ts';

/** Room for the rounding of decimals, the same as the validation's: 0.1 off a churn of 0.3 − 0.2 is allowed. */
const DUST = 1e-12;

/** The uniform of each drawn input in one run, by `coordinate`, correlations included: P(X ≤ x) at the value drawn. */
export function drawUniforms(plan: Plan, run: number, uniforms: Float64Array): void {
  plan.uniforms.fill(run, uniforms);
  if (plan.copula !== null) correlate(plan.copula, uniforms);
}

export function drawInputs(plan: Plan, space: Workspace, run: number): void {
  const { values, uniforms } = space;
  drawUniforms(plan, run, uniforms);
  for (const { slot, coordinate, table } of plan.drawn) values[slot] = readQuantile(table, uniforms[coordinate]!);
  let total = 0;
  for (const { shareSlot } of plan.segments) total += values[shareSlot]!;
  for (let s = 0; s < plan.segments.length; s++) space.shares[s] = values[plan.segments[s]!.shareSlot]! / total;
  space.fault = -1;
  if (plan.levers.length === 0) return;
  for (let s = 0; s < plan.segments.length; s++) referenceRates(plan.segments[s]!, s, space);
  for (let place = 0; place < plan.levers.length; place++) drawSize(plan, space, place);
}

/**
 * The rates that levers are read against before any of them: yearly churn; mean churn per renewal where customers
 * differ; the lowest and the highest of a table (every reading rises with churn, so these two bound all of them).
 */
function referenceRates(
  { retention }: SegmentPlan,
  s: number,
  { values, churnLow, churnHigh, lossNow }: Workspace,
): void {
  lossNow[s] = Number.NaN;
  if (retention.model === 'table') {
    churnLow[s] = retention.tableLow;
    churnHigh[s] = retention.tableHigh;
    return;
  }
  const first = values[retention.slots[0]!]!;
  const isRate = retention.model === 'constant' || retention.model === 'newcomer';
  churnLow[s] = churnHigh[s] = isRate ? first : first / (first + values[retention.slots[1]!]!);
  if (retention.model === 'newcomer') lossNow[s] = values[retention.slots[1]!]!;
}

function drawSize(plan: Plan, space: Workspace, place: number): void {
  const lever = plan.levers[place]!;
  if (lever.sizeSlot === null) return;
  space.sizes[place] = space.values[lever.sizeSlot]!;
  const isMove = lever.kind === 'move';
  if (lever.kind !== 'churn' && lever.kind !== 'newcomer' && !isMove) return;

  let min = isMove ? 0 : -Infinity;
  let max = isMove ? 1 : Infinity;
  for (let s = 0; s < plan.segments.length; s++) {
    if (isMove || !actsOn(lever, s)) continue;
    const { model } = plan.segments[s]!.retention;
    const low = lever.kind === 'churn' ? space.churnLow[s]! : space.lossNow[s]!;
    const high = lever.kind === 'churn' ? space.churnHigh[s]! : low;
    if (Number.isNaN(low)) continue;
    min = Math.max(min, leastSize(lever.reading, high));
    max = Math.min(max, greatestSize(lever.reading, low));
    // everybody's own churn cannot be scaled up where some are already certain to leave (hazards can: theirs is infinite),
    // nor less than nobody be saved
    const scalesEach = model === 'sbg' && lever.target === 'each' && lever.reading !== 'hazard';
    if (lever.kind === 'churn' && (scalesEach || savesOnce(lever, model))) min = Math.max(min, 0);
  }
  const { derived } = lever;
  // what is drawn is its own number
  if (derived !== null) ({ min, max } = derived.bounds(space.values, min, max));
  const input = plan.drawnAt[lever.sizeSlot];
  if (input !== undefined) space.sizes[place] = drawWithin(input, space.uniforms[input.coordinate]!, min, max);
  const drawn = space.sizes[place];
  // NaN (a curve wholly out of bounds) is out of bounds, too
  const isPossible = drawn >= min - DUST && drawn <= max + DUST;
  if (!isPossible) {
    space.fault = place;
    return;
  }
  if (isMove) return;
  if (derived !== null) {
    space.values[lever.sizeSlot] = drawn;
    space.sizes[place] = derived.sizeOf(space.values, drawn);
    // numbers it rests on that cannot be, together, say nothing of it
    if (Number.isNaN(space.sizes[place])) {
      space.fault = place;
      return;
    }
    if (space.sizes[place] !== 0) setCourse(lever, space.courses[place] ?? null, space.values, drawn);
  }
  const size = space.sizes[place];
  for (let s = 0; s < plan.segments.length; s++) if (actsOn(lever, s)) applyTo(plan, space, lever, s, size);
}

const savesOnce = ({ target }: LeverPlan, model: Retention['kind']): boolean =>
  target === 'once' && (model === 'sbg' || model === 'bdw');

/** What the lever leaves of a segment's rates at full strength: the next lever is read against that. */
function applyTo(plan: Plan, space: Workspace, lever: LeverPlan, s: number, size: number): void {
  const { model } = plan.segments[s]!.retention;
  if (lever.kind === 'newcomer') {
    space.lossNow[s] = withoutDust(churnAfter(lever.reading, space.lossNow[s]!, size));
    return;
  }
  // those saved once have the churn they had; the customers won at time 0 are not another mix because of a later start
  if (savesOnce(lever, model) || comesTooLate(lever, model)) return;
  space.churnLow[s] = withoutDust(churnAfter(lever.reading, space.churnLow[s]!, size));
  space.churnHigh[s] = withoutDust(churnAfter(lever.reading, space.churnHigh[s]!, size));
}

/** A better mix of customers is won at time 0: a lever that starts or grows later changes nothing. */
export const comesTooLate = (lever: LeverPlan, model: Retention['kind']): boolean =>
  lever.target === 'mean' && (model === 'sbg' || model === 'bdw') && lever.strength[0] === 0;

/** The size was found to be within its bounds, so only dust is taken off; NaN (no such rate) stays. */
const withoutDust = (rate: number): number => Math.max(0, Math.min(1, rate));

/** 2⁻³³, the least level a table holds. */
const LEAST = 1 / 8589934592;

/** NaN where the whole curve lies out of bounds. */
function drawWithin({ table }: DrawnInput, u: number, min: number, max: number): number {
  const least = readQuantile(table, LEAST);
  const greatest = readQuantile(table, 1 - LEAST);
  if (least > max || greatest < min) return Number.NaN;
  const from = least < min ? levelOf(table, min) : 0;
  const to = greatest > max ? levelOf(table, max) : 1;
  if (from === 0 && to === 1) return readQuantile(table, u);
  return Math.max(min, Math.min(max, readQuantile(table, from + u * (to - from)))); // the bounds only catch rounding
}

/** P(X ≤ x) by bisection on the table: only reached where a curve is cut. */
function levelOf(table: Float64Array, x: number): number {
  let [low, high] = [LEAST, 1 - LEAST];
  for (let i = 0; i < 52 && low < high; i++) {
    const middle = (low + high) / 2;
    if (readQuantile(table, middle) <= x) low = middle;
    else high = middle;
  }
  return low;
}
