/** Questions that are put again only when their answer would differ, first with few runs, then with all. */
import type { StudyKind, StudyOf } from '#engine/study/study.ts';
import type { StudyRun } from './study-run.svelte.ts';

interface Asked {
  readonly key: string;
  readonly study: unknown;
  readonly runs: number;
}

/** Of the first picture after a change, and of all while the hand moves. */
export const PREVIEW_RUNS = 256;

export class Asking {
  readonly #asked = new Map<object, Asked>();

  /**
   * @param key   changes when the answer would
   * @param runs  asked for by now; more of the same question is the same question, whose first answer is not stale
   */
  ask<K extends StudyKind, S>(run: StudyRun<K, S>, key: string, runs: number, make: () => StudyOf<K>): void {
    const before = this.#asked.get(run);
    const isSame = before?.key === key;
    if (isSame && before.runs >= runs) return;
    const study = isSame ? (before.study as StudyOf<K>) : make();
    this.#asked.set(run, { key, study, runs });
    run.ask({ study, runs, preview: PREVIEW_RUNS });
  }

  /** After a failure everything is asked anew. */
  forget(): void {
    this.#asked.clear();
  }
}
