/** What drives a scenario, where it tips, and how a budget is best split: asked of the selected one, when its runs are in. */
import { summariseMap } from '#engine/sensitivity/gain-map.ts';
import { MOST_MAP_RUNS } from '#engine/sensitivity/possible-sizes.ts';
import { sensitivityOf } from '#engine/sensitivity/sensitivity.ts';
import type { BreakEven, BudgetSummary, GainMap, SensitivitySummary } from '#engine/sensitivity/sensitivity-summary.ts';
import { summariseBreakEven } from '#engine/sensitivity/summarise-break-even.ts';
import { summariseBudget } from '#engine/sensitivity/summarise-budget.ts';
import type { Scenario } from '#engine/scenario.ts';
import type { PartOf, StudyKind, StudyOf } from '#engine/study/study.ts';
import type { Task } from './agenda.ts';
import { keyOf } from './comparable.ts';
import { mapStudyOf } from './dials.ts';
import { Memory } from './memory.svelte.ts';
import type { Ran } from './runs.svelte.ts';
import type { Failed } from './study-task.ts';
import { studyTask } from './study-task.ts';

export type Outcome<T> = { readonly kind: 'done'; readonly value: T } | Failed;

const REMEMBERED = 12;
/** Fewer runs say nothing about one input among many. */
const FEWEST_RUNS = 64;
/** A break-even value is asked of the first runs: its quantiles are written to two figures. */
const MOST_RUNS = 1024;

export class Sensitivities {
  readonly #drivers = new Memory<Outcome<SensitivitySummary>>(REMEMBERED);
  readonly #breakEvens = new Memory<Outcome<readonly BreakEven[]>>(REMEMBERED);
  readonly #maps = new Memory<Outcome<GainMap | null>>(REMEMBERED);
  readonly #budgets = new Memory<Outcome<BudgetSummary | null>>(REMEMBERED);

  /** Each undefined while it is not there yet. */
  drivers = (scenario: Scenario): Outcome<SensitivitySummary> | undefined => this.#drivers.get(keyOf(scenario));
  breakEvens = (scenario: Scenario): Outcome<readonly BreakEven[]> | undefined => this.#breakEvens.get(keyOf(scenario));
  map = (scenario: Scenario): Outcome<GainMap | null> | undefined => this.#maps.get(keyOf(scenario));
  budget = (scenario: Scenario): Outcome<BudgetSummary | null> | undefined => this.#budgets.get(keyOf(scenario));

  forgetFailed(): void {
    for (const memory of [this.#drivers, this.#breakEvens, this.#maps, this.#budgets]) {
      memory.forget(({ kind }) => kind === 'failed');
    }
  }

  /** @param ran all runs of the scenario */
  tasks(scenario: Scenario, ran: Ran, ground: 'map' | 'budget'): Task[] {
    const picture = ground === 'map' ? this.#mapTask(scenario) : this.#budgetTask(scenario);
    return [this.#driversTask(scenario, ran), picture, this.#breakEvenTask(scenario)];
  }

  /** From the runs there are: nothing is simulated again, so it needs no workers. */
  #driversTask(scenario: Scenario, { base, whatIf, runs }: Ran): Task {
    const key = keyOf(scenario);
    return {
      key: `drivers ${key}`,
      isDone: () => runs < FEWEST_RUNS || this.#drivers.get(key) !== undefined,
      run: () => {
        this.#drivers.set(key, { kind: 'done', value: sensitivityOf(scenario, { base, whatIf }, runs) });
        return Promise.resolve();
      },
    };
  }

  #breakEvenTask(scenario: Scenario): Task {
    const study = { kind: 'break-even', scenario } as const;
    return questionTask(this.#breakEvens, scenario, study, MOST_RUNS, summariseBreakEven);
  }

  #budgetTask(scenario: Scenario): Task {
    return questionTask(this.#budgets, scenario, { kind: 'budget', scenario }, MOST_RUNS, summariseBudget);
  }

  /** Its dials take a look at the scenario, so they are found in its turn. */
  #mapTask(scenario: Scenario): Task {
    const key = keyOf(scenario);
    return {
      key: `map ${key}`,
      isDone: () => this.#maps.get(key) !== undefined,
      run: async (pool) => {
        const study = mapStudyOf(scenario);
        if (study === null) this.#maps.set(key, { kind: 'done', value: null });
        else await questionTask(this.#maps, scenario, study, MOST_MAP_RUNS, summariseMap).run(pool);
      },
    };
  }
}

function questionTask<K extends StudyKind, T>(
  memory: Memory<Outcome<T>>,
  scenario: Scenario,
  study: StudyOf<K> & { readonly kind: K },
  most: number,
  summarise: (study: StudyOf<K>, parts: readonly PartOf<K>[], runs: number) => T,
): Task {
  const key = keyOf(scenario);
  const runs = Math.min(most, scenario.runs);
  return studyTask<K, Outcome<T>>({
    key: `${study.kind} ${key}`,
    study,
    runs,
    isDone: () => memory.get(key) !== undefined,
    sum: (parts) => ({ kind: 'done', value: summarise(study, parts, runs) }),
    keep: (outcome) => memory.set(key, outcome),
  });
}
