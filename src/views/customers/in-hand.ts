/**
 * The numbers of this screen that can be set in place, in one form for the sentence, the line below it and the ruler of
 * a phone. Two kinds: those that the screen keeps for itself, and the spread, which is the scenario's.
 */
import type { Quantity, Scenario, Spread } from '#engine/scenario.ts';
import { VARIATION } from '#formats/scenario/limits.ts';
import { parseQuantity } from '#formats/text/quantity.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { App } from '#state/app.svelte.ts';
import { middleOf, moved, stepFor } from '#state/controls/scale.ts';
import type { CustomersStudies } from '#state/customers.svelte.ts';
import {
  assumedEarnings,
  BEGINNING,
  MOST_CUSTOMERS,
  MOST_LUCK_CUSTOMERS,
  MOST_WORST,
  spreadsOf,
} from '#state/customers.svelte.ts';
import { withValue } from '#state/edit.ts';
import type { InHand } from '#views/hand/in-hand.ts';

/** A sentence about an entry, with what holds instead. */
const still = (why: string, value: string): string => `${why} ${t('field.says.still', { value })}`;
const unreadable = (entry: string): string => t('field.says.unreadable', { text: entry });

/** Whole numbers of customers, 1 … `most`. */
function countOf(
  app: App,
  most: number,
  value: number,
  rest: Pick<InHand, 'id' | 'label' | 'ink' | 'reset'> & { readonly set: (value: number, live: boolean) => void },
): InHand {
  const { set, ...names } = rest;
  const format = (count: number): string => app.numbers.count(count);
  const whole = (count: number): number => Math.min(most, Math.max(1, Math.round(count)));
  return {
    ...names,
    value,
    min: 1,
    max: most,
    // about a thirtieth of what there is: a drag goes from forty to a million
    step: Math.max(1, stepFor(value)),
    valueText: format(value),
    format,
    parse: (entry) => parseQuantity(entry, 'count'),
    refuse(parsed, entry) {
      if (parsed.kind === 'unreadable') return still(unreadable(entry), format(value));
      if (parsed.kind === 'range') return still(t('customers.says.one'), format(value));
      const isPossible = Number.isInteger(parsed.value) && parsed.value >= 1 && parsed.value <= most;
      return isPossible ? null : still(t('customers.says.count', { most: format(most) }), format(value));
    },
    onchange: (count, { live }) => set(whole(count), live),
    onreset: () => set(names.reset, false),
  };
}

export const countInHand = (app: App, studies: CustomersStudies): InHand =>
  countOf(app, MOST_CUSTOMERS, studies.customers, {
    id: 'count',
    label: t('customers.name.count'),
    ink: 'now',
    reset: BEGINNING.customers,
    set: studies.setCustomers,
  });

export const luckCountInHand = (app: App, studies: CustomersStudies): InHand =>
  countOf(app, MOST_LUCK_CUSTOMERS, studies.other ?? BEGINNING.other, {
    id: 'luckCount',
    label: t('customers.name.luckCount'),
    ink: 'if',
    reset: BEGINNING.other,
    set: studies.setLuckCustomers,
  });

interface Measured {
  readonly unit: 'percent' | 'money' | 'plain';
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** A number with limits of its own, which are said when they are passed. */
function numberOf(
  app: App,
  { unit, ...limits }: Measured,
  value: number,
  rest: Pick<InHand, 'id' | 'label' | 'ink' | 'reset' | 'onchange' | 'onreset'> &
    Pick<Partial<InHand>, 'span' | 'onrange' | 'valueText'>,
): InHand {
  const { numbers } = app;
  const format = (x: number): string =>
    unit === 'percent'
      ? numbers.percent(x, { exact: true })
      : unit === 'money'
        ? numbers.money(x, { exact: true })
        : String(Number(x.toPrecision(6)));
  const isWithin = (x: number): boolean => x >= limits.min && x <= limits.max;
  return {
    ...limits,
    value,
    valueText: format(value),
    format,
    parse: (entry) => parseQuantity(entry, unit),
    refuse(parsed, entry) {
      if (parsed.kind === 'unreadable') return still(unreadable(entry), format(value));
      if (parsed.kind === 'range' && rest.onrange === undefined) {
        return still(t('customers.says.one'), format(value));
      }
      const ends = parsed.kind === 'range' ? [parsed.low, parsed.high] : [parsed.value];
      if (ends.every(isWithin)) return null;
      const between = { low: format(limits.min), high: format(limits.max) };
      return still(t('customers.says.between', between), format(value));
    },
    ...rest,
  };
}

export const worstInHand = (app: App, studies: CustomersStudies): InHand =>
  numberOf(app, { unit: 'percent', min: 0, max: MOST_WORST, step: 0.01 }, studies.worst, {
    id: 'worst',
    label: t('customers.name.worst'),
    ink: 'if',
    reset: BEGINNING.worst,
    span: [0, MOST_WORST],
    // the acts are known at whole per cents
    onchange: (worst) => studies.setWorst(Math.round(100 * worst) / 100),
    onreset: () => studies.setWorst(BEGINNING.worst),
  });

const MOST_MONEY = 1e9;

export function earnsInHand(app: App, studies: CustomersStudies): InHand {
  const preset = assumedEarnings(app.scenario);
  return numberOf(
    app,
    { unit: 'money', min: 0, max: MOST_MONEY, step: Math.max(0.01, stepFor(preset)) },
    studies.earnsNow,
    {
      id: 'earns',
      label: t('customers.name.earns'),
      ink: 'if',
      reset: preset,
      onchange: (earns, { live }) => studies.setEarns(earns, live),
      onreset: () => studies.setEarns(null),
    },
  );
}

export function leaveInHand(app: App, studies: CustomersStudies): InHand {
  const { leave } = studies;
  const percent = (x: number): string => app.numbers.percent(x, { exact: true });
  const middle = middleOf(leave);
  const between = (quantity: Quantity): boolean => {
    const [low, high] = typeof quantity === 'number' ? [quantity, quantity] : [quantity.low, quantity.high];
    return low > 0 && high < 1;
  };
  return numberOf(app, { unit: 'percent', min: 0.01, max: 0.99, step: 0.01 }, middle, {
    id: 'leave',
    label: t('customers.name.leave'),
    ink: 'if',
    reset: middleOf(BEGINNING.leave),
    valueText:
      typeof leave === 'number'
        ? percent(leave)
        : t('field.rangeSpoken', { value: percent(middle), low: percent(leave.low), high: percent(leave.high) }),
    onchange(to, { live }) {
      // a middle too near an end for its range stands alone
      const next = moved(leave, to);
      studies.setLeave(between(next) ? next : to, live);
    },
    onrange: (low, high) => studies.setLeave({ low, high }),
    onreset: () => studies.setLeave(BEGINNING.leave),
  });
}

export type SpreadField = keyof Spread;

/** Segments that differ in the same way share a line; null stands for all of them. */
export interface SpreadGroup {
  readonly segment: number | null;
  readonly name: string;
  readonly isAssumed: boolean;
  readonly spread: Spread;
}

export function spreadGroups(scenario: Scenario): readonly SpreadGroup[] {
  const spreads = spreadsOf(scenario);
  const same = new Set(spreads.map((spread) => JSON.stringify(spread))).size === 1;
  const groups = spreads.map((spread, s) => ({
    segment: same ? null : s,
    name: scenario.segments[s]!.name,
    isAssumed: spread.isAssumed,
    spread: { profit: spread.profit, serve: spread.serve, serveSpread: spread.serveSpread },
  }));
  return same ? groups.slice(0, 1) : groups;
}

/** The scenario with one number of the spread set, for a segment or for all. */
export function withSpread(
  scenario: Scenario,
  { segment, spread }: SpreadGroup,
  field: SpreadField,
  value: Quantity,
): Scenario {
  return {
    ...scenario,
    segments: scenario.segments.map((each, s) =>
      segment === null || segment === s ? { ...each, spread: { ...spread, [field]: value } } : each,
    ),
  };
}

export function spreadInHand(app: App, group: SpreadGroup, field: SpreadField): InHand {
  const scenario = app.scenario!;
  const quantity: Quantity = group.spread[field];
  const value = middleOf(quantity);
  const unset = scenario.segments.map((segment) => withValue(segment, ['spread'], undefined));
  const preset = middleOf(spreadsOf({ ...scenario, segments: unset })[group.segment ?? 0]![field]);
  const measure: Measured =
    field === 'serve'
      ? { unit: 'money', min: 0, max: MOST_MONEY, step: Math.max(0.01, stepFor(preset === 0 ? 10 : preset)) }
      : { unit: 'plain', min: VARIATION.min, max: VARIATION.max, step: 0.1 };
  const set = (next: Quantity, live = false): void => {
    const changed = withSpread(scenario, group, field, next);
    if (app.problemIn(changed) === null) app.edit(changed, live);
  };
  const hand = numberOf(app, measure, value, {
    id: `${field} ${group.segment ?? 'all'}`,
    label: t(`customers.name.${field}`),
    ink: 'now',
    reset: preset,
    onchange: (next, { live }) => set(moved(quantity, next), live),
    ...(field === 'serve' ? { onrange: (low: number, high: number) => set({ low, high }) } : {}),
    onreset: () => set(preset),
  });
  return {
    ...hand,
    refuse(parsed, entry) {
      const refusal = hand.refuse(parsed, entry);
      if (refusal !== null || parsed.kind === 'unreadable') return refusal;
      const typed: Quantity = parsed.kind === 'value' ? parsed.value : { low: parsed.low, high: parsed.high };
      const isFit = app.problemIn(withSpread(scenario, group, field, typed)) === null;
      return isFit ? null : still(t('customers.says.unfit'), hand.format(value));
    },
  };
}
