/** One question about satisfaction itself, asked again only when its answer would change: first with few runs, then all. */
import type { Measures, QuestionId } from '#engine/satisfaction/measures.ts';
import { joinMeasures } from '#engine/satisfaction/measures.ts';
import type { Scenario } from '#engine/scenario.ts';
import { Asking, PREVIEW_RUNS } from '../asking.ts';
import type { StudyDesk } from '../study-desk.ts';
import { StudyRun } from '../study-run.svelte.ts';
import type { Asked } from './tab.ts';

/** Enough for intervals that are drawn. */
const MOST_RUNS = 4096;

export class Measured<S> implements Asked {
  readonly run: StudyRun<'measures', S>;
  readonly #question: QuestionId;
  readonly #asking = new Asking();

  /** @param summarise  what the pictures show, from the columns of all runs */
  constructor(desk: StudyDesk, question: QuestionId, summarise: (measures: Measures, scenario: Scenario) => S) {
    this.#question = question;
    this.run = new StudyRun(desk, ({ scenario }, parts, runs) => summarise(joinMeasures(parts, runs), scenario));
  }

  get result(): S | null {
    return this.run.result;
  }

  get isRunning(): boolean {
    return this.run.status.kind === 'running';
  }
  /** There is no answer yet, or one to another question. */
  get isStale(): boolean {
    return this.run.isStale || this.run.result === null;
  }
  get hasFailed(): boolean {
    return this.run.status.kind === 'failed';
  }
  /** Of the answer that is shown. */
  get runs(): number {
    const { status, answered } = this.run;
    if (answered === null) return 0;
    return status.kind === 'running' ? Math.min(status.done, answered.scenario.runs) : answered.scenario.runs;
  }
  get milliseconds(): number {
    return this.run.status.kind === 'done' ? this.run.status.milliseconds : 0;
  }

  /** @param levers  places of the levers that are the what-if of the picture */
  ask = (scenario: Scenario, levers: readonly number[], few: boolean): void => {
    const runs = Math.min(scenario.runs, MOST_RUNS);
    const key = JSON.stringify([{ ...scenario, name: '', runs }, levers]);
    this.#asking.ask(this.run, key, few ? Math.min(PREVIEW_RUNS, runs) : runs, () => ({
      kind: 'measures',
      question: this.#question,
      scenario: { ...scenario, runs },
      levers,
    }));
  };

  forget = (): void => this.#asking.forget();
}
