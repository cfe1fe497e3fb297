import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CASES } from '#cases/all.ts';
import { creditCard } from '#cases/credit-card.ts';
import { businessOf } from '#engine/business/business-of.ts';
import type { Quantity, Scenario } from '#engine/scenario.ts';
import { validateScenario } from '#formats/scenario/validate.ts';
import type { BusinessControl, BusinessField } from '#state/controls/business.ts';
import { BUSINESS_FIELDS, businessControls, withBusiness } from '#state/controls/business.ts';

const { scenario } = creditCard;
const control = (field: BusinessField, of: Scenario = scenario): BusinessControl =>
  businessControls(of).find((each) => each.field === field)!;
const isSound = (of: Scenario): boolean => validateScenario(of).ok;

describe('the numbers of the business', () => {
  test.each(CASES)('$id: every number is there, and may be written back', ({ scenario: of }) => {
    for (const each of businessControls(of)) {
      const written = each.write(each.value);
      expect(written.business, each.id).toEqual(businessOf(of));
      expect(isSound(written), each.id).toBe(true);
    }
  });

  test('the first that is set brings all the others along, as they were assumed', () => {
    const assumed = businessOf(scenario);
    expect(scenario.business).toBeUndefined();
    expect(control('customers').write(4000).business).toEqual({ ...assumed, customers: 4000 });
    expect(withBusiness(scenario, { tenures: [3, 2, 1] }).business).toEqual({ ...assumed, tenures: [3, 2, 1] });
  });

  test('rates are of a hundred customers: 2.5 stands for 0.025', () => {
    expect(control('referred').value).toEqual({ low: 1.7, high: 3.5 });
    const written = control('referred').write({ low: 2, high: 4.2 });
    expect(written.business?.referred).toEqual({ low: 0.02, high: 0.042 });
    expect(control('referred', written).value).toEqual({ low: 2, high: 4.2 });
    expect(control('keptAway').write(7).business?.keptAway).toBe(0.07);
  });

  test('what a control allows, the document allows; the family of a range stays', () => {
    const field = fc.constantFrom(...BUSINESS_FIELDS);
    fc.assert(
      fc.property(field, fc.double({ min: 0, max: 1, noNaN: true }), (name, place) => {
        const each = control(name);
        const at = each.min + place ** 6 * (each.max - each.min);
        const value = name === 'customers' ? Math.round(at) : at;
        expect(isSound(each.write(value))).toBe(true);
      }),
      { numRuns: 60 },
    );
    const range: Quantity = { low: 1, high: 3, family: 'lognormal' };
    expect(control('wordOfMouth').write(range).business?.wordOfMouth).toEqual({
      low: 0.01,
      high: 0.03,
      family: 'lognormal',
    });
  });

  test('a step is a fraction of its value, and never none', () => {
    for (const each of businessControls(scenario)) expect(each.step, each.id).toBeGreaterThan(0);
    expect(Number.isInteger(control('customers').step)).toBe(true);
  });
});
