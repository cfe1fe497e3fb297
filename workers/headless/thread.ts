/// <reference types="node" />
/** A thread that simulates: a shell around the engine's service, as the web worker is. */
import { parentPort } from 'node:worker_threads';
import { buffersOf, studyService } from '#engine/study/service.ts';
import type { Reply, Request } from './worker-thread.ts';

if (parentPort === null) throw new Error('invalid start: this script runs in a thread');
const port = parentPort;
const service = studyService();

async function answer(request: Request): Promise<void> {
  const { call } = request;
  try {
    if (request.kind === 'load') {
      await service.load(request.job, request.study);
      port.postMessage({ call, ok: true, part: undefined } satisfies Reply);
    } else {
      const part = service.run(request.job, request.from, request.to);
      port.postMessage({ call, ok: true, part } satisfies Reply, buffersOf(part) as ArrayBuffer[]);
    }
  } catch (error) {
    port.postMessage({ call, ok: false, message: String(error) } satisfies Reply);
  }
}

port.on('message', (request: Request) => void answer(request));
