import { NOTE_MS } from './entry.ts';

/** What a field does with what was typed. */
export interface Reader {
  /** A ready sentence if the entry cannot be kept, otherwise null. */
  readonly refusal: (entry: string) => string | null;
  /** Takes an entry that was not refused. May return a sentence to say for a while ("Read as 8 to 12%"). */
  readonly keep: (entry: string) => string | null;
  /** A refused entry stands (its text), or no longer does (null). */
  readonly standing?: (entry: string | null) => void;
}

/**
 * Typing in place. An entry is judged when it is done (Enter, Tab, leaving); a refused one stands, with its note, until
 * it is mended or Esc puts the old value back, and for four seconds after the field was left.
 */
export class Typing {
  /** The entry, while the field is open or a refused entry stands; otherwise null. */
  entry = $state<string | null>(null);
  isOpen = $state(false);
  isRefused = $state(false);
  note = $state<string | null>(null);
  #reader: Reader;
  #before = '';
  #clock: ReturnType<typeof setTimeout> | undefined;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Opens the field with an entry in it. `before` is what was written before: the same text again changes nothing. */
  open(entry: string, before = ''): void {
    clearTimeout(this.#clock);
    this.#before = before;
    this.isOpen = true;
    if (!this.isRefused) this.note = null;
    this.type(entry);
  }

  /** An entry that was refused is judged at each key from then on, so that the note goes as soon as it is mended. */
  type(entry: string): void {
    this.entry = entry;
    if (this.isRefused) this.#judge();
  }

  /** Enter: keeps the entry, or refuses it. Returns whether the field has closed. */
  enter(): boolean {
    const entry = this.entry;
    if (!this.isOpen || entry === null) return true;
    if (entry.trim() === '' || entry === this.#before) {
      this.restore();
      return true;
    }
    if (!this.#judge()) return false;
    this.#close();
    this.say(this.#reader.keep(entry));
    return true;
  }

  /** Leaving by Tab or by pointer: as Enter, but a refused entry then stands for a while only. */
  leave(): void {
    if (!this.isOpen || this.enter()) return;
    this.isOpen = false;
    this.#clock = setTimeout(() => this.#close(), NOTE_MS);
  }

  /** Esc: the old value stays. */
  restore(): void {
    this.#close();
  }

  /** Shows a sentence for a while. */
  say(note: string | null): void {
    this.note = note;
    if (note === null) return;
    clearTimeout(this.#clock);
    this.#clock = setTimeout(() => (this.note = null), NOTE_MS);
  }

  /** Stops the clock; for when the field goes away. */
  stop(): void {
    clearTimeout(this.#clock);
  }

  #judge(): boolean {
    const entry = this.entry ?? '';
    const was = this.isRefused;
    this.note = this.#reader.refusal(entry);
    this.isRefused = this.note !== null;
    if (this.isRefused) this.#reader.standing?.(entry);
    else if (was) this.#reader.standing?.(null);
    return !this.isRefused;
  }

  #close(): void {
    clearTimeout(this.#clock);
    const was = this.isRefused;
    this.isOpen = false;
    this.isRefused = false;
    this.entry = null;
    this.note = null;
    if (was) this.#reader.standing?.(null);
  }
}
