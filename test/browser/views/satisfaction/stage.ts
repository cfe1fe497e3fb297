import { expect } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../../src/app.css';
import Root from '../../../../src/App.svelte';
import { creditCard } from '#cases/credit-card.ts';
import type { Scenario } from '#engine/scenario.ts';
import { setLocale } from '#i18n/locale.svelte.ts';
import type { Locale } from '#i18n/languages.ts';
import type { App, SatisfactionTab } from '#state/app.svelte.ts';
import { memoryKeeper } from '#state/keeper.ts';
import { satisfactionOfApp, type SatisfactionScreen } from '#state/satisfaction.svelte.ts';
import { sentenceSaid, wholeApp } from '../whole-app.ts';

export interface Stage {
  readonly app: App;
  readonly satisfaction: SatisfactionScreen;
  readonly screen: Awaited<ReturnType<typeof render>>;
  /** The sentence as a reader has it, without the words of its list boxes. */
  readonly sentence: () => string;
}

/** The whole app with real workers, opened at a tab of Satisfaction, the credit card changed by `over`. */
export async function stage(
  tab: SatisfactionTab,
  over: Partial<Scenario> = {},
  language: Locale = 'en',
): Promise<Stage> {
  await setLocale(language);
  const app = wholeApp(memoryKeeper());
  app.startFrom({ ...creditCard.scenario, runs: 256, ...over });
  app.satisfactionTab = tab;
  app.go('satisfaction');
  const screen = await render(Root, { app });
  return { app, satisfaction: satisfactionOfApp(app), screen, sentence: sentenceSaid };
}

/** What the tab asks is answered, by all runs, and belongs to what is shown. */
export const atRest = ({ satisfaction }: Stage): Promise<void> =>
  expect
    .poll(
      () =>
        satisfaction.tab.asked().length > 0 &&
        !satisfaction.isRunning &&
        !satisfaction.isStale &&
        !satisfaction.hasFailed,
      { timeout: 20_000 },
    )
    .toBe(true);
