/** The headings of this tab: computed, each with a true, a reversed and an undecided form. */
import type { BarrierSummary } from '#engine/satisfaction/barrier-summary.ts';
import type { Numbers } from '#i18n/number.ts';
import type { TextValues } from '#i18n/translate.ts';
import { BARRIER_MONTHS } from '#state/satisfaction/barrier-levers.ts';

export function hostagesFinding({ atMedians, answers }: BarrierSummary, numbers: Numbers): TextValues {
  const hostages = Math.round(atMedians.today.hostages);
  return {
    form: hostages === 0 ? 'none' : hostages === 1 ? 'one' : 'some',
    hostages: numbers.count(hostages),
    customers: numbers.count(answers.reduce((sum, count) => sum + count, 0)),
  };
}

export function freedFinding({ atMedians }: BarrierSummary, share: number, numbers: Numbers): TextValues {
  const hostages = Math.round(atMedians.today.hostages);
  const free = Math.round(atMedians.freed);
  const form =
    hostages === 0 ? 'nobody' : share === 0 ? 'none' : free === 0 ? 'few' : free === hostages ? 'all' : 'some';
  return { form, freed: numbers.count(free), hostages: numbers.count(hostages) };
}

export function monthsFinding({ survivors }: BarrierSummary, start: number, numbers: Numbers): TextValues {
  const left = (customers: number): string => numbers.count(Math.round(customers));
  const [without, under] = [survivors.without.p50[BARRIER_MONTHS]!, survivors.under.p50[BARRIER_MONTHS]!];
  const isSame = left(without) === left(under);
  return {
    form: start >= BARRIER_MONTHS ? 'late' : isSame ? 'same' : under < without ? 'fewer' : 'more',
    start: start === 0 ? 'now' : 'later',
    month: numbers.count(start),
    months: numbers.count(BARRIER_MONTHS),
    under: left(under),
    without: left(without),
  };
}

/** How many are completely satisfied, of those who answered. */
export function completeFinding({ grades, answers }: BarrierSummary, numbers: Numbers): TextValues {
  const total = answers.reduce((sum, count) => sum + count, 0);
  const count = (share: number): number => Math.round(share * total);
  const { p5, p50, p95 } = grades.after;
  const [before, low, after, high] = [grades.today[4], p5[4]!, p50[4]!, p95[4]!].map(count) as [
    number,
    number,
    number,
    number,
  ];
  const isSame = low === before && high === before;
  const mayBoth = low < before && high > before;
  const form = isSame ? 'same' : after < before ? (mayBoth ? 'mayDown' : 'down') : mayBoth ? 'mayUp' : 'up';
  return {
    form,
    customers: numbers.count(total),
    before: numbers.count(before),
    after: numbers.count(after),
    ends: numbers.countLabels(low, high),
  };
}

/** @param times  how many times as much losses weigh; 1 where they weigh the same */
export function valueFinding(times: number, numbers: Numbers): TextValues {
  const form = times > 1.005 ? 'losses' : times < 0.995 ? 'gains' : 'same';
  return { form, times: numbers.factor(times) };
}
