/** What every component for a control needs: reading, writing, refusing, resetting, and which one is in hand. */
import type { Quantity, RangeLevel } from '#engine/scenario.ts';
import { FAMILIES } from '#engine/scenario.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { App } from '#state/app.svelte.ts';
import type { PanelControl } from '#state/controls/all.ts';
import { sameIn } from '#state/controls/all.ts';
import { including, middleOf, moved } from '#state/controls/scale.ts';
import type { Ends, Moved, Parsed, Paste } from '#ui/entry.ts';
import { curveOf } from './density.ts';
import { isAtHand } from './families.svelte.ts';
import type { Typed } from './control-text.ts';
import { formatIn, nameOf, parseIn, problemText, quantityFrom } from './control-text.ts';

/** A sentence for a typed entry that is not allowed; null when it may stand. */
export function refusal(
  app: App,
  control: PanelControl,
  typed: Typed,
  entry: string,
  still = rangeText(app, control),
): string | null {
  const { numbers } = app;
  const says = (why: string): string => `${why} ${t('field.says.still', { value: still })}`;
  if (typed.kind === 'unreadable') return says(t('field.says.unreadable', { text: entry }));
  const problem = app.problemWith(control, quantityFrom(typed, control.value));
  return problem === null ? null : says(problemText(problem, control, nameOf(control.subject), numbers));
}

export function rangeText(app: App, control: PanelControl): string {
  const { value } = control;
  if (typeof value === 'number') return formatIn(control, value, app.numbers);
  return t('field.range', {
    low: formatIn(control, value.low, app.numbers),
    high: formatIn(control, value.high, app.numbers),
  });
}

/** What a screen reader says for the value: "5%, from 4% to 6%". */
export function spokenValue(app: App, control: PanelControl): string {
  const middle = formatIn(control, middleOf(control.value), app.numbers);
  if (typeof control.value === 'number') return middle;
  return t('field.rangeSpoken', {
    value: middle,
    low: formatIn(control, control.value.low, app.numbers),
    high: formatIn(control, control.value.high, app.numbers),
  });
}

interface CommonProps {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly ink: 'now' | 'if' | 'ink';
  readonly active: boolean;
  readonly format: (value: number) => string;
  readonly parse: (entry: string) => Parsed;
  readonly refuse: (parsed: Parsed, entry: string) => string | null;
  readonly swapped: (low: number, high: number) => string;
  readonly onreset: () => void;
  readonly onactivate: () => void;
  readonly onrefused: (entry: string | null) => void;
  readonly ondragstart: () => void;
  readonly ondragend: () => void;
}

export function commonProps(app: App, control: PanelControl): CommonProps {
  return {
    min: control.min,
    max: control.max,
    step: control.step,
    ink: control.ink,
    active: app.active === control.id,
    format: (value) => formatIn(control, value, app.numbers),
    parse: (entry) => parseIn(control, entry),
    refuse: (parsed, entry) => refusal(app, control, parsed, entry),
    swapped: (low, high) =>
      t('field.says.swapped', { low: formatIn(control, low, app.numbers), high: formatIn(control, high, app.numbers) }),
    onreset: () => app.reset(control),
    onactivate: () => (app.active = control.id),
    onrefused: (entry) => app.refuse(control.id, entry),
    ondragstart: () => (app.isDragging = true),
    ondragend() {
      app.isDragging = false;
      app.simulate();
    },
  };
}

/** For a number in the sentence, which stands for the middle of its range: moving it moves the range. */
export function scrubProps(app: App, control: PanelControl) {
  const preset = sameIn(app.presetControls, control);
  const family = (low: number, high: number): Quantity =>
    quantityFrom({ kind: 'range', low, high, swapped: false }, control.value);
  const common = commonProps(app, control);
  let typed: number | null = null;
  return {
    ...common,
    refuse(parsed: Parsed, entry: string): string | null {
      typed = parsed.kind === 'value' ? parsed.value : null;
      return refusal(app, control, parsed, entry, common.format(middleOf(control.value)));
    },
    value: middleOf(control.value),
    reset: middleOf(preset?.value ?? control.value),
    baseline: control.baseline,
    // a rate has a scale of its own; the others go to about twice their preset
    span: control.subject.kind === 'rate' ? control.domain : undefined,
    valueText: spokenValue(app, control),
    onchange(value: number, { live }: Moved): void {
      // a typed value too near a limit for its range stands alone: it was meant as it was typed
      const isAlone = value === typed && app.problemWith(control, moved(control.value, value)) !== null;
      if (isAlone) app.set(control, value);
      else slide(app, control, value, live);
    },
    onrange: (low: number, high: number) => void app.set(control, family(low, high)),
  };
}

const SHAPES = ['natural', ...FAMILIES] as const;

/** Shapes that have a curve through the ends of this range; that of samples, where there are some. */
function isPossible({ value, kind }: PanelControl, family: (typeof SHAPES)[number], level: RangeLevel): boolean {
  if (typeof value === 'number') return false;
  const { low, high } = value;
  if (family === 'samples') return value.family === 'samples';
  return family === 'natural' || (isAtHand(family) && curveOf({ low, high, family }, kind, level) !== null);
}

/**
 * Moves a range so that its middle is at `to`, or, where an end would then leave what is possible, as many steps that way
 * as there are: a hand that pulls on is held at the limit. Always sets something, so that a gesture comes to its end.
 */
function slide(app: App, control: PanelControl, to: number, live: boolean): void {
  if (app.set(control, moved(control.value, to), live) === null) return;
  const from = middleOf(control.value);
  const at = (steps: number): Quantity => moved(control.value, from + Math.sign(to - from) * steps * control.step);
  let possible = 0;
  let tooFar = Math.ceil(Math.abs(to - from) / control.step);
  while (tooFar - possible > 1) {
    const tried = Math.floor((possible + tooFar) / 2);
    if (app.problemWith(control, at(tried)) === null) possible = tried;
    else tooFar = tried;
  }
  app.set(control, at(possible), live);
}

/** Asked for only where they are shown, and not while a hand moves: each takes a fit. */
const shapesOf = (app: App, control: PanelControl, level: RangeLevel): readonly (typeof SHAPES)[number][] =>
  app.active === control.id && !app.isDragging ? SHAPES.filter((family) => isPossible(control, family, level)) : [];

/** Where samples may be pasted: what-if churn is a picture of the size of its lever, which samples are not. */
const pasteOf = (app: App, control: PanelControl, level: RangeLevel): (() => Promise<Paste>) | undefined =>
  control.subject.kind === 'rate' && control.subject.arm === 'whatIf'
    ? undefined
    : async () => (await import('./settings/paste-samples.ts')).pasteSamples(app, control, level);

/** For a field of the panel. */
export function rangeProps(app: App, control: PanelControl) {
  const { value } = control;
  const preset = sameIn(app.presetControls, control);
  const level = app.scenario?.rangeLevel ?? 90;
  return {
    ...commonProps(app, control),
    quantity: value,
    // it stays where the preset puts it, so that it does not run away from the hand that drags an end
    domain: including(preset?.domain ?? control.domain, value),
    between: t('field.between'),
    lowLabel: t('field.low'),
    highLabel: t('field.high'),
    addLabel: t('field.addRange'),
    density: typeof value === 'number' ? undefined : (curveOf(value, control.kind, level) ?? undefined),
    families: shapesOf(app, control, level).map((family) => ({
      value: family,
      label: t(`field.shape.${family}`),
    })),
    family: typeof value === 'number' ? undefined : (value.family ?? 'natural'),
    familyLabel: t('field.shape.label'),
    pasteLabel: t('field.shape.paste'),
    paste: pasteOf(app, control, level),
    onfamily(family: string) {
      if (typeof value === 'number' || family === value.family) return;
      const { low, high } = value;
      const named = FAMILIES.find((each) => each === family);
      app.set(control, named === undefined ? { low, high } : { low, high, family: named });
    },
    onchange: (next: number | Ends, { live }: Moved) =>
      void app.set(
        control,
        typeof next === 'number' ? next : quantityFrom({ kind: 'range', ...next, swapped: false }, value),
        live,
      ),
  };
}
