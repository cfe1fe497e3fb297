/**
 * Satisfaction and loyalty: what becomes of customers when a part of the barrier falls, or when they expect less or get more;
 * and which churn follows from what they answered.
 */
import type { BarrierSummary } from '#engine/satisfaction/barrier-summary.ts';
import { summariseBarrier } from '#engine/satisfaction/barrier-summary.ts';
import type { Problem } from '#engine/problem.ts';
import type { Quantity } from '#engine/scenario.ts';
import { Play } from '../matrices/play.svelte.ts';
import type { SatisfactionScreen } from '../satisfaction.svelte.ts';
import { Worths } from '../worth.svelte.ts';
import { churnSaid, withChurn } from './barrier-churn-said.ts';
import { BarrierGap, type Tried, withoutTried } from './barrier-gap.svelte.ts';
import { BARRIER_MONTHS, suggestedFall } from './barrier-levers.ts';
import { Measured } from './measured.svelte.ts';
import { SatisfyHand } from './satisfy-hand.svelte.ts';
import type { Asked, Tab } from './tab.ts';

export const BARRIER_MODES = ['falls', 'gap'] as const;
/** What the sentence tries: the barrier falls, or customers expect and get something else. */
export type BarrierMode = (typeof BARRIER_MODES)[number];

/** Enough for what a lever is worth. */
const WORTH_RUNS = 1024;

export class BarrierTab implements Tab {
  readonly screen: SatisfactionScreen;
  readonly fall: SatisfyHand;
  readonly gap: BarrierGap;
  readonly measured: Measured<BarrierSummary>;
  readonly worth: Worths<'tried'>;
  /** Months that go by in the pictures. */
  readonly play = new Play();
  /** They are going by, or have gone by; else the pictures show all of them at once. */
  isPlayed = $state.raw(false);
  mode = $state.raw<BarrierMode>('falls');

  constructor(screen: SatisfactionScreen) {
    this.screen = screen;
    this.fall = new SatisfyHand(screen, suggestedFall);
    this.gap = new BarrierGap(screen);
    this.measured = new Measured(screen.app.desk, 'barrier', summariseBarrier);
    this.worth = new Worths(screen.app.desk, ['tried']);
  }

  get summary(): BarrierSummary | null {
    return this.measured.result;
  }

  /** The month that is shown; null while the pictures show all of them. */
  get month(): number | null {
    return this.isPlayed ? this.play.month : null;
  }

  tried = (): Tried | null => {
    if (this.mode === 'gap') return this.gap.tried();
    const tried = this.fall.tried();
    return tried === null ? null : { scenario: tried.scenario, at: [tried.at] };
  };

  look = (few: boolean): void => {
    const tried = this.tried();
    if (tried === null) return;
    this.measured.ask(tried.scenario, tried.at, few);
    const runs = Math.min(tried.scenario.runs, WORTH_RUNS);
    this.worth.ask({ tried: tried.scenario }, withoutTried(tried), runs, few);
  };
  asked = (): readonly Asked[] => [this.measured, this.worth];
  isHeld = (): boolean => this.fall.isHeld || this.gap.isHeld;

  show = (mode: BarrierMode): void => {
    this.showAll();
    this.mode = mode;
  };

  /** Lets the barrier fall before the eyes, month by month; once more: all months are shown again. */
  letFall = (inSteps: boolean): void => {
    if (this.isPlayed) {
      this.showAll();
      return;
    }
    this.play.set(0);
    this.isPlayed = true;
    this.play.start(BARRIER_MONTHS, inSteps);
  };

  showAll = (): void => {
    this.play.stop();
    this.isPlayed = false;
  };

  /** The churn that follows from the answers becomes that of the segment. */
  takeChurn = (churn: Quantity): Problem | null => {
    const { scenario } = this.screen.app;
    const said = scenario === null ? null : churnSaid(scenario);
    return scenario === null || said === null ? null : this.screen.edit(withChurn(scenario, said.segment, churn));
  };
}
