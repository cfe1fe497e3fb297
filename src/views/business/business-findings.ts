/** The headings of the four pictures: computed from the run, each with a true, a reversed and an undecided form. */
import type { BusinessSummary, StreamFlow } from '#engine/business/business-summary.ts';
import type { Numbers } from '#i18n/number.ts';
import type { TextValues } from '#i18n/translate.ts';
import { ofHundred } from '#views/simulate/sentence.ts';
import { printedDirection, yearsOf } from './business-sentence.ts';

/** Between these factors of one another two numbers are "about as much". */
const ABOUT = 0.02;
/** "Twice", "half", "doubles": within this of it. */
const NEAR = 0.1;
const YEAR = 12;

const isNear = (factor: number, wanted: number): boolean => Math.abs(factor / wanted - 1) <= NEAR;

export function profitFinding(summary: BusinessSummary, numbers: Numbers): TextValues {
  const { p50, p95, never } = summary.overtakes;
  const years = yearsOf(summary);
  const [base, whatIf] = [summary.profit.base.p50.at(-1)!, summary.profit.whatIf.p50.at(-1)!];
  const isNothing = sameBands(summary);
  const form = isNothing
    ? 'same'
    : never === summary.runs
      ? 'behind'
      : p50 === Infinity
        ? 'never'
        : p95 <= 1
          ? 'start'
          : p95 === Infinity
            ? 'sometimes'
            : 'month';
  const like = [base, whatIf];
  const factor = whatIf / base;
  const isMoney = !(summary.profit.base.p5.at(-1)! > 0);
  const end = isNothing
    ? 'none'
    : isMoney
      ? 'money'
      : Math.abs(factor - 1) <= ABOUT
        ? 'same'
        : isNear(factor, 2)
          ? 'twice'
          : factor > 2
            ? 'times'
            : factor > 1
              ? 'more'
              : 'less';
  return {
    form,
    month: Number.isFinite(p50) ? numbers.count(p50) : '',
    misses: ofHundred(never, summary.runs),
    end,
    years,
    yearsWord: numbers.word(years),
    factor: end === 'times' ? numbers.factor(factor) : '',
    amount: end === 'money' ? numbers.money(whatIf, { like }) : numbers.percent(Math.abs(factor - 1)),
    instead: numbers.money(base, { like }),
  };
}

/** Nothing changes in any run that is drawn. */
function sameBands({ profit }: BusinessSummary): boolean {
  return (
    profit.base.p50.every((value, i) => value === profit.whatIf.p50[i]) &&
    profit.base.p5.at(-1) === profit.whatIf.p5.at(-1)
  );
}

/** Null where there is no change to be measured: the heading then says why. */
export function waitFinding(summary: BusinessSummary, numbers: Numbers): TextValues | null {
  const last = summary.waits.findLast(({ after }) => Number.isFinite(after.p50));
  if (last === undefined || summary.firstYear === null) return null;
  const { p5, p50, p95, never } = summary.catchesUp;
  const year = Number.isFinite(p50) ? Math.max(1, Math.ceil(p50 / YEAR)) : 0;
  const amount = numbers.percent(Math.abs(last.after.p50), { like: [last.after.p5, last.after.p50, last.after.p95] });
  const lifetime = summary.lifetime?.p50 ?? 0;
  const life = printedDirection(lifetime, numbers.percent(Math.abs(lifetime)));
  const form =
    life === 'down'
      ? 'loss'
      : life === 'same'
        ? 'same'
        : p50 === Infinity
          ? 'never'
          : p95 === Infinity
            ? 'sometimes'
            : p50 <= YEAR && p5 <= YEAR
              ? 'soon'
              : 'slow';
  const isLater = form === 'loss' || form === 'same';
  const years = isLater ? Math.max(1, last.years) : yearsOf(summary);
  return {
    form,
    yearWord: numbers.word(year),
    misses: ofHundred(never, summary.runs),
    years,
    yearsWord: numbers.word(years),
    change: printedDirection(last.after.p50, amount),
    amount,
  };
}

/** Years with one decimal. */
const yearsText = (value: number, numbers: Numbers): string => numbers.decimal(value, 1);

export function tenuresFinding(summary: BusinessSummary, customers: number, numbers: Numbers): TextValues {
  const { today, whatIf } = summary.tenures.halfWithin;
  const years = yearsOf(summary);
  const [now, then] = [yearsText(today, numbers), yearsText(whatIf, numbers)];
  return {
    customers: numbers.count(customers),
    today: now,
    whatIf: then,
    years,
    yearsWord: numbers.word(years),
    form: Math.abs(whatIf / today - 1) <= ABOUT || now === then ? 'same' : whatIf > today ? 'longer' : 'shorter',
  };
}

export function streamsFinding({ streams }: BusinessSummary, numbers: Numbers): TextValues {
  const of = (name: StreamFlow['stream']): StreamFlow => streams.find(({ stream }) => stream === name)!;
  const leaving = of('leaving');
  const way = of('referral').end.base.p50 > 0 ? 'referral' : 'wordOfMouth';
  const { base, whatIf } = of(way).end;
  const left = leaving.base[0]! > 0 ? leaving.whatIf[0]! / leaving.base[0]! : 1;
  const brought = base.p50 > 0 ? whatIf.p50 / base.p50 : 1;
  const share = (factor: number): string => numbers.percent(Math.abs(factor - 1));
  return {
    leave: Math.abs(left - 1) <= ABOUT ? 'same' : left > 1 ? 'more' : isNear(left, 0.5) ? 'half' : 'fewer',
    leaving: share(left),
    way,
    bring:
      base.p50 === 0
        ? 'none'
        : Math.abs(brought - 1) <= ABOUT
          ? 'same'
          : isNear(brought, 2)
            ? 'doubles'
            : brought > 2
              ? 'times'
              : brought > 1
                ? 'more'
                : 'less',
    factor: numbers.factor(brought),
    brought: share(brought),
  };
}
