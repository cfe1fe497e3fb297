import type { App } from '#state/app.svelte.ts';
import { labelOf } from '#views/simulate/control-text.ts';

/** Frames in which the panel may appear: it is loaded with its words where it is a drawer or a sheet. */
const PATIENCE = 90;

/** Opens a scenario in Simulate with one of its inputs in hand: underlined, its field in the panel focused. */
export function openAt(app: App, id: string, path: string): void {
  app.openScenario(id);
  app.look('one');
  const control = app.controls.find((one) => one.id === path);
  if (control === undefined) return;
  app.active = path;
  // where the inputs are a column they are there already
  if (!matchMedia('(min-width: 1280px)').matches) app.showsInputs = true;
  const { segment } = control;
  const label = segment === undefined ? labelOf(control.subject) : `${labelOf(control.subject)} · ${segment}`;
  const seek = (left: number): void => {
    const fields = [...document.querySelectorAll<HTMLElement>('[role=group]')];
    const field = fields.find((one) => nameOf(one) === label)?.querySelector<HTMLElement>('button, [role=spinbutton]');
    if (field !== undefined && field !== null) {
      field.focus();
      field.scrollIntoView({ block: 'nearest' });
      app.active = path;
    } else if (left > 0) requestAnimationFrame(() => seek(left - 1));
  };
  requestAnimationFrame(() => seek(PATIENCE));
}

function nameOf(group: HTMLElement): string | null {
  const by = group.getAttribute('aria-labelledby');
  return by === null ? group.getAttribute('aria-label') : (document.getElementById(by)?.textContent.trim() ?? null);
}
