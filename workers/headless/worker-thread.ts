/// <reference types="node" />
import { Worker } from 'node:worker_threads';
import type { Part, Study } from '#engine/study/study.ts';
import { pending } from '#runners/pending.ts';
import type { Runner } from '#runners/runner.ts';
import { RunnerGone } from '#runners/runner.ts';

export type Request =
  | { readonly call: number; readonly kind: 'load'; readonly job: number; readonly study: Study }
  | { readonly call: number; readonly kind: 'run'; readonly job: number; readonly from: number; readonly to: number };
export type Reply =
  | { readonly call: number; readonly ok: true; readonly part: Part | undefined }
  | { readonly call: number; readonly ok: false; readonly message: string };

/** A thread of Node behind the Runner interface. */
export function workerThread(script: URL): Runner {
  const worker = new Worker(script);
  const calls = pending();
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  worker.on('message', (reply: Reply) => {
    waiting.get(reply.call)?.(reply);
    waiting.delete(reply.call);
  });
  worker.on('error', (error) => {
    calls.fail(new RunnerGone(`thread failed: ${error.message}`));
  });
  worker.on('exit', (code) => {
    calls.fail(new RunnerGone(`thread ended: ${code}`));
  });

  const ask = (make: (call: number) => Request): Promise<Part | undefined> =>
    calls.add(
      () =>
        new Promise((resolve, reject) => {
          const call = ++last;
          waiting.set(call, (reply) => {
            if (reply.ok) resolve(reply.part);
            else reject(new Error(reply.message));
          });
          worker.postMessage(make(call));
        }),
    );
  return {
    async load(job, study) {
      await ask((call) => ({ call, kind: 'load', job, study }));
    },
    async run(job, from, to) {
      return (await ask((call) => ({ call, kind: 'run', job, from, to })))!;
    },
    close() {
      calls.fail(new RunnerGone('thread closed'));
      void worker.terminate();
    },
  };
}
