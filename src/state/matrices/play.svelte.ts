/** Months that go by before the eyes: frame by frame, or month by month where motion is not wanted. */

/** Seconds a year takes. */
const SPEEDS = [4, 2, 1] as const;
/** More than this many pictures a month nobody sees. */
const FRAMES_A_MONTH = 24;

export class Play {
  /** Months since time 0; between two months while playing. */
  at = $state.raw(0);
  isPlaying = $state.raw(false);
  #speed = $state.raw(1);
  #frame: number | undefined;
  #most = 0;

  constructor(at = 0) {
    this.at = at;
  }

  readonly month = $derived(Math.floor(this.at));

  get secondsAYear(): number {
    return SPEEDS[this.#speed]!;
  }

  faster = (): void => {
    this.#speed = (this.#speed + 1) % SPEEDS.length;
  };

  set = (month: number): void => {
    this.stop();
    this.at = month;
  };

  stop = (): void => {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.isPlaying = false;
  };

  /** From the beginning again, where the end has been reached. `inSteps`: month by month. */
  start = (months: number, inSteps: boolean): void => {
    this.stop();
    this.#most = months;
    if (this.at >= months) this.at = 0;
    this.isPlaying = true;
    let from = this.at;
    let began: number | undefined;
    let speed = this.secondsAYear;
    const frame = (now: number): void => {
      if (began === undefined || speed !== this.secondsAYear) {
        began = now;
        from = this.at;
        speed = this.secondsAYear;
      }
      const gone = from + ((now - began) / 1000) * (12 / speed);
      const grid = inSteps ? 1 : FRAMES_A_MONTH;
      const next = Math.min(this.#most, Math.floor(gone * grid) / grid);
      if (next !== this.at) this.at = Math.max(this.at, next);
      if (this.at >= this.#most) this.stop();
      else this.#frame = requestAnimationFrame(frame);
    };
    this.#frame = requestAnimationFrame(frame);
  };
}
