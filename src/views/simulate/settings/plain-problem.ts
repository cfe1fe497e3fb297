import type { Problem } from '#engine/problem.ts';
import { fieldOf } from '#formats/scenario/field-of.ts';
import type { MessageKey } from '#i18n/messages/en.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';

/** A problem told with the field's own name and plain numbers: for places that have no control with a unit. */
export function plainProblem(problem: Problem, numbers: Numbers): string {
  const written = (value: number | undefined): string =>
    value === undefined || !Number.isFinite(value) ? '' : numbers.count(value);
  return t(`problem.${problem.code}`, {
    field: t(`problem.field.${fieldOf(problem.path)}` as MessageKey),
    got: typeof problem.got === 'string' || typeof problem.got === 'number' ? problem.got : '',
    min: written(problem.min),
    max: written(problem.max),
    allowed: (problem.allowed ?? []).join(', '),
  });
}
