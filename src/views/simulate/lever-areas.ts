import type { Scenario } from '#engine/scenario.ts';
import { loadArea } from '#i18n/locale.svelte.ts';

/** Loads the words that levers of these scenarios are named with, where they are not those of the first screen. */
export function loadLeverWords(scenarios: readonly (Scenario | null)[]): void {
  const levers = scenarios.flatMap((scenario) => scenario?.levers ?? []);
  if (levers.some(({ kind }) => kind === 'satisfy')) void loadArea('satisfy');
  if (levers.some(({ origin }) => origin !== undefined)) void loadArea('book');
}
