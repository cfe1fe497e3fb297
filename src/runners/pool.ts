/**
 * Deals the runs of a job to a few runners, a batch at a time, until none is left.
 *
 * Latest wins: a new job takes the runners over, the old one is dealt no more and ends as `superseded`. That is all there
 * is to cancelling, so it costs at most the batch in progress. A runner that dies is replaced once per job and its batch
 * dealt again; the second death ends the job as `failed`.
 */
import { batchEnd } from '#engine/sim/batch.ts';
import type { PartOf, StudyKind, StudyOf } from '#engine/study/study.ts';
import type { Runner } from './runner.ts';
import { RunnerGone } from './runner.ts';

export interface Job<K extends StudyKind> {
  readonly study: StudyOf<K>;
  /** Runs to simulate, from the first. */
  readonly runs: number;
  /** These are dealt first, evenly, so that a first picture is there at once. */
  readonly preview: number;
  readonly onPart: (part: PartOf<K>) => void;
}

export type Outcome =
  { readonly kind: 'done' } | { readonly kind: 'superseded' } | { readonly kind: 'failed'; readonly message: string };

/** A batch is meant to take this long: short enough to cancel, long enough for its overhead not to matter. */
const BATCH_MS = 25;
/** Runs a millisecond, until more is known. */
const FIRST_SPEED = 40;

export class Pool {
  readonly #open: () => Runner;
  readonly #size: number;
  readonly #now: () => number;
  #runners: Runner[] = [];
  #job = 0;
  /** Runs a runner does in a millisecond, learnt from the parts of this session; kinds of studies differ by far. */
  readonly #speeds = new Map<StudyKind, number>();

  constructor(open: () => Runner, size: number, now: () => number = () => performance.now()) {
    this.#open = open;
    this.#size = size;
    this.#now = now;
  }

  get size(): number {
    return this.#size;
  }

  /** Starts the runners, so that the first job does not wait for them. */
  warmUp(): void {
    while (this.#runners.length < this.#size) this.#runners.push(this.#open());
  }

  /** Deals no more of the job in progress. */
  stop(): void {
    this.#job++;
  }

  close(): void {
    this.stop();
    for (const runner of this.#runners.splice(0)) runner.close();
  }

  async run<K extends StudyKind>({ study, runs, preview, onPart }: Job<K>): Promise<Outcome> {
    const job = ++this.#job;
    const again: { from: number; to: number }[] = [];
    let next = 0;
    let deaths = 0;
    const isCurrent = (): boolean => this.#job === job;

    const take = (): { from: number; to: number } | undefined => {
      const left = again.pop();
      if (left !== undefined) return left;
      if (next >= runs) return undefined;
      const from = next;
      // no batch is larger than an even share of what is left, so that all runners finish together
      const size =
        next < preview
          ? Math.ceil(preview / this.#size)
          : Math.min(this.#speed(study.kind) * BATCH_MS, Math.ceil((runs - next) / this.#size));
      const end = batchEnd(from, size, runs);
      next = from < preview ? Math.min(end, preview) : end;
      return { from, to: next };
    };

    const deal = async (seat: number): Promise<void> => {
      let isLoaded = false;
      /** Handed on while the runner is busy with the next one. */
      let landed: PartOf<K> | undefined;
      while (isCurrent()) {
        const part = take();
        if (part === undefined) break;
        const runner = this.#runners[seat]!;
        try {
          if (!isLoaded) await runner.load(job, study);
          isLoaded = true;
          if (!isCurrent()) return;
          const start = this.#now();
          const running = runner.run(job, part.from, part.to);
          running.catch(() => undefined); // awaited below; where handing on fails first, its end is of no interest
          if (landed !== undefined) onPart(landed);
          landed = (await running) as PartOf<K>;
          if (!isCurrent()) return;
          // what was done in between counts against it, so batches come out rather too small than too large
          this.#learn(study.kind, part.to - part.from, this.#now() - start);
        } catch (error) {
          if (!isCurrent()) return;
          if (!(error instanceof RunnerGone) || ++deaths > 1) throw error;
          landed = undefined;
          again.push(part);
          this.#replace(seat);
          isLoaded = false;
        }
      }
      if (landed !== undefined && isCurrent()) onPart(landed);
    };

    try {
      this.warmUp();
      await Promise.all(this.#runners.map((_, seat) => deal(seat)));
    } catch (error) {
      if (!isCurrent()) return { kind: 'superseded' };
      this.close(); // the next job begins with new ones
      return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
    return isCurrent() ? { kind: 'done' } : { kind: 'superseded' };
  }

  #replace(seat: number): void {
    this.#runners[seat]?.close();
    this.#runners[seat] = this.#open();
  }

  #speed(kind: StudyKind): number {
    return this.#speeds.get(kind) ?? FIRST_SPEED;
  }

  #learn(kind: StudyKind, runs: number, milliseconds: number): void {
    const before = this.#speed(kind);
    // what takes less than the clock can tell counts as half a millisecond: the next part will be larger
    this.#speeds.set(kind, before + 0.5 * (runs / Math.max(milliseconds, 0.5) - before));
  }
}

/** One runner for each core: while they run the page has little to do. More than eight bring little. */
export const poolSize = (cores: number): number => Math.max(1, Math.min(cores, 8));
