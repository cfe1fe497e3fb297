/// <reference types="node" />
/** The runner without a browser: reads a scenario, prints one JSON document. What it was asked is said in `arguments.ts`. */
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { readScenario } from '#formats/scenario/read.ts';
import { validateScenario } from '#formats/scenario/validate.ts';
import { BLOCK } from '#engine/sim/batch.ts';
import { poolSize } from '#runners/pool.ts';
import type { SimulateCall } from './arguments.ts';
import { readArguments } from './arguments.ts';
import { ask } from './asking.ts';
import type { Job } from './job.ts';
import { problemLine } from './problem-lines.ts';
import type { Answers } from './questions.ts';
import { resultOf } from './result.ts';
import { mergeShares, shareOf } from './share.ts';
import { workerThread } from './worker-thread.ts';

const BAD_INPUT = 2;

/** What is to be printed, or what is wrong. */
type Outcome = { readonly printed: object } | { readonly problems: readonly string[] };

async function textOf(file: string): Promise<{ readonly text: string } | { readonly problem: string }> {
  try {
    return { text: await readFile(file, 'utf8') };
  } catch {
    return { problem: `File ${file} cannot be read.` };
  }
}

async function simulate(call: SimulateCall): Promise<Outcome> {
  const file = await textOf(call.file);
  if ('problem' in file) return { problems: [file.problem] };
  const read = await readScenario(file.text);
  if (!read.ok) return { problems: read.problems.map(problemLine) };
  const whole = validateScenario({ ...read.scenario, ...call.over });
  if (!whole.ok) return { problems: whole.problems.map(problemLine) };
  const { scenario } = whole;
  const { perspective } = call;
  const own = scenario.luck === undefined || perspective === 'business' ? 'expected' : 'cohort';
  const job: Job = { scenario, perspective, estimator: call.estimator ?? own };
  const { share } = call;
  const { runs } = scenario;
  if (share !== undefined) {
    const isEdge = (run: number): boolean => Number.isInteger(run) && run >= 0 && (run % BLOCK === 0 || run === runs);
    if (!isEdge(share.from) || !isEdge(share.to) || share.to > runs || share.from >= share.to) {
      return {
        problems: [
          `A share lies within runs 0 to ${runs}; its ends are multiples of ${BLOCK}, or the last run. ` +
            `Found ${share.from} to ${share.to}.`,
        ],
      };
    }
  }
  const workers = call.workers ?? poolSize(availableParallelism());
  const answers = await ask(job, share, workers, () => workerThread(new URL('./thread.js', import.meta.url)));
  return share === undefined ? printedResult(job, answers) : { printed: shareOf(job, share, answers) };
}

function printedResult(job: Job, answers: Answers): Outcome {
  const outcome = resultOf(job, answers);
  return outcome.ok ? { printed: outcome.result } : { problems: outcome.problems };
}

async function merge(files: readonly string[]): Promise<Outcome> {
  const texts = await Promise.all(files.map(async (name) => ({ name, ...(await textOf(name)) })));
  const problems = texts.flatMap((file) => ('problem' in file ? [file.problem] : []));
  if (problems.length > 0) return { problems };
  const merged = await mergeShares(texts.flatMap((file) => ('text' in file ? [file] : [])));
  return merged.ok ? printedResult(merged.job, merged.answers) : { problems: merged.problems };
}

async function outcomeOf(args: readonly string[]): Promise<Outcome> {
  const call = readArguments(args);
  switch (call.kind) {
    case 'bad':
      return { problems: call.problems };
    case 'merge':
      return merge(call.files);
    case 'simulate':
      return simulate(call);
  }
}

const outcome = await outcomeOf(process.argv.slice(2));
if ('printed' in outcome) {
  process.stdout.write(`${JSON.stringify(outcome.printed, null, 2)}\n`);
} else {
  process.stderr.write(`${outcome.problems.join('\n')}\n`);
  process.exitCode = BAD_INPUT;
}
