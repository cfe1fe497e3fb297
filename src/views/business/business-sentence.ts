/**
 * What the sentence of the whole business says: what happens to a customer's value at once, to the firm's profit this
 * year, and when the second has caught up with the first. Numbers that can be set, and results, are slots.
 */
import type { BusinessSummary } from '#engine/business/business-summary.ts';
import type { SatisfyOn } from '#engine/satisfaction/satisfaction.ts';
import type { Scenario } from '#engine/scenario.ts';
import type { Distribution } from '#engine/summary.ts';
import type { Numbers } from '#i18n/number.ts';
import type { PartValues } from '#i18n/translate.ts';
import { slot } from '#i18n/translate.ts';
import { rateChangeOf } from '#state/controls/churn.ts';
import { middleOf } from '#state/controls/scale.ts';
import type { ResultText } from '#views/simulate/sentence.ts';
import { costForm, directionOf, leverForm, ofHundred, sizeWords } from '#views/simulate/sentence.ts';

export interface BusinessFacts {
  /** Values of the three messages. */
  readonly customer: PartValues;
  readonly firm: PartValues;
  readonly when: PartValues;
  /** Texts of the results, by slot. */
  readonly results: Readonly<Record<string, ResultText>>;
  /** Controls that the slots `size` and `amount` stand for. */
  readonly controls: { readonly size: string | null; readonly amount: string | null };
  /** Levers of places that stand in the slot `more`. */
  readonly places: readonly number[];
}

export type Direction = 'up' | 'down' | 'same';

/** Months of the first year: a firm that has caught up by then has done so early. */
const YEAR = 12;
/** A rise of less than this share of the customer's is "only". */
const ONLY = 0.5;

/** Which way a printed change goes: what is printed as zero goes nowhere. */
export const printedDirection = (value: number, printed: string): Direction =>
  /[1-9]/.test(printed) ? directionOf(value) : 'same';

export const yearsOf = (summary: BusinessSummary): number =>
  Math.max(1, Math.round((summary.months.at(-1) ?? YEAR) / YEAR));

/** As the engine reckons it: a move counts for nothing here. */
const withoutMoves = (scenario: Scenario): Scenario => ({
  ...scenario,
  levers: scenario.levers.map((lever) => (lever.kind === 'move' ? { ...lever, off: true } : lever)),
});

export const hasMoves = ({ levers }: Scenario): boolean =>
  levers.some(({ kind, off }) => kind === 'move' && off !== true);

/** Parts whose levers make the readiest go first, which is followed customer by customer and not here. */
const BY_READINESS: readonly SatisfyOn['part'][] = ['barrier', 'expected', 'perceived', 'switching', 'bond', 'passage'];

export const actsByReadiness = ({ levers }: Scenario): boolean =>
  levers.some((lever) => lever.off !== true && lever.kind === 'satisfy' && BY_READINESS.includes(lever.on.part));

/**
 * @param difference  change of lifetime profit in money, on the same draws: for a scenario whose lifetime profit is not
 *   safely above zero; null where it is not known
 */
export function businessFacts(
  scenario: Scenario,
  summary: BusinessSummary | null,
  difference: Distribution | null,
  numbers: Numbers,
): BusinessFacts {
  const reckoned = withoutMoves(scenario);
  const { form, index, places, count } = leverForm(reckoned);
  const lever = scenario.levers[index];
  const size = lever !== undefined && lever.kind !== 'programme' ? middleOf(lever.size) : 0;
  const sized = lever === undefined ? { number: '', unit: '' } : sizeWords(lever, size, numbers);
  const change = rateChangeOf(scenario);
  const segment = change === null ? undefined : scenario.segments[change.segmentIndex];
  /** A positive size is less churn; of a price, of referrals and of a cost it is more. */
  const lowered = directionOf(-(change === null ? size : middleOf(change.lever.size)));
  const cost = costForm(reckoned);
  const customer = customerResult(summary, difference, numbers);
  const firm = firmResult(summary, numbers);
  const when = whenResult(summary, customer, numbers);
  return {
    controls: { size: index < 0 ? null : `levers[${index}].size`, amount: cost.id },
    places,
    results: { ...customer.results, ...firm.results, ...when.results },
    customer: {
      lever: form,
      more: slot('more'),
      places: form === 'place' || places.length === 0 ? 'none' : 'some',
      change: form === 'premium' || form === 'referral' || form === 'acquisition' ? directionOf(size) : lowered,
      base: slot('base'),
      whatIf: slot('whatIf'),
      size: slot('size'),
      sizeUnit: sized.unit,
      early: segment?.retention.kind === 'newcomer' ? segment.retention.earlyMonths : 0,
      levers: count,
      leversWord: numbers.word(count),
      life: customer.direction,
      by: slot('by'),
      byUnit: customer.unit,
    },
    firm: {
      ...firm.values,
      first: slot('first'),
      paid: slot('paid'),
      cost: cost.form,
      amount: slot('amount'),
      amountUnit: cost.cost === null ? '' : numbers.moneyWords(middleOf(cost.cost.amount), { exact: true }).unit,
    },
    when: { ...when.values, month: slot('month'), low: slot('low'), high: slot('high') },
  };
}

interface CustomerResult {
  readonly direction: Direction;
  readonly unit: string;
  readonly results: Record<string, ResultText>;
}

function customerResult(
  summary: BusinessSummary | null,
  difference: Distribution | null,
  numbers: Numbers,
): CustomerResult {
  const lifetime = summary?.lifetime ?? null;
  if (lifetime !== null) {
    const text = numbers.percent(Math.abs(lifetime.p50));
    return {
      direction: printedDirection(lifetime.p50, text),
      unit: '',
      results: { by: { text, ink: 'if' } },
    };
  }
  if (summary === null || difference === null) return { direction: 'up', unit: '', results: {} };
  const { number, unit } = numbers.moneyWords(Math.abs(difference.p50));
  return {
    direction: printedDirection(difference.p50, number),
    unit,
    results: { by: { text: number, ink: 'if' } },
  };
}

interface Clause {
  readonly values: PartValues;
  readonly results: Record<string, ResultText>;
}

function firmResult(summary: BusinessSummary | null, numbers: Numbers): Clause {
  const values = { measure: 'percent', before: 'up', only: 'no', after: 'up' };
  if (summary === null) return { values, results: {} };
  const { firstYear, lifetime } = summary;
  if (firstYear === null) {
    const [then, now] = [summary.profit.whatIf.p50[0]!, summary.profit.base.p50[0]!];
    return {
      values: { ...values, measure: 'money' },
      results: {
        first: { text: amount(then, [then, now], numbers), ink: 'if' },
        paid: { text: amount(now, [then, now], numbers), ink: 'now' },
      },
    };
  }
  const [before, after] = [firstYear.before.p50, firstYear.after.p50];
  const written = (value: number): string => numbers.percent(Math.abs(value));
  const isLess = lifetime !== null && before < ONLY * lifetime.p50;
  return {
    values: {
      ...values,
      before: printedDirection(before, written(before)),
      only: isLess ? 'yes' : 'no',
      after: printedDirection(after, written(after)),
    },
    results: {
      first: { text: written(before), ink: 'if' },
      paid: { text: written(after), ink: 'if' },
    },
  };
}

/** An amount with its measure word: here it is no control, so the two need not be told apart. */
function amount(value: number, like: readonly number[], numbers: Numbers): string {
  const { number, unit } = numbers.moneyWords(value, { like });
  return number + unit;
}

function whenResult(summary: BusinessSummary | null, { direction }: CustomerResult, numbers: Numbers): Clause {
  const values = { form: 'month', misses: 0, years: 0, yearsWord: '', change: 'same' };
  if (summary === null) return { values, results: {} };
  const years = yearsOf(summary);
  const timed = { ...values, years, yearsWord: numbers.word(years) };
  if (summary.firstYear === null) {
    const [then, now] = [summary.profit.whatIf.p50.at(-1)!, summary.profit.base.p50.at(-1)!];
    return {
      values: { ...timed, form: 'money' },
      results: {
        low: { text: amount(then, [then, now], numbers), ink: 'if' },
        high: { text: amount(now, [then, now], numbers), ink: 'now' },
      },
    };
  }
  if (summary.lifetime === null || direction !== 'up') return laterResult(summary, timed, numbers);
  const { p5, p50, p95, never } = summary.catchesUp;
  const month = (value: number): ResultText => ({
    text: Number.isFinite(value) ? numbers.count(value) : '',
    ink: 'ink',
  });
  return {
    values: { ...timed, form: whenForm(p50, p95), misses: ofHundred(never, summary.runs) },
    results: { month: month(p50), low: month(p5), high: month(p95) },
  };
}

function whenForm(p50: number, p95: number): string {
  if (p50 === Infinity) return 'never';
  if (p95 <= 1) return 'atOnce';
  if (p95 === Infinity) return 'mostly';
  return p50 <= YEAR ? 'early' : 'month';
}

/** Where a customer's value does not rise there is nothing to catch up with: what the firm comes to in the end. */
function laterResult(summary: BusinessSummary, timed: PartValues, numbers: Numbers): Clause {
  const last = summary.waits.findLast(({ after }) => Number.isFinite(after.p50));
  if (last === undefined || last.years === 0) return { values: { ...timed, form: 'none' }, results: {} };
  const { p5, p50, p95 } = last.after;
  const like = [p5, p50, p95];
  const by = numbers.percent(Math.abs(p50), { like });
  const signed = (value: number): ResultText => ({ text: numbers.percent(value, { like, signed: true }), ink: 'ink' });
  return {
    values: {
      ...timed,
      form: 'later',
      years: last.years,
      yearsWord: numbers.word(last.years),
      change: printedDirection(p50, by),
    },
    results: { month: { text: by, ink: 'if' }, low: signed(p5), high: signed(p95) },
  };
}
