/** The keys of this screen: letters and space only while its picture has the focus, Escape wherever it is. */
import type { App } from '#state/app.svelte.ts';
import type { Matrices } from '#state/matrices.svelte.ts';

const TYPING = 'input:not([type=radio]), textarea, select, [contenteditable=true]';
const isTyping = (target: EventTarget | null): boolean => target instanceof Element && target.closest(TYPING) !== null;
const isPlain = (event: KeyboardEvent): boolean =>
  !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;

/** While the picture has the focus. @returns whether the key meant something */
export function pressedInPicture(app: App, matrices: Matrices, event: KeyboardEvent, inSteps: boolean): boolean {
  if (!isPlain(event) || !app.singleKeys || isTyping(event.target)) return false;
  const isButton = event.target instanceof Element && event.target.closest('button') !== null;
  if (event.key === ' ' && !isButton && matrices.matrix !== 'expectation') {
    matrices.course.toggle(inSteps);
    return true;
  }
  if (event.key.toLowerCase() === 'n' && matrices.showsShock) {
    matrices.nextShock();
    return true;
  }
  return false;
}

/** Escape lets go: first of the customers chosen, then of the move that was drawn up. */
export function escaped(matrices: Matrices, event: KeyboardEvent): boolean {
  if (event.key !== 'Escape' || !isPlain(event) || isTyping(event.target)) return false;
  if (matrices.choice.chosen !== null) {
    matrices.choice.clear();
    return true;
  }
  return matrices.moving.drop();
}
