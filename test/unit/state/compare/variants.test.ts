import { expect, test } from 'vitest';
import { CASES } from '#cases/all.ts';
import { creditCard } from '#cases/credit-card.ts';
import type { Scenario } from '#engine/scenario.ts';
import { knowPlaces } from '#formats/scenario/know-places.ts';
import { validateScenario } from '#formats/scenario/validate.ts';
import { scaled, variantsOf } from '#state/compare/variants.ts';

const card = creditCard.scenario;

test('of the credit card: half of it, half as much again, and cheaper', () => {
  const variants = variantsOf(card);
  expect(variants.map(({ kind, factor }) => [kind, factor])).toEqual([
    ['weaker', 0.5],
    // twice 4 to 6 points would take away more churn than there is
    ['stronger', 1.5],
    ['cheaper', 0.5],
  ]);
  expect(variants.map(({ scenario }) => scenario.levers[0])).toMatchObject([
    { size: { low: 0.02, high: 0.03 }, costs: [{ amount: { low: 1.25, high: 1.75 } }] },
    { size: { low: 0.06, high: 0.09 }, costs: [{ amount: { low: 3.75, high: 5.25 } }] },
    { size: { low: 0.04, high: 0.06 }, costs: [{ amount: { low: 1.25, high: 1.75 } }] },
  ]);
});

test('without a lever there is one in each: fewer leave', () => {
  const variants = variantsOf({ ...card, levers: [] });
  expect(variants.map(({ kind, factor }) => [kind, factor])).toEqual([
    ['fewer', 0.1],
    ['fewer', 0.2],
    ['fewer', 0.3],
  ]);
});

test('without a cost nothing can be cheaper: a quarter of it instead', () => {
  const free: Scenario = { ...card, levers: [{ id: 'a', kind: 'premium', size: 2 }] };
  expect(variantsOf(free).map(({ kind, factor }) => [kind, factor])).toEqual([
    ['weaker', 0.5],
    ['stronger', 2],
    ['weaker', 0.25],
  ]);
});

test('serving needs is turned up from what is served today, 0.42 where nothing is said', () => {
  knowPlaces();
  const listening: Scenario = {
    ...card,
    positions: { needs: { served: { indifference: 0.4, satisfaction: 0.7, delight: 0.2, loyalty: 0.1 } } },
    levers: [{ id: 'listen', kind: 'serve', zone: 'indifference', size: 0.6 }],
  };
  expect(variantsOf(listening).map(({ kind, factor, scenario }) => [kind, factor, scenario.levers[0]])).toMatchObject([
    ['weaker', 0.5, { size: 0.5 }],
    ['stronger', 2, { size: 0.8 }],
    ['weaker', 0.25, { size: 0.45 }],
  ]);
});

test('a lever that is switched off is none: fewer leave, beside it', () => {
  const off = { ...card, levers: card.levers.map((lever) => ({ ...lever, off: true as const })) };
  expect(variantsOf(off).map(({ kind }) => kind)).toEqual(['fewer', 'fewer', 'fewer']);
});

test.each(CASES.map(({ id, scenario }) => [id, scenario] as const))('of %s all can be simulated', (_, scenario) => {
  const variants = variantsOf(scenario);
  expect(variants.length).toBeGreaterThanOrEqual(2);
  for (const variant of variants) expect(validateScenario(variant.scenario).ok).toBe(true);
});

test('a range keeps its family and its most likely value', () => {
  expect(scaled({ low: 1, high: 3, mode: 2, family: 'pert' }, 0.1)).toEqual({
    low: 0.1,
    high: 0.3,
    mode: 0.2,
    family: 'pert',
  });
});
