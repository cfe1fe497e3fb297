/**
 * What is going on at the page of scenarios, and only there: what is being renamed, the copy that is not kept yet, the
 * lines of what was deleted, and what was said last. Scenarios themselves live in the library.
 */
import type { Scenario } from '#engine/scenario.ts';
import { encodeLink } from '#formats/scenario/link.ts';
import { t } from '#i18n/locale.svelte.ts';
import type { App } from '#state/app.svelte.ts';
import { compareOf } from '#state/compare.svelte.ts';
import type { Item } from '#state/library.svelte.ts';
import { uniqueName } from '#state/unique-name.ts';
import { exportFile, fileNameOf, handOver } from '#views/shell/export-file.ts';
import { readScenarioFile, writeScenarios, type FileReading } from './scenario-file.ts';

type Kept = Item['record'];

/** A deleted scenario whose line still stands. */
export interface Ghost {
  readonly record: Kept;
  readonly wasOpen: boolean;
}

/** A copy in the making: kept as soon as it is named, gone with Esc. */
export interface Draft {
  readonly scenario: Scenario;
  /** Id of the original, under which it stands. */
  readonly after: string;
}

export type Row =
  | { readonly kind: 'item'; readonly id: string; readonly item: Item }
  | { readonly kind: 'draft'; readonly id: string; readonly draft: Draft }
  | { readonly kind: 'ghost'; readonly id: string; readonly ghost: Ghost };

/** A sentence in the place of a row's second line, or at the foot of the page. */
export interface Note {
  readonly at: string;
  readonly text: string;
  readonly act?: { readonly label: string; readonly run: () => void };
  /** To be copied by hand. */
  readonly link?: string;
}

export interface FileTrouble {
  readonly file: string;
  readonly reading: Extract<FileReading, { ok: false }>;
}

export const DRAFT_ID = 'draft';
export const FOOT = 'foot';
/** A note that asks for nothing goes by itself. */
const NOTE_MS = 5000;
/** Of a proposed name, so that it stays within what a name may be; it is selected, to be written over. */
const LONGEST_STEM = 70;

export class Desk {
  readonly #app: App;
  readonly #linkTo: (fragment: string) => string;
  renaming = $state.raw<string | null>(null);
  draft = $state.raw<Draft | null>(null);
  note = $state.raw<Note | null>(null);
  trouble = $state.raw<FileTrouble | null>(null);
  /** The row whose words of action were asked for by touch. */
  held = $state.raw<string | null>(null);
  /** Spoken politely. */
  said = $state.raw('');
  #ghosts = $state.raw<readonly Ghost[]>([]);
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly rows: readonly Row[] = $derived.by(() => this.#rowsNow());
  /** Scenarios that can be gone on with. */
  readonly count = $derived.by(
    () => this.#app.library.items.filter(({ scenario }) => scenario !== null).length + (this.draft === null ? 0 : 1),
  );

  constructor(app: App, linkTo: (fragment: string) => string) {
    this.#app = app;
    this.#linkTo = linkTo;
  }

  /** The name is gone over in place. */
  startRenaming = (id: string): void => {
    if (this.#readable(id) === undefined) return;
    this.clearNote();
    this.renaming = id;
  };

  rename = (id: string, name: string): void => {
    const before = this.#readable(id)?.name ?? name;
    this.renaming = null;
    const given = this.#app.library.rename(id, name);
    if (given === name) this.said = t('scenarios.rename.done', { name: before, given });
    else this.#say(id, t('scenarios.rename.same', { name, given }));
  };

  cancelRenaming = (): void => {
    this.renaming = null;
  };

  /** A copy beneath the original, its name to be written. */
  duplicate = (id: string): void => {
    const scenario = this.#readable(id);
    if (scenario === undefined) return;
    this.clearNote();
    const taken = this.#app.library.items.map(({ record }) => record.name);
    const name = uniqueName(copyNameOf(scenario.name), taken);
    this.draft = { scenario: { ...scenario, name }, after: id };
  };

  /** @returns id of the scenario it became */
  keepDraft = (name: string): string | null => {
    const { draft } = this;
    if (draft === null) return null;
    this.draft = null;
    const id = this.#app.library.add({ ...draft.scenario, name }, draft.after);
    const given = this.#readable(id)?.name ?? name;
    if (given === name) this.said = t('scenarios.duplicate.done', { name: given });
    else this.#say(id, t('scenarios.rename.same', { name, given }));
    return id;
  };

  dropDraft = (): void => {
    this.draft = null;
  };

  /** Puts it beside the others on Compare; the line says where it is. */
  compare = (id: string): void => {
    const comparison = compareOf(this.#app);
    const full = !comparison.add(id);
    const act = { label: t('scenarios.compare.go'), run: () => this.#app.go('compare') };
    this.#say(id, t('scenarios.compare.done', { full: full ? 'yes' : 'no', count: comparison.items.length }), { act });
  };

  remove = (id: string): void => {
    const item = this.#app.library.items.find(({ record }) => record.id === id);
    if (item === undefined) return;
    this.clearNote();
    const { library } = this.#app;
    library.flush();
    const { record } = library.items.find((other) => other.record.id === id) ?? item;
    this.#ghosts = [
      ...this.#ghosts.filter((ghost) => ghost.record.id !== id),
      { record, wasOpen: library.openId === id },
    ];
    this.#app.removeScenario(id);
    this.said = `${t('scenarios.deleted', { name: record.name })} ${t('scenarios.act.undo')}`;
  };

  restore = ({ record, wasOpen }: Ghost): void => {
    this.#app.restoreScenario(record, wasOpen);
    this.said = t('scenarios.restored', { name: record.name });
  };

  open = (id: string): void => {
    if (this.#readable(id) !== undefined) this.#app.openScenario(id);
  };

  copyLink = async (id: string): Promise<void> => {
    const scenario = this.#readable(id);
    if (scenario === undefined) return;
    const link = await encodeLink(scenario);
    if (!link.ok) {
      const act = { label: t('scenarios.act.export'), run: () => this.exportOne(id) };
      this.#say(id, t('scenarios.link.tooLong', { length: link.length, max: link.max }), { act });
      return;
    }
    const address = this.#linkTo(link.fragment);
    try {
      await navigator.clipboard.writeText(address);
      this.#say(id, t('scenarios.linkCopied'));
    } catch {
      // refused by the browser or the person: the link itself is shown instead
      this.#say(id, t('scenarios.link.byHand'), { link: address });
    }
  };

  /** What cannot be read is handed over as it is. */
  exportOne = (id: string): void => {
    const item = this.#app.library.items.find(({ record }) => record.id === id);
    if (item === undefined) return;
    if (item.scenario === null) handOver(item.record.document, `${fileNameOf(item.record.name)}.json`);
    else exportFile(item.scenario);
    this.#say(id, t('scenarios.exported', { count: 1 }));
  };

  exportAll = (): void => {
    const { items } = this.#app.library;
    const scenarios = items.flatMap(({ scenario }) => (scenario === null ? [] : [scenario]));
    handOver(writeScenarios(scenarios), `${fileNameOf(t('scenarios.title'))}.json`);
    const [count, left] = [scenarios.length, items.length - scenarios.length];
    this.#say(FOOT, left === 0 ? t('scenarios.exported', { count }) : t('scenarios.exported.without', { count, left }));
  };

  /** Reads all files or none: what is wrong with the first broken one is said where they were dropped. */
  openFiles = async (files: readonly File[]): Promise<void> => {
    this.clearNote();
    const read: Scenario[] = [];
    for (const file of files) {
      const reading = await readScenarioFile(await textOf(file));
      if (!reading.ok) {
        this.trouble = { file: file.name, reading };
        return;
      }
      read.push(...reading.scenarios);
    }
    this.trouble = null;
    const ids = read.map((scenario) => this.#app.library.add(scenario));
    const [only] = ids;
    if (only === undefined) return;
    if (ids.length > 1) {
      this.#say(FOOT, t('scenarios.imported', { count: ids.length }));
      return;
    }
    const name = this.#readable(only)?.name ?? '';
    const act = { label: t('scenarios.act.open'), run: () => this.open(only) };
    this.#say(FOOT, t('scenarios.imported.one', { name }), { act });
  };

  clearNote = (): void => {
    clearTimeout(this.#timer);
    this.note = null;
  };

  #say(at: string, text: string, more: Pick<Note, 'act' | 'link'> = {}): void {
    clearTimeout(this.#timer);
    this.note = { at, text, ...more };
    this.said = text;
    if (more.act === undefined && more.link === undefined) this.#timer = setTimeout(this.clearNote, NOTE_MS);
  }

  #readable(id: string): Scenario | undefined {
    return this.#app.library.items.find(({ record }) => record.id === id)?.scenario ?? undefined;
  }

  #rowsNow(): Row[] {
    const { items } = this.#app.library;
    const present = new Set(items.map(({ record }) => record.id));
    const kept: (Row & { place: number })[] = items.map((item) => ({
      kind: 'item',
      id: item.record.id,
      item,
      place: item.record.position,
    }));
    const gone: (Row & { place: number })[] = this.#ghosts
      .filter(({ record }) => !present.has(record.id))
      .map((ghost) => ({ kind: 'ghost', id: ghost.record.id, ghost, place: ghost.record.position }));
    const rows: Row[] = [...kept, ...gone].sort((a, b) => a.place - b.place);
    const { draft } = this;
    if (draft === null) return rows;
    const at = rows.findIndex(({ id }) => id === draft.after);
    return rows.toSpliced(at < 0 ? rows.length : at + 1, 0, { kind: 'draft', id: DRAFT_ID, draft });
  }
}

/** "Points, copy"; a copy of that is "Points, copy 2" and not a copy's copy. */
function copyNameOf(name: string): string {
  const stem = name.replace(/ \d+$/, '').slice(0, LONGEST_STEM);
  return stem.endsWith(t('scenarios.duplicate.name', { name: '' }))
    ? stem
    : t('scenarios.duplicate.name', { name: name.slice(0, LONGEST_STEM) });
}

/** Unreadable files (a folder, one taken away meanwhile) are told like text that is not a scenario. */
const textOf = (file: File): Promise<string> => file.text().catch(() => '');
