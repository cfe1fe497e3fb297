/** Levers that have clauses of their own, in words: those that move customers, serve needs, act on satisfaction. Loaded with the first of them. */
import { MATRIX_OF } from '#engine/positions/positions.ts';
import type { Lever, Scenario } from '#engine/scenario.ts';
import type { MessageKey } from '#i18n/messages/en.ts';
import { parts, t } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';
import type { Part, PartValues } from '#i18n/translate.ts';
import { plainText, slot } from '#i18n/translate.ts';
import { middleOf } from '#state/controls/scale.ts';
import { satisfySaid } from './satisfy-clauses.ts';
import { sizeWords } from './sentence.ts';

export type PlaceLever = Extract<Lever, { kind: 'move' | 'serve' }>;

export const isPlaceLever = (lever: Lever): lever is PlaceLever => lever.kind === 'move' || lever.kind === 'serve';

/** What `zones.clause` and its like are said with; numbers are slots named as their controls are. */
function valuesOf(lever: PlaceLever, index: number): PartValues {
  const shared = {
    kind: lever.kind,
    size: slot(`levers[${index}].size`),
    customers: slot(`levers[${index}].move.customers`),
    follow: 'all',
    way: 'zone',
    end: 'zone',
    to: '',
    count: 0,
  };
  if (lever.kind === 'serve') return { ...shared, from: zoneWord('expectation', lever.zone) };
  const { matrix, from, to, customers } = lever.move;
  return {
    ...shared,
    follow: lever.size === 1 ? 'all' : 'some',
    count: customers,
    ...('zone' in from ? { from: zoneWord(matrix, from.zone) } : { from: '', way: 'lasso' }),
    ...('zone' in to ? { to: zoneWord(matrix, to.zone) } : { end: 'shift' }),
  };
}

function zoneWord(matrix: keyof typeof MATRIX_OF, zone: string): string {
  return t(`zones.${matrix}.${zone}` as MessageKey);
}

type Form = 'clause' | 'short';

const said = (form: Form, lever: PlaceLever, index: number, isFirst: boolean): readonly Part[] =>
  parts(`zones.${form}`, { ...valuesOf(lever, index), ...(form === 'clause' && { form: isFirst ? 'first' : 'next' }) });

/**
 * The levers at these places, one or two, after another.
 *
 * @param form  a clause of a sentence ("If 200 customers move from spurious to loyal,") or what stands in a line
 * @param isFirst  nothing has been said before them
 */
export function placeClauses(
  { levers }: Scenario,
  places: readonly number[],
  { form, isFirst, numbers }: { readonly form: Form; readonly isFirst: boolean; readonly numbers: Numbers },
): readonly Part[] {
  const clauses = places.flatMap((index, i) => {
    const lever = levers[index];
    const isNext = !isFirst || i > 0;
    if (lever?.kind === 'satisfy') return [satisfySaid(form, lever, index, !isNext, numbers)];
    return lever === undefined || !isPlaceLever(lever) ? [] : [said(form, lever, index, !isNext)];
  });
  const [first = [], second] = clauses;
  if (second === undefined) return first;
  return filled(parts(`zones.${form}s`, { first: slot('first'), second: slot('second') }), { first, second });
}

/** A message with other messages in its slots. */
export const filled = (whole: readonly Part[], inner: Readonly<Record<string, readonly Part[]>>): readonly Part[] =>
  whole.flatMap((part) => (part.kind === 'slot' ? (inner[part.name] ?? [part]) : [part]));

/** The same as plain text, its numbers written. */
export function placeText(scenario: Scenario, places: readonly number[], numbers: Numbers): string {
  return plainText(placeClauses(scenario, places, { form: 'short', isFirst: true, numbers }), (name) => {
    const index = places.find((place) => name.startsWith(`levers[${place}].`)) ?? -1;
    const lever = scenario.levers[index];
    if (lever?.kind === 'satisfy') return sizeWords(lever, middleOf(lever.size), numbers).number;
    if (lever === undefined || !isPlaceLever(lever)) return '';
    if (name.endsWith('.size')) return numbers.percent(middleOf(lever.size), { exact: true });
    return lever.kind === 'move' ? numbers.count(lever.move.customers) : '';
  });
}

/** "Move 200 customers from spurious to loyal (attitude × repeat purchase)". */
export function placeName(lever: PlaceLever, numbers: Numbers): string {
  const matrix = t(`zones.matrix.${lever.kind === 'move' ? lever.move.matrix : 'expectation'}`);
  const customers = lever.kind === 'move' ? numbers.count(lever.move.customers) : '';
  const { from, to, way, end, count, kind } = valuesOf(lever, -1) as Record<string, string | number>;
  return t('zones.named', {
    from: from!,
    to: to!,
    way: way!,
    end: end!,
    count: count!,
    kind: kind!,
    matrix,
    customers,
  });
}
