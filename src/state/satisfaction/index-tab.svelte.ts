/**
 * The satisfaction index: constructs that are pushed, what follows downstream, what it does to churn and to lifetime profit; and
 * delivered value beside the rival's.
 */
import type { IndexSummary } from '#engine/satisfaction/index-summary.ts';
import { indexSummary } from '#engine/satisfaction/index-summary.ts';
import { pushBounds } from '#engine/satisfaction/index-pushes.ts';
import type { Construct, FullSatisfaction, ValueItem } from '#engine/satisfaction/satisfaction.ts';
import { CONSTRUCTS, VALUE_ITEMS } from '#engine/satisfaction/satisfaction.ts';
import type { ValueSummary } from '#engine/satisfaction/value-summary.ts';
import { valueSummary } from '#engine/satisfaction/value-summary.ts';
import type { Problem } from '#engine/problem.ts';
import type { Quantity } from '#engine/scenario.ts';
import { middleOf, moved } from '../controls/scale.ts';
import type { SatisfactionScreen } from '../satisfaction.svelte.ts';
import type { WorthSummary } from '../worth.svelte.ts';
import { Worths } from '../worth.svelte.ts';
import { carriedBy } from './index-carried.ts';
import type { Added } from './index-paths.ts';
import { withCoefficient, withPath } from './index-paths.ts';
import type { IndexHands, IndexTried } from './index-tried.ts';
import { armsOf, indexTried, isPushed } from './index-tried.ts';
import { Measured } from './measured.svelte.ts';
import { SatisfyHand } from './satisfy-hand.svelte.ts';
import type { Asked, Tab } from './tab.ts';

/** Points by which a construct is pushed until somebody sets it. */
const FIRST_PUSH = 8;

const NOTHING = Object.fromEntries(CONSTRUCTS.map((construct) => [construct, 0])) as Record<Construct, number>;
/** Rounding errors of adding up do not show. */
const tidy = (value: number): number => Number(value.toPrecision(12));

interface AddedPath {
  readonly kind: 'added';
  readonly problem: Problem | null;
}

export class IndexTab implements Tab {
  readonly screen: SatisfactionScreen;
  /** Of the sentence. */
  construct = $state.raw<Construct>('quality');
  readonly hands: IndexHands;
  readonly index: Measured<IndexSummary>;
  readonly value: Measured<ValueSummary>;
  readonly #worth: Worths<'index'>;
  readonly #valueWorth: Worths<'value'>;

  readonly #tried: IndexTried | null = $derived.by(() => {
    const { scenario } = this.screen.app;
    return scenario === null ? null : indexTried(scenario, this.hands, this.construct);
  });
  /** Points by which each construct is pushed, as far as its scale goes; those that are switched off are not. */
  readonly pushes: Readonly<Record<Construct, number>> = $derived.by(() => {
    const { full } = this.screen;
    return Object.fromEntries(
      CONSTRUCTS.map((construct) => {
        const { lever } = this.hands.constructs[construct];
        if (full === null || lever === null) return [construct, 0];
        const counts = construct === this.construct || lever.off !== true;
        const { min, max } = pushBounds(full.index, construct);
        return [construct, counts ? Math.min(Math.max(middleOf(lever.size), min), max) : 0];
      }),
    ) as Record<Construct, number>;
  });

  /** Points by which the pushes of the others move each construct. */
  readonly #carried: Readonly<Record<Construct, number>> = $derived.by(() => {
    const { app, full } = this.screen;
    if (app.scenario === null || full === null) return NOTHING;
    return carriedBy(full.index, app.scenario.rangeLevel, this.pushes);
  });

  constructor(screen: SatisfactionScreen) {
    this.screen = screen;
    const { desk } = screen.app;
    this.hands = {
      constructs: Object.fromEntries(
        CONSTRUCTS.map((construct) => [
          construct,
          new SatisfyHand(screen, () => ({
            id: `index-${construct}`,
            kind: 'satisfy',
            on: { part: 'construct', construct },
            size: construct === 'quality' ? FIRST_PUSH : 0,
          })),
        ]),
      ) as Record<Construct, SatisfyHand>,
      items: Object.fromEntries(
        VALUE_ITEMS.map((item) => [
          item,
          new SatisfyHand(screen, () => ({
            id: `value-${item}`,
            kind: 'satisfy',
            on: { part: 'value', item },
            size: 0,
          })),
        ]),
      ) as Record<ValueItem, SatisfyHand>,
    };
    this.index = new Measured(desk, 'index', indexSummary);
    this.value = new Measured(desk, 'value', valueSummary);
    this.#worth = new Worths(desk, ['index']);
    this.#valueWorth = new Worths(desk, ['value']);
  }

  /** The constructs that are pushed, that of the sentence first. */
  get pushed(): readonly Construct[] {
    const others = CONSTRUCTS.filter((construct) => construct !== this.construct && this.pushes[construct] !== 0);
    return [this.construct, ...others];
  }
  get isValueTried(): boolean {
    return VALUE_ITEMS.some((item) => isPushed(this.hands.items[item].lever));
  }
  /** Lifetime profit of all pushes together; null until it is known, and where nothing is pushed. */
  get worth(): WorthSummary | null {
    return this.#isAnythingPushed ? this.#worth.of('index') : null;
  }
  get valueWorth(): WorthSummary | null {
    return this.isValueTried ? this.#valueWorth.of('value') : null;
  }
  get isPublished(): boolean {
    return this.screen.app.scenario?.satisfaction?.index?.paths === undefined;
  }
  get #isAnythingPushed(): boolean {
    return (this.#tried?.constructs.length ?? 0) > 0;
  }

  look = (few: boolean): void => {
    const tried = this.#tried;
    if (tried === null) return;
    const { scenario, constructs, items } = tried;
    this.index.ask(scenario, constructs, few);
    this.value.ask(scenario, [...constructs, ...items], few);
    if (constructs.length > 0) {
      const { on, off } = armsOf(tried, constructs);
      this.#worth.ask({ index: on }, off, scenario.runs, few);
    }
    if (items.length > 0) {
      const { on, off } = armsOf(tried, items);
      this.#valueWorth.ask({ value: on }, off, scenario.runs, few);
    }
  };

  asked = (): readonly Asked[] => [
    this.index,
    this.value,
    ...(this.#isAnythingPushed ? [this.#worth] : []),
    ...((this.#tried?.items.length ?? 0) > 0 ? [this.#valueWorth] : []),
  ];

  isHeld = (): boolean =>
    [...Object.values(this.hands.constructs), ...Object.values(this.hands.items)].some(({ isHeld }) => isHeld);

  /** Another construct in the sentence: a push that was only tried goes over to it. */
  choose = (construct: Construct): void => {
    const [from, to] = [this.hands.constructs[this.construct], this.hands.constructs[construct]];
    const size = from.lever === null ? FIRST_PUSH : middleOf(from.lever.size);
    if (!from.isIn) from.set((lever) => ({ ...lever, size: 0 }));
    if (!to.isIn && !isPushed(to.lever)) to.set((lever) => ({ ...lever, size: size === 0 ? FIRST_PUSH : size }));
    this.construct = construct;
  };

  /** Where a construct stands in the what-if, at the medians of the coefficients: what is upstream carries it along. */
  reached = (construct: Construct): number =>
    tidy(this.screen.full!.index.scores[construct].mean + this.#carried[construct] + this.pushes[construct]);

  /** Pushes a construct until it stands there; what carries it along is not pushed again. */
  pushTo = (construct: Construct, to: number, live: boolean): Problem | null => {
    const { mean } = this.screen.full!.index.scores[construct];
    const size = tidy(Math.min(Math.max(to, 0), 100) - mean - this.#carried[construct]);
    return this.hands.constructs[construct].set((lever) => ({ ...lever, size: moved(lever.size, size) }), live);
  };

  setScore = (construct: Construct, change: { mean?: number; spread?: number }, live = false): Problem | null => {
    const score = this.screen.full!.index.scores[construct];
    return this.screen.say(['index', 'scores', construct], { ...score, ...change }, live);
  };

  setCoefficient = (place: number, coefficient: Quantity, live = false): Problem | null =>
    this.screen.say(['index', 'paths'], withCoefficient(this.#paths, place, coefficient), live);

  /** @returns why not, or what the scenario says to it */
  addPath = (from: Construct, to: Construct): Exclude<Added, { kind: 'added' }> | AddedPath => {
    const added = withPath(this.#paths, from, to);
    if (added.kind !== 'added') return added;
    return { kind: 'added', problem: this.screen.say(['index', 'paths'], added.paths) };
  };

  /** Not pushed at all; that of the sentence as it is suggested. */
  reset = (construct: Construct): void => {
    if (construct === this.construct) this.hands.constructs[construct].reset();
    else void this.hands.constructs[construct].set((lever) => ({ ...lever, size: 0 }));
  };

  /** All coefficients as they were published. */
  restorePaths = (): void => {
    if (!this.isPublished) this.screen.say(['index', 'paths'], undefined);
  };

  get #paths(): FullSatisfaction['index']['paths'] {
    return this.screen.full!.index.paths;
  }
}
