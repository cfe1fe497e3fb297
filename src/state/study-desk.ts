/** Questions of all screens besides the main simulation share one desk of workers, and take turns there. */
import type { Pool } from '#runners/pool.ts';

/** The workers that answer, one question at a time. */
export class StudyDesk {
  readonly pool: Pool;
  readonly #waiting: (() => Promise<void>)[] = [];
  #isBusy = false;

  constructor(pool: Pool) {
    this.pool = pool;
  }

  /** Takes its turn. */
  async take(turn: () => Promise<void>): Promise<void> {
    this.#waiting.push(turn);
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) await next();
    } finally {
      this.#isBusy = false;
    }
  }
}
