/** A number of this screen that is set in place, in one form for sentences, lines, the drawer and the ruler of a phone. */
import type { Problem } from '#engine/problem.ts';
import type { Quantity } from '#engine/scenario.ts';
import { parseQuantity } from '#formats/text/quantity.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';
import { endsOf, middleOf, moved } from '#state/controls/scale.ts';
import type { Ink } from '#ui/entry.ts';
import type { InHand } from './in-hand.ts';

export interface Numbered {
  readonly id: string;
  readonly label: string;
  readonly unit: 'percent' | 'money' | 'plain' | 'count' | 'months';
  readonly value: Quantity;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly reset: number;
  readonly ink: Ink;
  /** Only whole numbers. */
  readonly isWhole?: boolean;
  /** May be a range. */
  readonly ranges?: boolean;
  readonly span?: readonly [number, number];
  /** Instead of "From 0 to 1": what the limits are. */
  readonly limits?: string;
  /** Sets it; a problem where the scenario cannot take it. */
  readonly set: (value: Quantity, live: boolean) => Problem | null;
}

const still = (why: string, value: string): string => `${why} ${t('field.says.still', { value })}`;

export const formatAs = (unit: Numbered['unit'], value: number, numbers: Numbers): string => {
  if (unit === 'percent') return numbers.percent(value, { exact: true });
  if (unit === 'money') return numbers.money(value, { exact: true });
  return unit === 'plain' ? String(Number(value.toPrecision(6))) : numbers.count(value);
};

export function inHand(numbers: Numbers, of: Numbered): InHand {
  const { unit, value: quantity, min, max, step, set, isWhole = false, ranges = false } = of;
  const value = middleOf(quantity);
  const format = (x: number): string => formatAs(unit, x, numbers);
  const [low, high] = endsOf(quantity);
  const isWithin = (x: number): boolean => x >= min && x <= max;
  const tidy = (x: number): number => Math.min(max, Math.max(min, isWhole ? Math.round(x) : x));
  return {
    id: of.id,
    label: of.label,
    value,
    min,
    max,
    step,
    reset: of.reset,
    ink: of.ink,
    ...(of.span === undefined ? {} : { span: of.span }),
    valueText:
      low === high
        ? format(value)
        : t('field.rangeSpoken', { value: format(value), low: format(low), high: format(high) }),
    format,
    parse: (entry) => parseQuantity(entry, unit === 'months' ? 'count' : unit),
    refuse(parsed, entry) {
      if (parsed.kind === 'unreadable') return still(t('field.says.unreadable', { text: entry }), format(value));
      if (parsed.kind === 'range' && !ranges) return still(t('field.says.one'), format(value));
      const ends = parsed.kind === 'range' ? [parsed.low, parsed.high] : [parsed.value];
      if (!ends.every(isWithin)) {
        const between = t('field.says.from', { low: format(min), high: format(max) });
        return still(of.limits ?? between, format(value));
      }
      return isWhole && !ends.every(Number.isInteger) ? still(t('field.says.whole'), format(value)) : null;
    },
    onchange(to, { live }) {
      // the range goes along as long as it stays within the limits; then the middle stands alone
      const next = moved(quantity, tidy(to));
      set(endsOf(next).every(isWithin) ? next : tidy(to), live);
    },
    ...(ranges ? { onrange: (from: number, end: number) => void set({ low: from, high: end }, false) } : {}),
    onreset: () => void set(of.reset, false),
  };
}
