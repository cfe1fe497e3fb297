/** Every lever of the book run alone on the open scenario: what it takes off churn, and in how many runs it pays. */
import { BOOK } from '#cases/levers/all-levers.ts';
import { asLever } from '#cases/levers/as-lever.ts';
import type { BookLeverId } from '#cases/levers/book-lever.ts';
import type { Lever, Scenario } from '#engine/scenario.ts';
import type { Batch } from '#engine/sim/batch.ts';
import { quantilesOf } from '#engine/statistics/distribution.ts';
import type { Quantiles } from '#engine/summary.ts';
import { keepPairs } from '#formats/scenario/keep-pairs.ts';
import { Asking, PREVIEW_RUNS } from '../asking.ts';
import { withValue } from '../edit.ts';
import type { StudyDesk } from '../study-desk.ts';
import { StudyRun } from '../study-run.svelte.ts';
import { worthOf } from '../worth.svelte.ts';
import { pointsOff } from './measured-points.ts';

/** What came out of one lever. */
export interface Outcome {
  readonly runs: number;
  /** Off the churn that `readingOf` says, as a share: 0.035 is 3.5 points. */
  readonly points: Quantiles;
  /** Runs in which it brings more than it costs. */
  readonly pays: number;
  /** Change of lifetime profit per customer won. */
  readonly gain: Quantiles;
}

/** Enough for intervals that are drawn, and fewer than the runs whose survivors are kept. */
export const MOST_RUNS = 2048;

/** The open scenario with this lever alone: all its own are taken away. */
export const aloneOn = (scenario: Scenario, lever: Lever): Scenario =>
  keepPairs(scenario, { ...scenario, levers: [lever] });

type LeverRun = StudyRun<'run', Outcome>;

export class LeverRuns {
  readonly #runs: ReadonlyMap<BookLeverId, LeverRun>;
  readonly #asking = new Asking();

  constructor(desk: StudyDesk) {
    this.#runs = new Map(
      BOOK.map(({ id }) => [
        id,
        new StudyRun<'run', Outcome>(desk, ({ scenario }, parts, runs) => outcomeOf(scenario, parts, runs)),
      ]),
    );
  }

  of = (id: BookLeverId): Outcome | null => this.#runs.get(id)?.result ?? null;

  /** The outcome shown is of other inputs, or there is none yet. */
  isStale = (id: BookLeverId): boolean => {
    const run = this.#runs.get(id);
    return run === undefined || run.isStale || run.result === null;
  };
  hasFailed = (id: BookLeverId): boolean => this.#runs.get(id)?.status.kind === 'failed';

  get #all(): readonly LeverRun[] {
    return [...this.#runs.values()];
  }
  get count(): number {
    return this.#runs.size;
  }
  /** Of the runs asked for, how many levers have an answer. */
  get done(): number {
    return this.#all.filter(({ isStale, result }) => !isStale && result !== null).length;
  }
  get isRunning(): boolean {
    return this.#all.some(({ status }) => status.kind === 'running');
  }
  get isAnyStale(): boolean {
    return this.done < this.count;
  }
  get hasAnyFailed(): boolean {
    return this.#all.some(({ status }) => status.kind === 'failed');
  }
  get milliseconds(): number {
    return this.#all.reduce((sum, { status }) => sum + (status.kind === 'done' ? status.milliseconds : 0), 0);
  }
  /** Of each lever. */
  get runs(): number {
    return Math.min(...this.#all.map(({ result }) => result?.runs ?? 0));
  }

  /** `few`: the first picture of all. The level of ranges, the seed and what is sampled are the scenario's. */
  ask = (scenario: Scenario, few: boolean): void => {
    const runs = Math.min(scenario.runs, MOST_RUNS);
    for (const lever of BOOK) {
      const alone = { ...aloneOn(scenario, asLever(lever, scenario.rangeLevel)), runs };
      const asked = withValue(alone, ['precision'], undefined);
      this.#asking.ask(
        this.#runs.get(lever.id)!,
        JSON.stringify({ ...asked, name: '' }),
        few ? Math.min(PREVIEW_RUNS, runs) : runs,
        // what it is worth on the average: luck would only blur it
        () => ({ kind: 'run', scenario: asked, luck: 'off' }),
      );
    }
  };

  /** After a failure everything is asked anew. */
  forget = (): void => this.#asking.forget();
}

function outcomeOf(scenario: Scenario, parts: readonly Batch[], runs: number): Outcome {
  const base = new Float64Array(runs);
  const whatIf = new Float64Array(runs);
  for (const part of parts) {
    base.set(part.base, part.from);
    whatIf.set(part.whatIf, part.from);
  }
  const { gain, pays } = worthOf(base, whatIf, runs);
  return { runs, points: quantilesOf(pointsOff(scenario, parts, runs)), pays, gain };
}
