import { describe, expect, it } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import type { Scenario } from '#engine/scenario.ts';
import { summariseMap } from '#engine/sensitivity/gain-map.ts';
import { summariseBreakEven } from '#engine/sensitivity/summarise-break-even.ts';
import { summariseBudget } from '#engine/sensitivity/summarise-budget.ts';
import { buffersOf, studyService } from '#engine/study/service.ts';
import type { PartOf, StudyKind, StudyOf } from '#engine/study/study.ts';
import { uncertain } from '#test/helpers/uncertain.ts';

const RUNS = 144;
const CUTS = [[RUNS], [64, RUNS], [64, 128, RUNS]];
const SCENARIOS: [string, Scenario][] = [
  ['credit card', { ...creditCard.scenario, horizonYears: 5, runs: RUNS }],
  ['three segments', uncertain({ runs: RUNS, horizonYears: 1 })],
];

/** Parts simulated by a worker each. */
async function partsOf<K extends StudyKind>(study: StudyOf<K>, ends: readonly number[]): Promise<PartOf<K>[]> {
  const parts = await Promise.all(
    ends.map(async (to, i) => {
      const service = studyService();
      await service.load(1, study);
      return service.run(1, i === 0 ? 0 : ends[i - 1]!, to) as PartOf<K>;
    }),
  );
  return parts;
}

describe.each(SCENARIOS)('%s: the same bits from one part, two or three', (_, scenario) => {
  async function same<K extends StudyKind>(
    study: StudyOf<K>,
    sum: (parts: readonly PartOf<K>[]) => unknown,
  ): Promise<void> {
    const [first, ...others] = await Promise.all(CUTS.map(async (ends) => sum(await partsOf<K>(study, ends))));
    expect(first).not.toBeNull();
    for (const other of others) expect(other).toStrictEqual(first);
  }

  it('break-even values', async () => {
    const paths = ['discount', 'levers[0].size', 'levers[0].costs[0].amount', 'segments[0].retention.churn'];
    const study = { kind: 'break-even' as const, scenario, paths };
    await same<'break-even'>(study, (parts) => summariseBreakEven(study, parts, RUNS));
  });

  it('the map of gains', async () => {
    const study = { kind: 'map' as const, scenario, lever: 0, sizes: [0, 0.02, 0.05], factors: [0.5, 1, 2] };
    await same<'map'>(study, (parts) => summariseMap(study, parts, RUNS));
  });

  it('keep or acquire', async () => {
    const study = { kind: 'budget' as const, scenario, ratio: { low: 5, high: 16 } };
    await same<'budget'>(study, (parts) => summariseBudget(study, parts, RUNS));
  });
});

it('parts hold nothing but numbers and typed arrays that can be handed over', async () => {
  const scenario = SCENARIOS[0]![1];
  const [breakEven] = await partsOf<'break-even'>({ kind: 'break-even', scenario }, [64]);
  const [map] = await partsOf<'map'>({ kind: 'map', scenario, lever: 0, sizes: [0.01], factors: [1] }, [64]);
  const [budget] = await partsOf<'budget'>({ kind: 'budget', scenario }, [64]);
  for (const part of [breakEven!, map!, budget!]) {
    const buffers = buffersOf(part);
    expect(new Set(buffers).size).toBe(Object.keys(part).length - 2);
    const copy = structuredClone(part, { transfer: buffers as ArrayBuffer[] });
    expect([copy.from, copy.to]).toEqual([0, 64]);
  }
});
