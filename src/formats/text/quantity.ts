import { type Operand, OPERAND_GROUPS, operandPattern, readOperand, type Unit, UNITS } from './operand.ts';
import { plainSigns } from './plain-signs.ts';

export type TypedQuantity =
  | { readonly kind: 'value'; readonly value: number }
  /** low < high; `swapped` if they were typed the other way round, which is then said. */
  | { readonly kind: 'range'; readonly low: number; readonly high: number; readonly swapped: boolean }
  | { readonly kind: 'unreadable'; readonly reason: 'empty' | 'not-a-number' };

const UNREADABLE = { kind: 'unreadable', reason: 'not-a-number' } as const;
/** Longer than any number somebody would type. */
const LONGEST = 100;
const SEPARATORS = String.raw`\.{2,}|…+|~+|to|and|until|至|到|-`;
const SPREADS = String.raw`±|\+ ?\/? ?-`;
const GRAMMAR = Object.fromEntries(UNITS.map((unit) => [unit, grammar(unit)])) as Record<Unit, RegExp>;

function grammar(unit: Unit): RegExp {
  const operand = operandPattern(unit);
  return new RegExp(
    `^(?:from|between|从|在)? ?${operand}(?: ?(?:(${SEPARATORS})|${SPREADS}) ?${operand})? ?(?:之间)?$`,
  );
}

/**
 * A number or a range, as people type them in English and in Chinese: "4", "4%", "4-6", "4..6", "5 ± 1", "4 to 6",
 * "4 至 6", "4～6", "$2.50 to $3.50", "1.2k", "3.2 万美元", "−51", "-5 - -3", "４％", "4,5".
 *
 * The value is in the unit of the field: percent as a fraction, so that "4" gives 0.04. It is rounded to 12 significant
 * digits, so that "6" never gives 0.060000000000000005. Two equal ends are one value. Limits are not looked at here.
 *
 * A unit or a scale typed once counts for both ends ("3 to 4万", "6–12 months"); "500 to 1k" stays as it stands, since
 * 500 is more than 1 already.
 */
export function parseQuantity(text: string, unit: Unit): TypedQuantity {
  const typed = plainSigns(text).replace(/ +/g, ' ');
  if (typed === '') return { kind: 'unreadable', reason: 'empty' };
  const match = typed.length > LONGEST ? null : GRAMMAR[unit].exec(typed);
  if (match === null) return UNREADABLE;
  const groups: readonly (string | undefined)[] = match.slice(1);
  const first = readOperand(unit, groups.slice(0, OPERAND_GROUPS));
  if (first === undefined) return UNREADABLE;
  if (groups[OPERAND_GROUPS + 3] === undefined) return oneValue(valueOf(first, unit));
  const second = readOperand(unit, groups.slice(OPERAND_GROUPS + 1));
  if (second === undefined) return UNREADABLE;
  const isSpread = groups[OPERAND_GROUPS] === undefined;
  return isSpread ? around(first, second, unit) : between(first, second, unit);
}

function between(first: Operand, second: Operand, unit: Unit): TypedQuantity {
  const lends = first.scale === undefined && Math.abs(first.bare) < Math.abs(second.bare);
  const a = valueOf(
    { ...first, scale: lends ? second.scale : first.scale, factor: first.factor ?? second.factor },
    unit,
  );
  const b = valueOf({ ...second, factor: second.factor ?? first.factor }, unit);
  return twoEnds(a, b);
}

/** "5 ± 1". The middle borrows the scale of a spread that would otherwise be larger than itself: "1.2 ± 0.1k". */
function around(middle: Operand, spread: Operand, unit: Unit): TypedQuantity {
  if (spread.bare < 0) return UNREADABLE;
  const borrows = middle.scale === undefined && Math.abs(middle.bare) < spread.bare * (spread.scale ?? 1);
  const factor = middle.factor ?? spread.factor;
  const centre = valueOf({ ...middle, scale: borrows ? spread.scale : middle.scale, factor }, unit);
  const reach = valueOf({ ...spread, factor: spread.factor ?? factor }, unit);
  // 65.04 − 65.05 leaves dust as large as the thirteenth digit of 65: it is the operands that set what is rounded off
  const size = Math.max(Math.abs(centre), reach);
  const decimals = size === 0 ? 0 : Math.max(0, Math.min(20, 12 - Math.ceil(Math.log10(size))));
  const end = (x: number): number => Number(x.toFixed(decimals)) + 0;
  return twoEnds(end(centre - reach), end(centre + reach));
}

function valueOf({ bare, scale, factor }: Operand, unit: Unit): number {
  const value = bare * (scale ?? 1) * (factor ?? 1);
  return unit === 'percent' ? value / 100 : value;
}

function twoEnds(a: number, b: number): TypedQuantity {
  const [first, last] = [rounded(a), rounded(b)];
  if (!Number.isFinite(first) || !Number.isFinite(last)) return UNREADABLE;
  if (first === last) return { kind: 'value', value: first };
  return { kind: 'range', low: Math.min(first, last), high: Math.max(first, last), swapped: first > last };
}

const oneValue = (value: number): TypedQuantity =>
  Number.isFinite(value) ? { kind: 'value', value: rounded(value) } : UNREADABLE;

/** To 12 significant digits; adding 0 turns −0 into 0. */
const rounded = (value: number): number => Number(value.toPrecision(12)) + 0;
