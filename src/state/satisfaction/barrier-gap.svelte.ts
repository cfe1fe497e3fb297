/** What customers expect and what they get, tried together: two levers, of which those that change something are put in. */
import type { Problem } from '#engine/problem.ts';
import type { Scenario } from '#engine/scenario.ts';
import { endsOf } from '../controls/scale.ts';
import { freeId, switched, withLever } from '../lever-edits.ts';
import type { SatisfactionScreen } from '../satisfaction.svelte.ts';
import { suggestedExpected, suggestedPerceived } from './barrier-levers.ts';
import { SatisfyHand } from './satisfy-hand.svelte.ts';

export interface Tried {
  readonly scenario: Scenario;
  readonly at: readonly number[];
}

export class BarrierGap {
  readonly #screen: SatisfactionScreen;
  readonly expected: SatisfyHand;
  readonly perceived: SatisfyHand;

  constructor(screen: SatisfactionScreen) {
    this.#screen = screen;
    this.expected = new SatisfyHand(screen, suggestedExpected);
    this.perceived = new SatisfyHand(screen, suggestedPerceived);
  }

  get #hands(): readonly SatisfyHand[] {
    return [this.expected, this.perceived];
  }
  get isHeld(): boolean {
    return this.#hands.some(({ isHeld }) => isHeld);
  }
  /** Every one that changes something is in the scenario. */
  get isIn(): boolean {
    return this.#hands.some(({ isIn }) => isIn) && this.#hands.every((hand) => hand.isIn || isNothing(hand));
  }
  get isOff(): boolean {
    return this.#hands.every(({ isIn, isOff }) => !isIn || isOff);
  }

  /** The open scenario with both in it, switched on, and their places. */
  tried = (): Tried | null => {
    let { scenario } = this.#screen.app;
    const at: number[] = [];
    for (const { lever, index } of this.#hands) {
      if (scenario === null || lever === null) return null;
      at.push(index ?? scenario.levers.length);
      scenario = withLever(scenario, index, switched(lever, true));
    }
    return scenario === null ? null : { scenario, at };
  };

  /** All that are not in yet and change something, as one step of undo. */
  putIn = (): Problem | null => {
    const { scenario } = this.#screen.app;
    if (scenario === null) return null;
    const next = this.#hands.reduce((before, hand) => {
      if (hand.isIn || hand.lever === null || isNothing(hand)) return before;
      return withLever(before, null, { ...hand.lever, id: freeId(before, hand.lever.id) });
    }, scenario);
    return next === scenario ? null : this.#screen.edit(next);
  };

  takeOut = (): void => {
    for (const hand of this.#hands) hand.takeOut();
  };

  switchIt = (): void => {
    const { scenario } = this.#screen.app;
    if (scenario === null) return;
    const on = this.isOff;
    const next = this.#hands.reduce(
      (before, { index }) => (index === null ? before : withLever(before, index, switched(before.levers[index]!, on))),
      scenario,
    );
    this.#screen.edit(next);
  };
}

const isNothing = ({ lever }: SatisfyHand): boolean => lever === null || endsOf(lever.size).every((end) => end === 0);

/** Of what is tried, with nothing of it: switched off, so that nothing else gets other random numbers; null: then nothing is done. */
export function withoutTried({ scenario, at }: Tried): Scenario | null {
  const left = at.reduce((before, place) => withLever(before, place, switched(before.levers[place]!, false)), scenario);
  return left.levers.every(({ off }) => off === true) ? null : left;
}
