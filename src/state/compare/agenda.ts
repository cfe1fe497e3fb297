/**
 * What a screen wants worked out, in the order in which it wants it: one thing at a time on the shared desk. What is no
 * longer wanted is stopped, what has been worked out is not done again.
 */
import type { Pool } from '#runners/pool.ts';
import type { StudyDesk } from '../study-desk.ts';

export interface Task {
  /** Of two tasks of one key, one is enough. */
  readonly key: string;
  /** There is an outcome, good or bad. */
  readonly isDone: () => boolean;
  /** Ends when there is an outcome, or when the pool was stopped. */
  readonly run: (pool: Pool) => Promise<void>;
}

export class Agenda {
  readonly #desk: () => StudyDesk;
  #tasks: readonly Task[] = [];
  #running: string | null = null;
  #isGoing = false;

  /** @param desk asked for when there is something to do: opening it starts workers */
  constructor(desk: () => StudyDesk) {
    this.#desk = desk;
  }

  /** Takes the place of what was wanted before. */
  want(tasks: readonly Task[]): void {
    this.#tasks = tasks;
    const { wanted } = this;
    if (wanted.length === 0 && this.#running === null) return;
    if (this.#running !== null && !wanted.some(({ key }) => key === this.#running)) this.#desk().pool.stop();
    if (!this.#isGoing) void this.#go();
  }

  get wanted(): readonly Task[] {
    return this.#tasks.filter((task) => !task.isDone());
  }

  async #go(): Promise<void> {
    this.#isGoing = true;
    try {
      for (let [next] = this.wanted; next !== undefined; [next] = this.wanted) await this.#turn(next);
    } finally {
      this.#isGoing = false;
    }
  }

  /** One turn at the desk, over when it has ended; by then the task may no longer be wanted. */
  #turn(task: Task): Promise<void> {
    const desk = this.#desk();
    return new Promise((resolve, reject) => {
      const turn = async (): Promise<void> => {
        try {
          if (this.wanted.some(({ key }) => key === task.key)) {
            this.#running = task.key;
            await task.run(desk.pool);
          }
          resolve();
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        } finally {
          this.#running = null;
        }
      };
      void desk.take(turn);
    });
  }
}
