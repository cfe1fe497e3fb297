import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohortRunner } from '#engine/cohort/cohort.ts';
import type { Batch } from '#engine/sim/batch.ts';
import { BLOCK, batchEnd } from '#engine/sim/batch.ts';
import { emptyCollection, place } from '#engine/sim/collect.ts';
import { outlineOf } from '#engine/sim/outline.ts';
import { planOf } from '#engine/sim/plan.ts';
import { studyService } from '#engine/study/service.ts';
import type { RunStudy } from '#engine/study/study.ts';
import { hashOf } from '#test/helpers/hash.ts';
import { collect } from '#test/helpers/simulate.ts';
import { uncertain } from '#test/helpers/uncertain.ts';
import { collectLuck, mixed, shared } from './crowds.ts';

describe.each(['shared', 'separate'] as const)('%s luck: batches do not matter', (kind) => {
  const scenario = mixed(uncertain({ runs: 300, horizonYears: 0.5 }));
  const luck = { kind, customers: 150 };
  const whole = hashOf(collectLuck(scenario, luck, 300));

  it('any size, any order, 1 to 3 runners give the same bits', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 6 });
    const keys = fc.array(fc.nat(), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 3 }), keys, (size, runners, key) => {
        const run = Array.from({ length: runners }, () => cohortRunner(planOf(scenario), luck));
        const parts: [number, number][] = [];
        for (let from = 0; from < scenario.runs;) {
          const to = batchEnd(from, size[parts.length % size.length]!, scenario.runs);
          parts.push([from, to]);
          from = to;
        }
        const order = parts.map((_, i) => i).sort((a, b) => key[a % key.length]! - key[b % key.length]! || a - b);
        const batches: [number, Batch][] = order.map((i) => [i, run[i % runners]!(...parts[i]!)]);
        const collected = emptyCollection(outlineOf(scenario).layout, scenario.runs, scenario.levers.length);
        for (const [, batch] of batches) place(collected, batch);
        expect(hashOf(collected)).toBe(whole);
      }),
      { numRuns: 12, seed: 11 },
    );
  });

  it('a batch keeps its bits whatever ran before it in the same workspace', () => {
    const run = cohortRunner(planOf(scenario), luck);
    run(0, 256);
    expect(run(BLOCK, 3 * BLOCK)).toEqual(cohortRunner(planOf(scenario), luck)(BLOCK, 3 * BLOCK));
  });
});

describe('a study asks for luck', () => {
  const scenario = uncertain({ runs: 128, horizonYears: 1, customers: 90 });
  const answer = async (study: Omit<RunStudy, 'kind'>): Promise<Batch> => {
    const service = studyService();
    await service.load(1, { kind: 'run', ...study });
    return service.run(1, 0, 128) as Batch;
  };
  const without = collect(scenario).base;
  const with90 = collectLuck(scenario, shared(90)).base;

  it.each([
    ['none in the scenario: integrated out', { scenario }, without],
    ['in the scenario: of its own customers', { scenario: { ...scenario, luck: 'shared' } }, with90],
    ['in the scenario, but the study says off', { scenario: { ...scenario, luck: 'shared' }, luck: 'off' }, without],
    ['by the study', { scenario, luck: shared(90) }, with90],
    ['of fewer', { scenario: { ...scenario, luck: 'shared' }, luck: shared(7) }, collectLuck(scenario, shared(7)).base],
  ] as const)('%s', async (_, study, expected) => {
    expect((await answer(study)).base).toEqual(expected);
  });
});
