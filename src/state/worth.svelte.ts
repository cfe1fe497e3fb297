/**
 * What levers are worth: lifetime profit with one of them less the same without any of them, all other levers as they
 * are, run by run. Several questions share what they are compared with.
 */
import type { Scenario } from '#engine/scenario.ts';
import type { Batch } from '#engine/sim/batch.ts';
import { columnQuantiles } from '#engine/statistics/column-quantiles.ts';
import { quantilesOf } from '#engine/statistics/distribution.ts';
import type { Quantiles } from '#engine/summary.ts';
import type { StudyDesk } from './study-desk.ts';
import { StudyRun } from './study-run.svelte.ts';
import { Asking, PREVIEW_RUNS } from './asking.ts';

/** Lifetime profit per customer won, run by run. */
export interface ArmColumns {
  readonly runs: number;
  readonly base: Float64Array;
  readonly whatIf: Float64Array;
}

/** Per customer won. */
export interface WorthSummary {
  readonly runs: number;
  readonly gain: Quantiles;
  /** Median of gain ÷ profit without it; null where that profit is not safely above zero. */
  readonly share: number | null;
  /** The quantiles (i + ½)/100 of the gain. */
  readonly dots: Float64Array;
  /** Runs in which it brings more than it costs. */
  readonly pays: number;
  /** In all runs it changes nothing, or no more than the order of a sum does. */
  readonly isNothing: boolean;
}

const DOTS = Array.from({ length: 100 }, (_, i) => (i + 0.5) / 100);

type Columns = StudyRun<'run', ArmColumns>;

/** Two ways of adding up the same profit differ by less than this share of it. */
const DUST = 1e-9;

export class Worths<K extends string> {
  readonly #with: Readonly<Record<K, Columns>>;
  readonly #without: Columns;
  /** Something else is done besides; if not, the baseline is what it is compared with. */
  #compares = $state.raw(false);
  readonly #asking = new Asking();
  readonly #results = $derived.by(() => this.#summaries());

  constructor(desk: StudyDesk, keys: readonly K[]) {
    const make = (): Columns => new StudyRun(desk, (_, parts, runs) => columnsOf(parts, runs));
    this.#with = Object.fromEntries(keys.map((key) => [key, make()])) as Record<K, Columns>;
    this.#without = make();
  }

  of = (key: K): WorthSummary | null => this.#results[key];

  get isStale(): boolean {
    return this.#asked.some(({ isStale, result }) => isStale || result === null);
  }
  get isRunning(): boolean {
    return this.#asked.some(({ status }) => status.kind === 'running');
  }
  get hasFailed(): boolean {
    return this.#asked.some(({ status }) => status.kind === 'failed');
  }
  /** Of all questions, while none is being answered. */
  get milliseconds(): number {
    return this.#asked.reduce((sum, { status }) => sum + (status.kind === 'done' ? status.milliseconds : 0), 0);
  }

  /** `few`: the first picture; all `runs` are asked for when every first picture is there. */
  ask = (withs: Readonly<Record<K, Scenario>>, without: Scenario | null, runs: number, few: boolean): void => {
    const wanted = few ? Math.min(PREVIEW_RUNS, runs) : runs;
    this.#compares = without !== null;
    for (const key of Object.keys(this.#with) as K[]) this.#ask(this.#with[key], withs[key], runs, wanted);
    if (without !== null) this.#ask(this.#without, without, runs, wanted);
  };

  /** After a failure everything is asked anew. */
  forget = (): void => this.#asking.forget();

  #ask(columns: Columns, scenario: Scenario, runs: number, wanted: number): void {
    // what it is worth on the average: luck would only blur it
    this.#asking.ask(columns, JSON.stringify({ ...scenario, name: '' }), wanted, () => ({
      kind: 'run',
      scenario: { ...scenario, runs },
      luck: 'off',
    }));
  }

  get #asked(): readonly Columns[] {
    const all = Object.values<Columns>(this.#with);
    return this.#compares ? [...all, this.#without] : all;
  }

  #summaries(): Readonly<Record<K, WorthSummary | null>> {
    const before = this.#compares ? this.#without.result : null;
    const of = (key: K): WorthSummary | null => {
      const after = this.#with[key].result;
      if (after === null || (this.#compares && before === null)) return null;
      if (before === null) return worthOf(after.base, after.whatIf, after.runs);
      return worthOf(before.whatIf, after.whatIf, Math.min(before.runs, after.runs));
    };
    return Object.fromEntries((Object.keys(this.#with) as K[]).map((key) => [key, of(key)])) as Record<
      K,
      WorthSummary | null
    >;
  }
}

export function worthOf(before: Float64Array, after: Float64Array, runs: number): WorthSummary {
  const gain = new Float64Array(runs);
  let pays = 0;
  let isNothing = true;
  for (let run = 0; run < runs; run++) {
    gain[run] = after[run]! - before[run]!;
    if (gain[run]! > 0) pays++;
    if (Math.abs(gain[run]!) > DUST * Math.abs(before[run]!)) isNothing = false;
  }
  const isSafe = quantilesOf(before.subarray(0, runs)).p5 > 0;
  return {
    runs,
    gain: quantilesOf(gain),
    share: isSafe ? quantilesOf(gain.map((value, run) => value / before[run]!)).p50 : null,
    dots: Float64Array.from(columnQuantiles(gain, DOTS)),
    pays,
    isNothing,
  };
}

function columnsOf(parts: readonly Batch[], runs: number): ArmColumns {
  const base = new Float64Array(runs);
  const whatIf = new Float64Array(runs);
  for (const part of parts) {
    base.set(part.base, part.from);
    whatIf.set(part.whatIf, part.from);
  }
  return { runs, base, whatIf };
}
