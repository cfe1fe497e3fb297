import { describe, expect, test } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import { highEnd } from '#cases/high-end.ts';
import type { SatisfyOn } from '#engine/satisfaction/satisfaction.ts';
import type { Lever, Scenario } from '#engine/scenario.ts';
import { sizeKind } from '#engine/sim/slots.ts';
import { knowSatisfaction } from '#formats/scenario/know-satisfaction.ts';
import { validateScenario } from '#formats/scenario/validate.ts';
import { variantsOf } from '#state/compare/variants.ts';
import { controlsOf } from '#state/controls/all.ts';
import { inReading, rateAfter, rateChangeOf, rateControls, swapped } from '#state/controls/churn.ts';

knowSatisfaction();

const [churn] = creditCard.scenario.levers;
const having = (...levers: Lever[]): Scenario => ({ ...creditCard.scenario, levers });
const isSound = (each: Scenario): boolean => validateScenario(each).ok;

describe('the size of a lever on satisfaction, in the unit of what it acts on', () => {
  test.each<[SatisfyOn, number, [unit: string, min: number, max: number, step: number]]>([
    [{ part: 'barrier' }, 0.6, ['percent', 0, 1, 0.01]],
    [{ part: 'cause', cause: 'value' }, 0.5, ['percent', 0, 1, 0.01]],
    [{ part: 'perceived' }, 8, ['plain', -100, 100, 1]],
    [{ part: 'expected' }, -8, ['plain', -100, 100, 1]],
    [{ part: 'switching', cost: 'financial' }, 10, ['plain', -100, 100, 1]],
    [{ part: 'bond', bond: 'social' }, 10, ['plain', -100, 100, 1]],
    [{ part: 'construct', construct: 'quality' }, 8, ['plain', -100, 100, 1]],
    [{ part: 'complaints', way: 'resolved' }, 0.1, ['points', -1, 1, 0.01]],
    [{ part: 'passage', passage: 'prefer' }, 0.06, ['points', -1, 1, 0.01]],
    [{ part: 'value', item: 'time' }, 6, ['money', -1e9, 1e9, 0.2]],
  ])('%o', (on, size, scale) => {
    const scenario = having({ id: 'felt', kind: 'satisfy', on, size });
    expect(isSound(scenario)).toBe(true);
    const control = controlsOf(scenario).find(({ id }) => id === 'levers[0].size')!;
    expect([control.unit, control.min, control.max, control.step]).toEqual(scale);
    // as it is drawn, so that the curve beside it is the one that is used
    expect(control.kind).toBe(sizeKind('satisfy', on));
    expect(control.subject).toEqual({ kind: 'size', lever: 'satisfy', on });
    expect(control.write(control.value)).toEqual(scenario);
    const range = { low: 0.4 * size, high: 0.6 * size };
    const [low, high] = size < 0 ? [range.high, range.low] : [range.low, range.high];
    expect(control.write({ low, high })).toEqual(having({ id: 'felt', kind: 'satisfy', on, size: { low, high } }));
  });

  test('no rate is its what-if, and beside a lever on churn both have their numbers', () => {
    const felt: Lever = { id: 'felt', kind: 'satisfy', on: { part: 'perceived' }, size: 8 };
    expect(rateChangeOf(having(felt))).toBeNull();
    const ids = controlsOf(having(felt, churn!)).map(({ id }) => id);
    expect(ids).toContain('levers[0].size');
    expect(ids).toContain('levers[1].size');
    expect(controlsOf(having({ ...felt, off: true })).map(({ id }) => id)).not.toContain('levers[0].size');
  });

  test('it is turned up and down for comparison, and no further than there is a barrier', () => {
    const fall: Lever = { id: 'fall', kind: 'satisfy', on: { part: 'barrier' }, size: 0.6 };
    expect(
      variantsOf(having(fall)).map(({ kind, factor, scenario }) => [kind, factor, scenario.levers[0]]),
    ).toMatchObject([
      ['weaker', 0.5, { size: 0.3 }],
      ['stronger', 1.5, { size: 0.9 }],
      ['weaker', 0.25, { size: 0.15 }],
    ]);
  });
});

describe('churn read on the chance of leaving', () => {
  /** 1 − 0.9^0.65: 35 of 100 of the hazard of leaving gone. */
  const lever: Lever = { id: 'less', kind: 'churn', reading: 'hazard', size: 0.35 };
  const scenario = having(lever);
  const rates = rateControls(scenario)!;

  test('from 10% to 6.62%', () => {
    expect(rates.base.value).toEqual({ low: 0.09, high: 0.11 });
    expect(rates.whatIf.value).toBeCloseTo(1 - 0.9 ** 0.65, 6);
    expect(isSound(scenario)).toBe(true);
  });

  test('setting the what-if sets the size that leads to it: ln 0.935 ÷ ln 0.9', () => {
    const set = rates.whatIf.write(0.065);
    const { size } = set.levers[0] as Lever & { kind: 'churn' };
    expect(size).toBeCloseTo(1 - Math.log(0.935) / Math.log(0.9), 6);
    expect(isSound(set)).toBe(true);
    expect(rateControls(set)!.whatIf.value).toBeCloseTo(0.065, 10);
    // a range of rates is a range of sizes, the other way round
    const range = rates.whatIf.write({ low: 0.05, high: 0.08 });
    expect(rateControls(range)!.whatIf.value).toEqual({
      low: expect.closeTo(0.05, 10) as number,
      high: expect.closeTo(0.08, 10) as number,
    });
    expect(isSound(range)).toBe(true);
  });

  test('nobody leaves where the whole hazard is gone, and the baseline moves the what-if', () => {
    expect(rateAfter('hazard', 0.1, 1)).toBe(0);
    const moved = rateControls(rates.base.write(0.2))!;
    expect(moved.whatIf.value).toBeCloseTo(1 - 0.8 ** 0.65, 6);
  });

  test('baseline and what-if change places: the size of the way back is −0.35 ÷ 0.65', () => {
    const back = swapped(rates.base.write(0.1));
    expect(back.levers[0]).toMatchObject({ reading: 'hazard', size: expect.closeTo(1 - 1 / 0.65, 10) as number });
    expect(rateControls(back)!.whatIf.value).toBeCloseTo(0.1, 10);
  });

  test('read otherwise, the size stays', () => {
    expect(inReading(scenario, 'relative').levers[0]).toEqual({ ...lever, reading: 'relative' });
  });

  test('where customers differ it has no rate, but a size', () => {
    const differing = { ...highEnd.scenario, levers: [lever] };
    expect(rateControls(differing)).toBeNull();
    expect(controlsOf(differing).find(({ id }) => id === 'levers[0].size')).toMatchObject({
      unit: 'percent',
      value: 0.35,
    });
  });
});
