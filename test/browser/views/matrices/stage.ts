import { render } from 'vitest-browser-svelte';
import '../../../../src/app.css';
import Root from '../../../../src/App.svelte';
import { creditCard } from '#cases/credit-card.ts';
import type { MatrixId } from '#engine/positions/positions.ts';
import type { Scenario } from '#engine/scenario.ts';
import { setLocale } from '#i18n/locale.svelte.ts';
import type { App } from '#state/app.svelte.ts';
import { memoryKeeper } from '#state/keeper.ts';
import { matricesOf, type Matrices } from '#state/matrices.svelte.ts';
import { sentenceSaid, wholeApp } from '../whole-app.ts';

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
  const app = wholeApp(memoryKeeper());
  app.startFrom({ ...creditCard.scenario, runs: 256, ...over });
  app.matrix = matrix;
  app.go('matrices');
  const screen = await render(Root, { app });
  return {
    app,
    matrices: matricesOf(app),
    screen,
    sentence: sentenceSaid,
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
