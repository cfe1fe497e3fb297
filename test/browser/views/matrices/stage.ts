import { onTestFinished } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../../src/app.css';
import Root from '../../../../src/App.svelte';
import { CASES } from '#cases/all.ts';
import { creditCard } from '#cases/credit-card.ts';
import type { MatrixId } from '#engine/positions/positions.ts';
import type { Scenario } from '#engine/scenario.ts';
import { setLocale } from '#i18n/locale.svelte.ts';
import { Pool } from '#runners/pool.ts';
import { webWorker } from '#runners/web-worker.ts';
import { App } from '#state/app.svelte.ts';
import { memoryKeeper } from '#state/keeper.ts';
import { Library } from '#state/library.svelte.ts';
import { matricesOf, type Matrices } from '#state/matrices.svelte.ts';
import { Previews } from '#state/previews.svelte.ts';
import { Run } from '#state/run.svelte.ts';
import { StudyDesk } from '#state/study-desk.ts';

export interface Stage {
  readonly app: App;
  readonly matrices: Matrices;
  readonly screen: Awaited<ReturnType<typeof render>>;
  /** The sentence as a reader has it, without the words of its list boxes. */
  readonly sentence: () => string;
}

/** The whole app with real workers, opened at a matrix, the credit card changed by `over`. */
export async function stage(matrix: MatrixId, over: Partial<Scenario> = {}): Promise<Stage> {
  await setLocale('en');
  const keeper = memoryKeeper();
  let ids = 0;
  const library = new Library({
    keeper,
    now: () => Date.now(),
    newId: () => `id-${String(++ids)}`,
    announce: () => undefined,
    onFirstChange: () => undefined,
  });
  const pools = [new Pool(webWorker, 1), new Pool(webWorker, 1)] as const;
  onTestFinished(() => pools.forEach((pool) => pool.close()));
  const app = new App({
    library,
    run: new Run(pools[0]),
    previews: () => Promise.resolve(new Previews(pools[1])),
    desk: () => new StudyDesk(pools[1]),
    keeper,
    newSeed: () => 7,
    cases: () => Promise.resolve(CASES),
    loadWordsOf: () => Promise.resolve(),
  });
  app.startFrom({ ...creditCard.scenario, runs: 256, ...over });
  app.matrix = matrix;
  app.go('matrices');
  const screen = await render(Root, { app });
  return {
    app,
    matrices: matricesOf(app),
    screen,
    sentence() {
      const say = document.querySelector('#say')?.cloneNode(true) as HTMLElement | undefined;
      say?.querySelectorAll('select').forEach((select) => select.remove());
      return say?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    },
  };
}

const SLOW = { timeout: 20_000 };

/** Everything that is shown is there, of all runs, and belongs to what is asked. */
export const atRest = async ({ matrices }: Stage): Promise<void> => {
  const { expect } = await import('vitest');
  await expect
    .poll(
      () =>
        matrices.population !== null &&
        matrices.answers.zones.result !== null &&
        !matrices.answers.isRunning &&
        !matrices.isStale,
      SLOW,
    )
    .toBe(true);
};
