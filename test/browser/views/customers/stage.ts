import { render } from 'vitest-browser-svelte';
import '../../../../src/app.css';
import Root from '../../../../src/App.svelte';
import { creditCard } from '#cases/credit-card.ts';
import type { Scenario } from '#engine/scenario.ts';
import { setLocale } from '#i18n/locale.svelte.ts';
import type { App } from '#state/app.svelte.ts';
import { customersOf, type CustomersStudies } from '#state/customers.svelte.ts';
import { memoryKeeper } from '#state/keeper.ts';
import { sentenceSaid, wholeApp } from '../whole-app.ts';

export interface Stage {
  readonly app: App;
  readonly studies: CustomersStudies;
  readonly screen: Awaited<ReturnType<typeof render>>;
  /** The sentence as a reader has it, without the words of its list box. */
  readonly sentence: () => string;
}

/** Few enough that every act on them, in every run, is quick. */
export const FEW = 400;

/** The whole app with real workers, opened at so many customers themselves, the credit card changed by `over`. */
export async function stage(over: Partial<Scenario> = {}, customers = FEW): Promise<Stage> {
  await setLocale('en');
  const app = wholeApp(memoryKeeper());
  app.startFrom({ ...creditCard.scenario, runs: 256, ...over });
  app.look('customers');
  customersOf(app).customers = customers;
  const screen = await render(Root, { app });
  return {
    app,
    studies: customersOf(app),
    screen,
    sentence: sentenceSaid,
  };
}
