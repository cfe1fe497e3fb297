/** Levers on the passages of the chain of loyalty: what is suggested, and rates as they are said: of 100 a month. */
import type { SatisfyLever } from '#engine/satisfaction/known-slots.ts';
import type { Formation, Passage } from '#engine/satisfaction/satisfaction.ts';
import { PASSAGE_OF, PASSAGES } from '#engine/satisfaction/satisfaction.ts';
import type { Quantity, Scenario } from '#engine/scenario.ts';
import { endsOf, middleOf } from '../controls/scale.ts';

/** Ours: ways on are widened, ways out and back narrowed. */
const SIZES: Readonly<Record<Passage, number>> = {
  buy: 0.04,
  neverBuy: -0.02,
  prefer: 0.06,
  tryAndLeave: -0.03,
  growLoyal: 0.06,
  fallToTrying: -0.01,
  preferAndLeave: -0.01,
  fallToPreference: -0.003,
  loyalAndLeave: -0.002,
};

/** Ours: a call or a person's time, per customer and year. */
const COST = { low: 1, high: 2.5 } as const;

const clean = (value: number): number => Number(value.toPrecision(10));

/** With `by` added to its numbers. */
export function shifted(quantity: Quantity, by: number): Quantity {
  if (typeof quantity === 'number') return clean(quantity + by);
  const { low, high, mode } = quantity;
  return {
    ...quantity,
    low: clean(low + by),
    high: clean(high + by),
    ...(mode === undefined ? {} : { mode: clean(mode + by) }),
  };
}

/** The other passages out of the same stage: at the high ends of their ranges. */
export const takenBeside = (rates: Formation['rates'], passage: Passage): number =>
  PASSAGES.filter((each) => each !== passage && PASSAGE_OF[each].from === PASSAGE_OF[passage].from).reduce(
    (sum, each) => sum + endsOf(rates[each])[1],
    0,
  );

/** The most that a rate may be beside the others. */
export const roomBeside = (rates: Formation['rates'], passage: Passage): number =>
  Math.max(0, clean(1 - takenBeside(rates, passage)));

/** As much as there is room for: no rate below 0, none beyond what the others leave. */
export function suggestedPassage(rates: Formation['rates'], passage: Passage): SatisfyLever {
  const rate = middleOf(rates[passage]);
  const size = Math.min(roomBeside(rates, passage) - rate, Math.max(-rate, SIZES[passage]));
  return {
    id: `passage-${passage}`,
    kind: 'satisfy',
    on: { part: 'passage', passage },
    size: clean(size),
    costs: [{ per: 'customer-year', amount: COST }],
  };
}

/** Places of the levers on passages that are on: together they are the what-if. */
export const passageLevers = ({ levers }: Scenario): readonly number[] =>
  levers.flatMap((lever, at) =>
    lever.kind === 'satisfy' && lever.on.part === 'passage' && lever.off !== true ? [at] : [],
  );

/** The passage of the first lever on one that the scenario has. */
export function firstPassage(scenario: Scenario | null): Passage | null {
  for (const lever of scenario?.levers ?? []) {
    if (lever.kind === 'satisfy' && lever.on.part === 'passage') return lever.on.passage;
  }
  return null;
}
