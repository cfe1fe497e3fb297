import { simulationService } from '#engine/sim/service.ts';
import type { Runner } from './runner.ts';

/**
 * Runs batches in this thread, everything copied as it would be on the way to a worker. For tests, for Node, and for a
 * browser that cannot start workers.
 */
export function inProcess(): Runner {
  const api = simulationService();
  return {
    load(job, scenario) {
      api.load(job, structuredClone(scenario));
      return Promise.resolve();
    },
    async run(job, from, to) {
      await new Promise((resolve) => setTimeout(resolve)); // a macrotask: input and cancelling get a turn
      return structuredClone(api.run(job, from, to));
    },
    close() {
      // nothing to end
    },
  };
}
