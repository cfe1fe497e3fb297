import type { Scenario } from '#engine/scenario.ts';
import type { Batch } from '#engine/sim/batch.ts';

/** One place where batches run: a worker, or this thread. Every call ends, also when the place is gone. */
export interface Runner {
  load(job: number, scenario: Scenario): Promise<void>;
  run(job: number, from: number, to: number): Promise<Batch>;
  /** Ends it; calls still pending reject with RunnerGone. May be called again. */
  close(): void;
}

/** The runner died or was closed: its batch may be dealt again. */
export class RunnerGone extends Error {
  override readonly name = 'RunnerGone';
}
