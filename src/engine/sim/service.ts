/**
 * The simulation as a service: one scenario made ready, batches of it on request. Workers expose it, tests and browsers
 * without workers call it directly.
 */
import type { Scenario } from '../scenario.ts';
import type { Batch } from './batch.ts';
import { batchRunner } from './batch.ts';
import type { TableMemory } from './plan.ts';
import { planOf } from './plan.ts';

export interface SimulationService {
  /** Makes a scenario ready; it replaces the one before. Batches name the job so that none is answered for another. */
  load: (job: number, scenario: Scenario) => void;
  /** @throws if `job` is not the one loaded last */
  run: (job: number, from: number, to: number) => Batch;
}

export function simulationService(): SimulationService {
  const memory: TableMemory = new Map();
  let loaded: { job: number; run: (from: number, to: number) => Batch } | undefined;
  return {
    load(job, scenario) {
      loaded = { job, run: batchRunner(planOf(scenario, memory)) };
    },
    run(job, from, to) {
      if (loaded?.job !== job) throw new Error(`invalid job: loaded ${loaded?.job ?? 'none'}, got ${job}`);
      return loaded.run(from, to);
    },
  };
}

/** The buffers of a batch: handed over with it, after which the sender's own copy is empty. */
export function buffersOf(batch: Batch): ArrayBufferLike[] {
  const columns = Object.values(batch).filter((value) => ArrayBuffer.isView(value));
  return columns.map(({ buffer }) => buffer);
}
