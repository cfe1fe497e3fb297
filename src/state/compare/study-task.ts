/** A study as a task of the agenda: all its parts, summed up when they are in. */
import type { PartOf, StudyKind, StudyOf } from '#engine/study/study.ts';
import type { Task } from './agenda.ts';

export interface Failed {
  readonly kind: 'failed';
  readonly message: string;
}

export interface Asked<K extends StudyKind, T> {
  readonly key: string;
  readonly study: StudyOf<K>;
  readonly runs: number;
  readonly isDone: () => boolean;
  /** What the parts come to, in the order of their runs. */
  readonly sum: (parts: readonly PartOf<K>[], milliseconds: number) => T;
  readonly keep: (outcome: T | Failed) => void;
  /** Runs that have landed. */
  readonly progress?: (done: number) => void;
}

export function studyTask<K extends StudyKind, T>(asked: Asked<K, T>): Task {
  const { key, study, runs, isDone, sum, keep, progress } = asked;
  return {
    key,
    isDone,
    async run(pool) {
      const began = performance.now();
      const parts: PartOf<K>[] = [];
      let done = 0;
      const outcome = await pool.run<K>({
        study,
        runs,
        preview: runs,
        onPart(part) {
          parts.push(part);
          progress?.((done += part.to - part.from));
        },
      });
      if (outcome.kind === 'superseded') return;
      if (outcome.kind === 'failed') keep(outcome);
      else
        keep(
          sum(
            parts.sort((a, b) => a.from - b.from),
            performance.now() - began,
          ),
        );
    },
  };
}
