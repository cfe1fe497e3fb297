/** The words in and around the four pictures. */
import type { Scenario } from '#engine/scenario.ts';
import type { Bands, MonthDistribution, Summary } from '#engine/summary.ts';
import { parts, t } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';
import type { Part } from '#i18n/translate.ts';
import { slot } from '#i18n/translate.ts';
import type { BreakEven, EndLabel, Overtaking } from '#charts/cumulative-chart.ts';
import type { FanReading } from '#charts/fan.ts';
import type { TimeTick } from '#charts/geometry/time-ticks.ts';
import type { RichPart } from '#charts/rich.ts';
import { ofHundred } from './sentence.ts';

export function timeText({ value, unit, last }: TimeTick, numbers: Numbers): string {
  if (!last) return numbers.count(value);
  return unit === 'year' ? t('simulate.axis.years', { years: value }) : numbers.months(value);
}

/** What one moment of a fan chart says: time, and both medians with their 90%. */
export function fanReading(
  { months }: { readonly months: ArrayLike<number> },
  arms: { readonly base: Bands; readonly whatIf: Bands },
  index: number,
  numbers: Numbers,
  write: (value: number, like: readonly number[]) => string,
): FanReading {
  const line = (arm: Bands): string => {
    const like = [arm.p5[index]!, arm.p50[index]!, arm.p95[index]!];
    return `${write(arm.p50[index]!, like)} (${write(arm.p5[index]!, like)}–${write(arm.p95[index]!, like)})`;
  };
  const time = numbers.month(months[index]!);
  const whatIf = line(arms.whatIf);
  const base = line(arms.base);
  const spoken = [time, `${t('simulate.label.whatIf')} ${whatIf}`, `${t('simulate.label.baseline')} ${base}`].join(
    '; ',
  );
  return { time, whatIf, base, spoken };
}

export function endLabels({ base, whatIf }: Summary, numbers: Numbers): { base: EndLabel; whatIf: EndLabel } {
  const like = [base.p50, whatIf.p50];
  return {
    base: { value: numbers.money(base.p50, { like }), word: t('simulate.label.baseline') },
    whatIf: { value: numbers.money(whatIf.p50, { like }), word: t('simulate.label.whatIf') },
  };
}

const reached = ({ p50 }: MonthDistribution): number | null => (Number.isFinite(p50) ? p50 : null);

/** Message parts as chart text: what stands in a slot is bold and in its ink. */
const rich = (words: readonly Part[], marks: Readonly<Record<string, RichPart>>): RichPart[] =>
  words.flatMap((part) => {
    if (part.kind === 'text') return [{ text: part.text }];
    return part.kind === 'slot' ? [marks[part.name] ?? { text: '' }] : rich(part.parts, marks);
  });

export function breakEvenOf(summary: Summary): BreakEven {
  const base = reached(summary.breakEven.base);
  const whatIf = reached(summary.breakEven.whatIf);
  const form =
    base === null
      ? whatIf === null
        ? 'never'
        : 'whatIf'
      : whatIf === null
        ? 'base'
        : base === whatIf
          ? 'one'
          : 'both';
  const words = parts('simulate.label.breakEven', { form, base: slot('base'), whatIf: slot('whatIf') });
  const marks: Readonly<Record<string, RichPart>> = {
    base: { text: String(base ?? ''), tone: 'now', strong: true },
    whatIf: { text: String(whatIf ?? ''), tone: 'if', strong: true },
  };
  return { base, whatIf, text: rich(words, marks) };
}

/** Null where nothing overtakes, because nothing changes or the what-if is ahead from the start. */
export function overtakingOf(scenario: Scenario, summary: Summary, numbers: Numbers): Overtaking | null {
  const { p5, p50, p95, never } = summary.payback;
  const isNothing = summary.difference.p5 === 0 && summary.difference.p95 === 0;
  if (isNothing || p95 === 0) return null;
  const years = scenario.horizonYears;
  const within = years === 'infinite' ? { horizon: 'infinite', years: 0 } : { horizon: 'finite', years };
  if (p50 === Infinity) {
    const words = t('simulate.label.notWithin', { misses: ofHundred(never, summary.runs), ...within });
    return { month: null, lines: [[{ text: words, tone: 'ink' }]], short: [{ text: words, tone: 'ink' }] };
  }
  const when = t('simulate.label.overtakesWhen', {
    month: p50,
    late: p95 === Infinity ? 'yes' : 'no',
    low: numbers.count(p5),
    high: Number.isFinite(p95) ? numbers.count(p95) : '',
  });
  const [head, interval] = [when.replace(/\s*[（(].*$/, ''), /[（(].*$/.exec(when)?.[0] ?? ''];
  return {
    month: p50,
    lines: [
      [{ text: t('simulate.label.overtakes'), tone: 'ink' }],
      [{ text: head, tone: 'ink' }, { text: ` ${interval}` }],
    ],
    short: [{ text: head, tone: 'ink' }],
  };
}
