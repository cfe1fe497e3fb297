import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actsRunner } from '#engine/customers/acts-runner.ts';
import type { ActsStudy } from '#engine/customers/acts-study.ts';
import { customersRunner } from '#engine/customers/customers-runner.ts';
import { summariseActs } from '#engine/customers/summarise-acts.ts';
import { summariseCustomers } from '#engine/customers/summarise-customers.ts';
import { customersTwin } from '#engine/kernels/customers-twin.ts';
import { uncertain } from '#test/helpers/uncertain.ts';
import { studyOf } from './ask.ts';

/** Where to cut 0 … end: whole blocks of 64. */
const cuts = (end: number): fc.Arbitrary<number[]> =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: Math.floor((end - 1) / 64) }), { maxLength: 5 })
    .map((blocks) => [0, ...blocks.map((block) => 64 * block).sort((a, b) => a - b), end]);

const scenario = uncertain();
const spread = { profit: 0.8, serve: { low: 3, high: 6 }, serveSpread: 1.6 };
const spreading = { ...scenario, segments: scenario.segments.map((segment) => ({ ...segment, spread })) };

describe('customers dealt to any number of parts come to the same bits', () => {
  it.each([
    ['alike', scenario],
    ['different', spreading],
  ])('%s', (_, each) => {
    const study = studyOf(each, 21_000);
    const whole = summariseCustomers(study, [customersRunner(study, new Map(), customersTwin)(0, 21_000)]);
    fc.assert(
      fc.property(cuts(21_000), (at) => {
        const parts = at.slice(1).map((to, i) => customersRunner(study, new Map())(at[i]!, to));
        expect(summariseCustomers(study, parts)).toEqual(whole);
      }),
      { numRuns: 6 },
    );
  });
});

it('runs of acts dealt to any number of parts come to the same bits', () => {
  const study: ActsStudy = {
    kind: 'acts',
    scenario: spreading,
    customers: 500,
    earns: 10,
    leave: { low: 0.2, high: 0.6 },
  };
  const whole = summariseActs(study, [actsRunner(study, new Map(), customersTwin)(0, 300)], 300);
  fc.assert(
    fc.property(cuts(300), (at) => {
      const run = actsRunner(study, new Map());
      const parts = at.slice(1).map((to, i) => run(at[i]!, to));
      expect(summariseActs(study, parts, 300)).toEqual(whole);
    }),
    { numRuns: 5 },
  );
});

it('a part that does not begin with a block is refused', () => {
  expect(() => customersRunner(studyOf(scenario, 200), new Map())(10, 200)).toThrow('invalid part');
});
