/** The workers alone, without the app's pictures: a study on two of them, timed by the page. */
import type { Batch } from '#engine/sim/batch.ts';
import { emptyCollection, place } from '#engine/sim/collect.ts';
import { outlineOf } from '#engine/sim/outline.ts';
import type { Part, Study } from '#engine/study/study.ts';
import { Pool } from '#runners/pool.ts';
import { webWorker } from '#runners/web-worker.ts';

declare global {
  interface Window {
    /** Milliseconds for all runs of a study on two workers, each time; the first times are warm-up for the caller to drop. */
    timed: (study: Study, runs: number, times: number) => Promise<number[]>;
  }
}

const pool = new Pool(webWorker, 2);

/** Batches are put into columns, as the app does; other parts are only received. */
function receiver(study: Study, runs: number): (part: Part) => void {
  if (study.kind !== 'run') return () => undefined;
  const { scenario } = study;
  const collected = emptyCollection(outlineOf(scenario).layout, runs, scenario.levers.length);
  return (part) => place(collected, part as Batch);
}

window.timed = async (study, runs, times) => {
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const onPart = receiver(study, runs);
    const start = performance.now();
    const outcome = await pool.run({ study, runs, preview: 0, onPart });
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
    taken.push(performance.now() - start);
  }
  return taken;
};
