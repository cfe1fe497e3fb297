import { releaseProxy, wrap } from 'comlink';
import type { StudyService } from '#engine/study/service.ts';
import type { Runner } from './runner.ts';
import { RunnerGone } from './runner.ts';
import { pending } from './pending.ts';

const simulationWorker = (): Worker =>
  new Worker(new URL('../../workers/simulation.worker.ts', import.meta.url), { type: 'module', name: 'simulation' });

/**
 * A worker behind the Runner interface. A Comlink call settles neither on terminate() nor on a crash: here it does.
 *
 * @param start  for tests: another worker with the same calls
 */
export function webWorker(start: () => Worker = simulationWorker): Runner {
  const worker = start();
  const api = wrap<StudyService>(worker);
  const calls = pending();
  let isClosed = false;
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    calls.fail(new RunnerGone(`worker failed: ${event.message}`));
  });
  worker.addEventListener('messageerror', () => calls.fail(new RunnerGone('worker failed: message could not be read')));
  return {
    load: (job, study) => calls.add(() => api.load(job, study)),
    run: (job, from, to) => calls.add(() => api.run(job, from, to)),
    close() {
      if (isClosed) return; // Comlink allows no second release
      isClosed = true;
      calls.fail(new RunnerGone('worker closed'));
      api[releaseProxy]();
      worker.terminate();
    },
  };
}
