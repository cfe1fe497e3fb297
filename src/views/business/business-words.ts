/** The words in and around the four pictures of the whole business. */
import type { BusinessSummary, StreamFlow, Wait } from '#engine/business/business-summary.ts';
import type { MonthDistribution, Quantiles } from '#engine/summary.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';
import type { EndLabel, Overtaking } from '#charts/cumulative-chart.ts';
import type { WaitBand, WaitColumn } from '#charts/long-wait.ts';
import type { RichPart } from '#charts/rich.ts';
import type { StreamRow, StreamsReading } from '#charts/streams.ts';
import { ofHundred } from '#views/simulate/sentence.ts';
import { yearsOf } from './business-sentence.ts';

export function endLabels({ profit }: BusinessSummary, numbers: Numbers): { base: EndLabel; whatIf: EndLabel } {
  const [base, whatIf] = [profit.base.p50.at(-1)!, profit.whatIf.p50.at(-1)!];
  const like = [base, whatIf];
  return {
    base: { value: numbers.money(base, { like }), word: t('simulate.label.baseline') },
    whatIf: { value: numbers.money(whatIf, { like }), word: t('simulate.label.whatIf') },
  };
}

/** Null where nothing overtakes: the two are one, or the what-if is ahead from the first month. */
export function overtakingOf(summary: BusinessSummary, numbers: Numbers): Overtaking | null {
  const { overtakes, profit, runs } = summary;
  const isNothing = profit.base.p50.every((value, i) => value === profit.whatIf.p50[i]);
  if (isNothing || overtakes.p95 <= 1) return null;
  const { p50, never } = overtakes;
  if (p50 === Infinity) {
    const words = t('simulate.label.notWithin', {
      misses: ofHundred(never, runs),
      horizon: 'finite',
      years: yearsOf(summary),
    });
    return { month: null, lines: [[{ text: words, tone: 'ink' }]], short: [{ text: words, tone: 'ink' }] };
  }
  const { head, interval } = monthWords(overtakes, numbers);
  return {
    month: p50,
    lines: [
      [{ text: t('simulate.label.overtakes'), tone: 'ink' }],
      [{ text: head, tone: 'ink' }, { text: ` ${interval}` }],
    ],
    short: [{ text: head, tone: 'ink' }],
  };
}

/** "month 17" and "(12–24)". */
function monthWords({ p5, p50, p95 }: MonthDistribution, numbers: Numbers): { head: string; interval: string } {
  const whole = t('simulate.label.overtakesWhen', {
    month: p50,
    late: p95 === Infinity ? 'yes' : 'no',
    low: numbers.count(p5),
    high: Number.isFinite(p95) ? numbers.count(p95) : '',
  });
  return { head: whole.replace(/\s*[（(].*$/, ''), interval: /[（(].*$/.exec(whole)?.[0] ?? '' };
}

export const waitName = (years: number, last: number): string => {
  if (years === 0) return t('business.label.thisYear');
  return years === 1 || years === last ? t('business.label.inYears', { years }) : String(years);
};

const likeOf = ({ p5, p50, p95 }: Quantiles): readonly number[] => [p5, p50, p95];

/** Changes that can be measured; none where even this year's cannot. */
export const soundWaits = ({ waits, firstYear }: BusinessSummary): readonly Wait[] =>
  firstYear === null ? [] : waits.filter(({ after }) => likeOf(after).every((value) => Number.isFinite(value)));

export function waitColumns(summary: BusinessSummary, isPaid: boolean, numbers: Numbers): readonly WaitColumn[] {
  const sound = soundWaits(summary);
  const last = sound.at(-1)?.years ?? 0;
  return sound.map(({ years, after, before }) => {
    const like = likeOf(after);
    const signed = { signed: true };
    const value = numbers.percent(after.p50, signed);
    const interval = `${numbers.percent(after.p50, { ...signed, like })} (${numbers.percentLabels(after.p5, after.p95, { like })})`;
    const paid = isPaid ? [t('business.label.beforeValue', { value: numbers.percent(before.p50, signed) })] : [];
    const name = waitName(years, last);
    return {
      after,
      before: isPaid ? before.p50 : null,
      name,
      value,
      reading: [interval, ...paid],
      spoken: [years === 0 ? name : t('business.label.inYears', { years }), interval, ...paid].join('; '),
    };
  });
}

export function waitBand({ lifetime }: BusinessSummary, numbers: Numbers): WaitBand | null {
  if (lifetime === null) return null;
  const like = likeOf(lifetime);
  const value = numbers.percent(lifetime.p50, { signed: true, like });
  const head: RichPart = { text: t('business.label.lifetime', { value }), tone: 'if', strong: true };
  const interval = t('business.label.lifetimeInterval', {
    interval: numbers.percentLabels(lifetime.p5, lifetime.p95, { like }),
  });
  return { ...lifetime, label: [head, { text: ` ${interval}`, tone: 'if' }], short: [head] };
}

/** Customers a month: two figures of small numbers, whole from ten on, three figures of large ones. */
export function flowText(value: number, largest: number, numbers: Numbers): string {
  if (largest === 0 || value === 0 || largest >= 10) return numbers.count(rounded(value, largest));
  return numbers.decimal(value, largest < 1 ? 2 : 1);
}

/** To three figures of the largest. */
export function rounded(value: number, largest: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, largest))) - 2);
  return Math.round(value / step) * step;
}

const interval = ({ p5, p50, p95 }: Quantiles, numbers: Numbers): { value: string; range: string } => {
  const text = (value: number): string => flowText(value, Math.max(Math.abs(p50), 0), numbers);
  return { value: text(p50), range: `${text(p5)}–${text(p95)}` };
};

const isSame = ({ base, whatIf }: StreamFlow): boolean => base.every((value, i) => value === whatIf[i]);

export function streamRows({ streams }: BusinessSummary, numbers: Numbers): readonly StreamRow[] {
  return streams.map((flow) => {
    const { value, range } = interval(flow.end.whatIf, numbers);
    const base = interval(flow.end.base, numbers).value;
    const isOne = isSame(flow);
    const isCertain = flow.end.whatIf.p5 === flow.end.whatIf.p95;
    const after: readonly RichPart[] = isCertain ? [] : [{ text: ` (${range})`, tone: isOne ? 'ink' : 'if' }];
    return {
      key: flow.stream,
      name: t(`business.stream.${flow.stream}`),
      today: flowText(flow.today, flow.today, numbers),
      base: flow.base,
      whatIf: flow.whatIf,
      leaves: flow.stream === 'leaving',
      end: isOne
        ? [[{ text: value, tone: 'ink', strong: true }, ...after]]
        : [
            [{ text: value, tone: 'if', strong: true }, ...after],
            [{ text: t('business.label.isBaseline', { count: base }) }],
          ],
    };
  });
}

/** All numbers of one month. */
export function streamsReading({ months, streams }: BusinessSummary, index: number, numbers: Numbers): StreamsReading {
  const time = numbers.month(months[index]!);
  const rows = streams.map((flow) => {
    const [base, whatIf] = [flow.base[index]!, flow.whatIf[index]!];
    const text = (value: number): string => flowText(value, Math.max(base, whatIf), numbers);
    return { flow, base: text(base), whatIf: text(whatIf) };
  });
  const spoken = rows.map(({ flow, base, whatIf }) =>
    isSame(flow)
      ? `${t(`business.stream.${flow.stream}`)} ${whatIf}`
      : `${t(`business.stream.${flow.stream}`)} ${t('business.label.isWhatIf', { count: whatIf })}, ${t('business.label.isBaseline', { count: base })}`,
  );
  return {
    time,
    rows: rows.map(({ flow, base, whatIf }) =>
      isSame(flow)
        ? [[{ text: whatIf, tone: 'ink', strong: true }]]
        : [[{ text: whatIf, tone: 'if', strong: true }], [{ text: t('business.label.isBaseline', { count: base }) }]],
    ),
    spoken: [time, ...spoken].join('; '),
  };
}

/** "what if, in 20 years · 19,300 customers (16,100–23,400)", shorter and shorter. */
export function thenLabel(summary: BusinessSummary, numbers: Numbers): readonly (readonly RichPart[])[] {
  const years = yearsOf(summary);
  const { p5, p50, p95 } = summary.end.whatIf;
  const text = (value: number): string => numbers.count(rounded(value, p50));
  const head: RichPart = {
    text: t('business.label.then', { years, yearsWord: numbers.word(years) }),
    tone: 'if',
    strong: true,
  };
  const count = t('business.label.thenCustomers', { count: text(p50), low: text(p5), high: text(p95) });
  return [[head, { text: ` · ${count}`, tone: 'if' }], [head]];
}
