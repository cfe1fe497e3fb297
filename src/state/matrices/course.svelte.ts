/** Time on this screen: the month that is looked at, and how everybody is drawn in it. */
import { LEVELS, SHOCK_MONTHS } from '#engine/matrices/matrix-summary.ts';
import { MATRIX_OF } from '#engine/positions/positions.ts';
import { middleOf } from '../controls/scale.ts';
import type { Matrices } from '../matrices.svelte.ts';
import { Play } from './play.svelte.ts';
import type { Moment } from './points.ts';
import { isShockMatrix } from './questions.ts';

/** Longer than ten years nobody watches. */
const MOST_MONTHS = 120;
/** The month in which the matrices of a shock are first seen: eight months after the one that is assumed. */
const FIRST_SEEN = 14;

export class Course {
  readonly #matrices: Matrices;
  readonly #plain = new Play();
  readonly #shock = new Play(FIRST_SEEN);

  constructor(matrices: Matrices) {
    this.#matrices = matrices;
  }

  get play(): Play {
    return isShockMatrix(this.#matrices.matrix) ? this.#shock : this.#plain;
  }
  get months(): number {
    if (isShockMatrix(this.#matrices.matrix)) return SHOCK_MONTHS;
    const years = this.#matrices.app.scenario?.horizonYears ?? 3;
    const known = this.#matrices.answers.course.result?.months ?? MOST_MONTHS;
    return Math.min(MOST_MONTHS, known, years === 'infinite' ? MOST_MONTHS : 12 * years);
  }
  /** Until time is looked at, nobody asks for it. */
  get isWanted(): boolean {
    return this.play.at > 0 || this.play.isPlaying;
  }

  /** Those carried over a ramp are taken as carried in the middle of it. */
  get #monthOfMove(): number {
    const lever = this.#matrices.moving.inHand?.lever;
    return (lever?.startMonth ?? 0) + Math.floor((lever?.rampMonths ?? 0) / 2);
  }

  /** How far those who are moved have got, 0 … 1. At the outset all of it is shown. */
  get way(): number {
    const lever = this.#matrices.moving.inHand?.lever;
    const { at } = this.play;
    if (lever === undefined || at === 0) return 1;
    const since = at - (lever.startMonth ?? 0);
    const ramp = lever.rampMonths ?? 0;
    return ramp === 0 ? (since >= 0 ? 1 : 0) : Math.min(1, Math.max(0, since / ramp));
  }

  /** Null at the outset, when everybody is here, and until the answer is there. */
  readonly moment: Moment | null = $derived.by(() => {
    const { answers, scores, population, showsShock, zone } = this.#matrices;
    const course = answers.course.result;
    const { month } = this.play;
    if (month === 0 || course === null || scores === null || population === null) return null;
    const lines = course.here.length / (course.months + 1);
    if (lines !== population.segments * LEVELS) return null;
    const at = Math.min(month, course.months);
    const hereIn = (when: number): Float32Array =>
      Float32Array.from({ length: lines }, (_, line) => course.here[line * (course.months + 1) + when]!);
    return {
      here: hereIn(at),
      before: hereIn(Math.min(at, this.#monthOfMove)),
      scores,
      shock: showsShock && zone !== null ? { zone, staying: this.#stayingAt(at) } : null,
    };
  });

  /** By zone: of those otherwise still here, the share that the shock has left, every input at its middle. */
  #stayingAt(month: number): Float64Array {
    const { kind, month: begins, released, halfLife } = this.#matrices.positions!.shock;
    const since = Math.max(0, month - begins);
    const done = 1 - 2 ** (-since / middleOf(halfLife));
    return Float64Array.from(MATRIX_OF[this.#matrices.matrix].zones, (zone: string) => {
      const share = released[kind][zone];
      return 1 - (share === undefined ? 0 : middleOf(share)) * done;
    });
  }

  toggle = (inSteps: boolean): void => {
    if (this.play.isPlaying) this.play.stop();
    else this.play.start(this.months, inSteps);
  };
}
