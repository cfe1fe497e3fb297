/**
 * Short runs for lists of scenarios: one after the other on a pool of their own, so that the open scenario never waits.
 * Each is run once for what it says: a name or an origin changes nothing, and what was run before is there at once.
 */
import type { Problem } from '#engine/problem.ts';
import type { Scenario } from '#engine/scenario.ts';
import { emptyCollection, place } from '#engine/sim/collect.ts';
import { outlineOf } from '#engine/sim/outline.ts';
import { summarise } from '#engine/sim/summarise.ts';
import type { Arms, Bands, Quantiles } from '#engine/summary.ts';
import { writeCompact } from '#formats/scenario/write.ts';
import type { Pool } from '#runners/pool.ts';

/** What a line of a list shows. */
export interface Preview {
  /** Months of the drawn points, ascending, the first 0. */
  readonly months: Float64Array;
  readonly survivors: Arms<Bands>;
  readonly base: Quantiles;
  readonly difference: Quantiles;
  /** Null where baseline profit is not safely above zero: then the difference is told, in money. */
  readonly uplift: Quantiles | null;
  readonly milliseconds: number;
}

export type PreviewState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'done'; readonly preview: Preview }
  /** The inputs cannot be simulated: found out by running them. */
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'failed'; readonly message: string };

/** Runs of one preview, whatever number the scenario asks for. */
export const RUNS = 2000;
const WAITING: PreviewState = { kind: 'waiting' };
/** More are kept only while they are on the page. */
const REMEMBERED = 200;

export class Previews {
  readonly #pool: Pool;
  readonly #now: () => number;
  readonly #keys = new WeakMap<Scenario, string>();
  #states = $state.raw<ReadonlyMap<string, PreviewState>>(new Map());
  #wanted: ReadonlyMap<string, Scenario> = new Map();
  #isRunning = false;

  constructor(pool: Pool, now: () => number = () => performance.now()) {
    this.#pool = pool;
    this.#now = now;
  }

  of(scenario: Scenario): PreviewState {
    return this.#states.get(this.#keyOf(scenario)) ?? WAITING;
  }

  /** Runs these, in this order, as far as they have not been run; what was asked for before and is not among them is dropped. */
  request = (scenarios: readonly Scenario[]): void => {
    this.#wanted = new Map(scenarios.map((scenario) => [this.#keyOf(scenario), scenario]));
    if (!this.#isRunning) void this.#runAll();
  };

  /** Runs once more what failed. */
  again = (): void => {
    this.#states = new Map([...this.#states].filter(([, { kind }]) => kind !== 'failed'));
    if (!this.#isRunning) void this.#runAll();
  };

  async #runAll(): Promise<void> {
    this.#isRunning = true;
    try {
      for (let next = this.#next(); next !== undefined; next = this.#next()) {
        const [key, scenario] = next;
        this.#keep(key, await this.#run(scenario));
      }
    } finally {
      this.#isRunning = false;
    }
  }

  #next(): [string, Scenario] | undefined {
    return [...this.#wanted].find(([key]) => !this.#states.has(key));
  }

  async #run(asked: Scenario): Promise<PreviewState> {
    const scenario = { ...asked, runs: RUNS };
    const began = this.#now();
    const outline = outlineOf(scenario);
    const collected = emptyCollection(outline.layout, RUNS, scenario.levers.length);
    let problem: Problem | undefined;
    const outcome = await this.#pool.run<'run'>({
      study: { kind: 'run', scenario },
      runs: RUNS,
      preview: RUNS,
      onPart: (batch) => {
        place(collected, batch);
        problem ??= faultOf(collected.faults, scenario);
        if (problem !== undefined) this.#pool.stop();
      },
    });
    if (problem !== undefined) return { kind: 'refused', problem };
    if (outcome.kind !== 'done') {
      return { kind: 'failed', message: outcome.kind === 'failed' ? outcome.message : outcome.kind };
    }
    const { fans, base, difference, uplift } = summarise(outline, collected, RUNS);
    const milliseconds = this.#now() - began;
    return {
      kind: 'done',
      preview: { months: fans.months, survivors: fans.survivors, base, difference, uplift, milliseconds },
    };
  }

  #keep(key: string, state: PreviewState): void {
    const before = [...this.#states];
    const old = before.slice(0, Math.max(0, before.length - REMEMBERED)).filter(([known]) => !this.#wanted.has(known));
    const states = new Map(before);
    for (const [known] of old) states.delete(known);
    this.#states = states.set(key, state);
  }

  #keyOf(scenario: Scenario): string {
    const known = this.#keys.get(scenario);
    if (known !== undefined) return known;
    const key = writeCompact({ ...scenario, name: '', origin: '', runs: RUNS });
    this.#keys.set(scenario, key);
    return key;
  }
}

/** A lever that drove a rate out of 0 … 1 in some runs. */
function faultOf(faults: Int32Array, scenario: Scenario): Problem | undefined {
  const index = faults.findIndex((count) => count > 0);
  const lever = scenario.levers[index];
  if (lever === undefined || lever.kind === 'programme') return undefined;
  return { code: 'lever-leaves-bounds', path: `levers[${index}].size`, got: lever.size };
}
