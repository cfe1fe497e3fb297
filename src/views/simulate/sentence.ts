/**
 * What the sentence says: which change was asked for, what came out, what it costs. Numbers that can be set, and results,
 * are slots that the view fills; everything else is decided here.
 */
import type { SatisfyOn } from '#engine/satisfaction/satisfaction.ts';
import type { Cost, Lever, Scenario } from '#engine/scenario.ts';
import type { Distribution, Summary } from '#engine/summary.ts';
import type { Numbers } from '#i18n/number.ts';
import type { PartValues } from '#i18n/translate.ts';
import { slot } from '#i18n/translate.ts';
import { middleOf } from '#state/controls/scale.ts';
import { rateChangeOf } from '#state/controls/churn.ts';

export interface ResultText {
  readonly text: string;
  readonly ink: 'now' | 'if' | 'ink';
}

export interface SentenceFacts {
  readonly values: PartValues;
  /** Texts of the results, by slot. */
  readonly results: Readonly<Record<string, ResultText>>;
  /** Control that the slots `base`, `whatIf`, `size` and `amount` stand for. */
  readonly controls: { readonly size: string | null; readonly amount: string | null };
  /** Levers of places that stand in the slot `more`. */
  readonly places: readonly number[];
  /** Written in money, because baseline profit is not safely above zero. */
  readonly inMoney: boolean;
}

/** A lever that moves customers, serves needs or acts on satisfaction: `place-clauses.ts` has the words for it. */
const TOLD = ['move', 'serve', 'satisfy'] as const;
type Told = (typeof TOLD)[number];
/** `place`: a lever with a clause of its own. */
type LeverForm = Exclude<Lever['kind'], Told> | 'each' | 'hazard' | 'mean' | 'once' | 'several' | 'none' | 'place';

export interface LeverClause {
  readonly form: LeverForm;
  /** Place of the lever that is spoken of; −1 where it is none, several, or one of places. */
  readonly index: number;
  /** Places of the levers of places that are spoken of, too. */
  readonly places: readonly number[];
  /** Levers that are not switched off. */
  readonly count: number;
}

const isTold = (lever: Lever): lever is Extract<Lever, { kind: Told }> => TOLD.some((kind) => kind === lever.kind);

/** Which clause describes the levers: two at most, one of places among them, are told one by one. */
export function leverForm(scenario: Scenario): LeverClause {
  const on = scenario.levers.filter(({ off }) => off !== true);
  const acting = on.filter(({ kind }) => kind !== 'programme');
  const count = on.length;
  const [only, second] = acting.filter((lever) => !isTold(lever));
  const nothing = { index: -1, places: [], count };
  if (acting.length === 0) return { ...nothing, form: count > 0 ? 'programme' : 'none' };
  if (second !== undefined || acting.length > 2) return { ...nothing, form: 'several' };
  const places = acting.filter(isTold).map((lever) => scenario.levers.indexOf(lever));
  if (only === undefined) return { ...nothing, form: 'place', places };
  const index = scenario.levers.indexOf(only);
  return { form: formOf(only, scenario), index, places, count };
}

function formOf(lever: Lever, scenario: Scenario): LeverForm {
  if (isTold(lever)) return 'place';
  if (lever.kind !== 'churn') return lever.kind;
  if (rateChangeOf(scenario) !== null) return 'churn';
  const { target = 'each', reading } = lever;
  return target === 'each' && reading === 'hazard' ? 'hazard' : target;
}

const COST_FORM = {
  once: 'once',
  month: 'month',
  'customer-month': 'customerMonth',
  'customer-year': 'customerYear',
  moved: 'moved',
} as const satisfies Record<Cost['per'], string>;

export function costForm(scenario: Scenario): { form: string; cost: Cost | null; id: string | null } {
  const costs = scenario.levers.flatMap((lever, l) =>
    (lever.off === true ? [] : (lever.costs ?? [])).map((cost, c) => ({ cost, id: `levers[${l}].costs[${c}].amount` })),
  );
  const [only] = costs;
  if (only === undefined) return { form: 'none', cost: null, id: null };
  if (costs.length > 1) return { form: 'several', cost: null, id: null };
  return { form: COST_FORM[only.cost.per], ...only };
}

export const directionOf = (value: number): 'up' | 'down' | 'same' => (value > 0 ? 'up' : value < 0 ? 'down' : 'same');

/** "5 points" as its number and the word after it. */
function pointsWords(size: number, numbers: Numbers): { number: string; unit: string } {
  const whole = numbers.points(size);
  const end = whole.search(/[^\d.,−-]/);
  return end < 0 ? { number: whole, unit: '' } : { number: whole.slice(0, end), unit: whole.slice(end) };
}

/** Points of satisfaction, and of a hundred, as bare numbers: what they are of stands in the words around them. */
function bare(size: number, part: SatisfyOn['part'], numbers: Numbers): string {
  const isShare = part === 'complaints' || part === 'passage';
  return isShare ? pointsWords(Math.abs(size), numbers).number : String(Number(Math.abs(size).toPrecision(6)));
}

/** How the size of a lever is written where it stands in the sentence itself. */
export function sizeWords(lever: Lever, size: number, numbers: Numbers): { number: string; unit: string } {
  const part = lever.kind === 'satisfy' ? lever.on.part : null;
  if (lever.kind === 'premium' || part === 'value') return numbers.moneyWords(Math.abs(size), { exact: true });
  if (part !== null && part !== 'barrier' && part !== 'cause') return { number: bare(size, part, numbers), unit: '' };
  const isPoints = (lever.kind === 'churn' || lever.kind === 'newcomer') && lever.reading === 'points';
  return isPoints
    ? pointsWords(Math.abs(size), numbers)
    : { number: numbers.percent(Math.abs(size), { exact: true }), unit: '' };
}

export function sentenceFacts(scenario: Scenario, summary: Summary | null, numbers: Numbers): SentenceFacts {
  const { form, index, places, count } = leverForm(scenario);
  const change = rateChangeOf(scenario);
  const lever = scenario.levers[index];
  const size = lever !== undefined && lever.kind !== 'programme' ? middleOf(lever.size) : 0;
  const cost = costForm(scenario);
  const segment = change === null ? undefined : scenario.segments[change.segmentIndex];
  const results = summary === null ? null : resultTexts(summary, numbers);
  const unitOf = (name: string): string => results?.units[name] ?? '';
  return {
    inMoney: summary !== null && summary.uplift === null,
    results: results?.texts ?? {},
    controls: { size: index < 0 ? null : `levers[${index}].size`, amount: cost.id },
    places,
    values: {
      lever: form,
      more: slot('more'),
      places: form === 'place' || places.length === 0 ? 'none' : 'some',
      // a positive size is less churn; for a premium, referrals, the cost of winning it is more
      change:
        form === 'premium' || form === 'referral' || form === 'acquisition' ? directionOf(size) : directionOf(-size),
      base: slot('base'),
      whatIf: slot('whatIf'),
      size: slot('size'),
      sizeUnit: lever === undefined ? '' : sizeWords(lever, size, numbers).unit,
      early: segment?.retention.kind === 'newcomer' ? segment.retention.earlyMonths : 0,
      levers: count,
      leversWord: numbers.word(count),
      direction: results?.direction ?? 'up',
      ...slots('by', 'from', 'to', 'low', 'high', 'months'),
      byUnit: unitOf('by'),
      fromUnit: unitOf('from'),
      toUnit: unitOf('to'),
      lowUnit: unitOf('low'),
      highUnit: unitOf('high'),
      cost: cost.form,
      amount: slot('amount'),
      amountUnit: cost.cost === null ? '' : numbers.moneyWords(middleOf(cost.cost.amount), { exact: true }).unit,
      ...paybackValues(scenario, summary),
    },
  };
}

const slots = (...names: string[]): PartValues => Object.fromEntries(names.map((name) => [name, slot(name)]));

interface Results {
  readonly texts: Record<string, ResultText>;
  readonly units: Record<string, string>;
  readonly direction: 'up' | 'down' | 'same';
}

function resultTexts(summary: Summary, numbers: Numbers): Results {
  const { uplift, difference, base, whatIf } = summary;
  const shown: Distribution = uplift ?? difference;
  const like = [shown.p5, shown.p50, shown.p95];
  const text = (value: number, signed: boolean): { number: string; unit: string } =>
    uplift === null
      ? numbers.moneyWords(value, { signed, like })
      : { number: numbers.percent(value, { signed, like }), unit: '' };
  const by = text(Math.abs(shown.p50), false);
  const isNothing = !/[1-9]/.test(by.number);
  const low = text(shown.p5, true);
  const high = text(shown.p95, true);
  const both = [base.p50, whatIf.p50];
  const from = numbers.moneyWords(base.p50, { like: both });
  const to = numbers.moneyWords(whatIf.p50, { like: both });
  return {
    direction: isNothing ? 'same' : directionOf(shown.p50),
    texts: {
      by: { text: by.number, ink: 'if' },
      from: { text: from.number, ink: 'now' },
      to: { text: to.number, ink: 'if' },
      low: { text: low.number, ink: 'ink' },
      high: { text: high.number, ink: 'ink' },
      months: { text: numbers.count(Number.isFinite(summary.payback.p50) ? summary.payback.p50 : 0), ink: 'ink' },
    },
    units: { by: by.unit, from: from.unit, to: to.unit, low: low.unit, high: high.unit },
  };
}

/** Runs of 100; a few that are not none are at least one. */
export const ofHundred = (count: number, runs: number): number =>
  count === 0 ? 0 : count === runs ? 100 : Math.min(99, Math.max(1, Math.round((100 * count) / runs)));

function paybackValues(scenario: Scenario, summary: Summary | null): PartValues {
  const payback = summary?.payback;
  const { p50 = 0, p95 = 0, never = 0 } = payback ?? {};
  const form = p50 === Infinity ? 'never' : p95 === Infinity ? 'mostly' : p50 === 0 ? 'atOnce' : 'month';
  const years = scenario.horizonYears;
  return {
    payback: form,
    monthCount: Number.isFinite(p50) ? p50 : 0,
    horizon: years === 'infinite' ? 'infinite' : 'finite',
    years: years === 'infinite' ? 0 : years,
    misses: ofHundred(never, summary?.runs ?? 1),
  };
}
