/** The move in hand of each matrix: suggested at first, drawn up by hand, then a lever of the scenario. */
import { arrivals, levelsAfter, movers } from '#engine/matrices/movers.ts';
import type { Problem } from '#engine/problem.ts';
import type { MatrixId, Move } from '#engine/positions/positions.ts';
import { MATRIX_OF } from '#engine/positions/positions.ts';
import type { Scenario } from '#engine/scenario.ts';
import type { Matrices } from '../matrices.svelte.ts';
import { middleOf } from '../controls/scale.ts';
import { withValue } from '../edit.ts';
import { switched, withLever, withoutLever } from '../lever-edits.ts';
import type { MoveChange, MoveInHand, MoveLever } from './moves.ts';
import { changedMove, moveIn, moveLever, suggestedMove } from './moves.ts';
import type { Carried } from './points.ts';
import { isShockMatrix, MOST_RUNS, runsOf } from './questions.ts';

/** More customers than this take longer than a picture to look through for whom to move. */
const MANY = 10_000;

export class MoveHand {
  readonly #matrices: Matrices;
  #drafts = $state.raw<Readonly<Partial<Record<MatrixId, MoveLever>>>>({});
  /** While the hand moves; it is put where it belongs when it is let go. */
  #held = $state.raw<{ readonly matrix: MatrixId; readonly lever: MoveLever } | null>(null);

  #carriedBefore: Omit<Carried, 'way'> | null = null;
  /** Where those carried on had got to when the hand took hold of them. */
  begunAt: { readonly x: number; readonly y: number } | null = null;

  readonly inHand: MoveInHand | null = $derived.by(() => {
    const { matrix, app, population } = this.#matrices;
    const { scenario } = app;
    if (scenario === null || population === null || matrix === 'expectation') return null;
    const held = this.#held?.matrix === matrix ? this.#held.lever : null;
    const index = moveIn(scenario, matrix);
    const kept = scenario.levers[index];
    if (kept?.kind === 'move') return { lever: held ?? kept, index, origin: 'kept' };
    const draft = held ?? this.#drafts[matrix];
    if (draft !== undefined) return { lever: draft, index: null, origin: 'draft' };
    const suggested = suggestedMove(scenario, matrix, this.countOf);
    return suggested === null ? null : { lever: suggested, index: null, origin: 'suggested' };
  });

  /** How many it can be tried on at most. */
  readonly most: number = $derived.by(() => {
    const { population, zone, threshold } = this.#matrices;
    if (this.inHand === null || population === null || zone === null) return 0;
    const { move } = this.inHand.lever;
    const { segment } = this;
    if ('zone' in move.from && segment === null) return this.countOf(move.from.zone);
    const all = { ...move, customers: population.customers };
    return movers(population, all, threshold, zone, { segment }).length;
  });

  get isHeld(): boolean {
    return this.#held !== null;
  }

  /** How many it is tried on: as many as asked, or all there are. */
  get customers(): number {
    return Math.min(this.most, this.inHand?.lever.move.customers ?? 0);
  }

  readonly carried: Omit<Carried, 'way'> | null = $derived.by(() => {
    const { population, positions, scores, zone, threshold, showsShock } = this.#matrices;
    const { inHand } = this;
    if (inHand === null || inHand.lever.off === true || showsShock || population === null || zone === null) return null;
    if (positions === null || scores === null) return null;
    const { move } = inHand.lever;
    // whom a move takes of so many is found when the threshold comes to rest
    const { isHoldingThreshold } = this.#matrices;
    if (isHoldingThreshold && population.customers > MANY && this.#carriedBefore !== null) return this.#carriedBefore;
    const customers = movers(population, move, threshold, zone, { segment: this.segment });
    const there = arrivals(population, move, customers, zone);
    this.#carriedBefore = {
      customers,
      x: there.x,
      y: there.y,
      ...levelsAfter(population, scores, positions, move, customers, there),
      success: Math.min(1, Math.max(0, middleOf(inHand.lever.size))),
    };
    return this.#carriedBefore;
  });

  constructor(matrices: Matrices) {
    this.#matrices = matrices;
  }

  /** Place of the only segment it acts on; null for all. */
  get segment(): number | null {
    const id = this.inHand?.lever.segment;
    return id === undefined ? null : this.#matrices.app.scenario!.segments.findIndex((segment) => segment.id === id);
  }

  /** Customers of a zone by its name. */
  countOf = (zone: string): number => {
    const { matrix, counts } = this.#matrices;
    return counts[(MATRIX_OF[matrix].zones as readonly string[]).indexOf(zone)] ?? 0;
  };

  /**
   * What the move is worth is the scenario with it less the same with it switched off: all other levers stay, and a draft
   * is added to them at the end.
   */
  look = (scenario: Scenario, few: boolean): void => {
    const { inHand } = this;
    if (inHand === null) return;
    const { lever, index } = inHand;
    const on = withLever(scenario, index, switched(lever, true));
    const without = withLever(scenario, index, switched(lever, false));
    const isAlone = without.levers.every(({ off }) => off === true);
    this.#matrices.worth.ask({ move: on }, isAlone ? null : without, runsOf(scenario, MOST_RUNS), few);
  };

  /** Changes what is in hand; where there is nothing, begins a move. */
  set = (change: MoveChange, live = false): Problem | null => {
    const { matrix, app, side } = this.#matrices;
    const { inHand } = this;
    if (inHand === null) return null;
    if (side === 'stays') this.#matrices.side = 'worth';
    const lever = changedMove(inHand.lever, change);
    if (live) {
      const { to } = inHand.lever.move;
      this.begunAt ??= 'shift' in to ? to.shift : null;
      this.#held = { matrix, lever };
      return null;
    }
    this.letGo();
    if (inHand.index !== null) return this.#matrices.edit(withLever(app.scenario!, inHand.index, lever));
    this.#drafts = { ...this.#drafts, [matrix]: lever };
    return null;
  };

  /** A move by hand: the old one's success, cost and course stay. */
  begin = (move: Pick<Move, 'from' | 'to' | 'customers'>, live: boolean): void => {
    const { matrix, app } = this.#matrices;
    if (matrix === 'expectation' || app.scenario === null) return;
    if (this.inHand === null) {
      const lever = moveLever(app.scenario, { matrix, ...move });
      if (live) this.#held = { matrix, lever };
      else this.#drafts = { ...this.#drafts, [matrix]: lever };
    }
    this.#matrices.side = 'worth';
    this.set({ move }, live);
  };

  /** A drag that was taken back: what was in hand before it stays. */
  letGo = (): void => {
    this.#held = null;
    this.begunAt = null;
  };

  putIn = (): Problem | null => {
    const { app } = this.#matrices;
    const { inHand } = this;
    if (inHand?.index !== null) return null;
    const { lever } = inHand;
    const capped = changedMove(lever, { move: { customers: this.customers } });
    return this.#matrices.edit(withLever(app.scenario!, null, capped));
  };

  /** Out of the scenario again, and back in hand. */
  takeOut = (): void => {
    const { app, matrix } = this.#matrices;
    const { inHand } = this;
    const index = inHand?.index ?? null;
    if (inHand === null || index === null) return;
    this.#drafts = { ...this.#drafts, [matrix]: switched(inHand.lever, true) };
    this.#matrices.edit(withoutLever(app.scenario!, index));
  };

  switchIt = (): void => {
    const { app } = this.#matrices;
    const { inHand } = this;
    const index = inHand?.index ?? null;
    if (inHand === null || index === null) return;
    this.#matrices.edit(withLever(app.scenario!, index, switched(inHand.lever, inHand.lever.off === true)));
  };

  /** @returns whether there was a draft to drop */
  drop = (): boolean => {
    const { matrix } = this.#matrices;
    const wasHeld = this.isHeld;
    this.letGo();
    if (this.inHand?.origin !== 'draft') return wasHeld;
    this.#drafts = withValue(this.#drafts, [matrix], undefined);
    if (isShockMatrix(matrix)) this.#matrices.side = 'stays';
    return true;
  };
}
