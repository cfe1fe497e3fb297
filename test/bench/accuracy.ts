/**
 * Time to ±1 % of the mean uplift, one core: scrambled Sobol points over the inputs with customers integrated out, against
 * the usual ways. What those would take is computed from their measured variance and time per run.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { evaluatorOf } from '#engine/sensitivity/evaluator.ts';
import { batchRunner } from '#engine/sim/batch-runner.ts';
import { planOf } from '#engine/sim/plan.ts';
import { customerLoop } from './customer-loop.ts';
import { benchScenario } from './scenario.ts';
import type { Row } from './table.ts';
import { timed } from './table.ts';

const CUSTOMERS = 1000;
/** 95 % of a normal lie within this many standard errors. */
const Z = 1.96;
const ACCURACY = 0.01;
const MOST_Z = 3.5;
const REFERENCE_RUNS = 262_144;
const LEAST_AGAINST_LOOP = 1_000_000;
const LEAST_AGAINST_EXPECTED = 1000;

/** One usual way: what a run of it takes, and what its runs came to. */
interface Usual {
  readonly runs: number;
  readonly ms: number;
  readonly mean: number;
  readonly sd: number;
}

/** Adds up the differences of runs 0 … runs − 1: totals alone, which is all that the mean needs. */
function meanRunner(seed: number, runs: number): () => number {
  const evaluator = evaluatorOf(planOf({ ...benchScenario, seed, runs }));
  return () => {
    let sum = 0;
    for (let run = 0; run < runs; run++) {
      evaluator.draw(run);
      const { base, whatIf } = evaluator.addUp(true);
      sum += whatIf - base;
    }
    return sum / runs;
  };
}

/** Half width of the 95 % interval of the mean over many scramblings. */
function halfWidth(runs: number, seeds: number, truth: number): number {
  let squares = 0;
  for (let seed = 0; seed < seeds; seed++) squares += (meanRunner(seed, runs)() - truth) ** 2;
  return Z * Math.sqrt(squares / seeds);
}

/** The loop in TypeScript: the best of several chunks, what the code takes and not what the machine did besides. */
function usualLoop(): Usual {
  const loop = customerLoop(benchScenario, CUSTOMERS);
  const differences: number[] = [];
  for (let i = 0; i < 3; i++) loop(i);
  const chunk = 30;
  const chunks = 20;
  const times = Array.from({ length: chunks }, (_, c) =>
    timed(() => {
      for (let i = c * chunk; i < (c + 1) * chunk; i++) {
        const { base, whatIf } = loop(i);
        differences.push(whatIf - base);
      }
    }),
  );
  const runs = differences.length;
  const mean = differences.reduce((a, b) => a + b, 0) / runs;
  const sd = Math.sqrt(differences.reduce((sum, d) => sum + (d - mean) ** 2, 0) / (runs - 1));
  return { runs, ms: Math.min(...times) / chunk, mean, sd };
}

/** Customers integrated out as here, but from independent draws, and everything of a run kept: the engine's plain way. */
function usualExpected(): Usual {
  const runs = 8192;
  const run = batchRunner(planOf({ ...benchScenario, sampling: 'random', runs }));
  let batch = run(0, runs);
  const ms = Math.min(...Array.from({ length: 8 }, () => timed(() => (batch = run(0, runs))))) / runs;
  const differences = batch.whatIf.map((value, i) => value - batch.base[i]!);
  const mean = differences.reduce((a, b) => a + b, 0) / runs;
  const sd = Math.sqrt(differences.reduce((sum, d) => sum + (d - mean) ** 2, 0) / (runs - 1));
  return { runs, ms, mean, sd };
}

/** The same two ways in NumPy; null where there is none. */
function inNumpy(): { readonly loop: Usual; readonly expected: Usual } | null {
  try {
    const script = join(process.cwd(), 'test', 'bench', 'numpy_baseline.py');
    const said = execFileSync('python3', [script], {
      input: JSON.stringify(benchScenario),
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    return JSON.parse(said) as { loop: Usual; expected: Usual };
  } catch {
    return null;
  }
}

export function accuracyRows(): Row[] {
  const truth = meanRunner(4242, REFERENCE_RUNS)();
  let ours = 32;
  while (halfWidth(ours, 200, truth) > ACCURACY * truth) ours += 16;
  const run = meanRunner(benchScenario.seed, ours);
  for (let i = 0; i < 500; i++) run();
  const oursMs = Math.min(...Array.from({ length: 400 }, () => timed(run)));

  const needs = ({ sd }: Usual): number => ((Z * sd) / (ACCURACY * truth)) ** 2;
  const rows = (name: string, usual: Usual, least?: number): Row[] => {
    const z = (usual.mean - truth) / (usual.sd / Math.sqrt(usual.runs));
    const faster = (needs(usual) * usual.ms) / oursMs;
    return [
      {
        measure: `${name}: its mean against ours`,
        bar: `|z| ≤ ${MOST_Z}`,
        measured: `z ${z.toFixed(2)}`,
        passes: Math.abs(z) <= MOST_Z,
      },
      {
        measure: `${name}: runs for ±1%, time for that`,
        measured: `${Math.round(needs(usual)).toLocaleString('en')} × ${(1000 * usual.ms).toFixed(1)} µs = ${((needs(usual) * usual.ms) / 1000).toFixed(2)} s (computed)`,
      },
      {
        measure: `${name}: how many times faster we are`,
        ...(least === undefined ? {} : { bar: `≥ ${least.toLocaleString('en')}`, passes: faster >= least }),
        measured: Math.round(faster).toLocaleString('en'),
      },
    ];
  };
  const numpy = inNumpy();
  return [
    { measure: 'ours: scrambled Sobol runs for ±1% (95%) of the mean uplift', measured: `${ours}` },
    { measure: 'ours: time for that, best', measured: `${oursMs.toFixed(3)} ms` },
    ...rows(`loop over ${CUSTOMERS} customers, arms apart`, usualLoop(), LEAST_AGAINST_LOOP),
    ...rows(
      'customers integrated out, independent draws',
      usualExpected(),
      numpy === null ? LEAST_AGAINST_EXPECTED : undefined,
    ),
    ...(numpy === null
      ? [{ measure: 'NumPy', measured: 'not on this machine' }]
      : [
          ...rows('NumPy: the loop', numpy.loop, LEAST_AGAINST_LOOP),
          ...rows('NumPy: integrated out, independent draws', numpy.expected, LEAST_AGAINST_EXPECTED),
        ]),
  ];
}
