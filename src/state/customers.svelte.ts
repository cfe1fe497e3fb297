/**
 * The customers themselves, as their screen sees them: what it asks of the engine and what it keeps for itself. One for an
 * app, so that its numbers are still there when a person comes back to the tab.
 */
import { defaultSpread, withDefaultSpread } from '#engine/customers/default-spread.ts';
import { luckSummaryOf } from '#engine/customers/luck.ts';
import type { Act, ActsSummary, CustomersSummary, LuckSummary } from '#engine/customers/customers-summary.ts';
import { ACTS } from '#engine/customers/customers-summary.ts';
import { summariseActs } from '#engine/customers/summarise-acts.ts';
import { summariseCustomers } from '#engine/customers/summarise-customers.ts';
import type { Luck, Quantity, Scenario, Spread } from '#engine/scenario.ts';
import type { Batch } from '#engine/sim/batch.ts';
import type { App } from './app.svelte.ts';
import { middleOf } from './controls/scale.ts';
import type { StudyDesk } from './study-desk.ts';
import { StudyRun } from './study-run.svelte.ts';

export const LUCK_WORDS = ['on', 'off', 'different'] as const;
export type LuckWord = (typeof LUCK_WORDS)[number];
export type CurveWord = 'whale' | 'lorenz';

/** Numbers of customers whose luck is shown side by side. */
export const LUCK_NUMBERS: readonly number[] = [40, 4_000, 4_000_000];
export const MOST_CUSTOMERS = 1_000_000;
export const MOST_LUCK_CUSTOMERS = 1_000_000_000;
export const MOST_WORST = 0.5;
/** Lines drawn at a time. */
export const LIFELINES = 60;
const LUCK_RUNS = 2048;
const ACT_RUNS = 3000;
/** Drawn anew in each run of an act: with more of them their luck is nothing beside what we do not know. */
export const MOST_ACT_CUSTOMERS = 4000;
const PREVIEW_RUNS = 256;
const PREVIEW_CUSTOMERS = 4096;
/** What is older than the inputs for this long is shown as stale. */
const LATE_MS = 120;

/** What a screen that was never touched begins with. */
export const BEGINNING = { customers: 4000, worst: 0.15, leave: { low: 0.2, high: 0.6 }, other: 400 } as const;

type LuckRun = StudyRun<'run', LuckSummary>;

export class CustomersStudies {
  readonly #desk: StudyDesk;
  /** Customers looked at one by one. */
  customers = $state.raw<number>(BEGINNING.customers);
  /** Share of the customers that is repriced or dropped. */
  worst = $state.raw<number>(BEGINNING.worst);
  act = $state.raw<Act>('reprice');
  curve = $state.raw<CurveWord>('whale');
  luck = $state.raw<LuckWord>('on');
  /** The number of customers whose density is drawn. */
  luckCustomers = $state.raw<number>(LUCK_NUMBERS[0]!);
  /** A number besides the three; null until it is asked for. */
  other = $state.raw<number | null>(null);
  /** What a customer earns a year after repricing; null: as assumed for the scenario. */
  earns = $state.raw<number | null>(null);
  /** Share of the repriced who leave. */
  leave = $state.raw<Quantity>(BEGINNING.leave);
  /** Number of the first customer whose line is drawn. */
  first = $state.raw(0);
  /** The number under the hand. */
  active = $state.raw<string | null>(null);
  isDragging = $state.raw(false);

  readonly people: StudyRun<'customers', CustomersSummary>;
  readonly acts: StudyRun<'acts', ActsSummary>;
  readonly inputsAlone: LuckRun;
  /** With luck, by kind and number of customers; made when first asked for. */
  #lucks = $state.raw<ReadonlyMap<string, LuckRun>>(new Map());
  /** The scenario asked about last, as it is, and with spread where it says nothing. */
  scenario = $state.raw<Scenario | null>(null);
  #spread: Scenario | null = null;
  #isLate = $state.raw(false);
  #lateTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(desk: StudyDesk) {
    this.#desk = desk;
    this.people = new StudyRun(desk, summariseCustomers);
    this.acts = new StudyRun(desk, summariseActs);
    this.inputsAlone = new StudyRun(desk, (_, parts, runs) => luckSummaryOf(1, differencesOf(parts, runs)));
  }

  /** Numbers of customers shown, ascending. */
  get numbers(): readonly number[] {
    const { other } = this;
    return other === null || LUCK_NUMBERS.includes(other)
      ? LUCK_NUMBERS
      : [...LUCK_NUMBERS, other].sort((a, b) => a - b);
  }

  get kind(): Luck {
    return this.luck === 'different' ? 'separate' : 'shared';
  }

  luckOf = (kind: Luck, customers: number): LuckRun | undefined => this.#lucks.get(`${kind} ${customers}`);

  /** What the worst earn after repricing: what was set, or a third of the base profit, as a round number. */
  get earnsNow(): number {
    return this.earns ?? assumedEarnings(this.scenario);
  }

  /** Something shown belongs to other inputs. */
  get isStale(): boolean {
    return this.people.isStale || this.acts.isStale;
  }
  /** For longer than a picture takes: then it is shown grey. */
  get looksStale(): boolean {
    return this.#isLate && this.isStale;
  }
  /** The same for the picture of luck, whose questions are answered last. */
  get luckLooksStale(): boolean {
    const shown = this.numbers.flatMap((number) => this.luckOf(this.kind, number) ?? []);
    return this.#isLate && [this.inputsAlone, ...(this.luck === 'off' ? [] : shown)].some(({ isStale }) => isStale);
  }
  get hasFailed(): boolean {
    return this.#all.some(({ status }) => status.kind === 'failed');
  }
  /** Part of the present questions that is answered, or null while nothing runs. */
  get progress(): number | null {
    const running = [this.people, this.acts].flatMap(({ status }) => (status.kind === 'running' ? [status] : []));
    if (running.length === 0) return null;
    const share = running.reduce((sum, { done, total }) => sum + done / Math.max(1, total), 0);
    return share / running.length;
  }

  get #all(): readonly { readonly status: { readonly kind: string } }[] {
    return [this.people, this.acts, this.inputsAlone, ...this.#lucks.values()];
  }

  /** Asks everything that is shown about a scenario, unless it has been asked. */
  look = (scenario: Scenario): void => {
    if (this.scenario === scenario) return;
    this.scenario = scenario;
    this.#spread = withDefaultSpread(scenario);
    this.#askPeople();
    this.#askActs();
    this.#askLuck();
  };

  /** After a failure: everything anew. */
  again = (): void => {
    const { scenario } = this;
    this.scenario = null;
    this.#lucks = new Map();
    if (scenario !== null) this.look(scenario);
  };

  /** While the hand moves, a question is asked only when the one before has been answered. */
  setCustomers = (customers: number, live = false): void => {
    this.customers = customers;
    if (live && (this.people.status.kind === 'running' || this.acts.status.kind === 'running')) return;
    if (!live && this.people.wanted?.customers === customers && this.acts.wanted?.customers === inActs(customers))
      return;
    this.#askPeople();
    this.#askActs();
  };

  /** Every percentage has been answered already. */
  setWorst = (worst: number): void => {
    this.worst = worst;
  };

  swapAct = (): void => {
    this.act = ACTS.find((act) => act !== this.act) ?? 'reprice';
  };

  setEarns = (earns: number | null, live = false): void => {
    this.earns = earns;
    if (!live || this.acts.status.kind !== 'running') this.#askActs();
  };

  setLeave = (leave: Quantity, live = false): void => {
    this.leave = leave;
    if (!live || this.acts.status.kind !== 'running') this.#askActs();
  };

  setLuck = (luck: LuckWord): void => {
    this.luck = luck;
    this.#askLuck();
  };

  /** The next word, in a ring. */
  turnLuck = (): void => {
    this.setLuck(LUCK_WORDS[(LUCK_WORDS.indexOf(this.luck) + 1) % LUCK_WORDS.length]!);
  };

  setLuckCustomers = (customers: number, live = false): void => {
    if (!LUCK_NUMBERS.includes(customers)) this.other = customers;
    this.luckCustomers = customers;
    if (this.luck === 'off') this.luck = 'on';
    if (!live) this.#askLuck();
  };

  /** Sixty others. */
  others = (): void => {
    const kept = Math.max(1, this.people.result?.customers ?? this.customers);
    this.first = (this.first + LIFELINES) % kept;
    this.#askPeople();
  };

  #askPeople(): void {
    const { customers, first } = this;
    if (this.#spread === null) return;
    this.#beginsLate();
    this.people.ask({
      study: { kind: 'customers', scenario: this.#spread, customers, first },
      runs: customers,
      preview: PREVIEW_CUSTOMERS,
    });
  }

  #askActs(): void {
    const { customers, earnsNow: earns, leave } = this;
    if (this.#spread === null) return;
    this.#beginsLate();
    const runs = Math.min(ACT_RUNS, this.#spread.runs);
    this.acts.ask({
      study: {
        kind: 'acts',
        scenario: { ...this.#spread, runs },
        customers: inActs(customers),
        earns,
        leave,
      },
      runs,
      preview: PREVIEW_RUNS,
    });
  }

  /** What the picture of luck shows: the chosen number first, and what "different" is compared with. */
  #askLuck(): void {
    if (this.#spread === null) return;
    const runs = Math.min(LUCK_RUNS, this.#spread.runs);
    const scenario = { ...this.#spread, runs };
    const isNew = (run: LuckRun): boolean => run.wanted === null || origin.get(run.wanted) !== this.#spread;
    const ask = (run: LuckRun, luck: { readonly kind: Luck; readonly customers: number } | 'off'): void => {
      if (!isNew(run)) return;
      const study = { kind: 'run' as const, scenario, luck };
      origin.set(study, this.#spread!);
      run.ask({ study, runs, preview: PREVIEW_RUNS });
    };
    ask(this.inputsAlone, 'off');
    if (this.luck === 'off') return;
    const chosen = this.luckCustomers;
    const others = this.numbers.filter((number) => number !== chosen);
    const wanted: (readonly [Luck, number])[] = [[this.kind, chosen]];
    if (this.kind === 'separate') wanted.push(['shared', chosen]);
    for (const number of others) wanted.push([this.kind, number]);
    for (const [kind, customers] of wanted) ask(this.#luckRun(kind, customers), { kind, customers });
  }

  #luckRun(kind: Luck, customers: number): LuckRun {
    const key = `${kind} ${customers}`;
    const known = this.#lucks.get(key);
    if (known !== undefined) return known;
    const made = lasting(
      (): LuckRun => new StudyRun(this.#desk, (_, parts, runs) => luckSummaryOf(customers, differencesOf(parts, runs))),
    );
    this.#lucks = new Map([...this.#lucks, [key, made]]);
    return made;
  }

  #beginsLate(): void {
    if (this.isStale) return;
    clearTimeout(this.#lateTimer);
    this.#isLate = false;
    this.#lateTimer = setTimeout(() => (this.#isLate = true), LATE_MS);
  }
}

const inActs = (customers: number): number => Math.min(customers, MOST_ACT_CUSTOMERS);

/** The scenario that a question about luck was made from: its own has other runs, and is another object each time. */
const origin = new WeakMap<object, Scenario>();

/** What-if − baseline, run by run. */
function differencesOf(parts: readonly Batch[], runs: number): Float64Array {
  const differences = new Float64Array(runs);
  for (const { from, base, whatIf } of parts) {
    for (let i = 0; i < base.length; i++) differences[from + i] = whatIf[i]! - base[i]!;
  }
  return differences;
}

/** A third of the base profit of a year, to the nearest 1, 2 or 5 times a power of ten; 10 where there is none. */
export function assumedEarnings(scenario: Scenario | null): number {
  const amounts = scenario?.segments.flatMap(({ profit }) =>
    profit.base === undefined ? [] : [middleOf(profit.base.amount)],
  );
  const third = Math.max(0, ...(amounts ?? [])) / 3;
  if (!(third > 0)) return 10;
  const power = 10 ** Math.floor(Math.log10(third));
  const lead = third / power;
  return Number(((lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10) * power).toPrecision(1));
}

/** How the customers of each segment differ, and whether anybody has said so. */
export interface SegmentSpread extends Spread {
  readonly isAssumed: boolean;
}

export function spreadsOf(scenario: Scenario): readonly SegmentSpread[] {
  const assumed = defaultSpread(scenario);
  return scenario.segments.map(({ spread }, s) => ({
    ...(spread ?? assumed[s]!),
    isAssumed: spread === undefined,
  }));
}

/**
 * Made outside the component that happens to ask first: what is derived in it would otherwise end with that component,
 * while the numbers live on with the app.
 */
function lasting<T>(make: () => T): T {
  let found: T | undefined;
  $effect.root(() => void (found = make()));
  return found as T;
}

const made = new WeakMap<App, CustomersStudies>();

/** Those of an app, made when the screen is first opened. */
export function customersOf(app: App): CustomersStudies {
  const known = made.get(app);
  if (known !== undefined) return known;
  const studies = lasting(() => new CustomersStudies(app.desk));
  made.set(app, studies);
  return studies;
}
