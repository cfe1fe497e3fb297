/**
 * Satisfaction and loyalty of the open scenario: six tabs of one instrument. One for an app, so that what was tried is still
 * there when a person comes back.
 */
import type { Problem } from '#engine/problem.ts';
import type { FullSatisfaction, Satisfaction } from '#engine/satisfaction/satisfaction.ts';
import { satisfactionOf } from '#engine/satisfaction/satisfaction-of.ts';
import type { Scenario } from '#engine/scenario.ts';
import { keepPairs } from '#formats/scenario/keep-pairs.ts';
import { knowSatisfaction } from '#formats/scenario/know-satisfaction.ts';
import type { App, SatisfactionTab } from './app.svelte.ts';
import type { Step } from './edit.ts';
import { withPlace, withValue } from './edit.ts';
import { BarrierTab } from './satisfaction/barrier-tab.svelte.ts';
import { ComplaintsTab } from './satisfaction/complaints-tab.svelte.ts';
import { FormationTab } from './satisfaction/formation-tab.svelte.ts';
import { HoldsTab } from './satisfaction/holds-tab.svelte.ts';
import { IndexTab } from './satisfaction/index-tab.svelte.ts';
import { MeasuringTab } from './satisfaction/measuring-tab.svelte.ts';
import type { Tab } from './satisfaction/tab.ts';

/** What this screen makes of a scenario is validated as any other. */
knowSatisfaction();

/** What is older than the inputs for this long is shown as stale. */
const LATE_MS = 120;

export class SatisfactionScreen {
  readonly app: App;
  readonly barrier: BarrierTab;
  readonly holds: HoldsTab;
  readonly index: IndexTab;
  readonly measuring: MeasuringTab;
  readonly formation: FormationTab;
  readonly complaints: ComplaintsTab;
  /** The number under the hand. */
  active = $state.raw<string | null>(null);
  isDragging = $state.raw(false);
  #isLate = $state.raw(false);

  /** What is said and assumed. */
  readonly full: FullSatisfaction | null = $derived.by(() =>
    this.app.scenario === null ? null : satisfactionOf(this.app.scenario),
  );

  constructor(app: App) {
    this.app = app;
    this.barrier = new BarrierTab(this);
    this.holds = new HoldsTab(this);
    this.index = new IndexTab(this);
    this.measuring = new MeasuringTab(this);
    this.formation = new FormationTab(this);
    this.complaints = new ComplaintsTab(this);
    $effect(() => {
      if (!this.isStale) return;
      const timer = setTimeout(() => (this.#isLate = true), LATE_MS);
      return () => {
        clearTimeout(timer);
        this.#isLate = false;
      };
    });
  }

  get tabId(): SatisfactionTab {
    return this.app.satisfactionTab;
  }
  get tab(): Tab {
    return this[this.tabId];
  }
  get isStale(): boolean {
    return this.tab.asked().some(({ isStale }) => isStale);
  }
  /** For longer than a picture takes: then it is shown grey. */
  get looksStale(): boolean {
    return this.#isLate && this.isStale;
  }
  get isRunning(): boolean {
    return this.tab.asked().some(({ isRunning }) => isRunning);
  }
  get hasFailed(): boolean {
    return this.tab.asked().some(({ hasFailed }) => hasFailed);
  }
  /** Of the question with most. */
  get runs(): number {
    return Math.max(0, ...this.tab.asked().map(({ runs = 0 }) => runs));
  }
  get milliseconds(): number {
    return this.tab.asked().reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  }

  /**
   * Asks what is shown and has not been asked: first pictures of everything, then all runs. To be called again whenever
   * anything has changed, and when an answer has landed: while the hand moves, what is being answered is answered first.
   */
  look = (): void => {
    if (this.app.scenario === null) return;
    const isHeld = this.isDragging || this.tab.isHeld();
    const { isRunning } = this;
    if (isHeld && isRunning) return;
    this.tab.look(true);
    if (!isHeld && !isRunning) this.tab.look(false);
  };

  again = (): void => {
    for (const asked of this.tab.asked()) asked.forget();
    this.look();
  };

  /** Sets a number of `scenario.satisfaction`, what is above it made on the way; `undefined`: assumed again. */
  say = (path: readonly Step[], value: unknown, live = false): Problem | null => {
    const { scenario } = this.app;
    if (scenario === null) return null;
    const satisfaction = withPlace(scenario.satisfaction ?? {}, path, value) as Satisfaction;
    return this.edit({ ...scenario, satisfaction }, live);
  };

  /** What was set is forgotten; it is assumed again. */
  forget = (): void => {
    if (this.app.scenario !== null) this.edit(withValue(this.app.scenario, ['satisfaction'], undefined));
  };

  /**
   * Changes the open scenario; the simulation of the other screens waits until this one is left. Refused changes say why,
   * and nothing has changed.
   */
  edit = (scenario: Scenario, live = false): Problem | null => {
    const problem = this.app.problemIn(scenario);
    if (problem === null) this.app.library.edit(keepPairs(this.app.scenario!, scenario), live);
    return problem;
  };
}

const made = new WeakMap<App, SatisfactionScreen>();

/** That of an app, made when the screen is first opened, in a root of its own: it outlives the screen. */
export function satisfactionOfApp(app: App): SatisfactionScreen {
  const known = made.get(app);
  if (known !== undefined) return known;
  $effect.root(() => void made.set(app, new SatisfactionScreen(app)));
  return made.get(app)!;
}
