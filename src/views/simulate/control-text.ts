/** How a control is written, read, named and refused, in the language of the page. */
import type { Problem } from '#engine/problem.ts';
import type { Quantity } from '#engine/scenario.ts';
import { parseQuantity } from '#formats/text/quantity.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';
import type { Subject } from '#state/controls/all.ts';
import type { Control } from '#state/controls/control.ts';
import { satisfySizeName } from './satisfy-name.ts';

export type Typed = ReturnType<typeof parseQuantity>;

export function formatIn({ unit }: Pick<Control, 'unit'>, value: number, numbers: Numbers): string {
  switch (unit) {
    case 'percent':
      return numbers.percent(value, { exact: true });
    case 'points':
      return bare(100 * value);
    case 'money':
      return numbers.money(value, { exact: true });
    case 'years':
      return numbers.years(value);
    case 'months':
      return numbers.months(value);
    case 'count':
      return numbers.count(value);
    case 'plain':
      return bare(value);
  }
}

const bare = (value: number): string => String(Number(value.toPrecision(6))).replace('-', '−');

/** Points are typed as per cents are: "6 points", "6". */
export const typedUnit = ({ unit }: Pick<Control, 'unit'>) => (unit === 'points' ? 'percent' : unit);

export const parseIn = (control: Pick<Control, 'unit'>, entry: string): Typed =>
  parseQuantity(entry, typedUnit(control));

/** A typed value or range as a quantity; a range keeps the shape that was chosen for the control. */
export function quantityFrom(typed: Exclude<Typed, { kind: 'unreadable' }>, before: Quantity): Quantity {
  if (typed.kind === 'value') return typed.value;
  const { low, high } = typed;
  if (typeof before === 'number' || before.family === undefined) return { low, high };
  const { family, samples } = before;
  return { low, high, family, ...(family === 'samples' && samples !== undefined ? { samples } : {}) };
}

export function labelOf(subject: Subject): string {
  switch (subject.kind) {
    case 'rate':
      return t(subject.arm === 'base' ? 'field.baseline' : 'field.whatIf');
    case 'retention':
      return t(retentionKey(subject.field));
    case 'cost':
      return t(`field.cost.${subject.per}`);
    case 'size':
      return subject.lever === 'satisfy' ? satisfySizeName(subject.on) : t(`field.lever.${subject.lever}`);
    case 'moved':
      return t('field.moved');
    case 'acquisition':
      return t('field.acquisitionCost');
    case 'profit':
      return t(`field.${subject.source}`, { shape: subject.shape, year: subject.year });
    case 'plain':
      return t(`field.${subject.field}`);
  }
}

const RETENTION_KEYS = {
  churn: 'field.laterChurn',
  yearlyChurn: 'field.churn',
  earlyLoss: 'field.earlyLoss',
  alpha: 'field.alpha',
  beta: 'field.beta',
  c: 'field.c',
  share: 'field.share',
} as const;

const retentionKey = (field: string): (typeof RETENTION_KEYS)[keyof typeof RETENTION_KEYS] =>
  RETENTION_KEYS[field as keyof typeof RETENTION_KEYS];

/** What the thing is called where a problem with it is told. */
export function nameOf(subject: Subject): string {
  if (subject.kind === 'rate') return t(subject.field === 'churn' ? 'field.churn' : 'field.earlyLoss');
  return labelOf(subject);
}

/** A problem as a sentence: what is allowed, in the units of the field. */
export function problemText(problem: Problem, control: Control, name: string, numbers: Numbers): string {
  const written = (value: number): string => formatIn(control, value, numbers);
  const { min = control.min, max = control.max } = problem;
  if (problem.code === 'out-of-range')
    return t('field.says.between', { field: name, low: written(min), high: written(max) });
  return t(`problem.${problem.code}`, {
    field: name,
    got: typeof problem.got === 'number' ? written(problem.got) : '',
    min: Number.isFinite(min) ? written(min) : '',
    max: Number.isFinite(max) ? written(max) : '',
    allowed: (problem.allowed ?? []).join(', '),
  });
}
