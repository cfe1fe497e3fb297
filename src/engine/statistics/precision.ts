/**
 * How far a simulated mean may be off, and when that is near enough.
 *
 * The relative half width of the 95 % interval of the mean uplift (Σ differences ÷ Σ base profit; of the mean difference
 * where base profit is not above zero): t·error ÷ |mean|, with t = 2.131 for the 16 independent randomisations of scrambled
 * Sobol points (Student, 15 degrees of freedom) and 1.960 for independent runs.
 *
 * A run that is to stop early is looked at after 256, 512, 1,024 … runs only, so that when it stops does not depend on how
 * fast its parts came in, and looking often does not make a lucky moment likely.
 */
import { meanError, meanOf, ratioError } from './errors.ts';

const FIRST_CHECKPOINT = 256;
/** Two-sided 95 % quantiles. */
const STUDENT_15 = 2.131;
const NORMAL = 1.96;

/** The number of runs at which a job is looked at next, after `done` runs: 256, 512, 1,024 … */
export function nextCheckpoint(done: number): number {
  let next = FIRST_CHECKPOINT;
  while (next <= done) next *= 2;
  return next;
}

/**
 * Relative half width reached: 0 where nothing varies, Infinity where the mean is 0 and its error is not.
 *
 * @param base, whatIf  lifetime profit by run, of the same runs
 */
export function precisionOf(base: Float64Array, whatIf: Float64Array, randomisations: number): number {
  const difference = whatIf.map((value, i) => value - base[i]!);
  const isRelative = base.every((value) => value > 0);
  const error = isRelative ? ratioError(difference, base, randomisations) : meanError(difference, randomisations);
  const mean = isRelative ? meanOf(difference) / meanOf(base) : meanOf(difference);
  if (error === 0) return 0;
  return ((randomisations > 1 ? STUDENT_15 : NORMAL) * error) / Math.abs(mean);
}

/**
 * Runs that would be enough, by the slowest law that holds: the error falls with the square root of the runs.
 *
 * @param reached  what `runs` runs came to
 */
export const runsFor = (precision: number, reached: number, runs: number): number => {
  const times = reached / precision;
  return Math.ceil(runs * times * times);
};
