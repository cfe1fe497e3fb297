/**
 * The scenarios of this browser, the open one among them, and every change to them: made here, kept within half a second,
 * undone and redone here. Nothing else writes scenarios.
 */
import type { Problem } from '#engine/problem.ts';
import type { Scenario } from '#engine/scenario.ts';
import { readOwnScenario, readScenario } from '#formats/scenario/read.ts';
import { writeScenario } from '#formats/scenario/write.ts';
import type { StoredScenario } from '#storage/scenarios.ts';
import type { HistoryEntry, ScenarioRecord } from '#storage/schema.ts';
import type { ScenarioNews } from '#storage/tabs.ts';
import type { StorageTrouble } from '#storage/trouble.ts';
import type { Keeper } from './keeper.ts';
import { uniqueName } from './unique-name.ts';

/** A scenario of the list; null where its text cannot be read, with what is wrong. */
export interface Item {
  readonly record: ScenarioRecord;
  readonly scenario: Scenario | null;
  readonly problems: readonly Problem[];
}

export type Kept = 'saved' | 'saving' | StorageTrouble;

/** Changes that follow one another faster than this become one step of the history. */
const REST_MS = 300;

export interface LibraryHosts {
  readonly keeper: Keeper;
  readonly now: () => number;
  readonly newId: () => string;
  /** Tells the other windows. */
  readonly announce: (news: ScenarioNews) => void;
  /** After the first change: asks the browser not to clear what is kept. */
  readonly onFirstChange: () => void;
}

export class Library {
  readonly #hosts: LibraryHosts;
  readonly #keeper: Keeper;
  items = $state.raw<readonly Item[]>([]);
  openId = $state.raw<string | null>(null);
  kept = $state.raw<Kept>('saved');
  /** Changes that could not be kept: they live in this page only. */
  unkept = $state.raw<ReadonlySet<string>>(new Set());
  readonly open = $derived(this.items.find(({ record }) => record.id === this.openId) ?? null);

  /** The change being made: what was there before it, until it rests. */
  #pending: { id: string; before: ScenarioRecord | null; timer: ReturnType<typeof setTimeout> | undefined } | null =
    null;
  /** Writes wait for one another, so that they land in the order they were made. */
  #queue: Promise<unknown> = Promise.resolve();
  #hasChanged = false;
  /** The scenario whose text was written last: in a drag it need not be read back from its text. */
  #lastWritten: { readonly document: string; readonly scenario: Scenario } | null = null;

  constructor(hosts: LibraryHosts) {
    this.#hosts = hosts;
    this.#keeper = hosts.keeper;
    if (!hosts.keeper.isLasting) this.kept = 'refused';
  }

  load = async (): Promise<void> => {
    const listed = await this.#keeper.list();
    if (listed.ok) this.items = listed.value.map(itemOf);
    else this.kept = listed.trouble;
  };

  /** Opens a scenario that can be read. */
  openItem = (id: string): void => {
    this.flush();
    this.openId = id;
    const item = this.open;
    if (item !== null) this.#replace(item.record, { ...item.record, openedAt: this.#hosts.now() });
  };

  /** Changes the open scenario. `live`: a gesture is going on, its end will be told by a call that is not. */
  edit = (scenario: Scenario, live = false): void => {
    if (this.openId !== null) this.editItem(this.openId, scenario, live);
  };

  /** The same for any scenario of the list. */
  editItem = (id: string, scenario: Scenario, live = false): void => {
    const item = this.items.find(({ record }) => record.id === id);
    if (item !== undefined) this.#change(item.record, this.#written(item.record, scenario), live);
  };

  /** A new scenario at the end of the list, with a name of its own; it is not opened. */
  add = (scenario: Scenario, after?: string): string => {
    this.flush();
    const now = this.#hosts.now();
    const named = {
      ...scenario,
      name: uniqueName(
        scenario.name,
        this.items.map(({ record }) => record.name),
      ),
    };
    const record: ScenarioRecord = {
      id: this.#hosts.newId(),
      name: named.name,
      document: writeScenario(named),
      createdAt: now,
      openedAt: now,
      changedAt: now,
      position: this.#positionAfter(after),
    };
    if (this.items.length === 0) this.#begin(record);
    else this.#record(null, record);
    return record.id;
  };

  /** @returns the name it got: a "2" is added where there is one of the same name */
  rename = (id: string, name: string): string => {
    this.flush();
    const item = this.items.find(({ record }) => record.id === id);
    if (item?.scenario === undefined || item.scenario === null) return name;
    const others = this.items.filter((other) => other !== item).map(({ record }) => record.name);
    const unique = uniqueName(name.trim(), others);
    if (unique !== item.record.name)
      this.#record(item.record, this.#written(item.record, { ...item.scenario, name: unique }));
    return unique;
  };

  /** @returns id of the copy, which stands beneath the original */
  duplicate = (id: string): string | null => {
    const item = this.items.find(({ record }) => record.id === id);
    return item?.scenario === undefined || item.scenario === null ? null : this.add(item.scenario, id);
  };

  remove = (id: string): void => {
    this.flush();
    const item = this.items.find(({ record }) => record.id === id);
    if (item === undefined) return;
    const rest = this.items.filter((other) => other !== item && other.scenario !== null);
    if (id === this.openId) {
      const next = rest.find(({ record }) => record.position > item.record.position) ?? rest.at(-1);
      this.openId = next?.record.id ?? null;
    }
    this.#record(item.record, null);
  };

  /** Puts back a scenario that was removed, where and as it was: a change like any other. */
  restore = (record: ScenarioRecord): void => {
    this.flush();
    if (!this.items.some(({ record: { id } }) => id === record.id)) this.#record(null, record);
  };

  undo = (): Promise<HistoryEntry | undefined> => this.#step('undo');
  redo = (): Promise<HistoryEntry | undefined> => this.#step('redo');

  /** Keeps a change that has not rested yet: when the page is hidden, and before anything else is done. */
  flush = (): void => {
    const pending = this.#pending;
    if (pending === null) return;
    clearTimeout(pending.timer);
    this.#pending = null;
    const after = this.items.find(({ record }) => record.id === pending.id)?.record ?? null;
    if (after?.document !== pending.before?.document) this.#keep(pending.id, pending.before, after);
  };

  /** Another window wrote or removed a scenario. The open one is not taken from under the reader's hands. */
  hear = async ({ id }: ScenarioNews): Promise<void> => {
    if (id === this.openId) {
      this.kept = 'elsewhere';
      return;
    }
    await this.reload();
  };

  /** Takes what is kept for what is true, also for the open scenario. */
  reload = async (): Promise<void> => {
    this.#pending = null;
    const open = this.openId;
    await this.load();
    if (this.kept === 'elsewhere') this.kept = 'saved';
    if (!this.items.some(({ record }) => record.id === open))
      this.openId = this.items.find(({ scenario }) => scenario !== null)?.record.id ?? null;
  };

  /** Writes this window's version over the other's. */
  insist = async (): Promise<void> => {
    const item = this.open;
    if (item === null) return;
    this.flush();
    await this.#queue;
    const mine = { ...(this.open ?? item).record, changedAt: this.#hosts.now() };
    const outcome = await this.#keeper.overwrite(mine);
    this.kept = outcome.ok ? 'saved' : outcome.trouble;
    if (!outcome.ok) return;
    this.#replace(mine, mine);
    this.#hosts.announce({ id: mine.id, changedAt: mine.changedAt });
  };

  /** The database went away: from now on, this page's memory. */
  lose = (trouble: StorageTrouble): void => {
    this.kept = trouble;
  };

  settled = (): Promise<unknown> => this.#queue;

  #written(record: ScenarioRecord, scenario: Scenario): ScenarioRecord {
    const document = writeScenario(scenario);
    this.#lastWritten = { document, scenario };
    return { ...record, name: scenario.name, document, changedAt: this.#hosts.now() };
  }

  #positionAfter(after: string | undefined): number {
    const places = this.items.map(({ record }) => record.position);
    const at = this.items.findIndex(({ record }) => record.id === after);
    if (at < 0) return Math.max(-1, ...places) + 1;
    const here = places[at]!;
    const next = places[at + 1];
    return next === undefined ? here + 1 : (here + next) / 2;
  }

  #change(before: ScenarioRecord, after: ScenarioRecord, live: boolean): void {
    if (this.#pending?.id !== before.id) {
      this.flush();
      this.#pending = { id: before.id, before, timer: undefined };
    }
    this.#replace(before, after);
    const pending = this.#pending;
    clearTimeout(pending.timer);
    if (this.kept === 'saved') this.kept = 'saving';
    // a hand that rests in mid-gesture has not ended it: the gesture is one step
    pending.timer = live ? undefined : setTimeout(this.flush, REST_MS);
  }

  /** The scenario a person finds on coming here: no step of theirs, so that undo does not take it away. */
  #begin(record: ScenarioRecord): void {
    this.#replace(null, record);
    this.#queue = this.#queue.then(async () => {
      const outcome = await this.#keeper.overwrite(record);
      if (outcome.ok) return;
      this.kept = outcome.trouble;
      this.unkept = new Set([...this.unkept, record.id]);
    });
  }

  #record(before: ScenarioRecord | null, after: ScenarioRecord | null): void {
    this.#replace(before, after);
    this.#keep((after ?? before)!.id, before, after);
  }

  #keep(id: string, before: ScenarioRecord | null, after: ScenarioRecord | null): void {
    if (!this.#hasChanged) this.#hosts.onFirstChange();
    this.#hasChanged = true;
    const at = this.#hosts.now();
    this.#queue = this.#queue.then(async () => {
      const outcome = await this.#keeper.record({ at, scenarioId: id, before, after });
      if (!outcome.ok) {
        this.kept = outcome.trouble;
        this.unkept = new Set([...this.unkept, id]);
        return;
      }
      if (!this.#keeper.isLasting) return;
      if (this.#pending === null) this.kept = 'saved';
      this.unkept = new Set();
      this.#hosts.announce({ id, changedAt: after?.changedAt ?? null });
    });
  }

  async #step(direction: 'undo' | 'redo'): Promise<HistoryEntry | undefined> {
    this.flush();
    await this.#queue;
    const outcome = await this.#keeper[direction]();
    if (!outcome.ok) {
      this.kept = outcome.trouble;
      return undefined;
    }
    const entry = outcome.value;
    if (entry === undefined) return undefined;
    const side = direction === 'undo' ? entry.before : entry.after;
    // of another visit it may speak of what this one has not yet met
    if (side !== null) await readScenario(side.document);
    const here = this.items.find(({ record }) => record.id === entry.scenarioId)?.record ?? null;
    this.#replace(here, side);
    // show what was undone: the scenario comes back, or another one is opened in its place
    if (side !== null) this.openId = side.id;
    else if (this.openId === entry.scenarioId)
      this.openId = this.items.find(({ scenario }) => scenario !== null)?.record.id ?? null;
    this.#hosts.announce({ id: entry.scenarioId, changedAt: side?.changedAt ?? null });
    return entry;
  }

  #replace(before: ScenarioRecord | null, after: ScenarioRecord | null): void {
    const id = (before ?? after)?.id;
    const others = this.items.filter(({ record }) => record.id !== id);
    const item = after === null ? [] : [this.#itemFor(after)];
    this.items = [...others, ...item].sort((a, b) => a.record.position - b.record.position);
  }

  #itemFor(record: ScenarioRecord): Item {
    if (this.#lastWritten?.document === record.document) {
      return { record, scenario: this.#lastWritten.scenario, problems: [] };
    }
    const known = this.items.find((item) => item.record.document === record.document);
    return known === undefined ? itemOf({ record, reading: readOwnScenario(record.document) }) : { ...known, record };
  }
}

function itemOf({ record, reading }: StoredScenario): Item {
  return { record, scenario: reading.ok ? reading.scenario : null, problems: reading.ok ? [] : reading.problems };
}
