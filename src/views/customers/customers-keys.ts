/** The keys of this screen: single letters, off while something is typed, and where single keys are switched off. */
import type { App } from '#state/app.svelte.ts';
import type { CustomersStudies } from '#state/customers.svelte.ts';

const TYPING = 'input:not([type=radio]), textarea, [contenteditable=true]';

/** @returns whether the key meant something here */
export function pressedHere(app: App, studies: CustomersStudies, event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  if (!app.singleKeys || (event.target instanceof Element && event.target.closest(TYPING) !== null)) return false;
  const act = KEYS[event.key.toLowerCase()];
  act?.(studies);
  return act !== undefined;
}

const KEYS: Readonly<Record<string, (studies: CustomersStudies) => void>> = {
  w: (studies) => studies.swapAct(),
  k: (studies) => studies.turnLuck(),
};
