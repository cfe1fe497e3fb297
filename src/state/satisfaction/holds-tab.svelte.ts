/** What holds customers: three switching costs and ten bonds, one of which is tried; and what a dollar buys of each bond. */
import type { BarrierSummary } from '#engine/satisfaction/barrier-summary.ts';
import { summariseBarrier, summariseChurn } from '#engine/satisfaction/barrier-summary.ts';
import type { Bond, FullSatisfaction } from '#engine/satisfaction/satisfaction.ts';
import { BONDS } from '#engine/satisfaction/satisfaction.ts';
import type { Quantity } from '#engine/scenario.ts';
import type { Quantiles } from '#engine/summary.ts';
import type { SatisfactionScreen } from '../satisfaction.svelte.ts';
import { Worths } from '../worth.svelte.ts';
import type { Hold } from './holds-levers.ts';
import { dollarSpent, HOLDS, strengthOf, suggestedHold, withSize } from './holds-levers.ts';
import { Measured } from './measured.svelte.ts';
import { SatisfyHand } from './satisfy-hand.svelte.ts';
import type { Asked, Tab } from './tab.ts';

/** Ten questions of one bond each: fewer runs are enough for intervals beside one another. */
const DOLLAR_RUNS = 1024;

export class HoldsTab implements Tab {
  readonly screen: SatisfactionScreen;
  /** The one that the sentence is about. */
  hold = $state.raw<Hold>('social');
  readonly hands: Readonly<Record<Hold, SatisfyHand>>;
  readonly tried: Measured<BarrierSummary>;
  /** Points off yearly churn for a dollar a customer and year. */
  readonly dollars: Readonly<Record<Bond, Measured<Quantiles>>>;
  readonly worth: Worths<'hold'>;

  constructor(screen: SatisfactionScreen) {
    this.screen = screen;
    const { desk } = screen.app;
    this.hands = Object.fromEntries(
      HOLDS.map((hold) => [hold, new SatisfyHand(screen, () => suggestedHold(screen.full!, hold))]),
    ) as Record<Hold, SatisfyHand>;
    this.tried = new Measured(desk, 'barrier', summariseBarrier);
    this.dollars = Object.fromEntries(
      BONDS.map((bond) => [bond, new Measured(desk, 'barrier', (measures) => summariseChurn(measures).less)]),
    ) as unknown as Record<Bond, Measured<Quantiles>>;
    this.worth = new Worths(desk, ['hold']);
  }

  get hand(): SatisfyHand {
    return this.hands[this.hold];
  }

  look = (few: boolean): void => {
    const { full, app } = this.screen;
    const tried = this.hand.tried();
    if (tried === null || full === null || app.scenario === null) return;
    this.tried.ask(tried.scenario, [tried.at], few);
    this.worth.ask({ hold: tried.scenario }, this.hand.without(), tried.scenario.runs, few);
    // what it costs to find out is not spent while a number moves that may change all of them
    if (this.isHeld()) return;
    const runs = Math.min(DOLLAR_RUNS, app.scenario.runs);
    for (const bond of BONDS) this.dollars[bond].ask({ ...dollarSpent(app.scenario, full, bond), runs }, [0], few);
  };

  asked = (): readonly Asked[] => [this.tried, this.worth, ...Object.values(this.dollars)];

  isHeld = (): boolean => this.hand.isHeld || this.screen.isDragging;

  /** What is tried of a hold, by the strength that it comes to. */
  setTo = (hold: Hold, to: Quantity, live: boolean) => {
    const { full } = this.screen;
    if (full === null) return null;
    const today = strengthOf(full, hold);
    const less = (end: number): number => Number((end - today).toPrecision(10));
    const size = typeof to === 'number' ? less(to) : { ...to, low: less(to.low), high: less(to.high) };
    return this.hands[hold].set((lever) => withSize(lever, full, hold, size), live);
  };

  /** What the strength of a hold comes to when it is tried, within its scale. */
  toOf = (full: FullSatisfaction, hold: Hold): Quantity => {
    const { lever } = this.hands[hold];
    const today = strengthOf(full, hold);
    const end = (size: number): number => Math.min(100, Math.max(0, Number((today + size).toPrecision(10))));
    const size = lever?.size ?? 0;
    if (typeof size === 'number') return end(size);
    const [low, high] = [end(size.low), end(size.high)];
    return low < high ? { low, high } : low;
  };
}
