/**
 * The book of levers: which of them is being tried, what each comes to on the open scenario, and what is put into the
 * sentence. Trying changes nothing that is kept: only the simulation shows it, until the book is closed.
 */
import { BOOK } from '#cases/levers/all-levers.ts';
import { asLever } from '#cases/levers/as-lever.ts';
import type { BookLever, BookLeverId } from '#cases/levers/book-lever.ts';
import type { Problem } from '#engine/problem.ts';
import type { Scenario } from '#engine/scenario.ts';
import type { App } from './app.svelte.ts';
import { LeverRuns } from './book/lever-runs.svelte.ts';
import { actingIn, putInto, takenOut } from './book/tried.ts';
import { compareOf } from './compare.svelte.ts';

/** What stands open when nothing has been put in: it has most to say. */
const FIRST: BookLeverId = 'own-points';

export class Book {
  readonly app: App;
  readonly runs: LeverRuns;
  #chosen = $state.raw<BookLeverId>(FIRST);
  #isDoubted = $state.raw(false);
  /** Why the last act was refused. */
  problem = $state.raw<Problem | null>(null);
  /** Compare has no room. */
  isFull = $state.raw(false);

  readonly lever: BookLever = $derived.by(() => BOOK.find(({ id }) => id === this.#chosen)!);
  /** The lever in hand is in the sentence. */
  readonly isIn: boolean = $derived.by(
    () => this.app.scenario !== null && actingIn(this.app.scenario, this.#chosen) !== undefined,
  );
  /** The lever in hand, with a part of its effect only. */
  readonly isCautious: boolean = $derived.by(() => {
    const { scenario } = this.app;
    const kept = scenario === null ? undefined : actingIn(scenario, this.#chosen);
    if (scenario === null || kept === undefined) return this.#isDoubted;
    const cautious = asLever(this.lever, scenario.rangeLevel, { isCautious: true });
    return kept.kind === 'churn' && JSON.stringify(kept.size) === JSON.stringify(cautious.size);
  });
  /** What the parted sentence is about: the open scenario with the lever in hand, as it is if that is in it. */
  readonly tried: Scenario | null = $derived.by(() => {
    const { scenario } = this.app;
    if (scenario === null || this.isIn) return scenario;
    return putInto(scenario, this.lever, { isCautious: this.isCautious });
  });

  constructor(app: App) {
    this.app = app;
    this.runs = new LeverRuns(app.desk);
  }

  /** On opening: one that is in the sentence, else the one that was tried last. */
  open = (): void => {
    const { scenario } = this.app;
    const kept = BOOK.find(({ id }) => scenario !== null && actingIn(scenario, id) !== undefined);
    if (kept !== undefined && !this.isIn) this.choose(kept.id);
  };

  choose = (id: BookLeverId): void => {
    if (id === this.#chosen) return;
    this.#chosen = id;
    this.#isDoubted = false;
    this.problem = null;
    this.isFull = false;
  };

  isKept = (id: BookLeverId): boolean => this.app.scenario !== null && actingIn(this.app.scenario, id) !== undefined;

  /** Asks what is not known yet: first pictures of all, then all runs. To be called again when an answer has landed. */
  look = (): void => {
    const { scenario } = this.app;
    if (scenario === null) return;
    this.runs.ask(scenario, true);
    if (!this.runs.isRunning) this.runs.ask(scenario, false);
  };

  again = (): void => {
    this.runs.forget();
    this.look();
    this.simulate();
  };

  /** Simulates what the sentence is about. */
  simulate = (): void => {
    if (this.tried !== null && this.app.run.wanted !== this.tried) void this.app.run.start(this.tried);
  };

  /** The simulation is the open scenario's again. */
  close = (): void => {
    this.problem = null;
    this.isFull = false;
    if (this.app.run.wanted !== this.app.scenario) this.app.simulate();
  };

  putIn = (): void => {
    const { tried, isIn } = this;
    if (tried === null || isIn) return;
    this.problem = this.app.tryEdit(tried);
  };

  takeOut = (): void => {
    const { scenario } = this.app;
    if (scenario !== null && this.isIn) this.problem = this.app.tryEdit(takenOut(scenario, this.lever));
  };

  /** Only a part of the effect, or the whole again; also of a lever that is in the sentence. */
  doubt = (isCautious: boolean): void => {
    const { scenario } = this.app;
    this.#isDoubted = isCautious;
    if (scenario !== null && this.isIn) {
      this.problem = this.app.tryEdit(putInto(scenario, this.lever, { isCautious }));
    }
  };

  /** The open scenario stands on Compare, and beside it itself with the lever in hand. */
  compare = (name: string): boolean => {
    const { tried, app } = this;
    const id = app.library.openId;
    if (tried === null || id === null) return false;
    this.problem = app.problemIn(tried);
    if (this.problem !== null) return false;
    const compare = compareOf(app);
    this.isFull = !compare.add(id) || !compare.addVariant(tried, name, id);
    if (!this.isFull) app.go('compare');
    return !this.isFull;
  };
}

const made = new WeakMap<App, Book>();

/** That of an app, made when it is first opened, in a root of its own: what was run is still known when it is opened again. */
export function bookOf(app: App): Book {
  const known = made.get(app);
  if (known !== undefined) return known;
  $effect.root(() => void made.set(app, new Book(app)));
  return made.get(app)!;
}
