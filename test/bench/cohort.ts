/** What a run costs when luck is in it, by the number of customers: it must not depend on it. */
import { cohortRunner } from '#engine/cohort/cohort.ts';
import { planOf } from '#engine/sim/plan.ts';
import { benchScenario } from './scenario.ts';
import type { Row } from './table.ts';

const RUNS = 64;
const ROUNDS = 150;
const FIRMS = [1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];
const MOST_RATIO = 3;
/** 10,000 runs of 10⁵ customers on two workers in 0.6 s leave 120 µs a run; a tenth is for the way there and back. */
const MOST_MICROSECONDS = 110;

/** Microseconds a run, the best of several rounds: all take turns, so that what the machine does besides hits all. */
function costs(kind: 'shared' | 'separate', firms: readonly number[]): number[] {
  const plan = planOf({ ...benchScenario, runs: RUNS });
  const runners = firms.map((customers) => cohortRunner(plan, { kind, customers }));
  const best = firms.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    runners.forEach((run, i) => {
      const start = performance.now();
      run(0, RUNS);
      best[i] = Math.min(best[i]!, (1000 * (performance.now() - start)) / RUNS);
    });
  }
  return best;
}

/** The same difference from two futures with luck of their own: how much more it varies by chance. */
function varianceRatio(): number {
  const certain = {
    ...benchScenario,
    discount: 0.1,
    runs: 1024,
    segments: benchScenario.segments.map((segment) => ({
      ...segment,
      retention: { kind: 'sbg', alpha: 0.5, beta: 12 } as const,
      profit: { base: { shape: 'flat', amount: 120, growth: 0.02 } } as const,
    })),
    levers: [{ id: 'programme', kind: 'churn', reading: 'relative', size: 0.05 } as const],
  };
  const [apart, together] = (['separate', 'shared'] as const).map((kind) => {
    const { base, whatIf } = cohortRunner(planOf(certain), { kind, customers: 1000 })(0, certain.runs);
    const differences = whatIf.map((value, i) => value - base[i]!);
    const mean = differences.reduce((a, b) => a + b, 0) / certain.runs;
    return differences.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  });
  return apart! / together!;
}

export function cohortRows(): Row[] {
  const best = costs('shared', FIRMS);
  const ratio = Math.max(...best) / Math.min(...best);
  const hundredThousand = best[FIRMS.indexOf(1e5)]!;
  return [
    ...FIRMS.map((customers, i): Row => ({
      measure: `one run, ${customers.toLocaleString('en')} customers, best`,
      measured: `${best[i]!.toFixed(1)} µs`,
    })),
    {
      measure: 'dearest over cheapest number of customers',
      bar: `≤ ${MOST_RATIO}`,
      measured: ratio.toFixed(2),
      passes: ratio <= MOST_RATIO,
    },
    {
      measure: 'one run, 100,000 customers',
      bar: `≤ ${MOST_MICROSECONDS} µs`,
      measured: `${hundredThousand.toFixed(1)} µs`,
      passes: hundredThousand <= MOST_MICROSECONDS,
    },
    {
      measure: 'one run, 100,000 customers, each future with luck of its own',
      measured: `${costs('separate', [1e5])[0]!.toFixed(1)} µs`,
    },
    {
      measure: 'variance of the difference by luck alone: separate over shared',
      measured: `${Math.round(varianceRatio()).toLocaleString('en')} times`,
    },
  ];
}
