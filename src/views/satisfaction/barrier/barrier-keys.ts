/** N lets the barrier fall, while a picture of this tab has the focus. */
import type { App } from '#state/app.svelte.ts';
import type { BarrierTab } from '#state/satisfaction/barrier-tab.svelte.ts';

const TYPING = 'input:not([type=radio]), textarea, select, [contenteditable=true]';
const isTyping = (target: EventTarget | null): boolean => target instanceof Element && target.closest(TYPING) !== null;

/** @returns whether the key meant something */
export function letsFall(app: App, tab: BarrierTab, event: KeyboardEvent, inSteps: boolean): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  if (!app.singleKeys || event.key.toLowerCase() !== 'n' || isTyping(event.target)) return false;
  if (tab.mode !== 'falls') tab.show('falls');
  tab.letFall(inSteps);
  return true;
}
