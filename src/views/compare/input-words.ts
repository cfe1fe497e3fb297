/** Inputs by their path: what they are called, how their values are written, and where they tip the result. */
import { churnAfter } from '#engine/retention/reading.ts';
import type { BreakEven } from '#engine/sensitivity/sensitivity-summary.ts';
import type { Scenario } from '#engine/scenario.ts';
import { PROFIT_SOURCES } from '#engine/scenario.ts';
import { slotsOf } from '#engine/sim/slots.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';
import type { PanelControl } from '#state/controls/all.ts';
import { controlsOf } from '#state/controls/all.ts';
import { rateChangeOf } from '#state/controls/churn.ts';
import { middleOf } from '#state/controls/scale.ts';
import { formatIn, labelOf } from '#views/simulate/control-text.ts';
import { bookName } from '#views/simulate/lever-name.ts';
import { ofHundred } from '#views/simulate/sentence.ts';
import { placeInputName } from '#views/simulate/settings/place-input-name.ts';
import { satisfyInput } from '#views/simulate/settings/satisfy-input-name.ts';

export interface InputWords {
  readonly name: string;
  /** Control of the panel that holds it; null for what is set elsewhere. */
  readonly control: PanelControl | null;
  /** A value of the document as people know it: a size of 5 points as the churn that it leads to. */
  readonly write: (value: number) => string;
  /** A larger value of the document is a smaller one as written. */
  readonly isReversed: boolean;
}

export function inputWords(scenario: Scenario, path: string, numbers: Numbers): InputWords {
  const control = controlsOf(scenario).find(({ id }) => id === path) ?? null;
  if (control === null)
    return {
      ...(ofPlaces(path, numbers) ?? ofSatisfaction(scenario, path, numbers) ?? ofGrowth(path, numbers)),
      control,
    };
  const { subject, segment } = control;
  const shared = { control, name: named(scenario, control, segment) };
  const change = rateChangeOf(scenario);
  if (subject.kind === 'rate' && subject.arm === 'whatIf' && change !== null) {
    const { lever, baseMiddle } = change;
    const rate = (size: number): number => Number(churnAfter(lever.reading, baseMiddle, size).toPrecision(6));
    return { ...shared, isReversed: true, write: (size) => rounded(control, rate(size), numbers) };
  }
  const raw = slotsOf(scenario).find((slot) => slot.path === path);
  const before = raw === undefined ? 0 : middleOf(raw.quantity);
  // a source of profit is shown in its last year
  const factor = before === 0 ? 1 : middleOf(control.value) / before;
  return { ...shared, isReversed: factor < 0, write: (value) => rounded(control, factor * value, numbers) };
}

/** As it was typed where it was; what was worked out, to what is worth printing. */
function rounded(control: PanelControl, value: number, numbers: Numbers): string {
  const short = Number(value.toPrecision(3));
  return Math.abs(short - value) < 1e-9 * Math.abs(value) || control.unit === 'plain' || control.unit === 'points'
    ? formatIn(control, short, numbers)
    : control.unit === 'money'
      ? numbers.money(value)
      : control.unit === 'percent'
        ? numbers.percent(value)
        : formatIn(control, short, numbers);
}

/** With its segment, or with what its lever is called in the book it was taken from. */
function named(scenario: Scenario, { subject, id }: PanelControl, segment: string | undefined): string {
  const name = plainName(scenario, subject, id);
  const lever = scenario.levers.find((_, index) => id.startsWith(`levers[${index}].`));
  const known = bookName(lever);
  if (known !== null) return t('compare.input.named', { name, lever: known });
  return segment === undefined ? name : t('compare.input.of', { name, segment });
}

/** Which of several moves, or of several zones served, by where it leads. */
function shareName({ levers }: Scenario, id: string): string {
  const lever = levers.find((_, index) => id === `levers[${index}].size`);
  if (lever?.kind === 'serve') return `${t('field.lever.serve')} · ${t(`zones.expectation.${lever.zone}`)}`;
  return t('field.lever.move');
}

function plainName(scenario: Scenario, subject: PanelControl['subject'], id: string): string {
  if (subject.kind === 'rate') {
    return t(subject.arm === 'base' ? 'compare.input.today' : 'compare.input.reached', { field: subject.field });
  }
  if (subject.kind === 'cost') {
    const costs = scenario.levers.reduce((sum, { costs: own = [], off }) => sum + (off === true ? 0 : own.length), 0);
    return costs === 1 ? t('compare.input.cost') : labelOf(subject);
  }
  if (subject.kind === 'size' && (subject.lever === 'move' || subject.lever === 'serve'))
    return shareName(scenario, id);
  return subject.kind === 'profit' ? capital(t(`simulate.source.${subject.source}`)) : labelOf(subject);
}

/** Of the positions: strengths and points, which are plain numbers. */
function ofPlaces(path: string, numbers: Numbers): Omit<InputWords, 'control'> | null {
  const name = placeInputName(path);
  return name === null
    ? null
    : { name, isReversed: false, write: (value) => formatIn({ unit: 'plain' }, round(value), numbers) };
}

/** Of satisfaction, which is set on a screen of its own. */
function ofSatisfaction(scenario: Scenario, path: string, numbers: Numbers): Omit<InputWords, 'control'> | null {
  const input = satisfyInput(path, scenario);
  if (input === null) return null;
  return { name: input.name, isReversed: false, write: (value) => formatIn(input, round(value), numbers) };
}

const round = (value: number): number => Number(value.toPrecision(3));

/** Of what the panel has no field for: growth of a source after its last year. */
function ofGrowth(path: string, numbers: Numbers): Omit<InputWords, 'control'> {
  const source = PROFIT_SOURCES.find((one) => path.endsWith(`.profit.${one}.growth`));
  return {
    name: source === undefined ? path : t('compare.input.growth', { source: t(`simulate.source.${source}`) }),
    isReversed: false,
    write: (value) => numbers.percent(value, { exact: true }),
  };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "Pays while it costs less than $46; 90% of runs $31 to $63." */
export function tipText({ pays, value, always, never, runs }: BreakEven, input: InputWords): string {
  if (value === null || pays === null) {
    if (always === runs) return t('compare.tip.always');
    if (never === runs) return t('compare.tip.never');
    return t('compare.tip.mixed', { always: ofHundred(always, runs), never: ofHundred(never, runs) });
  }
  const { isReversed, write } = input;
  const [low, high] = isReversed ? [value.p95, value.p5] : [value.p5, value.p95];
  const isBelow = (pays === 'below') !== isReversed;
  const isCost = input.control?.subject.kind === 'cost' || input.control?.subject.kind === 'acquisition';
  return t(isBelow ? (isCost ? 'compare.tip.cost' : 'compare.tip.below') : 'compare.tip.above', {
    value: write(value.p50),
    low: write(low),
    high: write(high),
  });
}
