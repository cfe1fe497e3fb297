/**
 * The loyalty matrices of the open scenario: what their screen asks of the engine, and what it keeps for itself. One for an
 * app, so that its numbers and what was chosen are still there when a person comes back.
 *
 * Customers are drawn, and the baseline is reckoned by level of their score, in the workers; which zone they stand in and
 * what a zone comes to is added up here, so that the table follows a threshold under the hand.
 */
import { untrack } from 'svelte';
import type { Scores, ZoneTable } from '#engine/matrices/matrix-summary.ts';
import { weigh } from '#engine/matrices/weigh.ts';
import { zoneTable } from '#engine/matrices/zone-table.ts';
import { classify } from '#engine/matrices/zones.ts';
import type { Problem } from '#engine/problem.ts';
import type { Population } from '#engine/positions/population.ts';
import type { FullPositions, MatrixId, Threshold } from '#engine/positions/positions.ts';
import { AXIS_SCALES, MATRIX_OF, SHOCKS } from '#engine/positions/positions.ts';
import { positionsOf } from '#engine/positions/positions-of.ts';
import { scoresOf } from '#engine/positions/scores.ts';
import type { Scenario } from '#engine/scenario.ts';
import { keepPairs } from '#formats/scenario/keep-pairs.ts';
import { knowPlaces } from '#formats/scenario/know-places.ts';
import type { App } from './app.svelte.ts';
import { withValue } from './edit.ts';
import { MatrixAnswers } from './matrices/answers.svelte.ts';
import { Choice } from './matrices/choice.svelte.ts';
import { Course } from './matrices/course.svelte.ts';
import { Drawing } from './matrices/drawing.svelte.ts';
import { withPosition } from './matrices/edits.ts';
import { MoveHand } from './matrices/move-hand.svelte.ts';
import { isShockMatrix } from './matrices/questions.ts';
import type { Weighed } from './matrices/reweigh.ts';
import { reweigh } from './matrices/reweigh.ts';
import { ServeHand } from './matrices/serve-hand.svelte.ts';

/** What this screen makes of a scenario is validated as any other. */
knowPlaces();

/** What is older than the inputs for this long is shown as stale. */
const LATE_MS = 120;

export class Matrices {
  readonly app: App;
  readonly answers: MatrixAnswers;
  readonly choice: Choice;
  readonly moving: MoveHand;
  readonly serving: ServeHand;
  readonly course: Course;
  readonly drawing: Drawing;
  /** Zone under the pointer, in the field or in the table. */
  highlighted = $state.raw<number | null>(null);
  /** The number under the hand. */
  active = $state.raw<string | null>(null);
  isDragging = $state.raw(false);
  /** At the right of the two matrices of a shock: who stays, or what each is worth. */
  side = $state.raw<'stays' | 'worth'>('stays');
  /** A threshold under the hand: it becomes the scenario's when it is let go. */
  #held = $state.raw<{ readonly matrix: MatrixId; readonly threshold: Threshold } | null>(null);
  #isLate = $state.raw(false);
  /** The last table that could be reckoned: a new population has to wait for its levels. */
  #table: ZoneTable | null = null;
  /** What it was made of: a step of a threshold changes little of it. */
  #weighed: Weighed | null = null;

  readonly positions: FullPositions | null = $derived.by(() =>
    this.app.scenario === null ? null : positionsOf(this.app.scenario),
  );
  readonly #effects = $derived(JSON.stringify(this.positions?.effects ?? null));
  readonly scores: Scores | null = $derived.by(() => {
    const effects = JSON.parse(this.#effects) as FullPositions['effects'] | null;
    const { population } = this;
    return population === null || effects === null
      ? null
      : scoresOf(population, { ...untrack(() => this.positions!), effects });
  });
  readonly zone: Uint8Array | null = $derived.by(() =>
    this.population === null ? null : classify(this.population, this.matrix, this.threshold),
  );
  /** Customers by zone. */
  readonly counts: readonly number[] = $derived.by(() => {
    const counts = MATRIX_OF[this.matrix].zones.map(() => 0);
    for (const zone of this.zone ?? []) counts[zone] = counts[zone]! + 1;
    return counts;
  });
  readonly table: ZoneTable | null = $derived.by(() => {
    const { population, scores, zone } = this;
    const columns = this.answers.zones.result;
    if (columns === null || population === null || scores === null || zone === null) return null;
    if (columns.segments !== population.segments) return this.#table;
    const before = this.#weighed;
    const isNear = this.isHoldingThreshold && before?.population === population && before.scores === scores;
    const zones = MATRIX_OF[this.matrix].zones.length;
    const weights =
      isNear && before.weights.zones === zones ? reweigh(before, zone) : weigh(population, scores, zone, zones);
    this.#weighed = { population, scores, zone, weights };
    this.#table = zoneTable(columns, weights);
    return this.#table;
  });

  constructor(app: App) {
    this.app = app;
    this.answers = new MatrixAnswers(app.desk);
    this.choice = new Choice(this);
    this.moving = new MoveHand(this);
    this.serving = new ServeHand(this);
    this.course = new Course(this);
    this.drawing = new Drawing(this);
    $effect(() => {
      if (!this.isStale) return;
      const timer = setTimeout(() => (this.#isLate = true), LATE_MS);
      return () => {
        clearTimeout(timer);
        this.#isLate = false;
      };
    });
  }

  get matrix(): MatrixId {
    return this.app.matrix;
  }
  /** Also while it is drawn anew: until then the one before is shown. */
  get population(): Population | null {
    return this.answers.population.result;
  }
  get threshold(): Threshold {
    return this.#held?.matrix === this.matrix ? this.#held.threshold : this.positions!.thresholds[this.matrix];
  }
  get isHoldingThreshold(): boolean {
    return this.#held !== null;
  }
  /** Something is under the hand, and not yet let go. */
  get isHolding(): boolean {
    return this.isDragging || this.#held !== null || this.moving.isHeld || this.serving.isHeld;
  }
  /** What is looked at is who stays under the shock, not what each customer is worth. */
  get showsShock(): boolean {
    return isShockMatrix(this.matrix) && this.side === 'stays';
  }
  /** The scenario says nothing about where its customers stand. */
  get isAssumed(): boolean {
    const said = this.app.scenario?.positions;
    return said?.groups === undefined && said?.places === undefined;
  }

  /** What the shock of this matrix does, where it is a matrix of one. */
  get shock() {
    return isShockMatrix(this.matrix) ? this.answers.shocks[this.matrix] : null;
  }
  /** What the move in hand is worth. */
  get worth() {
    return this.answers.moves[this.matrix];
  }

  /** The table belongs to other inputs. */
  get isTableStale(): boolean {
    const { population, zones, serves } = this.answers;
    return population.isStale || zones.isStale || (this.matrix === 'expectation' && serves.isStale);
  }
  /** The table or the sentence does. */
  get isStale(): boolean {
    const { serves } = this.answers;
    if (this.isTableStale) return true;
    if (this.matrix === 'expectation') return serves.isStale;
    return this.showsShock ? this.shock?.isStale === true : this.moving.inHand !== null && this.worth.isStale;
  }
  /** For longer than a picture takes: then it is shown grey. */
  get looksStale(): boolean {
    return this.#isLate && this.isStale;
  }
  get tableLooksStale(): boolean {
    return this.#isLate && this.isTableStale;
  }
  get hasFailed(): boolean {
    const { population, zones, shocks, course, moves, serves } = this.answers;
    const runs = [population, zones, course, ...Object.values(shocks)];
    const worths = [serves, ...Object.values(moves)];
    return runs.some(({ status }) => status.kind === 'failed') || worths.some(({ hasFailed }) => hasFailed);
  }
  /** Part of the customers and their levels that is there, or null while nothing runs. */
  get progress(): number | null {
    const { population, zones, shocks } = this.answers;
    const running = [population, zones, ...Object.values(shocks)].flatMap(({ status }) =>
      status.kind === 'running' ? [status] : [],
    );
    if (running.length === 0) return null;
    return running.reduce((sum, { done, total }) => sum + done / Math.max(1, total), 0) / running.length;
  }

  /**
   * Asks what is shown and has not been asked: first pictures of everything, then all runs. To be called again whenever
   * anything has changed, and when an answer has landed: while the hand moves, what is being answered is answered first.
   */
  look = (): void => {
    const { scenario } = this.app;
    const isHeld = this.isHolding;
    const { isRunning } = this.answers;
    if (scenario === null || (isHeld && isRunning)) return;
    this.#ask(scenario, true);
    if (!isHeld && !isRunning) this.#ask(scenario, false);
  };

  #ask(scenario: Scenario, few: boolean): void {
    const { answers, matrix } = this;
    const underHand = this.#underHand(scenario);
    answers.askPopulation(scenario);
    if (this.course.isWanted) answers.askCourse(scenario);
    answers.askZones(scenario, few);
    if (isShockMatrix(matrix)) answers.askShock(underHand, matrix, few);
    if (matrix === 'expectation') this.serving.look(underHand, few);
    else if (!this.showsShock) this.moving.look(underHand, few);
  }

  again = (): void => {
    this.answers.forget();
    this.look();
  };

  /** With the threshold that is being dragged. */
  #underHand(scenario: Scenario): Scenario {
    return this.#held === null
      ? scenario
      : withPosition(scenario, ['thresholds', this.#held.matrix], this.#held.threshold);
  }

  setThreshold = (axis: 'x' | 'y', value: number, live: boolean): Problem | null => {
    const threshold = { ...this.threshold, [axis]: tidy(value) };
    this.#held = live ? { matrix: this.matrix, threshold } : null;
    return live ? null : this.edit(withPosition(this.app.scenario!, ['thresholds', this.matrix], threshold));
  };

  /** What was set about places is forgotten; they are assumed again. */
  forget = (): void => {
    this.edit(withValue(this.app.scenario!, ['positions'], undefined));
  };

  /** Back to where it stands when nobody has moved it. */
  resetThreshold = (axis: 'x' | 'y'): void => {
    const preset = positionsOf({ ...this.app.scenario!, positions: {} }).thresholds[this.matrix];
    this.setThreshold(axis, preset[axis], false);
  };

  setShock = (shock: Partial<Pick<FullPositions['shock'], 'kind' | 'month'>>, live = false): Problem | null => {
    let next = this.app.scenario!;
    for (const [field, value] of Object.entries(shock)) next = withPosition(next, ['shock', field], value);
    return this.edit(next, live);
  };

  nextShock = (): void => {
    const { kind } = this.positions!.shock;
    this.setShock({ kind: SHOCKS[(SHOCKS.indexOf(kind) + 1) % SHOCKS.length]! });
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

  /** The axes of the matrix that is shown. */
  get axes() {
    const { x, y } = MATRIX_OF[this.matrix];
    return { x, y, xScale: AXIS_SCALES[x], yScale: AXIS_SCALES[y] };
  }
}

/** Without the dust of a pointer's place. */
const tidy = (value: number): number => Number(value.toPrecision(6));

const made = new WeakMap<App, Matrices>();

/** Those of an app, made when the screen is first opened, in a root of their own: they outlive the screen. */
export function matricesOf(app: App): Matrices {
  const known = made.get(app);
  if (known !== undefined) return known;
  $effect.root(() => void made.set(app, new Matrices(app)));
  return made.get(app)!;
}
