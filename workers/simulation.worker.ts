/** The worker that simulates: a shell around the engine's service. A pool opens it several times. */
import { expose, transfer } from 'comlink';
import { buffersOf, studyService } from '#engine/study/service.ts';

const service = studyService();

expose({
  load: service.load,
  run(job: number, from: number, to: number) {
    const part = service.run(job, from, to);
    return transfer(part, buffersOf(part) as ArrayBuffer[]);
  },
});
