/** Arrow keys in a list of rows: each row has one stop (`data-stop`), which is its name, or its way back. */

/** The stop a key leads to from where the focus is; undefined for other keys, and at the ends. */
export function stopAfter(list: HTMLElement, { key, target }: KeyboardEvent): HTMLElement | undefined {
  const stops = [...list.querySelectorAll<HTMLElement>('[data-stop]')];
  if (key === 'Home') return stops[0];
  if (key === 'End') return stops.at(-1);
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const row = target instanceof Element ? target.closest('[data-row]') : null;
  const at = stops.findIndex((stop) => row?.contains(stop) === true);
  return stops[at + (key === 'ArrowDown' ? 1 : -1)];
}

export const stopOf = (list: HTMLElement, id: string): HTMLElement | null =>
  list.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] [data-stop]`);
