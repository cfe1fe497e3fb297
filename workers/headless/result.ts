/**
 * What a job comes to, as the document that is printed (`public/schema/result-1.json`). It depends on the runs alone, not on
 * the parts in which they came: a run of a whole and its merged shares are the same bytes.
 */
import type { BusinessPart } from '#engine/business/business-part.ts';
import type { CustomersPart } from '#engine/customers/customers-study.ts';
import type { BreakEvenPart } from '#engine/sensitivity/break-even.ts';
import { sensitivityOf } from '#engine/sensitivity/sensitivity.ts';
import { summariseBreakEven } from '#engine/sensitivity/summarise-break-even.ts';
import { randomisationsOf } from '#engine/random/randomisations.ts';
import type { Reading } from '#engine/scenario.ts';
import { changeOf, distributionOf, monthsOf } from '#engine/statistics/distribution.ts';
import type { Distribution, MonthDistribution } from '#engine/summary.ts';
import { ENGINE_VERSION } from '#engine/version.ts';
import { atMedians } from './at-medians.ts';
import { businessResult } from './business-result.ts';
import type { RunColumns } from './columns.ts';
import { faultsOf, joinRow, rowOf } from './columns.ts';
import { customersResult } from './customers-result.ts';
import { enoughRuns, reachedAfter } from './enough-runs.ts';
import type { Job } from './job.ts';
import type { Answers } from './questions.ts';
import { BREAK_EVEN, MAIN, questionsOf, readingsOf } from './questions.ts';

/** What cannot be given, and why. */
export interface None {
  readonly none: string;
}
export const none = (reason: string): None => ({ none: reason });

export interface Spread {
  readonly mean: number;
  readonly standardError: number | null;
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

/** Whole months; null: not within the horizon. */
export interface Months {
  readonly p5: number | null;
  readonly p50: number | null;
  readonly p95: number | null;
  readonly never: number;
}

/** What JSON can hold of an error of too few runs. */
const known = (value: number): number | null => (Number.isFinite(value) ? value : null);

export const spreadOf = ({ mean, meanError, p5, p25, p50, p75, p95 }: Distribution): Spread => ({
  mean,
  standardError: known(meanError),
  p5,
  p25,
  p50,
  p75,
  p95,
});

export const monthsResult = ({ p5, p50, p95, never }: MonthDistribution): Months => ({
  p5: known(p5),
  p50: known(p50),
  p95: known(p95),
  never,
});

export const upliftOf = (change: Distribution | null): Spread | None =>
  change === null ? none('Baseline profit is not safely above zero.') : spreadOf(change);

export type Result = { readonly schema: 1; readonly kind: 'result' } & Readonly<Record<string, unknown>>;
export type Outcome =
  { readonly ok: true; readonly result: Result } | { readonly ok: false; readonly problems: string[] };

export function resultOf(job: Job, answers: Answers): Outcome {
  const { scenario, estimator, perspective } = job;
  const head = (runs: number): Result => ({
    schema: 1,
    kind: 'result',
    engine: ENGINE_VERSION,
    scenario: scenario.name,
    currency: scenario.currency,
    seed: scenario.seed,
    runs,
    estimator,
    perspective,
    randomisations: estimator === 'customers' ? 1 : randomisationsOf(scenario.sampling),
  });
  const main = answers.get(MAIN) ?? [];
  const runs = scenario.runs;
  if (perspective === 'business') {
    return businessResult(job, main as BusinessPart[], (body) => ({ ...head(runs), ...body }));
  }
  if (estimator === 'customers') {
    return { ok: true, result: { ...head(runs), ...customersResult(main as CustomersPart[]) } };
  }
  return runsResult(job, main as RunColumns[], answers, head);
}

function runsResult(job: Job, main: readonly RunColumns[], answers: Answers, head: (runs: number) => Result): Outcome {
  const { scenario } = job;
  const faults = faultsOf(main);
  if (faults > 0) return { ok: false, problems: [tooFar(faults)] };
  const { runs } = enoughRuns(scenario, main, scenario.runs);
  const randomisations = randomisationsOf(scenario.sampling);
  const base = rowOf(main, 'base', runs);
  const whatIf = rowOf(main, 'whatIf', runs);
  const difference = whatIf.map((value, i) => value - base[i]!);
  return {
    ok: true,
    result: {
      ...head(runs),
      precision: {
        asked: scenario.precision ?? null,
        reached: known(reachedAfter(scenario, main, runs)),
      },
      base: spreadOf(distributionOf(base, randomisations)),
      whatIf: spreadOf(distributionOf(whatIf, randomisations)),
      difference: spreadOf(distributionOf(difference, randomisations)),
      uplift: upliftOf(changeOf(base, whatIf, randomisations)),
      losing: difference.reduce((count, value) => count + (value < 0 ? 1 : 0), 0),
      atMedians: atMedians(scenario),
      readings: readingsResult(job, main, answers, runs),
      payback: monthsResult(monthsOf(rowOf(main, 'payback', runs))),
      breakEvenMonths: {
        base: monthsResult(monthsOf(rowOf(main, 'breakEvenBase', runs))),
        whatIf: monthsResult(monthsOf(rowOf(main, 'breakEvenWhatIf', runs))),
      },
      breakEvenValues: breakEvenResult(job, answers, runs),
      sensitivities: sensitivityOf(scenario, { base, whatIf }, runs),
    },
  };
}

export const tooFar = (faults: number): string =>
  `A lever would take churn out of 0 to 1 in ${faults} ${faults === 1 ? 'run' : 'runs'}.`;

/** The same sizes of the levers on churn, read each way. */
function readingsResult(
  job: Job,
  main: readonly RunColumns[],
  answers: Answers,
  runs: number,
): None | Readonly<Partial<Record<Reading, unknown>>> {
  if (job.scenario.levers.every(({ kind, off }) => off === true || kind !== 'churn'))
    return none('The scenario has no lever on churn.');
  const randomisations = randomisationsOf(job.scenario.sampling);
  const entries = readingsOf(job.scenario).map(({ reading, variant }) => {
    if (variant.kind === 'none') return [reading, none(variant.reason)];
    const parts = variant.kind === 'own' ? main : ((answers.get(reading) ?? []) as readonly RunColumns[]);
    const faults = faultsOf(parts);
    if (faults > 0) return [reading, none(tooFar(faults))];
    const base = rowOf(parts, 'base', runs);
    const whatIf = rowOf(parts, 'whatIf', runs);
    return [
      reading,
      {
        whatIf: spreadOf(distributionOf(whatIf, randomisations)),
        difference: spreadOf(
          distributionOf(
            whatIf.map((value, i) => value - base[i]!),
            randomisations,
          ),
        ),
        uplift: upliftOf(changeOf(base, whatIf, randomisations)),
      },
    ];
  });
  return Object.fromEntries(entries) as Partial<Record<Reading, unknown>>;
}

function breakEvenResult(job: Job, answers: Answers, runs: number): unknown {
  const question = questionsOf(job, runs).find(({ name }) => name === BREAK_EVEN)!;
  if (question.study.kind !== 'break-even') throw new Error(`invalid question: ${question.study.kind}`);
  const parts = (answers.get(BREAK_EVEN) ?? []) as readonly BreakEvenPart[];
  const inputs = parts[0]!.values.length / (parts[0]!.to - parts[0]!.from);
  const whole = (column: 'values' | 'signs'): Float64Array => {
    const out = new Float64Array(inputs * question.runs);
    for (let input = 0; input < inputs; input++) {
      const row = joinRow(parts, question.runs, (part) => {
        const n = part.to - part.from;
        return part[column].subarray(input * n, (input + 1) * n);
      });
      out.set(row, input * question.runs);
    }
    return out;
  };
  const part: BreakEvenPart = { from: 0, to: question.runs, values: whole('values'), signs: whole('signs') };
  return summariseBreakEven(question.study, [part], question.runs);
}
