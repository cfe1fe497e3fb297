import type { Part, Study } from '#engine/study/study.ts';

/** One place where parts of studies run: a worker, or this thread. Every call ends, also when the place is gone. */
export interface Runner {
  load(job: number, study: Study): Promise<void>;
  run(job: number, from: number, to: number): Promise<Part>;
  /** Ends it; calls still pending reject with RunnerGone. May be called again. */
  close(): void;
}

/** The runner died or was closed: its part may be dealt again. */
export class RunnerGone extends Error {
  override readonly name = 'RunnerGone';
}
