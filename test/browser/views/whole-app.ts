import { onTestFinished } from 'vitest';
import { CASES } from '#cases/all.ts';
import { Pool } from '#runners/pool.ts';
import { webWorker } from '#runners/web-worker.ts';
import { App } from '#state/app.svelte.ts';
import type { Keeper } from '#state/keeper.ts';
import { Library } from '#state/library.svelte.ts';
import { Previews } from '#state/previews.svelte.ts';
import { Run } from '#state/run.svelte.ts';
import { StudyDesk } from '#state/study-desk.ts';

/**
 * The whole app with real workers, closed when the test is over.
 *
 * @param workers  of the second pool, which answers the desk
 * @param preview  place of the pool that makes the previews
 */
export function wholeApp(keeper: Keeper, workers = 1, preview: 0 | 1 = 1): App {
  let ids = 0;
  const library = new Library({
    keeper,
    now: () => Date.now(),
    newId: () => `id-${String(++ids)}`,
    announce: () => undefined,
    onFirstChange: () => undefined,
  });
  const pools = [new Pool(webWorker, 1), new Pool(webWorker, workers)] as const;
  onTestFinished(() => pools.forEach((pool) => pool.close()));
  return new App({
    library,
    run: new Run(pools[0]),
    previews: () => Promise.resolve(new Previews(pools[preview])),
    desk: () => new StudyDesk(pools[1]),
    keeper,
    newSeed: () => 7,
    cases: () => Promise.resolve(CASES),
    loadWordsOf: () => Promise.resolve(),
  });
}

/** The sentence as a reader has it, without the words of its list boxes. */
export function sentenceSaid(): string {
  const say = document.querySelector('#say')?.cloneNode(true) as HTMLElement | undefined;
  say?.querySelectorAll('select').forEach((select) => select.remove());
  return say?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
