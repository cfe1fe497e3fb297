/**
 * Numbers of the cohort estimator at a fixed seed, to the last bit. They may be wrong; they must not change unnoticed.
 * When they change on purpose, ENGINE_VERSION changes with them. Recorded 2026-11-22.
 */
import { expect, it } from 'vitest';
import { ENGINE_VERSION } from '#engine/version.ts';
import { hashOf } from '#test/helpers/hash.ts';
import { uncertain } from '#test/helpers/uncertain.ts';
import { collectLuck, mixed, separate, shared } from './crowds.ts';

const scenario = uncertain({ runs: 64 });

it.each([
  ['40 customers', scenario, shared(40), 'dda36ab0'],
  ['100,000 customers', scenario, shared(100_000), '7e2fe5a3'],
  ['10⁹ customers', scenario, shared(1_000_000_000), '173842af'],
  ['500 customers who differ', mixed(scenario), shared(500), 'bd3b643b'],
  ['500 customers who differ, separate luck', mixed(scenario), separate(500), 'cb4c098a'],
  ['without end', mixed(uncertain({ runs: 64, horizonYears: 'infinite' })), shared(500), 'e10aa8d8'],
] as const)(`engine ${ENGINE_VERSION}, %s`, (_, firm, luck, hash) => {
  expect(hashOf(collectLuck(firm, luck))).toBe(hash);
});
