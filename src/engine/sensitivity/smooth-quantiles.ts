/**
 * Quantiles over runs that converge as fast as means.
 *
 * The indicator of "result ≤ y" jumps, and even points laid as evenly as Sobol's only halve its error. So the input that
 * drives the result most is integrated out: in every run it is set to three of its own quantiles, the others staying as
 * drawn; a parabola through the three results says for which values of it the result is below y, and its own curve how
 * likely those are,
 *
 *   F(y) = mean over runs of P(a x² + b x + c ≤ y),   F(quantile) = p,
 *
 * which is smooth in all other inputs. (Conditional Monte Carlo: P. Glasserman, "Monte Carlo Methods in Financial
 * Engineering", 2004, §7.2.3; with quasi-random points: Z. He & X. Wang, "On the convergence rate of randomized quasi-
 * Monte Carlo for discontinuous functions", SIAM J. Numer. Anal. 53, 2015.)
 *
 * A fourth value in the first runs checks the parabola. Where it does not hold, or the driving input moves with another, or a
 * lever is cut at what is possible, plain quantiles over the runs are given instead, and the result says so.
 */
import { readQuantile } from '../inputs/quantile-table.ts';
import { normalQuantile } from '../math/normal.ts';
import { bisectRoot } from '../math/root.ts';
import { sobolUniforms } from '../random/uniforms.ts';
import { drawUniforms } from '../sim/draw.ts';
import type { DrawnInput, Plan } from '../sim/plan.ts';
import { slotsOf } from '../sim/slots.ts';
import { columnQuantiles } from '../statistics/column-quantiles.ts';
import { meanOf } from '../statistics/errors.ts';
import type { Evaluator } from './evaluator.ts';
import { evaluatorOf } from './evaluator.ts';
import type { Measure } from './sensitivity-summary.ts';
import { tableLevel } from './table-level.ts';

export interface SmoothQuantiles {
  readonly measure: Measure;
  /** Quantiles at the probabilities asked for, in their order. */
  readonly values: readonly number[];
  /** Path of the input that was integrated out; null where these are plain quantiles. */
  readonly integrated: string | null;
  /** Root mean square error of the parabola at its check, over the spread of the result; NaN where it was not made. */
  readonly mismatch: number;
}

/** Runs that show which input drives the result. */
const PILOT = 32;
/** Levels of the driving input that the parabola goes through, and those at which it is checked, in turn. */
const THROUGH = [0.05, 0.5, 0.95];
const CHECKED = [0.2, 0.8];
/** The check is made in so many runs, from the first: enough to know how far off parabolas are. */
const CHECKED_RUNS = 64;
/** A parabola further off than this share of the spread is none. */
const MOST_MISMATCH = 0.02;
/** Of 100 standard deviations. */
const TOLERANCE = 1e-8;

/**
 * @param runs  how many; powers of two lie most evenly
 * @param probabilities  each strictly between 0 and 1
 * @param measure  relative uplift needs baseline profit above zero in every run
 * @throws if a run is impossible (see `drawInputs`)
 */
export function smoothQuantiles(
  from: Plan,
  runs: number,
  probabilities: readonly number[],
  measure: Measure = 'uplift',
): SmoothQuantiles {
  const of = ({ base, whatIf }: { base: number; whatIf: number }): number =>
    measure === 'uplift' ? (whatIf - base) / base : whatIf - base;
  const plan = asOneNet(from);
  const evaluator = evaluatorOf(plan);
  const driver = drivingInput(plan, evaluator, Math.min(PILOT, runs), of);
  if (driver === undefined || plan.copula?.coordinates.includes(driver.coordinate) === true) {
    return { measure, ...plain(evaluator, runs, probabilities, of), mismatch: Number.NaN };
  }
  const path = slotsOf(plan.scenario)[driver.slot]!.path;
  const parabolas = parabolasOf(evaluator, driver, path, runs, of);
  if (parabolas !== null && parabolas.mismatch <= MOST_MISMATCH) {
    const values = probabilities.map((p) => solve(parabolas, driver.table, p));
    if (values.every((value) => value !== undefined)) {
      return { measure, values, integrated: path, mismatch: parabolas.mismatch };
    }
  }
  return { measure, ...plain(evaluator, runs, probabilities, of), mismatch: parabolas?.mismatch ?? Number.NaN };
}

/**
 * Points of one randomisation instead of sixteen: sixteen times as many in one net lie far more evenly. Only the spread
 * between randomisations is lost, which is not asked for here.
 */
function asOneNet(plan: Plan): Plan {
  const { sampling, seed } = plan.scenario;
  if (sampling !== 'sobol') return plan;
  const slots = slotsOf(plan.scenario);
  const dimensions = plan.drawn.map(({ slot }) => slots[slot]!.dimension);
  return { ...plan, randomisations: 1, uniforms: sobolUniforms(seed, dimensions, 1) };
}

type Result = (totals: { base: number; whatIf: number }) => number;

function draw(evaluator: Evaluator, run: number): void {
  if (!evaluator.draw(run)) throw new Error(`invalid scenario: the levers of run ${run} are impossible together`);
}

function plain(
  evaluator: Evaluator,
  runs: number,
  probabilities: readonly number[],
  of: Result,
): { values: number[]; integrated: null } {
  const values = new Float64Array(runs);
  for (let run = 0; run < runs; run++) {
    draw(evaluator, run);
    values[run] = of(evaluator.addUp(true));
  }
  // they come in ascending order only
  return { values: probabilities.map((p) => columnQuantiles(values, [p])[0]!), integrated: null };
}

/** The one whose uniform explains most of a few runs' results; undefined where nothing is uncertain. */
function drivingInput(plan: Plan, evaluator: Evaluator, runs: number, of: Result): DrawnInput | undefined {
  const results = new Float64Array(runs);
  const width = plan.coordinates;
  const uniforms = new Float64Array(runs * width);
  for (let run = 0; run < runs; run++) {
    draw(evaluator, run);
    results[run] = of(evaluator.addUp(true));
    drawUniforms(plan, run, uniforms.subarray(run * width, (run + 1) * width));
  }
  const centre = meanOf(results);
  let most = 0;
  let driver: DrawnInput | undefined;
  for (const input of plan.drawn) {
    let shared = 0;
    for (let run = 0; run < runs; run++) {
      shared += (results[run]! - centre) * (uniforms[run * width + input.coordinate]! - 0.5);
    }
    if (Math.abs(shared) > most) {
      most = Math.abs(shared);
      driver = input;
    }
  }
  return driver;
}

interface Parabolas {
  /** a, b, c of each run. */
  readonly coefficients: Float64Array;
  readonly mismatch: number;
  /** Of the result, if the parabolas were lines and the input normal: where to look first. */
  readonly centre: number;
  readonly deviation: number;
}

/** null where a lever is cut: the input's own curve is then another in each run. */
function parabolasOf(
  evaluator: Evaluator,
  { slot, table }: DrawnInput,
  path: string,
  runs: number,
  of: Result,
): Parabolas | null {
  // what belongs to a lever leaves the baseline as it is
  const isOfLever = path.startsWith('levers[');
  const [x1, x2, x3] = THROUGH.map((level) => readQuantile(table, level)) as [number, number, number];
  const checked = CHECKED.map((level) => readQuantile(table, level));
  const coefficients = new Float64Array(3 * runs);
  let [errors, sum, squares, reach] = [0, 0, 0, 0];
  /** NaN where it is impossible. */
  const at = (x: number, withBase: boolean): number => {
    evaluator.values[slot] = x;
    return evaluator.settle() ? of(evaluator.addUp(withBase)) : Number.NaN;
  };
  for (let run = 0; run < runs; run++) {
    draw(evaluator, run);
    const y1 = at(x1, true);
    const y2 = at(x2, !isOfLever);
    const y3 = at(x3, !isOfLever);
    if (Number.isNaN(y1 + y2 + y3)) return null;
    const slope1 = (y2 - y1) / (x2 - x1);
    const slope2 = (y3 - y2) / (x3 - x2);
    const a = (slope2 - slope1) / (x3 - x1);
    const b = slope1 - a * (x1 + x2);
    const c = y1 - (a * x1 + b) * x1;
    coefficients[3 * run] = a;
    coefficients[3 * run + 1] = b;
    coefficients[3 * run + 2] = c;
    if (run < CHECKED_RUNS) {
      const x = checked[run % checked.length]!;
      const error = at(x, !isOfLever) - ((a * x + b) * x + c);
      errors += error * error;
    }
    sum += y2;
    squares += y2 * y2;
    reach += (y3 - y1) * (y3 - y1);
  }
  const centre = sum / runs;
  // ends of a normal curve lie 1.645 deviations from its middle
  const deviation = Math.sqrt(Math.max(0, squares / runs - centre * centre) + reach / runs / (3.29 * 3.29));
  const mismatch = Math.sqrt(errors / Math.min(runs, CHECKED_RUNS)) / deviation;
  return { coefficients, mismatch, centre, deviation };
}

/** Mean over runs of P(a x² + b x + c ≤ y). */
function share(coefficients: Float64Array, table: Float64Array, y: number): number {
  let sum = 0;
  for (let i = 0; i < coefficients.length; i += 3) {
    sum += below(coefficients[i]!, coefficients[i + 1]!, coefficients[i + 2]! - y, table);
  }
  return (3 * sum) / coefficients.length;
}

/** P(a x² + b x + c ≤ 0). */
function below(a: number, b: number, c: number, table: Float64Array): number {
  const inside = b * b - 4 * a * c;
  if (inside <= 0) return a > 0 || (a === 0 && c > 0) ? 0 : 1;
  // neither root is a difference of near numbers
  const q = -0.5 * (b + (b < 0 ? -1 : 1) * Math.sqrt(inside));
  const one = c / q;
  if (a === 0) return b > 0 ? tableLevel(table, one) : 1 - tableLevel(table, one);
  const other = q / a;
  const between = tableLevel(table, Math.max(one, other)) - tableLevel(table, Math.min(one, other));
  return a > 0 ? between : 1 - between;
}

/** The zero of share − p, bracketed about where it would be if the result were normal. */
function solve({ coefficients, centre, deviation }: Parabolas, table: Float64Array, p: number): number | undefined {
  if (!(deviation > 0)) return centre;
  const known = new Map<number, number>();
  // in deviations from far below the centre: the search is relative to where it looks, and never looks at zero
  const excess = (s: number): number => {
    const before = known.get(s);
    if (before !== undefined) return before;
    const value = share(coefficients, table, centre + (s - FAR) * deviation) - p;
    known.set(s, value);
    return value;
  };
  const guess = FAR + normalQuantile(p);
  let low = guess - FIRST_REACH;
  let high = guess + FIRST_REACH;
  for (let i = 0; i < MOST_WIDENINGS && excess(low) > 0; i++) low = guess - 2 * (guess - low);
  for (let i = 0; i < MOST_WIDENINGS && excess(high) < 0; i++) high = guess + 2 * (high - guess);
  const root = bisectRoot(excess, low, high, TOLERANCE);
  return root === undefined ? undefined : centre + (root - FAR) * deviation;
}

/** Standard deviations. */
const FAR = 100;
const FIRST_REACH = 0.25;
const MOST_WIDENINGS = 8;
