/** What a scenario line says: what changes and for how much, when it was changed, and what comes out. */
import type { Lever, Scenario } from '#engine/scenario.ts';
import type { FigureOptions } from '#i18n/figure.ts';
import { INTL_TAG } from '#i18n/languages.ts';
import { locale, t } from '#i18n/locale.svelte.ts';
import { createNumbers, type Numbers } from '#i18n/number.ts';
import { rateAfter, rateChangeOf } from '#state/controls/churn.ts';
import { middleOf } from '#state/controls/scale.ts';
import type { Preview } from '#state/previews.svelte.ts';
import { toldBy } from '#views/simulate/lever-name.ts';
import { isPlaceLever, placeText } from '#views/simulate/place-clauses.ts';
import { capital } from '#views/simulate/satisfy-name.ts';
import { costForm, leverForm } from '#views/simulate/sentence.ts';

/** Amounts are told in the scenario's own currency. */
export const numbersOf = (scenario: Scenario): Numbers => createNumbers(locale(), scenario.currency);

/** "Churn 10% to 5% for $3 a customer and year", "Own points: churn 10% to 9%". */
export function saysOf(scenario: Scenario): string {
  const numbers = numbersOf(scenario);
  const { form, index, places } = leverForm(scenario);
  const lever = scenario.levers[index];
  const { form: cost, cost: only } = costForm(scenario);
  const rates = form === 'churn' || form === 'newcomer' ? ratesOf(scenario, numbers) : null;
  const says = t('scenarios.row.says', {
    ...toldBy(scenario),
    places: form === 'place' || places.length === 0 ? 'none' : 'some',
    more: places.length === 0 ? '' : placeText(scenario, places, numbers),
    lever: rates !== null ? form : clauseOf(form, lever),
    base: rates?.base ?? '',
    whatIf: rates?.whatIf ?? '',
    size:
      form === 'several' ? numbers.word(countActing(scenario), { capital: true }) : lever ? sizeOf(lever, numbers) : '',
    cost,
    amount: only === null ? '' : amountIn(numbers, middleOf(only.amount)),
  });
  return capital(says);
}

/** Where no single rate stands for the customers: read on retention, it is retention that changes by its size. */
function clauseOf(form: string, lever: Lever | undefined): string {
  if (lever?.kind !== 'churn' && lever?.kind !== 'newcomer') return form;
  if (lever.reading === 'retention') return 'retention';
  return form === 'newcomer' ? 'each' : form;
}

const countActing = ({ levers }: Scenario): number =>
  levers.filter(({ kind, off }) => off !== true && kind !== 'programme').length;

function ratesOf(scenario: Scenario, numbers: Numbers): { base: string; whatIf: string } | null {
  const change = rateChangeOf(scenario);
  if (change === null) return null;
  const written = (rate: number): string => numbers.percent(rate, { exact: true });
  const whatIf = rateAfter(change.lever.reading, change.baseMiddle, change.lever.size);
  return { base: written(change.baseMiddle), whatIf: written(middleOf(whatIf)) };
}

/** As running text has it: $3, 3美元. */
function amountIn(numbers: Numbers, amount: number, options: FigureOptions = { exact: true }): string {
  const { number, unit } = numbers.moneyWords(amount, options);
  return number + unit;
}

/** With its sign, so that it reads the same whichever way it goes: a churn lever of 18% is "−18%". */
function sizeOf(lever: Lever, numbers: Numbers): string {
  if (lever.kind === 'programme' || lever.kind === 'satisfy' || isPlaceLever(lever)) return '';
  const size = middleOf(lever.size);
  const signed = { signed: true, exact: true };
  switch (lever.kind) {
    case 'premium':
      return amountIn(numbers, size, signed);
    case 'referral':
    case 'acquisition':
      return numbers.percent(size, signed);
    case 'churn':
    case 'newcomer':
      if (lever.reading === 'points') return numbers.points(-size, { signed: true });
      return numbers.percent(lever.reading === 'retention' ? size : -size, signed);
  }
}

/** "today, 14:20", "18 November", "18 November 2025". */
export function whenOf(changedAt: number, now: Date): string {
  const tag = INTL_TAG[locale()];
  const then = new Date(changedAt);
  if (then.toDateString() === now.toDateString()) {
    return t('scenarios.row.today', { time: then.toLocaleTimeString(tag, { hour: '2-digit', minute: '2-digit' }) });
  }
  const isThisYear = then.getFullYear() === now.getFullYear();
  return then.toLocaleDateString(tag, { day: 'numeric', month: 'long', ...(isThisYear ? {} : { year: 'numeric' }) });
}

export interface UpliftText {
  readonly value: string;
  readonly range: string;
}

/** "+36%" and "+21 to +55%"; in money where baseline profit is not safely above zero. */
export function upliftOf({ uplift, difference }: Preview, numbers: Numbers): UpliftText {
  const { p5, p50, p95 } = uplift ?? difference;
  const options = { signed: true, like: [p5, p50, p95] };
  return uplift === null
    ? { value: numbers.money(p50, options), range: numbers.moneyLabels(p5, p95, options) }
    : { value: numbers.percent(p50, options), range: numbers.percentRange(p5, p95, options) };
}
