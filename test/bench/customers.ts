/** Customers one by one: what each costs, against drawing its random words alone; WebAssembly beside plain TypeScript. */
import { creditCard } from '#cases/credit-card.ts';
import { actsRunner } from '#engine/customers/acts-runner.ts';
import { withDefaultSpread } from '#engine/customers/default-spread.ts';
import { lifetimeCells } from '#engine/customers/lifetime-cells.ts';
import type { CustomersKernel, KernelSetting } from '#engine/kernels/customers-kernel.ts';
import { BLOCK, emptyTally } from '#engine/kernels/customers-kernel.ts';
import { customersTwin } from '#engine/kernels/customers-twin.ts';
import { wasmGenerator, wasmKernel } from '#engine/kernels/wasm-kernel.ts';
import { philox } from '#engine/random/philox.ts';
import type { Scenario } from '#engine/scenario.ts';
import { planOf } from '#engine/sim/plan.ts';
import type { Row } from './table.ts';

const CUSTOMERS = 16_384;
const ROUNDS = 200;
const IN_A_ROW = 4;
/** Plain TypeScript is slower: fewer rounds take as long. */
const TWIN_ROUNDS = 6;
const ACTS_CUSTOMERS = 4000;
const ACTS_RUNS = 3000;
const ACTS_CHUNKS = 40;
const MOST_ACTS_SECONDS = 0.5;

/** Nanoseconds a customer, the best of several rounds: all take turns, so that what the machine does besides hits all. */
function best(rounds: number, works: readonly (() => void)[]): number[] {
  const least = works.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    works.forEach((work, i) => {
      work(); // its tables into the core's own memory
      const start = performance.now();
      for (let k = 0; k < IN_A_ROW; k++) work();
      least[i] = Math.min(least[i]!, (performance.now() - start) / IN_A_ROW);
    });
  }
  return least.map((milliseconds) => (1e6 * milliseconds) / CUSTOMERS);
}

function settingOf(scenario: Scenario): KernelSetting {
  const { cells } = lifetimeCells(planOf(scenario));
  return { cells, bins: { from: -600, width: 50, edges: 41 }, key0: 1, key1: 2 };
}

/** What both futures of a customer cost, and what they cost counted into histograms. */
function worksOf(kernel: CustomersKernel, setting: KernelSetting): (() => void)[] {
  const out = new Float64Array(2 * CUSTOMERS);
  const tally = emptyTally(setting, CUSTOMERS);
  return [() => kernel.values(0, 0, CUSTOMERS, out), () => kernel.tally(0, CUSTOMERS, tally, 0)];
}

function plainGenerator(): void {
  const four = new Uint32Array(4);
  for (let counter = 0; counter < CUSTOMERS / 4; counter++) philox(counter, 0, 0, 0, 1, 2, four);
}

const ns = (value: number): string => `${value.toFixed(2)} ns`;

export function customerRows(): Row[] {
  const generate = wasmGenerator();
  if (generate === null)
    return [{ measure: 'WebAssembly with vectors', bar: 'there', measured: 'missing', passes: false }];
  const spread = withDefaultSpread(creditCard.scenario);
  const withOne: Scenario = {
    ...spread,
    segments: spread.segments.map((segment) => ({ ...segment, spread: { ...segment.spread!, serveSpread: 0 } })),
  };
  const cases = [
    { name: 'lifetimes only', scenario: creditCard.scenario, words: 1, bar: 0.5 },
    { name: 'with one factor', scenario: withOne, words: 2, bar: 0.45 },
    { name: 'with two factors', scenario: spread, words: 3 },
  ];
  const settings = cases.map(({ scenario }) => settingOf(scenario));
  const [word, ...wasm] = best(ROUNDS, [
    () => generate(CUSTOMERS / BLOCK, 1),
    ...settings.flatMap((setting) => worksOf(wasmKernel(setting)!, setting)),
  ]) as [number, ...number[]];
  const [plainWord, ...twin] = best(TWIN_ROUNDS, [
    plainGenerator,
    ...settings.flatMap((setting) => worksOf(customersTwin(setting), setting)),
  ]) as [number, ...number[]];
  return [
    { measure: 'generator alone, a word', measured: `${ns(word)} (TypeScript ${ns(plainWord)})` },
    ...cases.flatMap(({ name, words, bar }, i): Row[] => {
      const share = (words * word) / wasm[2 * i]!;
      const both = (at: number): string => `${ns(wasm[at]!)} (TypeScript ${ns(twin[at]!)})`;
      return [
        { measure: `${name}: profit in both futures, a customer`, measured: both(2 * i) },
        {
          measure: `${name}: share of the generator’s speed`,
          ...(bar === undefined ? {} : { bar: `≥ ${(100 * bar).toFixed(0)}%`, passes: share >= bar }),
          measured: `${(100 * share).toFixed(0)}%`,
        },
        { measure: `${name}: and counted into histograms`, measured: both(2 * i + 1) },
      ];
    }),
    actsRow(spread),
  ];
}

/** Half of the runs on one core: two workers share them. From the best of several chunks. */
function actsRow(scenario: Scenario): Row {
  const study = {
    kind: 'acts',
    scenario,
    customers: ACTS_CUSTOMERS,
    earns: 10,
    leave: { low: 0.2, high: 0.6 },
  } as const;
  const run = actsRunner(study, new Map());
  let least = Infinity;
  for (let chunk = 0; chunk < ACTS_CHUNKS; chunk++) {
    const start = performance.now();
    run(64 * chunk, 64 * (chunk + 1));
    least = Math.min(least, performance.now() - start);
  }
  const seconds = (least * (ACTS_RUNS / 2 / 64)) / 1000;
  return {
    measure: 'acts: 3,000 runs of 4,000 customers, half of them on this core',
    bar: `≤ ${MOST_ACTS_SECONDS} s`,
    measured: `${seconds.toFixed(2)} s`,
    passes: seconds <= MOST_ACTS_SECONDS,
  };
}
