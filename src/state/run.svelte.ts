/**
 * The simulation as the screens see it: what is being run, how far it is, and the last result.
 *
 * A change starts a new job; the first few hundred runs are summed up as soon as they land, then the rest in steps. A
 * result never outlives its scenario unnoticed: `isStale` says that the result shown belongs to other inputs.
 */
import type { Problem } from '#engine/problem.ts';
import type { Scenario } from '#engine/scenario.ts';
import type { Collected } from '#engine/sim/collect.ts';
import { emptyCollection, place } from '#engine/sim/collect.ts';
import { outlineOf } from '#engine/sim/outline.ts';
import { summarise } from '#engine/sim/summarise.ts';
import { nextCheckpoint, precisionOf } from '#engine/statistics/precision.ts';
import type { Summary } from '#engine/summary.ts';
import type { Batch } from '#engine/sim/batch.ts';
import type { Pool } from '#runners/pool.ts';

export type RunStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number; readonly milliseconds: number }
  /** `precision`: what was reached, where the scenario asked for one; `isEnough` when that was it. */
  | { readonly kind: 'done'; readonly milliseconds: number; readonly precision?: Precision }
  | { readonly kind: 'stopped'; readonly done: number }
  /** The inputs cannot be simulated: the last good result stays. */
  | { readonly kind: 'refused'; readonly problem: Problem; readonly runs: number }
  | { readonly kind: 'failed'; readonly message: string };

export interface Precision {
  readonly reached: number;
  readonly wanted: number;
  readonly isEnough: boolean;
}

/** Runs of the first picture after a change: 16 points in each of the 16 randomisations. */
export const PREVIEW_RUNS = 256;
/** A result that is older than the inputs for this long is shown as stale. */
const LATE_MS = 120;
/** Between the preview and the end, results are summed up this often: a long run settles before the eyes. */
const REFRESH_MS = 400;

export class Run {
  readonly #pool: Pool;
  readonly #now: () => number;
  status = $state.raw<RunStatus>({ kind: 'idle' });
  summary = $state.raw<Summary | null>(null);
  /** The scenario that `summary` belongs to. */
  summarised = $state.raw<Scenario | null>(null);
  /** The scenario asked for last. */
  wanted = $state.raw<Scenario | null>(null);
  /** The result belongs to other inputs. */
  readonly isStale = $derived(this.summary !== null && this.summarised !== this.wanted);
  /**
   * Stale for longer than a picture takes. What is replaced within two or three frames is not greyed in between: in a drag
   * everything would flicker, and painting it twice would make it late.
   */
  isLate = $state.raw(false);
  #lateTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(pool: Pool, now: () => number = () => performance.now()) {
    this.#pool = pool;
    this.#now = now;
  }

  /** Simulates a valid scenario. `live`: a drag is going on, so only the preview is run. */
  start = async (scenario: Scenario, live = false): Promise<void> => {
    this.wanted = scenario;
    this.#lateTimer ??= setTimeout(() => (this.isLate = this.isStale), LATE_MS);
    const total = Math.min(scenario.runs, live ? PREVIEW_RUNS : scenario.runs);
    const outline = outlineOf(scenario);
    const collected = emptyCollection(outline.layout, total, scenario.levers.length);
    const landed = new Landed();
    const began = this.#now();
    this.status = { kind: 'running', done: 0, total, milliseconds: 0 };
    const preview = Math.min(PREVIEW_RUNS, total);
    let summedAt: number | null = null;
    const precision = new PrecisionWatch(scenario, outline.randomisations, collected);

    const onBatch = (batch: Batch): void => {
      place(collected, batch);
      landed.add(batch.from, batch.to);
      const problem = faultOf(collected, scenario);
      if (problem !== null) {
        this.#pool.stop();
        this.status = { kind: 'refused', problem, runs: landed.count };
        return;
      }
      const now = this.#now();
      const milliseconds = now - began;
      const enough = live ? null : precision.enoughAt(landed.prefix);
      if (enough !== null) {
        this.#pool.stop();
        this.summary = summarise(outline, collected, enough);
        this.summarised = scenario;
        this.#isOnTime();
        this.status = { kind: 'done', milliseconds, ...precision.outcome(enough) };
        return;
      }
      const isDone = landed.count === total;
      const isFirst = summedAt === null && landed.prefix >= preview;
      if (isDone || isFirst || (summedAt !== null && now - summedAt >= REFRESH_MS)) {
        this.summary = summarise(outline, collected, landed.prefix);
        this.summarised = scenario;
        summedAt = this.#now();
        this.#isOnTime();
      }
      this.status = isDone
        ? { kind: 'done', milliseconds, ...(live ? {} : precision.outcome(total)) }
        : { kind: 'running', done: landed.count, total, milliseconds };
    };

    const outcome = await this.#pool.run<'run'>({
      study: { kind: 'run', scenario },
      runs: total,
      preview,
      onPart: onBatch,
    });
    if (outcome.kind === 'failed') this.status = { kind: 'failed', message: outcome.message };
  };

  #isOnTime(): void {
    clearTimeout(this.#lateTimer);
    this.#lateTimer = undefined;
    this.isLate = false;
  }

  /** Keeps what has landed and says how many. */
  stop = (): void => {
    if (this.status.kind !== 'running') return;
    this.#pool.stop();
    this.status = { kind: 'stopped', done: this.summary?.runs ?? 0 };
  };
}

/** Whether a scenario that asks for a precision has reached it, looked at after 256, 512, 1,024 … runs. */
class PrecisionWatch {
  readonly #wanted: number | undefined;
  readonly #randomisations: number;
  readonly #collected: Collected;
  #next = nextCheckpoint(0);

  constructor({ precision }: Scenario, randomisations: number, collected: Collected) {
    this.#wanted = precision;
    this.#randomisations = randomisations;
    this.#collected = collected;
  }

  #reached(runs: number): number {
    const { base, whatIf } = this.#collected;
    return precisionOf(base.subarray(0, runs), whatIf.subarray(0, runs), this.#randomisations);
  }

  /** The first checkpoint among the runs landed at which the precision is reached. */
  enoughAt(landed: number): number | null {
    for (; this.#wanted !== undefined && this.#next <= landed; this.#next = nextCheckpoint(this.#next)) {
      if (this.#reached(this.#next) <= this.#wanted) return this.#next;
    }
    return null;
  }

  outcome(runs: number): { readonly precision?: Precision } {
    if (this.#wanted === undefined) return {};
    const reached = this.#reached(runs);
    return { precision: { reached, wanted: this.#wanted, isEnough: reached <= this.#wanted } };
  }
}

/** A lever that drove a rate out of 0 … 1 in some runs, although its size cannot be cut: an input error, found late. */
function faultOf({ faults }: Collected, scenario: Scenario): Problem | null {
  const index = faults.findIndex((count) => count > 0);
  const lever = scenario.levers[index];
  if (lever === undefined || lever.kind === 'programme') return null;
  return { code: 'lever-leaves-bounds', path: `levers[${index}].size`, got: lever.size };
}

/** Which runs have landed: batches arrive in any order, results are summed over an unbroken row from the first. */
class Landed {
  readonly #ends = new Map<number, number>();
  count = 0;
  prefix = 0;

  add(from: number, to: number): void {
    this.count += to - from;
    this.#ends.set(from, to);
    for (let end = this.#ends.get(this.prefix); end !== undefined; end = this.#ends.get(this.prefix)) {
      this.#ends.delete(this.prefix);
      this.prefix = end;
    }
  }
}
