/** The headings of the four pictures: findings computed from the run, each with a true, a reversed and an undecided form. */
import type { Scenario } from '#engine/scenario.ts';
import type { FlowSource, Summary } from '#engine/summary.ts';
import type { Numbers } from '#i18n/number.ts';
import type { TextValues } from '#i18n/translate.ts';
import { ofHundred } from './sentence.ts';

/** Where the survivors are read: after ten years, or at the end of a shorter horizon. */
export function readAt(summary: Summary): { index: number; month: number } {
  const { months } = summary.fans;
  const last = months.at(-1)!;
  const wanted = last >= 120 ? 120 : last;
  let index = months.findIndex((month) => month >= wanted);
  if (index < 0) index = months.length - 1;
  return { index, month: months[index]! };
}

export function survivorsFinding(summary: Summary, numbers: Numbers): TextValues {
  const { index, month } = readAt(summary);
  const { base, whatIf } = summary.fans.survivors;
  const [now, then] = [Math.round(100 * base.p50[index]!), Math.round(100 * whatIf.p50[index]!)];
  const years = Math.max(1, Math.round(month / 12));
  return {
    years,
    yearsWord: numbers.word(years),
    form: then < now ? 'fewer' : then === now ? 'same' : 'more',
    whatIf: then,
    base: now,
  };
}

const horizonValues = ({ horizonYears }: Scenario): TextValues =>
  horizonYears === 'infinite' ? { horizon: 'infinite', years: 0 } : { horizon: 'finite', years: horizonYears };

export function overtakesFinding(scenario: Scenario, summary: Summary, numbers: Numbers): TextValues {
  const { p50, p95, never } = summary.payback;
  const misses = ofHundred(never, summary.runs);
  const years = Math.max(1, Math.round(p50 / 12));
  const isNothing = summary.difference.p5 === 0 && summary.difference.p95 === 0;
  const form = isNothing
    ? 'same'
    : never === summary.runs
      ? 'behind'
      : p50 === Infinity
        ? 'never'
        : p95 === Infinity
          ? 'sometimes'
          : p95 === 0
            ? 'atOnce'
            : p50 <= 12
              ? 'early'
              : 'late';
  return { form, misses, yearWord: Number.isFinite(years) ? numbers.word(years) : '', ...horizonValues(scenario) };
}

export function runsFinding(summary: Summary, numbers: Numbers): TextValues {
  const { losing, runs, uplift, difference } = summary;
  const shown = uplift ?? difference;
  const like = [shown.p5, shown.p50, shown.p95];
  const text = (value: number): string =>
    uplift === null ? numbers.money(value, { signed: true, like }) : numbers.percent(value, { signed: true, like });
  const share = losing / runs;
  const isNothing = difference.p5 === 0 && difference.p95 === 0 && losing === 0;
  const form = isNothing ? 'same' : losing === 0 ? 'none' : losing === runs ? 'all' : share < 0.005 ? 'few' : 'some';
  return { form, runs, losing, of100: ofHundred(losing, runs), low: text(shown.p5), high: text(shown.p95) };
}

/** More than this share of the change comes from years that would not have happened: the columns differ in height late. */
const TALLER = 1.1;

export function columnsFinding(summary: Summary, numbers: Numbers): TextValues {
  const last = summary.years.at(Math.min(10, summary.years.length - 1))!;
  const [now, then] = [last.total.base.mean, last.total.whatIf.mean];
  const values = { yearWord: numbers.word(last.year), factor: '', source: '', direction: 'up' };
  if (now <= 0 && then > 0) return { ...values, form: 'alone' };
  const factor = then / now;
  const largest = largestChange(summary);
  const early = summary.years[1]!;
  const earlyFactor = early.total.whatIf.mean / early.total.base.mean;
  // columns that grow apart with the years are years kept; a gap that is there from the first year is a source
  if (Number.isFinite(factor) && factor >= TALLER && factor > earlyFactor * 1.05) {
    return { ...values, form: 'years', factor: numbers.factor(factor) };
  }
  if (Number.isFinite(factor) && factor > 0 && factor <= 1 / TALLER && factor < earlyFactor / 1.05) {
    return { ...values, form: 'fewerYears', factor: numbers.factor(factor) };
  }
  if (largest === null) return { ...values, form: 'same' };
  return { ...values, form: 'source', source: largest.source, direction: largest.change < 0 ? 'down' : 'up' };
}

/** The source that makes most of the change of lifetime profit; null where nothing changes to speak of. */
function largestChange({ decomposition, base }: Summary): { source: FlowSource; change: number } | null {
  const changes = decomposition.map(({ source, base: before, whatIf }) => ({ source, change: whatIf - before }));
  const largest = changes.reduce((a, b) => (Math.abs(b.change) > Math.abs(a.change) ? b : a));
  return Math.abs(largest.change) > 0.005 * Math.abs(base.mean) ? largest : null;
}
