import { studyService } from '#engine/study/service.ts';
import { pending } from './pending.ts';
import type { Runner } from './runner.ts';
import { RunnerGone } from './runner.ts';

/**
 * Runs studies in this thread, everything copied as it would be on the way to a worker. For tests, for Node, and for a
 * browser that cannot start workers.
 */
export function inProcess(): Runner {
  const service = studyService();
  const calls = pending();
  return {
    load: (job, study) => calls.add(() => service.load(job, structuredClone(study))),
    run: (job, from, to) =>
      calls.add(async () => {
        await new Promise((resolve) => setTimeout(resolve)); // a macrotask: input and cancelling get a turn
        return structuredClone(service.run(job, from, to));
      }),
    close() {
      calls.fail(new RunnerGone('runner closed'));
    },
  };
}
