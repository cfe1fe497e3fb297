/** The headings of the pictures: computed, each with a true, a reversed and an undecided form. */
import type { CustomersSummary, Lifeline, LuckSummary } from '#engine/customers/customers-summary.ts';
import type { Numbers } from '#i18n/number.ts';
import type { TextValues } from '#i18n/translate.ts';
import type { LuckWord } from '#state/customers.svelte.ts';
import { whoForm } from './sentence.ts';

const WHALE_FORMS = { lose: 'falls', none: 'rises', alike: 'straight', loss: 'loss', one: 'one' } as const;

export const whaleFinding = (people: CustomersSummary): TextValues => ({ form: WHALE_FORMS[whoForm(people)] });

/** A heading that is balanced over two lines would leave a sign at the end of the first. */
const unbroken = (amount: string): string => amount.replace(/^[−+]/, '$&\u2060');

/** A change of the Gini coefficient smaller than this is none that anybody would see. */
const SAME_GINI = 0.005;

export function lorenzFinding({ lorenz }: CustomersSummary, numbers: Numbers): TextValues {
  const half = lorenz.base.cumulated.length >> 1;
  const [base, whatIf] = [lorenz.base.cumulated[half]!, lorenz.whatIf.cumulated[half]!];
  if (!Number.isFinite(base) || !Number.isFinite(whatIf)) return { form: 'loss', way: 'make', base: '', whatIf: '' };
  const change = lorenz.whatIf.gini - lorenz.base.gini;
  const like = [base, whatIf];
  // what half of the customers lose again is said as a loss, without a sign
  const isSameWay = base < 0 === whatIf < 0;
  return {
    form: Math.abs(change) < SAME_GINI ? 'same' : change < 0 ? 'more' : 'less',
    way: base < 0 ? 'lose' : 'make',
    base: numbers.percent(Math.abs(base), { like }),
    whatIf: isSameWay
      ? numbers.percent(Math.abs(whatIf), { like })
      : unbroken(numbers.percent(whatIf, { like, signed: true })),
  };
}

export function lifetimesFinding({ lifetimes }: CustomersSummary, numbers: Numbers): TextValues {
  const losing = lifetimes.losing.base;
  const like = [lifetimes.median.base, lifetimes.mean.base];
  const of100 = Math.round(100 * losing);
  return {
    form: losing === 0 ? 'none' : losing === 1 ? 'all' : of100 === 0 ? 'few' : 'some',
    losing: Math.min(99, Math.max(1, of100)),
    median: unbroken(numbers.money(lifetimes.median.base, { like })),
    mean: unbroken(numbers.money(lifetimes.mean.base, { like })),
  };
}

const widthOf = ({ gain }: LuckSummary): number => gain.p95 - gain.p5;

/** What luck adds, as if it and the inputs were independent: widths add up as squares. */
const luckPart = (whole: number, inputs: number): number => Math.sqrt(Math.max(0, whole * whole - inputs * inputs));

/** Luck that widens the interval by less than this has gone. */
const GONE = 1.05;
/** Between these neither weighs more. */
const EVEN = 1.1;

export interface LuckFacts {
  readonly word: LuckWord;
  readonly inputs: LuckSummary;
  /** All that is to be shown has landed. */
  readonly isComplete: boolean;
  /** With the luck that is shown, by number of customers, ascending. */
  readonly shown: readonly LuckSummary[];
  /** The number of customers that is looked at, with the luck that is shown and with shared luck. */
  readonly chosen: LuckSummary | null;
  readonly shared: LuckSummary | null;
}

/**
 * @param many  writes a number of customers
 * @returns null while what it is about has not landed
 */
export function luckFinding(
  { word, inputs, isComplete, shown, chosen, shared }: LuckFacts,
  numbers: Numbers,
  many: (customers: number) => string,
): TextValues | null {
  const ends = ({ gain }: LuckSummary): { low: string; high: string } => {
    const like = [gain.p5, gain.p50, gain.p95];
    return { low: unbroken(numbers.money(gain.p5, { like })), high: unbroken(numbers.money(gain.p95, { like })) };
  };
  const blank = { few: '', many: '', weight: 'same', low: '', high: '', factor: '' };
  const alone = widthOf(inputs);
  if (word === 'off') return { ...blank, form: 'off', ...ends(inputs) };
  if (chosen === null) return null;
  if (word === 'different') {
    if (shared === null) return null;
    const factor = widthOf(chosen) / widthOf(shared);
    const isWide = factor >= 1.5;
    return {
      ...blank,
      form: isWide ? 'wide' : 'hardly',
      few: many(chosen.customers),
      factor: isWide ? (Number.isFinite(factor) ? numbers.factor(factor) : '∞') : '',
      ...ends(chosen),
    };
  }
  const [few] = shown;
  if (few === undefined || !isComplete) return null;
  if (alone === 0) return { ...blank, form: widthOf(few) === 0 ? 'nothing' : 'certain' };
  if (widthOf(few) < GONE * alone) return { ...blank, form: 'never', few: many(few.customers) };
  const weight = luckPart(widthOf(few), alone) / alone;
  const quiet = shown.find((luck) => widthOf(luck) < GONE * alone);
  return {
    ...blank,
    form: quiet === undefined ? 'stays' : 'gone',
    few: many(few.customers),
    many: many((quiet ?? shown.at(-1)!).customers),
    weight: weight > EVEN ? 'more' : weight < 1 / EVEN ? 'less' : 'same',
  };
}

/** Where the lines are read: after ten years, or at the end of a shorter horizon. */
export const readMonth = (horizon: number): number => Math.min(120, horizon);

const hereAt = (lines: readonly Lifeline[], arm: keyof Lifeline, month: number): number =>
  lines.filter((line) => line[arm] > month).length;

export function lifelinesFinding(
  people: Pick<CustomersSummary, 'stay' | 'horizon'>,
  lines: readonly Lifeline[],
  numbers: Numbers,
): TextValues {
  const month = readMonth(people.horizon);
  const years = Math.max(1, Math.round(month / 12));
  const [base, whatIf] = [hereAt(lines, 'base', month), hereAt(lines, 'whatIf', month)];
  const longer = people.stay.whatIf - people.stay.base;
  const size = Math.abs(longer);
  const isNothing = size < 0.5;
  return {
    many: lines.length === 60 ? 'sixty' : lines.length === 30 ? 'thirty' : 'other',
    count: lines.length,
    years,
    yearsWord: numbers.word(years),
    then: base === whatIf ? 'same' : 'other',
    base,
    whatIf,
    form: isNothing ? 'same' : longer > 0 ? 'longer' : 'shorter',
    by: size >= 12 ? numbers.years(Math.round(size / 1.2) / 10) : numbers.months(Math.max(1, Math.round(size))),
  };
}
