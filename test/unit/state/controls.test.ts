import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import { CASES } from '#cases/all.ts';
import { READINGS } from '#engine/scenario.ts';
import { validateScenario } from '#formats/scenario/validate.ts';
import { controlsOf } from '#state/controls/all.ts';
import { inReading, rateAfter, rateControls, sizeTo, swapped } from '#state/controls/churn.ts';
import { inPeriod } from '#state/controls/period.ts';
import { domainFor, including, middleOf, moved, stepFor } from '#state/controls/scale.ts';
import {
  withCost,
  withCurve,
  withLever,
  withNewSegment,
  withoutCost,
  withoutLever,
  withoutSegment,
  withRetention,
} from '#state/controls/shape.ts';

const card = creditCard.scenario;
const isSound = (scenario: unknown): boolean => validateScenario(scenario).ok;

describe('baseline and what-if churn', () => {
  const rates = rateControls(card)!;

  test('the credit card reads from 10% (9 to 11) to 5% (4 to 6)', () => {
    expect(rates.base.value).toEqual({ low: 0.09, high: 0.11 });
    expect(rates.whatIf.value).toEqual({ low: 0.04, high: 0.06 });
    expect(middleOf(rates.whatIf.value)).toBeCloseTo(0.05, 12);
  });

  test('read in points, moving the baseline leaves the what-if where it is', () => {
    const moved = rateControls(rates.base.write(0.2))!;
    expect(moved.base.value).toBe(0.2);
    expect(moved.whatIf.value).toEqual({ low: 0.04, high: 0.06 });
  });

  test('read in per cent, the size stays and the what-if follows', () => {
    const relative = rateControls(inReading(card, 'relative'))!;
    const after = rateControls(relative.base.write(0.2))!;
    expect(middleOf(after.whatIf.value)).toBeCloseTo(0.19, 12);
  });

  test('baseline and what-if change places, and back again', () => {
    const there = swapped(card);
    expect(rateControls(there)!.base.value).toEqual({ low: 0.04, high: 0.06 });
    expect(rateControls(there)!.whatIf.value).toEqual({ low: 0.09, high: 0.11 });
    expect(rateControls(swapped(there))!.base.value).toEqual({ low: 0.09, high: 0.11 });
  });

  test('sizes and rates are inverse of each other in every reading', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...READINGS),
        fc.double({ min: 0.01, max: 0.9, noNaN: true }),
        fc.double({ min: 0, max: 0.95, noNaN: true }),
        (reading, from, to) => {
          expect(middleOf(rateAfter(reading, from, sizeTo(reading, from, to)))).toBeCloseTo(to, 10);
        },
      ),
    );
  });
});

describe('every control of every case', () => {
  test.each(CASES.map(({ id, scenario }) => [id, scenario] as const))('%s', (_, scenario) => {
    const controls = controlsOf(scenario);
    expect(new Set(controls.map(({ id }) => id)).size).toBe(controls.length);
    for (const control of controls) {
      expect(control.write(control.value), control.id).toEqual(scenario);
      expect(control.step, control.id).toBeGreaterThan(0);
      expect(control.domain[0], control.id).toBeLessThan(control.domain[1]);
    }
  });
});

describe('scales', () => {
  test.each([
    [3, 0.1],
    [51, 1],
    [1240, 20],
    [-51, 1],
    [0, 0.1],
  ])('a step for %d is %d', (value, step) => {
    expect(stepFor(value)).toBe(step);
  });

  test('a range is moved with its width, without decimal dust', () => {
    expect(moved({ low: 0.04, high: 0.06, family: 'pert', mode: 0.05 }, 0.07)).toEqual({
      low: 0.06,
      high: 0.08,
      family: 'pert',
      mode: 0.07,
    });
    expect(moved(3, 4)).toBe(4);
  });

  test('a stretch holds its range, and what is added to it', () => {
    const around = domainFor({ low: 46, high: 56 });
    expect(around[0]).toBeLessThan(46);
    expect(including(around, 90)[1]).toBeGreaterThan(90);
    expect(including(around, 50)).toEqual(around);
  });
});

describe('changes of shape leave a sound scenario', () => {
  test.each(['constant', 'newcomer', 'sbg', 'bdw', 'table'] as const)('from every case to %s', (kind) => {
    for (const { id, scenario } of CASES) expect(isSound(withRetention(scenario, 0, kind)), id).toBe(true);
  });

  test('the same mean churn in the model of customers who differ', () => {
    const differing = withRetention(card, 0, 'sbg').segments[0]!.retention;
    if (differing.kind !== 'sbg') throw new Error('not sBG');
    expect(middleOf(differing.alpha) / (middleOf(differing.alpha) + middleOf(differing.beta))).toBeCloseTo(0.1, 3);
  });

  test.each(['churn', 'premium', 'referral', 'acquisition', 'programme'] as const)(
    'a lever %s comes and goes',
    (kind) => {
      const more = withLever(card, kind);
      expect(isSound(more)).toBe(true);
      expect(withoutLever(more, 1)).toEqual(card);
    },
  );

  test('costs come and go, the last one with its list', () => {
    const more = withCost(card, 0, 'once');
    expect(isSound(more)).toBe(true);
    expect(withoutCost(more, 0, 1)).toEqual(card);
    expect(withoutCost(card, 0, 0).levers[0]).not.toHaveProperty('costs');
  });

  test('segments come and go, with the levers that acted on them alone', () => {
    const two = withNewSegment(card, 'Second');
    expect(isSound(two)).toBe(true);
    const aimed = { ...two, levers: [...two.levers, { ...two.levers[0]!, id: 'aimed', segment: two.segments[1]!.id }] };
    expect(withoutSegment(aimed, 1)).toEqual(card);
    expect(withoutSegment(card, 0)).toBe(card);
  });

  test.each(['none', 'flat', 'ramp', 'row'] as const)('a source becomes %s', (shape) => {
    expect(isSound(withCurve(card, 0, 'growth', shape))).toBe(true);
  });

  test('by the year and by the month', () => {
    for (const { id, scenario } of CASES) {
      expect(isSound(inPeriod(scenario, 'year')), id).toBe(true);
      expect(isSound(inPeriod(scenario, 'month')), id).toBe(true);
    }
  });
});
