/** Measuring loyalty: a survey scored in several ways, and the causes that turn customers away, one of which is removed. */
import type { SatisfyLever } from '#engine/satisfaction/known-slots.ts';
import type { CausesSummary } from '#engine/satisfaction/causes-summary.ts';
import { causesSummary } from '#engine/satisfaction/causes-summary.ts';
import type { Cause, Survey } from '#engine/satisfaction/satisfaction.ts';
import { CAUSES } from '#engine/satisfaction/satisfaction.ts';
import type { Problem } from '#engine/problem.ts';
import type { Three } from '#engine/survey/acsi-score.ts';
import type { FunnelRow } from '#engine/survey/loyal-funnel.ts';
import { FUNNEL_FROM, loyalFunnel } from '#engine/survey/loyal-funnel.ts';
import { SAMPLE_SEED, sampleSurvey } from '#engine/survey/sample-survey.ts';
import type { StageScores } from '#engine/survey/stage-scores.ts';
import { stageScores } from '#engine/survey/stage-scores.ts';
import type { TwoWays, WaysThresholds } from '#engine/survey/two-ways.ts';
import { twoWays, WAYS_THRESHOLDS } from '#engine/survey/two-ways.ts';
import type { SatisfactionScreen } from '../satisfaction.svelte.ts';
import { Worths } from '../worth.svelte.ts';
import { Measured } from './measured.svelte.ts';
import type { ReadSurvey, SurveyDraft, SurveyProblem } from './measuring-draft.ts';
import { draftOf, readDraft } from './measuring-draft.ts';
import { SatisfyHand } from './satisfy-hand.svelte.ts';
import type { Asked, Tab } from './tab.ts';

const SAMPLE = sampleSurvey(SAMPLE_SEED);

/** Share of a cause that is removed, and what that costs a customer and year. Ours. */
const SUGGESTED_SHARE = 0.5;
const SUGGESTED_COST: Readonly<Record<Cause, number>> = { value: 3, system: 1.5, people: 1 };

export class MeasuringTab implements Tab {
  readonly screen: SatisfactionScreen;
  cause = $state.raw<Cause>('system');
  readonly hands: Readonly<Record<Cause, SatisfyHand>>;
  readonly tried: Measured<CausesSummary>;
  readonly worth: Worths<'cause'>;
  /** The same answers as four stages or as five factors. */
  seen = $state.raw<'stages' | 'factors'>('stages');
  /** From where on a customer is loyal in either way. */
  thresholds = $state.raw<WaysThresholds>(WAYS_THRESHOLDS);
  /** Least answer that counts in the funnel. */
  funnelFrom = $state.raw(FUNNEL_FROM);
  /** Mean answers of the American index: the example of the literature. */
  acsi = $state.raw<Three>([8, 7, 7]);
  /** What is typed and cannot be read, and what the scenario said when it was begun. */
  #draft = $state.raw<{ readonly draft: SurveyDraft; readonly of: Survey } | null>(null);

  readonly survey: Survey = $derived.by(() => this.screen.app.scenario?.satisfaction?.survey ?? SAMPLE);
  readonly scores: StageScores = $derived(stageScores(this.survey, SAMPLE_SEED));
  readonly ways: TwoWays | null = $derived(twoWays(this.survey, this.thresholds));
  readonly funnel: readonly FunnelRow[] = $derived(loyalFunnel(this.survey, this.funnelFrom));

  /** What is typed: the answers, or those that cannot be read yet. Another survey puts it aside. */
  readonly draft: SurveyDraft = $derived(this.#draft?.of === this.survey ? this.#draft.draft : draftOf(this.survey));
  readonly problem: SurveyProblem | null = $derived.by(() => {
    if (this.#draft === null || this.#draft.of !== this.survey) return null;
    const read = readDraft(this.#draft.draft);
    return 'problem' in read ? read.problem : null;
  });

  constructor(screen: SatisfactionScreen) {
    this.screen = screen;
    const { desk } = screen.app;
    this.hands = Object.fromEntries(
      CAUSES.map((cause) => [cause, new SatisfyHand(screen, () => suggestedCause(cause))]),
    ) as Record<Cause, SatisfyHand>;
    this.tried = new Measured(desk, 'causes', causesSummary);
    this.worth = new Worths(desk, ['cause']);
  }

  /** The answers are those of a model, not of anybody. */
  get isSample(): boolean {
    return this.survey === SAMPLE;
  }
  get hand(): SatisfyHand {
    return this.hands[this.cause];
  }

  look = (few: boolean): void => {
    const tried = this.hand.tried();
    if (tried === null) return;
    this.tried.ask(tried.scenario, [tried.at], few);
    this.worth.ask({ cause: tried.scenario }, this.hand.without(), tried.scenario.runs, few);
  };

  asked = (): readonly Asked[] => [this.tried, this.worth];

  isHeld = (): boolean => this.hand.isHeld || this.screen.isDragging;

  /** What was typed: kept as the scenario's own answers when all of it can be read, else as typed. */
  type = (draft: SurveyDraft): void => {
    const read = readDraft(draft);
    if ('problem' in read) this.#draft = { draft, of: this.survey };
    else if (this.keep(read) !== null) this.#draft = { draft, of: this.survey };
  };

  /** Read answers become the scenario's own. */
  keep = (read: Extract<ReadSurvey, { survey: Survey }>): Problem | null => {
    const problem = this.screen.say(['survey'], read.survey);
    if (problem === null) this.#draft = null;
    return problem;
  };

  /** What cannot be read is dropped: the last answers that could be stand. */
  drop = (): void => void (this.#draft = null);

  /** The simulated answers again. */
  forget = (): void => {
    this.#draft = null;
    this.screen.say(['survey'], undefined);
  };
}

const suggestedCause = (cause: Cause): SatisfyLever => ({
  id: `cause-${cause}`,
  kind: 'satisfy',
  on: { part: 'cause', cause },
  size: SUGGESTED_SHARE,
  costs: [{ per: 'customer-year', amount: SUGGESTED_COST[cause] }],
});
