/** Outcomes by what was asked, the latest kept: what was worked out once is there at once. */
export class Memory<T> {
  readonly #most: number;
  #entries = $state.raw<ReadonlyMap<string, T>>(new Map());

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): T | undefined {
    return this.#entries.get(key);
  }

  set(key: string, value: T): void {
    const entries = [...this.#entries].filter(([known]) => known !== key);
    this.#entries = new Map([...entries.slice(Math.max(0, entries.length + 1 - this.#most)), [key, value]]);
  }

  forget(isWrong: (value: T) => boolean): void {
    this.#entries = new Map([...this.#entries].filter(([, value]) => !isWrong(value)));
  }
}
