import { describe, expect, test } from 'vitest';
import { scoreCorrelation } from '#engine/inputs/copula.ts';
import { fitRange } from '#engine/inputs/fit.ts';
import type { JointNormal } from '#engine/inputs/joint-normal.ts';
import { fromJointNormal } from '#engine/inputs/joint-normal.ts';
import { RANGE_LEVELS } from '#engine/scenario.ts';
import { drawInputs } from '#engine/sim/draw.ts';
import { planOf } from '#engine/sim/plan.ts';
import { slotsOf } from '#engine/sim/slots.ts';
import { workspaceFor } from '#engine/sim/workspace.ts';
import { textbook } from '#test/helpers/scenarios.ts';

const ALPHA = 'segments[0].retention.alpha';
const BETA = 'segments[0].retention.beta';
/** ln α and ln β of an sBG as a fit gives them: strongly together. */
const SBG: JointNormal = {
  paths: [ALPHA, BETA],
  transforms: ['log', 'log'],
  mean: [-0.4, 1.34],
  covariance: [
    [0.04, 0.045],
    [0.045, 0.07],
  ],
  level: 90,
};

describe('the way there and back, up to rounding', () => {
  test.each(RANGE_LEVELS)(
    'the curves at level %d have the mean and the deviation in the transformed space',
    (level) => {
      const asked: JointNormal = {
        paths: ['a', 'b', 'c'],
        transforms: ['log', 'logit', 'none'],
        mean: [-0.4, -2.2, 17],
        covariance: [
          [0.04, 0.03, 0.1],
          [0.03, 0.09, -0.2],
          [0.1, -0.2, 4],
        ],
        level,
      };
      const kinds = ['positive', 'rate', 'money'] as const;
      const spaces = [Math.log, (x: number) => Math.log(x / (1 - x)), (x: number) => x];
      const { ranges, correlations } = fromJointNormal(asked);
      expect(ranges.map(({ family }) => family)).toEqual(['lognormal', 'logit-normal', 'normal']);
      ranges.forEach((range, i) => {
        const fitted = fitRange(range, kinds[i]!, level);
        if ('problem' in fitted) throw new Error(fitted.problem);
        const deviation = Math.sqrt(asked.covariance[i]![i]!);
        expect(spaces[i]!(fitted.median)).toBeCloseTo(asked.mean[i]!, 12);
        // Φ(1) = 0.8413447460685429
        expect(spaces[i]!(fitted.quantile(0.8413447460685429))).toBeCloseTo(asked.mean[i]! + deviation, 11);
      });
      const rhos = [0.03 / (0.2 * 0.3), 0.1 / (0.2 * 2), -0.2 / (0.3 * 2)];
      expect(correlations.map(({ a, b }) => a + b)).toEqual(['ab', 'ac', 'bc']);
      correlations.forEach(({ rank }, i) => expect(scoreCorrelation(rank)).toBeCloseTo(rhos[i]!, 15));
    },
  );

  test('what does not move together is no pair', () => {
    const { correlations } = fromJointNormal({
      ...SBG,
      covariance: [
        [0.04, 0],
        [0, 0.07],
      ],
    });
    expect(correlations).toEqual([]);
  });
});

describe.each([
  ['random', 50_000],
  ['sobol', 8192],
] as const)('drawn through a plan (%s, %d runs)', (sampling, runs) => {
  test('ln α and ln β of an sBG have the mean vector and the covariance they came from, within four standard errors', () => {
    const { ranges, correlations } = fromJointNormal(SBG);
    const scenario = textbook({
      retention: { kind: 'sbg', alpha: ranges[0]!, beta: ranges[1]! },
      sampling,
      correlations,
    });
    const plan = planOf(scenario);
    const space = workspaceFor(plan);
    const slots = [ALPHA, BETA].map((path) => slotsOf(scenario).findIndex((each) => each.path === path));
    // sums of each statistic and of its square
    const statistics = (x: number, y: number): number[] => [x, y, x * x, x * y, y * y];
    const sums = [0, 0, 0, 0, 0];
    const squares = [0, 0, 0, 0, 0];
    for (let run = 0; run < runs; run++) {
      drawInputs(plan, space, run);
      const [x, y] = slots.map((slot, i) => Math.log(space.values[slot]!) - SBG.mean[i]!);
      statistics(x!, y!).forEach((value, k) => {
        sums[k]! += value;
        squares[k]! += value * value;
      });
    }
    const expected = [0, 0, 0.04, 0.045, 0.07];
    expected.forEach((value, k) => {
      const mean = sums[k]! / runs;
      const error = Math.sqrt((squares[k]! / runs - mean * mean) / runs);
      expect(Math.abs(mean - value), `statistic ${k}`).toBeLessThan(4 * error);
      expect(error).toBeLessThan(0.004);
    });
  });
});

describe('what is no covariance', () => {
  const withCovariance = (covariance: number[][]) => () => fromJointNormal({ ...SBG, covariance });
  test.each([
    [
      'a variance of 0',
      [
        [0, 0],
        [0, 1],
      ],
      `invalid variance of ${ALPHA}: must be > 0, got 0`,
    ],
    [
      'two halves that differ',
      [
        [1, 0.1],
        [0.2, 1],
      ],
      `invalid covariance of ${ALPHA} and ${BETA}: must be symmetric`,
    ],
    [
      'more than all',
      [
        [1, 1.1],
        [1.1, 1],
      ],
      `invalid correlation of ${ALPHA} and ${BETA}: must be within ±1, got 1.1`,
    ],
  ])('%s', (_, covariance, message) => {
    expect(withCovariance(covariance)).toThrow(message);
  });
});
