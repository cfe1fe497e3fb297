/**
 * The numbers of the whole business that can be set. A scenario that says nothing about it gets them all with the first
 * that is set. Rates per customer are shown per hundred: "2.5 a year by 100 customers".
 */
import { businessOf } from '#engine/business/business-of.ts';
import type { Business, Quantity, Scenario } from '#engine/scenario.ts';
import type { Control } from './control.ts';
import { domainFor, middleOf, stepFor } from './scale.ts';

export const BUSINESS_FIELDS = [
  'customers',
  'won',
  'referred',
  'paidPerReferral',
  'wordOfMouth',
  'keptAway',
] as const satisfies readonly (keyof Business)[];
export type BusinessField = (typeof BUSINESS_FIELDS)[number];

export interface BusinessControl extends Control {
  readonly field: BusinessField;
}

const HUNDRED = 100;

/** What each may be on screen: nowhere wider than the document allows. */
const SCALES: Readonly<Record<BusinessField, Pick<Control, 'unit' | 'max'> & { readonly per: number }>> = {
  customers: { unit: 'count', max: 1e9, per: 1 },
  won: { unit: 'plain', max: 1e9, per: 1 },
  referred: { unit: 'plain', max: 1000, per: HUNDRED },
  paidPerReferral: { unit: 'money', max: 1e9, per: 1 },
  wordOfMouth: { unit: 'plain', max: 1000, per: HUNDRED },
  keptAway: { unit: 'plain', max: 10_000, per: HUNDRED },
};

export function businessControls(scenario: Scenario, business = businessOf(scenario)): readonly BusinessControl[] {
  return BUSINESS_FIELDS.map((field): BusinessControl => {
    const { unit, max, per } = SCALES[field];
    const value = times(business[field], per);
    const isCount = field === 'customers';
    return {
      id: `business.${field}`,
      field,
      unit,
      kind: 'nonnegative',
      ink: 'now',
      value,
      min: isCount ? 1 : 0,
      max,
      step: isCount ? Math.max(1, stepFor(middleOf(value))) : stepFor(middleOf(value)),
      domain: domainFor(value),
      ranges: !isCount,
      write: (next) => withBusiness(scenario, { [field]: times(next, 1 / per) }, business),
    };
  });
}

/** The scenario with some numbers of its business replaced. */
export const withBusiness = (
  scenario: Scenario,
  change: Partial<Business>,
  business = businessOf(scenario),
): Scenario => ({ ...scenario, business: { ...business, ...change } });

function times(quantity: Quantity, factor: number): Quantity {
  if (factor === 1) return quantity;
  const by = (x: number): number => Number((x * factor).toPrecision(12));
  if (typeof quantity === 'number') return by(quantity);
  return {
    ...quantity,
    low: by(quantity.low),
    high: by(quantity.high),
    ...(quantity.mode === undefined ? {} : { mode: by(quantity.mode) }),
    ...(quantity.samples === undefined ? {} : { samples: quantity.samples.map(by) }),
  };
}
