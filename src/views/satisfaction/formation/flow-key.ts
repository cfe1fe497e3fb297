const USED = 'input, textarea, select, button, a, summary, [contenteditable=true], [role=slider], [role=spinbutton]';

/** Space, where nothing else is done with it. */
export const isFlowKey = (event: KeyboardEvent): boolean =>
  event.key === ' ' &&
  !event.defaultPrevented &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !event.shiftKey &&
  !event.repeat &&
  !(event.target instanceof Element && event.target.closest(USED) !== null);
