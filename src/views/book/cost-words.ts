/** What a lever costs, in parts where it has them, and whether that is more than a customer brings. */
import type { BookLever } from '#cases/levers/book-lever.ts';
import { programmeEconomics } from '#engine/satisfaction/programme-economics.ts';
import type { Scenario } from '#engine/scenario.ts';
import { parts, t } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';
import type { Part } from '#i18n/translate.ts';
import { middleOf } from '#state/controls/scale.ts';
import { firstYearMargin } from './first-year-margin.ts';

const GIVEN: Readonly<Record<string, string>> = { club: 'club', 'affinity-card': 'cause' };

export function costWords({ id, cost, programme }: BookLever, numbers: Numbers): readonly Part[] {
  const money = (amount: number): string => numbers.money(amount, { decimals: 2 });
  if (programme === undefined) return parts('book.cost.plain', { low: money(cost.low), high: money(cost.high) });
  const { given, unredeemed, running, fees, together, owed } = programmeEconomics(programme);
  return parts('book.cost.programme', {
    what: GIVEN[id] ?? 'points',
    given: money(given),
    unredeemedForm: unredeemed < 0 ? 'some' : 'none',
    unredeemed: money(unredeemed),
    running: money(running),
    feesForm: fees > 0 ? 'paid' : fees < 0 ? 'earned' : 'none',
    fees: money(fees),
    together: money(together),
    owedForm: owed > 0 ? 'some' : 'none',
    owed: money(owed),
  });
}

/** A word of caution where a year of it costs more than a year of a customer brings; null where it does not. */
export function beyondWords({ cost }: BookLever, scenario: Scenario, numbers: Numbers): string | null {
  const margin = firstYearMargin(scenario);
  return middleOf(cost) <= margin ? null : t('book.cost.beyond', { margin: numbers.money(margin) });
}
