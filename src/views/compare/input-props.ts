/** What a scrubbed number in a column needs: as in Simulate, but for a scenario that need not be the open one. */
import type { Quantity, Scenario } from '#engine/scenario.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';
import type { App } from '#state/app.svelte.ts';
import type { PanelControl } from '#state/controls/all.ts';
import { controlsOf, sameIn } from '#state/controls/all.ts';
import { middleOf, moved } from '#state/controls/scale.ts';
import type { Moved, Parsed } from '#ui/entry.ts';
import { refusal } from '#views/simulate/control-props.ts';
import { formatIn, parseIn, quantityFrom } from '#views/simulate/control-text.ts';

export interface Editing {
  readonly app: App;
  readonly numbers: Numbers;
  /** Of the case it began from, where it is known. */
  readonly preset: Scenario | null;
  readonly edit: (scenario: Scenario, live: boolean) => void;
}

export function inputProps({ app, numbers, preset, edit }: Editing, control: PanelControl) {
  const written = (value: number): string => formatIn(control, value, numbers);
  const first = preset === null ? undefined : sameIn(controlsOf(preset), control);
  const set = (value: Quantity, live = false): boolean => {
    if (app.problemWith(control, value) !== null) return false;
    edit(control.write(value), live);
    return true;
  };
  let typed: number | null = null;
  return {
    value: middleOf(control.value),
    min: control.min,
    max: control.max,
    step: control.step,
    reset: middleOf(first?.value ?? control.value),
    baseline: control.baseline,
    span: control.subject.kind === 'rate' ? control.domain : undefined,
    ink: control.ink,
    tabular: true,
    valueText: spoken(control, written),
    format: written,
    parse: (entry: string): Parsed => parseIn(control, entry),
    refuse(parsed: Parsed, entry: string): string | null {
      typed = parsed.kind === 'value' ? parsed.value : null;
      return refusal(app, control, parsed, entry, written(middleOf(control.value)));
    },
    swapped: (low: number, high: number) => t('field.says.swapped', { low: written(low), high: written(high) }),
    onreset: () => void set(first?.value ?? control.value),
    onchange(value: number, { live }: Moved): void {
      // a typed value too near a limit for its range stands alone: it was meant as it was typed
      if (set(moved(control.value, value), live)) return;
      if (value === typed) set(value);
      else set(nearest(app, control, value), live);
    },
    onrange: (low: number, high: number) =>
      void set(quantityFrom({ kind: 'range', low, high, swapped: false }, control.value)),
    ondragstart: () => (app.isDragging = true),
    ondragend: () => (app.isDragging = false),
  };
}

function spoken({ value }: PanelControl, written: (value: number) => string): string {
  if (typeof value === 'number') return written(value);
  return t('field.rangeSpoken', {
    value: written(middleOf(value)),
    low: written(value.low),
    high: written(value.high),
  });
}

/** As far towards a middle as there are possible steps: a hand that pulls on is held at the limit. */
function nearest(app: App, control: PanelControl, to: number): Quantity {
  const from = middleOf(control.value);
  const at = (steps: number): Quantity => moved(control.value, from + Math.sign(to - from) * steps * control.step);
  let possible = 0;
  let tooFar = Math.ceil(Math.abs(to - from) / control.step);
  while (tooFar - possible > 1) {
    const tried = Math.floor((possible + tooFar) / 2);
    if (app.problemWith(control, at(tried)) === null) possible = tried;
    else tooFar = tried;
  }
  return at(possible);
}
