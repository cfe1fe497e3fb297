/**
 * Which inputs drive the result, from the runs already made: nothing is simulated again.
 *
 * Of each uncertain input the uniforms of all runs are drawn anew (they are a function of seed, run and address), and the
 * result y is projected on orthonormal functions φ_k of that input (`basis.ts`): c_k = mean (y − ȳ) φ_k. Then
 *
 *   E[y | x] = ȳ + Σ c_k φ_k(x)      first-order share = Σ c_k² / Var y       (Parseval)
 *
 * as in spectral and random-balance estimates of Sobol' indices: Sobol' 1993; Tarantola, Gatelli & Mara 2006; Blatman &
 * Sudret 2010 (polynomial chaos).
 *
 * Runs belong to 16 groups (run i to group i mod 16): the independent randomisations of Sobol points, or plain parts of
 * independent runs. The error of c_k is the spread between groups ÷ √16; a function counts only where its coefficient
 * stands out from that error, and c_k² is freed of it. The error of a share comes from leaving out one group at a time
 * (jackknife). Where inputs are correlated, an input's bar and share hold what moves along with it, and shares can add
 * up to more than 1.
 */
import { drawUniforms } from '../sim/draw.ts';
import type { Plan, TableMemory } from '../sim/plan.ts';
import { planOf } from '../sim/plan.ts';
import { slotsOf } from '../sim/slots.ts';
import type { Range, RangeLevel, Scenario } from '../scenario.ts';
import { columnQuantiles } from '../statistics/column-quantiles.ts';
import { meanOf } from '../statistics/errors.ts';
import type { Basis } from './basis.ts';
import { basisOf } from './basis.ts';
import { concernsLifetime } from './concerns-lifetime.ts';
import type { InputSensitivity, Measure, SensitivitySummary } from './sensitivity-summary.ts';

const GROUPS = 16;
/** Fewer runs say nothing about one input among many. */
const FEWEST_RUNS = 4 * GROUPS;
/** A coefficient counts from this many standard errors on; with 15 degrees of freedom noise gets there in 1 of 100. */
const STANDS_OUT = 3;

/** Lifetime profit per customer won, run by run: what a job of kind 'run' has collected. */
export interface Columns {
  readonly base: Float64Array;
  readonly whatIf: Float64Array;
}

/**
 * @param runs  how many of the runs, from the first, have landed; at least 64
 * @throws if there are fewer runs, or if the scenario is not valid
 */
export function sensitivityOf(
  from: Plan | Scenario,
  columns: Columns,
  runs: number,
  memory: TableMemory = new Map(),
): SensitivitySummary {
  if (runs < FEWEST_RUNS) throw new RangeError(`invalid runs: must be ≥ ${FEWEST_RUNS}, got ${runs}`);
  const plan = 'scenario' in from ? from : planOf(from, memory);
  const { measure, values } = measured(columns, runs);
  const centre = meanOf(values);
  const bases = plan.drawn.map(({ table }) => basisOf(table));
  const spread = groupSpread(values, centre);
  const coefficients = project(plan, bases, values, centre);
  const level = endLevel(plan.scenario.rangeLevel);
  const slots = slotsOf(plan.scenario);
  const inputs = plan.drawn.map(({ slot }, i): InputSensitivity => {
    const kept = standingOut(coefficients[i]!);
    const { low, high } = slots[slot]!.quantity as Range;
    return {
      path: slots[slot]!.path,
      low,
      high,
      atLow: centre + reach(bases[i]!, kept, level),
      atHigh: centre + reach(bases[i]!, kept, 1 - level),
      ...shareOf(kept, spread),
    };
  });
  const width = ({ atLow, atHigh }: InputSensitivity): number =>
    Math.max(atLow, atHigh, centre) - Math.min(atLow, atHigh, centre);
  const read = inputs.filter(({ path }) => concernsLifetime(path));
  return { measure, runs, centre, inputs: read.sort((a, b) => width(b) - width(a)) };
}

/** The same choice as the summary's: relative where baseline profit is safely above zero. */
export function measured({ base, whatIf }: Columns, runs: number): { measure: Measure; values: Float64Array } {
  const before = base.subarray(0, runs);
  const values = whatIf.slice(0, runs);
  const isRelative = columnQuantiles(before, [0.05])[0]! > 0;
  for (let i = 0; i < runs; i++) {
    const difference = values[i]! - before[i]!;
    values[i] = isRelative ? difference / before[i]! : difference;
  }
  return { measure: isRelative ? 'uplift' : 'difference', values };
}

/** Probability below the lower end of a range: 0.05 at level 90. */
export const endLevel = (level: RangeLevel): number => (100 - level) / 200;

/** Σ (y − ȳ)² by group, with the number of runs of each. */
interface GroupSpread {
  readonly squares: Float64Array;
  readonly counts: Float64Array;
}

function groupSpread(values: Float64Array, centre: number): GroupSpread {
  const squares = new Float64Array(GROUPS);
  const counts = new Float64Array(GROUPS);
  for (let run = 0; run < values.length; run++) {
    const group = run % GROUPS;
    squares[group] = squares[group]! + (values[run]! - centre) * (values[run]! - centre);
    counts[group] = counts[group]! + 1;
  }
  return { squares, counts };
}

/** By input: coefficients of each group, [function · GROUPS + group]. */
function project(plan: Plan, bases: readonly Basis[], values: Float64Array, centre: number): Float64Array[] {
  const uniforms = new Float64Array(plan.coordinates);
  const starts: number[] = [];
  let width = 0;
  for (const { functions } of bases) {
    starts.push(width);
    width += functions;
  }
  const at = new Float64Array(width);
  const sums = new Float64Array(width * GROUPS);
  const counts = new Float64Array(GROUPS);
  for (let run = 0; run < values.length; run++) {
    drawUniforms(plan, run, uniforms);
    const group = run % GROUPS;
    const y = values[run]! - centre;
    for (let i = 0; i < bases.length; i++) {
      bases[i]!.write(uniforms[plan.drawn[i]!.coordinate]!, at, starts[i]!);
    }
    for (let k = 0; k < width; k++) sums[k * GROUPS + group] = sums[k * GROUPS + group]! + y * at[k]!;
    counts[group] = counts[group]! + 1;
  }
  for (let k = 0; k < width; k++) {
    for (let g = 0; g < GROUPS; g++) sums[k * GROUPS + g] = sums[k * GROUPS + g]! / counts[g]!;
  }
  return bases.map(({ functions }, i) => sums.subarray(starts[i]! * GROUPS, (starts[i]! + functions) * GROUPS));
}

/** A coefficient that counts: its place in the basis, its value, and its value in each group. */
interface Kept {
  readonly place: number;
  readonly value: number;
  readonly byGroup: Float64Array;
}

/** The input itself always counts, the others where they stand out. */
function standingOut(coefficients: Float64Array): Kept[] {
  const kept: Kept[] = [];
  for (let k = 0; k * GROUPS < coefficients.length; k++) {
    const byGroup = coefficients.subarray(k * GROUPS, (k + 1) * GROUPS);
    const value = meanOf(byGroup);
    if (k === 0 || value * value > STANDS_OUT * STANDS_OUT * squaredError(byGroup, value)) {
      kept.push({ place: k, value, byGroup });
    }
  }
  return kept;
}

/** Squared standard error of the mean over groups. */
function squaredError(byGroup: Float64Array, mean: number): number {
  let squares = 0;
  for (const value of byGroup) squares += (value - mean) * (value - mean);
  return squares / (byGroup.length * (byGroup.length - 1));
}

function reach({ functions, write }: Basis, kept: readonly Kept[], u: number): number {
  const at = new Float64Array(functions);
  write(u, at, 0);
  return kept.reduce((sum, { place, value }) => sum + value * at[place]!, 0);
}

function shareOf(kept: readonly Kept[], { squares, counts }: GroupSpread): { share: number; shareError: number } {
  const estimate = (left: number): number => {
    let variance = 0;
    let runs = 0;
    for (let g = 0; g < GROUPS; g++) {
      if (g === left) continue;
      variance += squares[g]!;
      runs += counts[g]!;
    }
    variance /= runs;
    if (!(variance > 0)) return 0;
    let explained = 0;
    for (const { byGroup } of kept) {
      const groups = byGroup.filter((_, g) => g !== left);
      const mean = meanOf(groups);
      explained += mean * mean - squaredError(groups, mean);
    }
    return explained / variance;
  };
  const share = estimate(-1);
  const without = Float64Array.from({ length: GROUPS }, (_, g) => estimate(g));
  const mean = meanOf(without);
  let jackknife = 0;
  for (const value of without) jackknife += (value - mean) * (value - mean);
  return {
    // noise alone can come out below nothing
    share: Math.max(0, share),
    shareError: Math.sqrt((jackknife * (GROUPS - 1)) / GROUPS),
  };
}
