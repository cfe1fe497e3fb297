/** The key of this tab: P puts the published coefficients back. */
import type { App } from '#state/app.svelte.ts';
import type { IndexTab } from '#state/satisfaction/index-tab.svelte.ts';

const TYPING = 'input:not([type=radio]), textarea, select, [contenteditable=true]';
const isTyping = (target: EventTarget | null): boolean => target instanceof Element && target.closest(TYPING) !== null;

/** @returns whether the key meant something */
export function pressed(app: App, tab: IndexTab, event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  if (!app.singleKeys || isTyping(event.target) || event.key.toLowerCase() !== 'p') return false;
  tab.restorePaths();
  return true;
}
