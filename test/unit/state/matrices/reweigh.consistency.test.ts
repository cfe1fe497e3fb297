import { expect, test } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import { weigh } from '#engine/matrices/weigh.ts';
import { classify } from '#engine/matrices/zones.ts';
import { populationOf } from '#engine/positions/draw-population.ts';
import { positionsOf } from '#engine/positions/positions-of.ts';
import { scoresOf } from '#engine/positions/scores.ts';
import { reweigh } from '#state/matrices/reweigh.ts';

const [first] = creditCard.scenario.segments;
const scenario = { ...creditCard.scenario, segments: [first!, { ...first!, id: 'others', name: 'Others' }] };

test('weighed step by step under the hand is what weighing all of them gives', () => {
  const population = populationOf(scenario);
  const scores = scoresOf(population, positionsOf(scenario));
  const at = (y: number): Uint8Array => classify(population, 'attitude', { x: 10, y });
  let before = { population, scores, zone: at(55), weights: weigh(population, scores, at(55), 4) };
  for (const y of [56, 60, 42, 0, 100, 55]) {
    const zone = at(y);
    const weights = reweigh(before, zone);
    const whole = weigh(population, scores, zone, 4);
    expect(weights.customers).toEqual(whole.customers);
    expect(weights.levels).toEqual(whole.levels);
    weights.margins.forEach((sum, i) => expect(sum).toBeCloseTo(whole.margins[i]!, 9));
    before = { population, scores, zone, weights };
  }
});
