/** The open scenario with everything in it that is tried on the tab Index, and the arms that tell what it is worth. */
import type { SatisfyLever } from '#engine/satisfaction/known-slots.ts';
import type { Construct, ValueItem } from '#engine/satisfaction/satisfaction.ts';
import { CONSTRUCTS, VALUE_ITEMS } from '#engine/satisfaction/satisfaction.ts';
import type { Lever, Scenario } from '#engine/scenario.ts';
import { middleOf } from '../controls/scale.ts';
import { freeId, switched } from '../lever-edits.ts';
import type { SatisfyHand } from './satisfy-hand.svelte.ts';

export interface IndexHands {
  readonly constructs: Readonly<Record<Construct, SatisfyHand>>;
  readonly items: Readonly<Record<ValueItem, SatisfyHand>>;
}

export interface IndexTried {
  readonly scenario: Scenario;
  /** Places of the levers that count. */
  readonly constructs: readonly number[];
  readonly items: readonly number[];
  /** What is drawn up here and not the scenario's own. */
  readonly drafts: readonly number[];
}

export const isPushed = (lever: SatisfyLever | null): boolean => lever !== null && middleOf(lever.size) !== 0;

/** @param chosen  the construct of the sentence: it counts also when it is switched off */
export function indexTried(scenario: Scenario, hands: IndexHands, chosen: Construct): IndexTried {
  let levers: readonly Lever[] = scenario.levers;
  const drafts: number[] = [];
  const place = (hand: SatisfyHand, isChosen: boolean): number[] => {
    const { lever, index } = hand;
    if (lever === null || !isPushed(lever)) return [];
    if (index !== null) {
      const counts = isChosen || lever.off !== true;
      levers = levers.toSpliced(index, 1, switched(lever, counts));
      return counts ? [index] : [];
    }
    const at = levers.length;
    levers = [...levers, { ...lever, id: freeId({ ...scenario, levers }, lever.id) }];
    drafts.push(at);
    return [at];
  };
  const constructs = CONSTRUCTS.flatMap((construct) => place(hands.constructs[construct], construct === chosen));
  const items = VALUE_ITEMS.flatMap((item) => place(hands.items[item], false));
  return { scenario: { ...scenario, levers }, constructs, items, drafts };
}

/** With some of the levers and without them; other levers that are only drawn up here stay out of both. */
export function armsOf(
  { scenario, drafts }: IndexTried,
  places: readonly number[],
): { readonly on: Scenario; readonly off: Scenario | null } {
  const without = (out: readonly number[]): Scenario => ({
    ...scenario,
    levers: scenario.levers.map((lever, i) => (out.includes(i) ? switched(lever, false) : lever)),
  });
  const on = without(drafts.filter((place) => !places.includes(place)));
  const off = without([...drafts, ...places]);
  return { on, off: off.levers.every((lever) => lever.off === true) ? null : off };
}
