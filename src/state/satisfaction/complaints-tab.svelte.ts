/** Complaints: what becomes of customers with a problem, and what follows when more complain, or more is settled, or sooner. */
import type { ComplaintsSummary } from '#engine/satisfaction/complaints-summary.ts';
import { complaintsSummary } from '#engine/satisfaction/complaints-summary.ts';
import { SATISFACTION } from '#engine/satisfaction/default-satisfaction.ts';
import type { Complaints } from '#engine/satisfaction/satisfaction.ts';
import type { Problem } from '#engine/problem.ts';
import type { Quantity } from '#engine/scenario.ts';
import type { SatisfactionScreen } from '../satisfaction.svelte.ts';
import { Worths } from '../worth.svelte.ts';
import type { ComplaintsWay } from './complaints-levers.ts';
import { sizeTo, suggestedWay, WAYS } from './complaints-levers.ts';
import { Measured } from './measured.svelte.ts';
import { SatisfyHand } from './satisfy-hand.svelte.ts';
import type { Asked, Tab } from './tab.ts';

export const SEVERITIES = ['minor', 'major'] as const;
export type Severity = (typeof SEVERITIES)[number];

export class ComplaintsTab implements Tab {
  readonly screen: SatisfactionScreen;
  /** What the sentence is about. */
  way = $state.raw<ComplaintsWay>('resolved');
  readonly hands: Readonly<Record<ComplaintsWay, SatisfyHand>>;
  readonly measured: Measured<ComplaintsSummary>;
  readonly worth: Worths<'tried'>;

  constructor(screen: SatisfactionScreen) {
    this.screen = screen;
    this.hands = Object.fromEntries(
      WAYS.map((way) => [way, new SatisfyHand(screen, () => suggestedWay(screen.full!.complaints, way))]),
    ) as Record<ComplaintsWay, SatisfyHand>;
    this.measured = new Measured(screen.app.desk, 'complaints', complaintsSummary);
    this.worth = new Worths(screen.app.desk, ['tried']);
  }

  get hand(): SatisfyHand {
    return this.hands[this.way];
  }
  get summary(): ComplaintsSummary | null {
    return this.measured.result;
  }
  /** The chances of buying again are the published ones. */
  get isPublished(): boolean {
    const again = this.screen.full?.complaints.again;
    return JSON.stringify(again) === JSON.stringify(SATISFACTION.complaints.again);
  }

  look = (few: boolean): void => {
    const tried = this.hand.tried();
    if (tried === null) return;
    this.measured.ask(tried.scenario, [tried.at], few);
    this.worth.ask({ tried: tried.scenario }, this.hand.without(), tried.scenario.runs, few);
  };
  asked = (): readonly Asked[] => [this.measured, this.worth];
  isHeld = (): boolean => WAYS.some((way) => this.hands[way].isHeld);

  /** What is tried, by the share that it comes to. */
  setTo = (share: Quantity, live: boolean): Problem | null => {
    const { full } = this.screen;
    if (full === null) return null;
    const size = sizeTo(full.complaints, this.way, share);
    return this.hand.set((lever) => ({ ...lever, size }), live);
  };

  /** Of 1: chance of buying again, in one cell of the table. */
  setAgain = (severity: Severity, place: number, chance: number, live: boolean): Problem | null => {
    const { full } = this.screen;
    if (full === null) return null;
    const again = { ...full.complaints.again };
    again[severity] = again[severity].with(place, chance) as unknown as Complaints['again'][Severity];
    return this.screen.say(['complaints', 'again'], again, live);
  };

  /** The table as it was published. */
  restore = (): void => {
    if (!this.isPublished) this.screen.say(['complaints', 'again'], undefined);
  };
}
