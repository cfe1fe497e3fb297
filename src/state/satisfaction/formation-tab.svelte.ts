/** How loyalty forms: nine monthly rates, one of which is tried with another size; and the path of first buyers put to use. */
import { chainRetention } from '#engine/satisfaction/chain-retention.ts';
import type { FormationSummary } from '#engine/satisfaction/formation-summary.ts';
import { formationSummary } from '#engine/satisfaction/formation-summary.ts';
import type { Passage } from '#engine/satisfaction/satisfaction.ts';
import { PASSAGES } from '#engine/satisfaction/satisfaction.ts';
import type { SatisfactionScreen } from '../satisfaction.svelte.ts';
import { Worths } from '../worth.svelte.ts';
import { firstPassage, passageLevers, suggestedPassage } from './formation-levers.ts';
import type { Use } from './formation-use.ts';
import { usesOf } from './formation-use.ts';
import { Measured } from './measured.svelte.ts';
import { SatisfyHand } from './satisfy-hand.svelte.ts';
import type { Asked, Tab } from './tab.ts';

export class FormationTab implements Tab {
  readonly screen: SatisfactionScreen;
  readonly hands: Readonly<Record<Passage, SatisfyHand>>;
  readonly tried: Measured<FormationSummary>;
  readonly worth: Worths<'passage'>;
  /** Grows every time the lines are to flow. */
  flow = $state.raw(0);
  /** Which segment is to stay as first buyers do, by its place. */
  segment = $state.raw(0);
  #chosen = $state.raw<Passage | null>(null);

  /** The one that the sentence is about. */
  readonly passage: Passage = $derived.by(() => this.#chosen ?? firstPassage(this.screen.app.scenario) ?? 'prefer');
  /** A segment stays exactly as the chain says. */
  readonly isUsed: boolean = $derived.by(() => {
    const { scenario } = this.screen.app;
    const segment = scenario?.segments[this.segmentAt];
    if (scenario === null || segment?.retention.kind !== 'table') return false;
    return JSON.stringify(segment.retention.survival) === JSON.stringify(chainRetention(scenario, segment).survival);
  });

  constructor(screen: SatisfactionScreen) {
    this.screen = screen;
    const { desk } = screen.app;
    this.hands = Object.fromEntries(
      PASSAGES.map((passage) => [
        passage,
        new SatisfyHand(screen, () => suggestedPassage(screen.full!.formation.rates, passage)),
      ]),
    ) as Record<Passage, SatisfyHand>;
    this.tried = new Measured(desk, 'formation', formationSummary);
    this.worth = new Worths(desk, ['passage']);
  }

  get hand(): SatisfyHand {
    return this.hands[this.passage];
  }
  /** Of the segments that there are. */
  get segmentAt(): number {
    return Math.min(this.segment, (this.screen.app.scenario?.segments.length ?? 1) - 1);
  }

  choose = (passage: Passage): void => {
    this.#chosen = passage;
  };

  look = (few: boolean): void => {
    const tried = this.hand.tried();
    if (tried === null || this.screen.full === null) return;
    this.tried.ask(tried.scenario, passageLevers(tried.scenario), few);
    this.worth.ask({ passage: tried.scenario }, this.hand.without(), tried.scenario.runs, few);
  };

  asked = (): readonly Asked[] => [this.tried, this.worth];

  isHeld = (): boolean => this.hand.isHeld || this.screen.isDragging;

  /** First buyers of the segment stay as the chain says, each rate at its median; one step to undo. Null: not possible. */
  use = (): Use | null => {
    const { scenario } = this.screen.app;
    if (scenario === null) return null;
    for (const [use, make] of usesOf(scenario, this.segmentAt)) {
      if (this.screen.edit(make()) === null) return use;
    }
    return null;
  };
}
