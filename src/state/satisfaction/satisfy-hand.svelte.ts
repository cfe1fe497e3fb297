/**
 * A lever on satisfaction that is tried: the scenario's own, else one drawn up here, else the suggested one. It changes the
 * scenario only when it is put in; from then on its numbers are the scenario's.
 */
import type { Problem } from '#engine/problem.ts';
import type { SatisfyLever } from '#engine/satisfaction/known-slots.ts';
import type { SatisfyOn } from '#engine/satisfaction/satisfaction.ts';
import type { Scenario } from '#engine/scenario.ts';
import { freeId, switched, withLever, withoutLever } from '../lever-edits.ts';
import type { SatisfactionScreen } from '../satisfaction.svelte.ts';

const isOn = (lever: SatisfyLever, on: SatisfyOn): boolean => JSON.stringify(lever.on) === JSON.stringify(on);

export class SatisfyHand {
  readonly #screen: SatisfactionScreen;
  readonly #suggest: (scenario: Scenario) => SatisfyLever;
  #draft = $state.raw<SatisfyLever | null>(null);
  /** While a number of it is under the hand. */
  #held = $state.raw<SatisfyLever | null>(null);

  /** Place of the lever in the scenario, the first on the same part; null while there is none. */
  readonly index: number | null = $derived.by(() => {
    const { scenario } = this.#screen.app;
    if (scenario === null) return null;
    const { on } = this.#suggest(scenario);
    const index = scenario.levers.findIndex((lever) => lever.kind === 'satisfy' && isOn(lever, on));
    return index < 0 ? null : index;
  });
  readonly lever: SatisfyLever | null = $derived.by(() => {
    const { scenario } = this.#screen.app;
    if (scenario === null) return null;
    const kept = this.index === null ? undefined : scenario.levers[this.index];
    const own = kept?.kind === 'satisfy' ? kept : (this.#draft ?? this.#suggest(scenario));
    return this.#held ?? own;
  });

  /** @param suggest  the lever as long as nobody has set it; its `on` says what it acts on, and its numbers what they reset to */
  constructor(screen: SatisfactionScreen, suggest: (scenario: Scenario) => SatisfyLever) {
    this.#screen = screen;
    this.#suggest = suggest;
  }

  get isIn(): boolean {
    return this.index !== null;
  }
  get isOff(): boolean {
    return this.lever?.off === true;
  }
  get isHeld(): boolean {
    return this.#held !== null;
  }
  get suggested(): SatisfyLever {
    return this.#suggest(this.#screen.app.scenario!);
  }

  /** The open scenario with the lever in it, switched on, and its place: what questions about it are asked of. */
  tried = (): { readonly scenario: Scenario; readonly at: number } | null => {
    const { scenario } = this.#screen.app;
    const { lever, index } = this;
    if (scenario === null || lever === null) return null;
    const at = index ?? scenario.levers.length;
    return { scenario: withLever(scenario, index, switched(lever, true)), at };
  };

  /** The same without it: switched off, so that nothing else gets other random numbers. Null: nothing else is done besides. */
  without = (): Scenario | null => {
    const tried = this.tried();
    if (tried === null) return null;
    const left = withLever(tried.scenario, tried.at, switched(tried.scenario.levers[tried.at]!, false));
    return left.levers.every(({ off }) => off === true) ? null : left;
  };

  /** @param live  while the hand moves: nothing is kept yet */
  set = (change: (lever: SatisfyLever) => SatisfyLever, live = false): Problem | null => {
    const { app } = this.#screen;
    if (this.lever === null || app.scenario === null) return null;
    const lever = change(this.#held ?? this.lever);
    const problem = app.problemIn(withLever(app.scenario, this.index, lever));
    if (problem !== null) return problem;
    this.#held = live ? lever : null;
    if (live) return null;
    if (this.index !== null) return this.#screen.edit(withLever(app.scenario, this.index, lever));
    this.#draft = lever;
    return null;
  };

  /** Back to what is suggested. */
  reset = (): void => {
    this.#held = null;
    if (this.index === null) this.#draft = null;
    else void this.set(() => this.suggested);
  };

  putIn = (): Problem | null => {
    const { scenario } = this.#screen.app;
    if (this.index !== null || this.lever === null || scenario === null) return null;
    return this.#screen.edit(withLever(scenario, null, { ...this.lever, id: freeId(scenario, this.lever.id) }));
  };

  takeOut = (): void => {
    if (this.index === null || this.lever === null) return;
    this.#draft = switched(this.lever, true);
    this.#screen.edit(withoutLever(this.#screen.app.scenario!, this.index));
  };

  switchIt = (): void => {
    if (this.index === null || this.lever === null) return;
    this.#screen.edit(withLever(this.#screen.app.scenario!, this.index, switched(this.lever, this.isOff)));
  };
}
