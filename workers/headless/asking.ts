/** Questions put to the engine, by threads or in this one. */
import type { Batch } from '#engine/sim/batch.ts';
import type { Part } from '#engine/study/study.ts';
import { inProcess } from '#runners/in-process.ts';
import { Pool } from '#runners/pool.ts';
import type { Runner } from '#runners/runner.ts';
import type { RunColumns } from './columns.ts';
import { columnsOfBatch } from './columns.ts';
import { enoughRuns } from './enough-runs.ts';
import type { Job } from './job.ts';
import type { Answers, Question } from './questions.ts';
import { MAIN, questionsOf } from './questions.ts';

/** Answers every question of a job, for all runs that are needed, or for a share of them. */
export async function ask(
  job: Job,
  share: { readonly from: number; readonly to: number } | undefined,
  workers: number,
  openThread: () => Runner,
): Promise<Answers> {
  /** A pool counts from 0; what is asked may begin later. */
  let first = 0;
  const open = workers === 1 ? inProcess : openThread;
  const pool = new Pool(() => {
    const runner = open();
    return { ...runner, run: (call, from, to) => runner.run(call, first + from, first + to) };
  }, workers);
  const answers = new Map<string, readonly Part[]>();
  const put = async (question: Question, from: number, to: number): Promise<void> => {
    first = from;
    const before = answers.get(question.name) ?? [];
    answers.set(question.name, [...before, ...(from < to ? await partsOf(pool, question, to - from) : [])]);
  };
  try {
    const enough = await askMain(job, share, put, answers);
    for (const question of questionsOf(job, enough).slice(1)) {
      await put(question, share?.from ?? 0, Math.min(question.runs, share?.to ?? question.runs));
    }
  } finally {
    pool.close();
  }
  return answers;
}

/** @returns how many runs are enough */
async function askMain(
  job: Job,
  share: { readonly from: number; readonly to: number } | undefined,
  put: (question: Question, from: number, to: number) => Promise<void>,
  answers: Answers,
): Promise<number> {
  const { scenario } = job;
  const main = questionsOf(job)[0]!;
  if (share !== undefined || main.study.kind !== 'run') {
    await put(main, share?.from ?? 0, share?.to ?? scenario.runs);
    return scenario.runs;
  }
  let done = 0;
  for (;;) {
    const { isEnough, runs } = enoughRuns(scenario, (answers.get(MAIN) ?? []) as RunColumns[], done);
    if (isEnough) return runs;
    await put(main, done, runs);
    done = runs;
  }
}

/** The next `runs` runs of a question, in their order. */
async function partsOf(pool: Pool, { study }: Question, runs: number): Promise<Part[]> {
  const parts: Part[] = [];
  const outcome = await pool.run({
    study,
    runs,
    preview: 0,
    onPart: (part) => parts.push(study.kind === 'run' ? columnsOfBatch(part as Batch) : part),
  });
  if (outcome.kind !== 'done') throw new Error(outcome.kind === 'failed' ? outcome.message : outcome.kind);
  return parts.sort((a, b) => a.from - b.from);
}
