/** The worker that simulates: a shell around the engine's service. A pool opens it several times. */
import { expose, transfer } from 'comlink';
import { buffersOf, simulationService } from '#engine/sim/service.ts';

const service = simulationService();

expose({
  load: service.load,
  run(job: number, from: number, to: number) {
    const batch = service.run(job, from, to);
    return transfer(batch, buffersOf(batch) as ArrayBuffer[]);
  },
});
