/** What a job asks of the engine: studies whose runs can be dealt out and shared. */
import type { Reading, Scenario } from '#engine/scenario.ts';
import type { Part, RunStudy, Study } from '#engine/study/study.ts';
import { validateScenario } from '#formats/scenario/validate.ts';
import type { Job } from './job.ts';
import { problemLine } from './problem-lines.ts';

export const MAIN = 'main';
export const BREAK_EVEN = 'break-even';

/** Break-even values are sought in this many runs, the first: their quantiles need no more. A multiple of BLOCK. */
const BREAK_EVEN_RUNS = 2048;

export interface Question {
  readonly name: string;
  readonly study: Study;
  readonly runs: number;
}

/** Answers by the name of their question: parts in the order of their runs. */
export type Answers = ReadonlyMap<string, readonly Part[]>;

/** @param runs  how many runs are enough, where the scenario's own are not all needed */
export function questionsOf(job: Job, runs = job.scenario.runs): Question[] {
  const { scenario, estimator, perspective } = job;
  if (perspective === 'business') return [{ name: MAIN, study: { kind: 'business', scenario }, runs }];
  if (estimator === 'customers') {
    return [{ name: MAIN, study: { kind: 'customers', scenario, customers: runs }, runs }];
  }
  const readings = readingsOf(scenario);
  return [
    { name: MAIN, study: runStudy(job, scenario), runs },
    ...readings.flatMap(({ reading, variant }): Question[] =>
      variant.kind === 'another' ? [{ name: reading, study: runStudy(job, variant.scenario), runs }] : [],
    ),
    { name: BREAK_EVEN, study: { kind: 'break-even', scenario }, runs: Math.min(runs, BREAK_EVEN_RUNS) },
  ];
}

function runStudy({ estimator }: Job, scenario: Scenario): RunStudy {
  const luck =
    estimator === 'cohort' ? { kind: scenario.luck ?? ('shared' as const), customers: scenario.customers } : 'off';
  return { kind: 'run', scenario, luck };
}

export type Variant =
  | { readonly kind: 'own' }
  | { readonly kind: 'another'; readonly scenario: Scenario }
  | { readonly kind: 'none'; readonly reason: string };

/** What "5 % lower churn" is said to mean; nobody says it of the hazard. */
const MEANINGS = ['points', 'relative', 'retention'] as const satisfies readonly Reading[];

/** The same sizes of all levers on churn, read in each of the three ways. */
export function readingsOf(scenario: Scenario): { readonly reading: Reading; readonly variant: Variant }[] {
  return MEANINGS.map((reading) => ({ reading, variant: variantOf(scenario, reading) }));
}

function variantOf(scenario: Scenario, reading: Reading): Variant {
  const onChurn = scenario.levers.filter(({ kind, off }) => off !== true && kind === 'churn');
  if (onChurn.length === 0) return { kind: 'none', reason: 'No lever on churn.' };
  if (onChurn.every((lever) => lever.kind === 'churn' && lever.reading === reading)) return { kind: 'own' };
  const levers = scenario.levers.map((lever) => (lever.kind === 'churn' ? { ...lever, reading } : lever));
  const validation = validateScenario({ ...scenario, levers });
  if (!validation.ok) return { kind: 'none', reason: problemLine(validation.problems[0]!) };
  return { kind: 'another', scenario: validation.scenario };
}
