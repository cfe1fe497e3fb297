/**
 * One question asked of the engine besides the main simulation, as a screen sees it: the last answer, whether it still
 * belongs to what is asked now, and how far the next one is.
 *
 * Questions of all screens share one desk of workers and are answered one after the other; asking the same one anew
 * drops its own earlier turn, and nobody else's.
 */
import type { Part, PartOf, StudyKind, StudyOf } from '#engine/study/study.ts';
import type { StudyDesk } from './study-desk.ts';

export type StudyStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly milliseconds: number }
  | { readonly kind: 'failed'; readonly message: string };

export interface Asked<K extends StudyKind> {
  readonly study: StudyOf<K>;
  readonly runs: number;
  /** A first answer is wanted after so many runs; without it after all. */
  readonly preview?: number;
}

/** Between the first answer and the last, answers are summed up this often. */
const REFRESH_MS = 400;

export class StudyRun<K extends StudyKind, S> {
  readonly #desk: StudyDesk;
  readonly #sum: (study: StudyOf<K>, parts: readonly PartOf<K>[], runs: number) => S;
  status = $state.raw<StudyStatus>({ kind: 'idle' });
  result = $state.raw<S | null>(null);
  /** What `result` answers. */
  answered = $state.raw<StudyOf<K> | null>(null);
  wanted = $state.raw<StudyOf<K> | null>(null);
  readonly isStale = $derived(this.result !== null && this.answered !== this.wanted);
  #isRunning = false;

  /**
   * @param sum  what the parts come to: in the order of their runs, the first from 0, without a gap; `runs` of them in all
   */
  constructor(desk: StudyDesk, sum: (study: StudyOf<K>, parts: readonly PartOf<K>[], runs: number) => S) {
    this.#desk = desk;
    this.#sum = sum;
  }

  /** Asks; what was asked before and is not answered yet is dropped. */
  ask = ({ study, runs, preview = runs }: Asked<K>): void => {
    this.wanted = study;
    this.status = { kind: 'running', done: 0, total: runs };
    if (this.#isRunning) this.#desk.pool.stop();
    void this.#desk.take(() => this.#answer(study, runs, preview));
  };

  async #answer(study: StudyOf<K>, runs: number, preview: number): Promise<void> {
    if (this.wanted !== study) return;
    const began = performance.now();
    const parts: PartOf<K>[] = [];
    let done = 0;
    let summedAt: number | null = null;
    this.#isRunning = true;
    try {
      const outcome = await this.#desk.pool.run<K>({
        study,
        runs,
        preview: Math.min(preview, runs),
        onPart: (part) => {
          if (this.wanted !== study) return;
          parts.push(part);
          parts.sort((a, b) => a.from - b.from);
          done += part.to - part.from;
          const row = unbroken(parts);
          const end = row.at(-1)?.to ?? 0;
          const now = performance.now();
          const isFirst = summedAt === null && end >= preview;
          if (done === runs || isFirst || (summedAt !== null && now - summedAt > REFRESH_MS)) {
            this.result = this.#sum(study, row, end);
            this.answered = study;
            summedAt = performance.now();
          }
          this.status =
            done === runs ? { kind: 'done', milliseconds: now - began } : { kind: 'running', done, total: runs };
        },
      });
      if (outcome.kind === 'failed' && this.wanted === study) {
        this.status = { kind: 'failed', message: outcome.message };
      }
    } finally {
      this.#isRunning = false;
    }
  }
}

/** The parts from the first run on that follow one another without a gap. */
function unbroken<P extends Part>(sorted: readonly P[]): readonly P[] {
  let end = 0;
  let count = 0;
  for (const { from, to } of sorted) {
    if (from !== end) break;
    end = to;
    count++;
  }
  return sorted.slice(0, count);
}
