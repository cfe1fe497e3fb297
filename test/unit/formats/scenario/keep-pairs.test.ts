import { describe, expect, test } from 'vitest';
import type { Correlation, Scenario } from '#engine/scenario.ts';
import { keepPairs } from '#formats/scenario/keep-pairs.ts';
import { validateScenario } from '#formats/scenario/validate.ts';
import { uncertain } from '#test/helpers/uncertain.ts';
import { fixture } from './fixtures.ts';

const SHARE = 'segments[0].share';
const ALPHA = 'segments[1].retention.alpha';
const BETA = 'segments[1].retention.beta';
const COST = 'levers[0].costs[0].amount';
const PRICE = 'levers[1].size';

const before = uncertain({
  correlations: [
    { a: ALPHA, b: BETA, rank: 0.5 },
    { a: PRICE, b: COST, rank: 0.2 },
    { a: 'discount', b: SHARE, rank: -0.1 },
  ],
});

function pairsAfter(change: (scenario: Scenario) => Scenario): readonly Correlation[] | undefined {
  const after = keepPairs(before, change(before));
  expect(validateScenario(after)).toEqual({ ok: true, scenario: after });
  return after.correlations;
}
const named = (pairs: readonly Correlation[] | undefined): string[] => (pairs ?? []).map(({ a, b }) => `${a} ${b}`);

describe('pairs follow their inputs', () => {
  test('a change elsewhere leaves them, and the scenario, as they are', () => {
    const after = { ...before, seed: 9 };
    expect(keepPairs(before, after)).toBe(after);
    const without = uncertain();
    expect(keepPairs(without, without)).toBe(without);
  });

  test('the first segment goes: the second is now the first', () => {
    expect(named(pairsAfter((s) => ({ ...s, segments: s.segments.slice(1), levers: [s.levers[0]!] })))).toEqual([
      'segments[0].retention.alpha segments[0].retention.beta',
    ]);
  });

  test('the first lever goes, and its cost with it', () => {
    expect(named(pairsAfter((s) => ({ ...s, levers: s.levers.slice(1) })))).toEqual([
      `${ALPHA} ${BETA}`,
      `discount ${SHARE}`,
    ]);
  });

  test('levers change places', () => {
    expect(named(pairsAfter((s) => ({ ...s, levers: s.levers.toReversed() })))).toEqual([
      `${ALPHA} ${BETA}`,
      'levers[0].size levers[1].costs[0].amount',
      `discount ${SHARE}`,
    ]);
  });

  test('a cost goes before the one that is meant', () => {
    const [lever, price] = before.levers;
    const two = {
      ...before,
      levers: [{ ...lever!, costs: [{ per: 'once' as const, amount: 5 }, ...lever!.costs!] }, price!],
      correlations: [{ a: PRICE, b: 'levers[0].costs[1].amount', rank: 0.2 }],
    };
    const after = keepPairs(two, { ...two, levers: before.levers });
    expect(named(after.correlations)).toEqual([`${PRICE} ${COST}`]);
  });

  test('a cost that is set anew is still the same', () => {
    const [lever, price] = before.levers;
    const costs = [{ per: 'month' as const, amount: { low: 1, high: 2 } }];
    expect(named(pairsAfter((s) => ({ ...s, levers: [{ ...lever!, costs }, price!] })))).toContain(`${PRICE} ${COST}`);
  });

  test('an input that is certain now moves with nothing', () => {
    expect(named(pairsAfter((s) => ({ ...s, discount: 0.1 })))).toEqual([`${ALPHA} ${BETA}`, `${PRICE} ${COST}`]);
  });

  test('with the last pair the field goes', () => {
    const one = { ...before, correlations: before.correlations!.slice(2) };
    expect(keepPairs(one, { ...one, discount: 0.1 })).not.toHaveProperty('correlations');
  });

  test('pairs that were changed themselves are not touched', () => {
    const after = { ...before, discount: 0.1, correlations: [...before.correlations!] };
    expect(keepPairs(before, after)).toBe(after);
  });
});

test('how much places matter may move with another input, as long as a lever moves customers', () => {
  const places = fixture('places.json');
  const pair = { a: 'positions.churnStrength', b: 'levers[0].size', rank: -0.3 };
  const doc = { ...places, correlations: [pair] };
  expect(validateScenario(doc)).toEqual({ ok: true, scenario: doc });
  expect(keepPairs(doc, { ...doc, levers: doc.levers.slice(1) }).correlations).toBeUndefined();
  const reordered = keepPairs(doc, { ...doc, levers: doc.levers.toReversed() });
  expect(reordered.correlations).toEqual([{ ...pair, b: 'levers[3].size' }]);
  expect(validateScenario(reordered).ok).toBe(true);
});
