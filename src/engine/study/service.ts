/**
 * The engine as a service: one study made ready, parts of it on request. Workers expose it, tests and Node call it
 * directly. What is not asked for is not loaded.
 */
import { batchRunner } from '../sim/batch-runner.ts';
import type { TableMemory } from '../sim/plan.ts';
import { firmLuck } from './firm-luck.ts';
import { needsSatisfaction } from '../sim/plan-with.ts';
import { planFor } from './plan-for.ts';
import type { Part, PartOf, Study, StudyKind, StudyOf } from './study.ts';

type Simulate<K extends StudyKind> = (from: number, to: number) => PartOf<K>;
type Prepare<K extends StudyKind> = (study: StudyOf<K>, memory: TableMemory) => Simulate<K> | Promise<Simulate<K>>;

/** How a study of each kind is made ready. A new kind is one line here and one in `Studies`. */
const PREPARE: { readonly [K in StudyKind]: Prepare<K> } = {
  run: async (study, memory) => {
    const plan = await planFor(study.scenario, memory);
    const luck = firmLuck(study);
    return luck === null ? batchRunner(plan) : (await import('../cohort/cohort.ts')).cohortRunner(plan, luck);
  },
  business: async (study, memory) => (await import('../business/prepare-business.ts')).prepareBusiness(study, memory),
  'break-even': async (study, memory) => (await import('../sensitivity/break-even.ts')).breakEvenRunner(study, memory),
  map: async (study, memory) => (await import('../sensitivity/gain-map.ts')).mapRunner(study, memory),
  budget: async (study, memory) => (await import('../sensitivity/budget.ts')).budgetRunner(study, memory),
  customers: async (study, memory) => (await import('../customers/customers-runner.ts')).customersRunner(study, memory),
  acts: async (study, memory) => (await import('../customers/acts-runner.ts')).actsRunner(study, memory),
  population: async (study) => (await import('../positions/draw-population.ts')).populationRunner(study),
  zones: async (study, memory) => (await import('../matrices/zones-runner.ts')).zonesRunner(study, memory),
  shock: async (study, memory) => (await import('../matrices/shock-runner.ts')).shockRunner(study, memory),
  measures: async (study, memory) => (await import('./measures-runner.ts')).measuresRunner(study, memory),
  course: async (study, memory) => (await import('../matrices/course-runner.ts')).courseRunner(study, memory),
};

export interface StudyService {
  /** Makes a study ready; it replaces the one before. Parts name the job so that none is answered for another. */
  load: (job: number, study: Study) => Promise<void>;
  /** @throws if `job` is not the one loaded last */
  run: (job: number, from: number, to: number) => Part;
}

export function studyService(): StudyService {
  const memory: TableMemory = new Map();
  let wanted = 0;
  let loaded: { job: number; simulate: (from: number, to: number) => Part } | undefined;
  return {
    async load(job, study) {
      wanted = job;
      if (needsSatisfaction(study.scenario)) await import('../satisfaction/satisfaction-slots.ts');
      const simulate = await (PREPARE[study.kind] as Prepare<StudyKind>)(study, memory);
      // a later one may have come meanwhile
      if (wanted === job) loaded = { job, simulate };
    },
    run(job, from, to) {
      if (loaded?.job !== job) throw new Error(`invalid job: loaded ${loaded?.job ?? 'none'}, got ${job}`);
      return loaded.simulate(from, to);
    },
  };
}

/** The buffers of a part: handed over with it, after which the sender's own copy is empty. */
export function buffersOf(part: Part): ArrayBufferLike[] {
  return Object.values(part)
    .filter((value) => ArrayBuffer.isView(value))
    .map(({ buffer }) => buffer);
}
