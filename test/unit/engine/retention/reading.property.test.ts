import fc from 'fast-check';
import { expect, it } from 'vitest';
import { churnAfter, sizeBounds, sizeFor } from '#engine/retention/reading.ts';
import { READINGS } from '#engine/scenario.ts';

const reading = fc.constantFrom(...READINGS);
const rate = fc.double({ min: 0.001, max: 0.999, noNaN: true });

it('sizeFor undoes churnAfter', () => {
  fc.assert(
    fc.property(reading, rate, rate, (each, from, to) => {
      expect(churnAfter(each, from, sizeFor(each, from, to))).toBeCloseTo(to, 12);
    }),
    { seed: 1 },
  );
});

it('at its bounds churn is 1 and 0, and a size of zero changes no bit', () => {
  fc.assert(
    fc.property(reading, rate, (each, churn) => {
      const { min, max } = sizeBounds(each, churn);
      // to the hazard of 1, which is infinite, it comes only in the limit
      expect(churnAfter(each, churn, Math.max(-1e6, min))).toBeCloseTo(1, 12);
      expect(churnAfter(each, churn, max)).toBeCloseTo(0, 12);
      expect(churnAfter(each, churn, 0)).toBe(churn);
    }),
    { seed: 1 },
  );
});

it('the readings of 5%: 20% becomes 15%, 19%, 16% (model.md §1); on the hazard 1 − 0.8^0.95', () => {
  expect(READINGS.map((each) => churnAfter(each, 0.2, 0.05))).toEqual([
    expect.closeTo(0.15, 12),
    expect.closeTo(0.19, 12),
    expect.closeTo(0.16, 12),
    expect.closeTo(1 - Math.pow(0.8, 0.95), 12),
  ]);
});
