/**
 * Compare: two to four scenarios on the same random numbers. Which they are, which one the pictures below are about, and
 * what came out of each; the scenarios themselves live in the library.
 */
import type { Problem } from '#engine/problem.ts';
import type { Scenario } from '#engine/scenario.ts';
import { loadArea } from '#i18n/locale.svelte.ts';
import type { App } from './app.svelte.ts';
import { Agenda } from './compare/agenda.ts';
import { onNumbersOf, problemOf } from './compare/comparable.ts';
import { Runs, PREVIEW_RUNS, type Ran } from './compare/runs.svelte.ts';
import { Sensitivities } from './compare/sensitivities.svelte.ts';
import type { Item } from './library.svelte.ts';

export const MOST = 4;
export const FEWEST = 2;

/** One scenario of the comparison. */
export interface Column {
  readonly id: string;
  readonly name: string;
  /** As it is kept, to be changed; null where its text cannot be read. */
  readonly scenario: Scenario | null;
  /** As it is run here: on the random numbers of the first. */
  readonly compared: Scenario | null;
  /** What came out, of these inputs or, while `isStale`, of the ones before. */
  readonly ran: Ran | null;
  readonly isStale: boolean;
  /** Why it cannot be run. */
  readonly problem: Problem | null;
  readonly hasFailed: boolean;
}

/** What the picture at the right shows. */
export type Ground = 'map' | 'budget';

/** Replaced within this time, a result is not greyed in between. */
const LATE_MS = 150;
const NOTICE_MS = 5000;

export class Compare {
  readonly #app: App;
  readonly #agenda: Agenda;
  readonly runs = new Runs();
  readonly sensitivities: Sensitivities;
  ground = $state.raw<Ground>('map');
  #chosen = $state.raw<string | null>(null);
  isLate = $state.raw(false);
  #lateTimer: ReturnType<typeof setTimeout> | undefined;
  /** What each column showed last. */
  readonly #before = new Map<string, Ran>();

  readonly items: readonly Item[] = $derived.by(() => {
    const { items } = this.#app.library;
    return this.#app.compared.flatMap((id) => items.find(({ record }) => record.id === id) ?? []).slice(0, MOST);
  });
  /** Whose random numbers all of them use. */
  readonly first: Scenario | null = $derived.by(
    () => this.items.find(({ scenario }) => scenario !== null)?.scenario ?? null,
  );
  readonly columns: readonly Column[] = $derived.by(() => this.items.map((item) => this.#columnOf(item)));
  readonly selected: Column | null = $derived.by(
    () => this.columns.find(({ id }) => id === this.#chosen) ?? this.columns.at(-1) ?? null,
  );
  readonly isStale = $derived.by(() => this.columns.some(({ isStale }) => isStale));

  constructor(app: App) {
    this.#app = app;
    this.#agenda = new Agenda(() => app.desk);
    this.sensitivities = new Sensitivities();
  }

  /** Scenarios that could still be added. */
  get others(): readonly Item[] {
    return this.#app.library.items.filter(
      ({ record, scenario }) => scenario !== null && !this.items.some((item) => item.record.id === record.id),
    );
  }

  /** Asks for what is not there yet. `live`: a hand moves, so a first few runs are enough. */
  request = (live: boolean): void => {
    const scenarios = this.columns.flatMap(({ compared, problem }) =>
      compared === null || problem !== null ? [] : [compared],
    );
    const first = scenarios.map((scenario) => this.runs.task(scenario, PREVIEW_RUNS));
    const all = scenarios.map((scenario) => this.runs.task(scenario, Infinity));
    this.#agenda.want(live ? first : [...first, ...all, ...this.#questions()]);
    if (this.isStale && this.#lateTimer === undefined) this.#lateTimer = setTimeout(this.#lookIfLate, LATE_MS);
  };

  #lookIfLate = (): void => {
    this.#lateTimer = undefined;
    this.isLate = this.isStale;
    if (this.isStale) this.#lateTimer = setTimeout(this.#lookIfLate, LATE_MS);
  };

  /** About the selected one, when its runs are in. */
  #questions(): ReturnType<Sensitivities['tasks']> {
    const { selected } = this;
    const scenario = selected?.compared ?? null;
    if (scenario === null) return [];
    const outcome = this.runs.of(scenario);
    if (outcome?.kind !== 'done' || !this.runs.isComplete(scenario)) return [];
    return this.sensitivities.tasks(scenario, outcome, this.ground);
  }

  again = (): void => {
    this.runs.forgetFailed();
    this.sensitivities.forgetFailed();
    this.request(false);
  };

  select = (id: string): void => {
    this.#chosen = id;
  };

  /** @returns whether there was room for it, or it was there already */
  add = (id: string, at = this.items.length): boolean => {
    const ids = this.items.map(({ record }) => record.id);
    if (!ids.includes(id)) {
      if (ids.length >= MOST) return false;
      this.#app.compareThese(ids.toSpliced(at, 0, id));
    }
    this.select(id);
    return true;
  };

  takeAway = (id: string): void => {
    const ids = this.items.map(({ record }) => record.id);
    const at = ids.indexOf(id);
    if (at < 0) return;
    const rest = ids.filter((other) => other !== id);
    const wasSelected = this.selected?.id === id;
    this.#app.compareThese(rest);
    if (wasSelected) this.#chosen = rest[Math.min(at, rest.length - 1)] ?? null;
  };

  /** Brings a scenario to another place in the row. */
  move = (id: string, to: number): void => {
    const ids = this.items.map(({ record }) => record.id);
    const from = ids.indexOf(id);
    const place = Math.min(Math.max(to, 0), ids.length - 1);
    if (from < 0 || from === place) return;
    const selected = this.selected?.id ?? null;
    this.#app.compareThese(ids.toSpliced(from, 1).toSpliced(place, 0, id));
    this.#chosen = selected;
  };

  /** A new scenario in the library that stands here beside the one it was made from. */
  addVariant = (scenario: Scenario, name: string, of: string): boolean => {
    if (this.items.length >= MOST) return false;
    const id = this.#app.library.add({ ...scenario, name }, of);
    const at = this.items.findIndex(({ record }) => record.id === of);
    return this.add(id, at < 0 ? this.items.length : at + 1);
  };

  /** Changes one of them where it is kept; undone as any other change. */
  edit = (id: string, scenario: Scenario, live = false): void => {
    this.#app.library.editItem(id, scenario, live);
  };

  /** The open scenario joins the comparison; said at the head of the page, since it is seen on another screen. */
  addOpen = async (): Promise<void> => {
    const { openId } = this.#app.library;
    if (openId === null) return;
    const notice = this.add(openId) ? 'compare.notice.added' : 'compare.notice.full';
    if (this.#app.screen === 'compare') return;
    await loadArea('compare');
    this.#app.notice = notice;
    setTimeout(() => {
      if (this.#app.notice === notice) this.#app.notice = null;
    }, NOTICE_MS);
  };

  #columnOf({ record: { id, name }, scenario, problems }: Item): Column {
    if (scenario === null || this.first === null) {
      return column({ id, name, scenario, problem: problems[0] ?? null });
    }
    const compared = onNumbersOf(this.first, scenario);
    const problem = problemOf(compared);
    const outcome = problem === null ? this.runs.of(compared) : undefined;
    if (outcome?.kind === 'done') this.#before.set(id, outcome);
    return column({
      id,
      name,
      scenario,
      compared,
      ran: this.#before.get(id) ?? null,
      isStale: outcome?.kind !== 'done' && this.#before.has(id),
      problem: problem ?? (outcome?.kind === 'refused' ? outcome.problem : null),
      hasFailed: outcome?.kind === 'failed',
    });
  }
}

const column = (over: Partial<Column> & Pick<Column, 'id' | 'name' | 'scenario'>): Column => ({
  compared: null,
  ran: null,
  isStale: false,
  problem: null,
  hasFailed: false,
  ...over,
});

const made = new WeakMap<App, Compare>();

/** The comparison of an app: one, whichever screen asks, so that nothing is run twice. */
export function compareOf(app: App): Compare {
  const known = made.get(app);
  if (known !== undefined) return known;
  // in a root of its own, so that it outlives the screen that asks first
  let compare!: Compare;
  $effect.root(() => {
    compare = new Compare(app);
  });
  made.set(app, compare);
  return compare;
}
