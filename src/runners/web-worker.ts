import { releaseProxy, wrap } from 'comlink';
import type { SimulationService } from '#engine/sim/service.ts';
import type { Runner } from './runner.ts';
import { RunnerGone } from './runner.ts';

/** A worker behind the Runner interface. A Comlink call settles neither on terminate() nor on a crash: here it does. */
export function webWorker(): Runner {
  const worker = new Worker(new URL('../../workers/simulation.worker.ts', import.meta.url), {
    type: 'module',
    name: 'simulation',
  });
  const api = wrap<SimulationService>(worker);
  let fail: (reason: RunnerGone) => void = () => undefined;
  const gone = new Promise<never>((_, reject) => {
    fail = reject;
  });
  gone.catch(() => undefined); // nobody may be waiting when it goes
  worker.onerror = (event) => {
    event.preventDefault();
    fail(new RunnerGone(`worker failed: ${event.message}`));
  };
  worker.onmessageerror = () => fail(new RunnerGone('worker failed: message could not be read'));
  return {
    load: (job, scenario) => Promise.race([api.load(job, scenario), gone]),
    run: (job, from, to) => Promise.race([api.run(job, from, to), gone]),
    close() {
      fail(new RunnerGone('worker closed'));
      api[releaseProxy]();
      worker.terminate();
    },
  };
}
