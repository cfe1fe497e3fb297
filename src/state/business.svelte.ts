/**
 * The whole business of the open scenario: asked when its page is looked at, kept when it is left. While a hand drags, a
 * few hundred runs are asked for and awaited before the next are, so that there is always a picture on the way.
 */
import type { BusinessSummary } from '#engine/business/business-summary.ts';
import { summariseBusiness } from '#engine/business/summarise-business.ts';
import type { Scenario } from '#engine/scenario.ts';
import type { StudyOf } from '#engine/study/study.ts';
import type { StudyDesk } from './study-desk.ts';
import { StudyRun } from './study-run.svelte.ts';

/** At rest; fewer where the scenario itself asks for fewer. */
const FULL_RUNS = 3000;
/** Of the first picture after a change, and of all while dragging. */
const PREVIEW_RUNS = 256;
/** A result that is older than the inputs for this long is shown as stale; a first picture takes less. */
const LATE_MS = 400;

interface Asked {
  /** As it is kept; the study's own asks for fewer runs. */
  readonly scenario: Scenario;
  readonly study: StudyOf<'business'>;
  readonly runs: number;
  readonly isLive: boolean;
  readonly at: number;
}

export class BusinessStudy {
  readonly #desk: StudyDesk;
  readonly #now: () => number;
  readonly #run: StudyRun<'business', BusinessSummary>;
  /** Which scenario a study was made from. */
  readonly #sources = new WeakMap<StudyOf<'business'>, Scenario>();
  #asked: Asked | null = null;
  #lateTimer: ReturnType<typeof setTimeout> | undefined;
  /** Stale for longer than a picture takes. */
  isLate = $state.raw(false);
  /** Runs that had landed when a person stopped; null where nobody did. */
  stopped = $state.raw<number | null>(null);

  constructor(desk: StudyDesk, now: () => number = () => performance.now()) {
    this.#desk = desk;
    this.#now = now;
    this.#run = new StudyRun(desk, (study, parts, runs) => {
      clearTimeout(this.#lateTimer);
      this.#lateTimer = undefined;
      this.isLate = false;
      return summariseBusiness(study, parts, runs);
    });
  }

  get summary(): BusinessSummary | null {
    return this.#run.result;
  }

  /** The scenario that `summary` belongs to. */
  get summarised(): Scenario | null {
    const { answered } = this.#run;
    return answered === null ? null : (this.#sources.get(answered) ?? null);
  }

  get status(): StudyRun<'business', BusinessSummary>['status'] {
    return this.#run.status;
  }

  /** The summary belongs to other inputs. */
  get isStale(): boolean {
    return this.#run.isStale;
  }

  /** Since the question was put, in milliseconds; read it when `status` has changed. */
  get elapsed(): number {
    return this.#asked === null ? 0 : this.#now() - this.#asked.at;
  }

  /**
   * Asks for the scenario, unless it is asked for already. To be called again whenever `status` changes: while dragging,
   * what is being answered is answered first.
   */
  follow = (scenario: Scenario, isLive: boolean): void => {
    const { status } = this.#run;
    const most = Math.min(FULL_RUNS, scenario.runs);
    const runs = isLive ? Math.min(PREVIEW_RUNS, most) : most;
    const before = this.#asked;
    const isSame = before?.scenario === scenario;
    if (isSame && before.runs >= runs) return;
    if (isLive && before?.isLive === true && status.kind === 'running') return;
    // the same scenario with more runs is the same question: its first answer is not stale
    const study: StudyOf<'business'> = isSame
      ? before.study
      : { kind: 'business', scenario: { ...scenario, runs: most } };
    this.#sources.set(study, scenario);
    this.#asked = { scenario, study, runs, isLive, at: this.#now() };
    this.stopped = null;
    if (!isSame) this.#lateTimer ??= setTimeout(() => (this.isLate = this.isStale), LATE_MS);
    this.#run.ask({ study, runs, preview: PREVIEW_RUNS });
  };

  /** Keeps what has landed and says how many. Only what is being answered can be stopped, not what waits its turn. */
  stop = (): void => {
    const { status, result } = this.#run;
    if (status.kind !== 'running' || status.done === 0) return;
    this.#desk.pool.stop();
    this.stopped = result?.runs ?? 0;
  };

  /** After the workers failed twice. */
  again = (): void => {
    const before = this.#asked;
    if (before === null) return;
    this.#asked = null;
    this.follow(before.scenario, before.isLive);
  };
}

const studies = new WeakMap<StudyDesk, BusinessStudy>();

/** The one study of a desk: all parts of the page look at the same, and it outlives the page. */
export function businessStudyOf(desk: StudyDesk): BusinessStudy {
  const known = studies.get(desk);
  if (known !== undefined) return known;
  // in a root of its own: what is derived in it would else stop with the page that asked for it first
  $effect.root(() => {
    studies.set(desk, new BusinessStudy(desk));
  });
  return studies.get(desk)!;
}
