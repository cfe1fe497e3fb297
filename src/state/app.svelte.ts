/**
 * The application: which screen, which language and theme, the scenarios, the simulation, and what a person does to them.
 * Views read it and call its actions; nothing else changes anything.
 */
import type { Case } from '#cases/case.ts';
import { firstCase } from '#cases/first.ts';
import type { MatrixId } from '#engine/positions/positions.ts';
import type { Problem } from '#engine/problem.ts';
import type { Quantity, Reading, Scenario } from '#engine/scenario.ts';
import { keepPairs } from '#formats/scenario/keep-pairs.ts';
import { validateScenario } from '#formats/scenario/validate.ts';
import type { Locale } from '#i18n/languages.ts';
import { locale, setLocale } from '#i18n/locale.svelte.ts';
import type { MessageKey } from '#i18n/messages/en.ts';
import type { Numbers } from '#i18n/number.ts';
import { createNumbers } from '#i18n/number.ts';
import { rememberForFirstPaint } from '#storage/first-paint.ts';
import type { ScenarioRecord, Settings } from '#storage/schema.ts';
import type { PanelControl } from './controls/all.ts';
import { controlsOf, sameIn } from './controls/all.ts';
import { inReading, rateControls, swapped } from './controls/churn.ts';
import type { Control } from './controls/control.ts';
import type { Keeper } from './keeper.ts';
import type { Library } from './library.svelte.ts';
import type { Previews } from './previews.svelte.ts';
import type { Run } from './run.svelte.ts';
import type { StudyDesk } from './study-desk.ts';

export type Screen = 'simulate' | 'scenarios' | 'matrices' | 'satisfaction' | 'compare';
/** What Satisfaction looks at. */
export const SATISFACTION_TABS = ['barrier', 'holds', 'index', 'measuring', 'formation', 'complaints'] as const;
export type SatisfactionTab = (typeof SATISFACTION_TABS)[number];
/** What Simulate looks at. */
export const PERSPECTIVES = ['one', 'business', 'customers'] as const;
export type Perspective = (typeof PERSPECTIVES)[number];
export type Theme = 'light' | 'dark';

export interface AppHosts {
  readonly library: Library;
  readonly run: Run;
  readonly previews: () => Promise<Previews>;
  /** Workers for questions besides the main simulation; opened when first asked for. */
  readonly desk: () => StudyDesk;
  readonly keeper: Keeper;
  readonly newSeed: () => number;
  readonly cases: () => Promise<readonly Case[]>;
  readonly loadWordsOf: (locale: Locale) => Promise<unknown>;
}

export class App {
  readonly library: Library;
  readonly run: Run;
  #previews: Previews | null = null;
  #desk: StudyDesk | null = null;
  readonly #hosts: AppHosts;
  screen = $state.raw<Screen>('simulate');
  perspective = $state.raw<Perspective>('one');
  /** What Matrices looks at. */
  matrix = $state.raw<MatrixId>('attitude');
  /** What Satisfaction looks at. */
  satisfactionTab = $state.raw<SatisfactionTab>('barrier');
  theme = $state.raw<Theme>('light');
  singleKeys = $state.raw(true);
  /** The control under the hand: the sentence, the panel and the sheet underline the same one. */
  active = $state.raw<string | null>(null);
  isDragging = $state.raw(false);
  showsKeys = $state.raw(false);
  /** Something to say once, at the head of the page. */
  notice = $state.raw<MessageKey | null>(null);
  /** The panel of inputs, where it is a drawer or a sheet. */
  showsInputs = $state.raw(false);
  /** Entries that were refused and stand, by control. */
  refused = $state.raw<ReadonlyMap<string, string>>(new Map());
  /** All cases, once the page that lists them asked for them. */
  cases = $state.raw<readonly Case[]>([firstCase]);
  /** Ids of the scenarios on Compare, in their order; some may be gone. */
  compared = $state.raw<readonly string[]>([]);

  readonly scenario: Scenario | null = $derived.by(() => this.library.open?.scenario ?? null);
  readonly numbers: Numbers = $derived.by(() => createNumbers(locale(), this.scenario?.currency ?? 'USD'));
  readonly controls: readonly PanelControl[] = $derived.by(() =>
    this.scenario === null ? [] : controlsOf(this.scenario),
  );
  /** What "reset" goes back to: the case the scenario began from. */
  readonly preset: Scenario | null = $derived.by(
    () => this.cases.find(({ id }) => id === this.scenario?.origin)?.scenario ?? null,
  );
  readonly presetControls: readonly PanelControl[] = $derived.by(() =>
    this.preset === null ? [] : controlsOf(this.preset),
  );

  constructor(hosts: AppHosts) {
    this.#hosts = hosts;
    this.library = hosts.library;
    this.run = hosts.run;
  }

  /** Simulates the open scenario, if it is not the one simulated last. */
  simulate = (live = false): void => {
    const { scenario } = this;
    if (scenario !== null) void this.run.start(scenario, live);
  };

  /** Sets a control; null when it worked, else why not: then nothing has changed. */
  set = (control: Control, value: Quantity, live = false): Problem | null => {
    const problem = this.problemWith(control, value);
    if (problem !== null) return problem;
    this.edit(control.write(value), live);
    return null;
  };

  /** What is wrong with a value for a control, before it is set. */
  problemWith = (control: Control, value: Quantity): Problem | null => {
    const ends = typeof value === 'number' ? [value] : [value.low, value.high];
    const outside = ends.find((end) => !(end >= control.min && end <= control.max));
    if (outside !== undefined) {
      return { code: 'out-of-range', path: control.id, got: outside, min: control.min, max: control.max };
    }
    if (typeof value !== 'number' && !control.ranges) return { code: 'not-a-number', path: control.id, got: value };
    return this.problemIn(control.write(value));
  };

  problemIn = (scenario: Scenario): Problem | null => {
    const checked = validateScenario(this.#withPairs(scenario));
    return checked.ok ? null : (checked.problems[0] ?? null);
  };

  /** Replaces the open scenario by a changed one that is known to be valid. */
  edit = (scenario: Scenario, live = false): void => {
    this.library.edit(this.#withPairs(scenario), live);
    this.simulate(live);
  };

  /** A change takes the pairs of inputs that move together along, or drops those whose input is gone. */
  #withPairs(scenario: Scenario): Scenario {
    return this.scenario === null ? scenario : keepPairs(this.scenario, scenario);
  }

  /** Changes that come from a choice: refused ones say why. */
  tryEdit = (scenario: Scenario): Problem | null => {
    const problem = this.problemIn(scenario);
    if (problem === null) this.edit(scenario);
    return problem;
  };

  reset = (control: PanelControl): void => {
    const preset = sameIn(this.presetControls, control);
    if (preset !== undefined) this.set(control, preset.value);
  };

  read = (reading: Reading): void => {
    if (this.scenario !== null) this.tryEdit(inReading(this.scenario, reading));
  };

  /** Baseline and what-if change places. */
  swap = (): void => {
    if (this.scenario === null || rateControls(this.scenario) === null) return;
    this.tryEdit(swapped(this.scenario));
  };

  go = (screen: Screen): void => {
    this.screen = screen;
  };

  look = (perspective: Perspective): void => {
    this.perspective = perspective;
    this.screen = 'simulate';
  };

  /** The next perspective, in a ring. */
  lookOn = (): void => {
    const next = (PERSPECTIVES.indexOf(this.perspective) + 1) % PERSPECTIVES.length;
    this.look(PERSPECTIVES[next]!);
  };

  get desk(): StudyDesk {
    return (this.#desk ??= this.#hosts.desk());
  }

  toggleInputs = (): void => {
    this.showsInputs = !this.showsInputs;
  };

  /** After the workers failed twice: fewer runs ask less of the machine. */
  runFewer = (): void => {
    if (this.scenario !== null) this.edit({ ...this.scenario, runs: 1000 });
  };

  newSeed = (): void => {
    if (this.scenario !== null) this.edit({ ...this.scenario, seed: this.#hosts.newSeed() });
  };

  undo = async (): Promise<void> => this.#stepped(await this.library.undo());
  redo = async (): Promise<void> => this.#stepped(await this.library.redo());

  #stepped(entry: unknown): void {
    if (entry === undefined) return;
    this.refused = new Map();
    this.simulate();
  }

  /** Another window changed the open scenario: its version is taken. */
  takeOther = async (): Promise<void> => {
    await this.library.reload();
    this.simulate();
  };

  openScenario = (id: string): void => {
    this.library.openItem(id);
    this.refused = new Map();
    this.active = null;
    this.choose({ lastOpenId: id });
    this.simulate();
    this.screen = 'simulate';
  };

  /** Takes a scenario away; if it was the open one, the next is opened, without leaving the screen. */
  removeScenario = (id: string): void => {
    const before = this.library.openId;
    this.library.remove(id);
    if (this.library.openId !== before) this.#openedInPlace();
  };

  /** Puts a removed scenario back; `asOpen`: it was the open one. */
  restoreScenario = (record: ScenarioRecord, asOpen: boolean): void => {
    this.library.restore(record);
    if (!asOpen) return;
    this.library.openItem(record.id);
    this.#openedInPlace();
  };

  #openedInPlace(): void {
    this.refused = new Map();
    this.active = null;
    const id = this.library.openId;
    if (id !== null) this.choose({ lastOpenId: id });
    this.simulate();
  }

  /** Makes a scenario of a person's own and opens it. */
  startFrom = (scenario: Scenario): void => this.openScenario(this.library.add(scenario));

  /**
   * A link pasted into the address of the open app; its scenario becomes one of a person's own.
   *
   * @returns false where the hash is no link
   */
  openLink = async (hash: string): Promise<boolean> => {
    if (!/^#s\d+=/.test(hash)) return false;
    const { decodeLink } = await import('#formats/scenario/link.ts');
    const linked = await decodeLink(hash);
    this.notice = linked.ok ? null : 'shell.link.broken';
    if (linked.ok) this.startFrom(linked.scenario);
    return true;
  };

  /** @throws before `loadPreviews`: only the page that loads them asks */
  get previews(): Previews {
    if (this.#previews === null) throw new Error('invalid order: previews are not loaded');
    return this.#previews;
  }

  loadPreviews = async (): Promise<void> => {
    this.#previews ??= await this.#hosts.previews();
  };

  loadCases = async (): Promise<void> => {
    if (this.cases.length === 1) this.cases = await this.#hosts.cases();
  };

  refuse = (id: string, entry: string | null): void => {
    const refused = new Map(this.refused);
    if (entry === null) refused.delete(id);
    else refused.set(id, entry);
    this.refused = refused;
  };

  speak = async (next: Locale): Promise<void> => {
    await Promise.all([setLocale(next), this.#hosts.loadWordsOf(next)]);
    this.choose({ language: next });
  };

  shine = (theme: Theme): void => {
    this.theme = theme;
    document.documentElement.dataset.theme = theme;
    this.choose({ theme });
  };

  setSingleKeys = (on: boolean): void => {
    this.singleKeys = on;
    this.choose({ singleKeys: on });
  };

  /** What stands on Compare. */
  compareThese = (ids: readonly string[]): void => {
    this.compared = ids;
    this.choose({ compared: ids });
  };

  /** Keeps what a person chose. A refused choice is not worth a word of its own: the header says that nothing is kept. */
  choose = (settings: Settings): void => {
    void this.#hosts.keeper.choose(settings);
    const { language, theme } = settings;
    if (language !== undefined || theme !== undefined) rememberForFirstPaint({ language: locale(), theme: this.theme });
  };
}
