/** The runs of the scenarios compared: a first few of each, then all of each, as columns and as a summary. */
import type { Problem } from '#engine/problem.ts';
import type { Scenario } from '#engine/scenario.ts';
import type { Batch } from '#engine/sim/batch.ts';
import { emptyCollection, place } from '#engine/sim/collect.ts';
import { outlineOf } from '#engine/sim/outline.ts';
import { summarise } from '#engine/sim/summarise.ts';
import type { Summary } from '#engine/summary.ts';
import type { Task } from './agenda.ts';
import { faultOf, keyOf } from './comparable.ts';
import { Memory } from './memory.svelte.ts';
import type { Failed } from './study-task.ts';
import { studyTask } from './study-task.ts';

export interface Ran {
  readonly kind: 'done';
  readonly runs: number;
  readonly summary: Summary;
  /** Lifetime profit of both arms, run by run. */
  readonly base: Float64Array;
  readonly whatIf: Float64Array;
  readonly milliseconds: number;
}

export type RunOutcome = Ran | Failed | { readonly kind: 'refused'; readonly problem: Problem };

/** Runs of the first picture after a change. */
export const PREVIEW_RUNS = 512;
const REMEMBERED = 24;

export class Runs {
  readonly #outcomes = new Memory<RunOutcome>(REMEMBERED);
  /** Of the job in progress; null while nothing runs. */
  progress = $state.raw<{ readonly done: number; readonly total: number; readonly began: number } | null>(null);

  of(scenario: Scenario): RunOutcome | undefined {
    return this.#outcomes.get(keyOf(scenario));
  }

  isComplete(scenario: Scenario): boolean {
    const outcome = this.of(scenario);
    return outcome !== undefined && (outcome.kind !== 'done' || outcome.runs >= scenario.runs);
  }

  forgetFailed(): void {
    this.#outcomes.forget(({ kind }) => kind === 'failed');
  }

  /** @param runs how many from the first; more than there are means all */
  task(scenario: Scenario, runs: number): Task {
    const key = keyOf(scenario);
    const total = Math.min(runs, scenario.runs);
    const before = (): RunOutcome | undefined => this.#outcomes.get(key);
    return studyTask<'run', RunOutcome>({
      key: `run ${total} ${key}`,
      study: { kind: 'run', scenario },
      runs: total,
      isDone: () => {
        const outcome = before();
        return outcome !== undefined && (outcome.kind !== 'done' || outcome.runs >= total);
      },
      progress: (done) => {
        this.progress = { done, total, began: this.progress?.began ?? performance.now() };
      },
      sum: (parts, milliseconds) => {
        const first = before();
        return summed(scenario, parts, total, milliseconds + (first?.kind === 'done' ? first.milliseconds : 0));
      },
      keep: (outcome) => {
        this.progress = null;
        this.#outcomes.set(key, outcome);
      },
    });
  }
}

function summed(scenario: Scenario, parts: readonly Batch[], runs: number, milliseconds: number): RunOutcome {
  const outline = outlineOf(scenario);
  const collected = emptyCollection(outline.layout, runs, scenario.levers.length);
  for (const part of parts) place(collected, part);
  const problem = faultOf(collected.faults, scenario);
  if (problem !== null) return { kind: 'refused', problem };
  const summary = summarise(outline, collected, runs);
  return { kind: 'done', runs, summary, base: collected.base, whatIf: collected.whatIf, milliseconds };
}
