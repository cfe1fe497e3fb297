import type { Moved } from './entry.ts';
import { dragSteps, keyStep, moveBy, wheelSteps, type Grid } from './scrub-step.ts';

/** What a scrubbed number is at this moment, and where its changes go. */
export interface Scrubbed {
  readonly value: number;
  readonly grid: Grid;
  readonly change: (value: number, moved: Moved) => void;
  readonly start: () => void;
  readonly end: () => void;
}

/**
 * The hand on a number: hover, drag, wheel and arrow keys. It turns them into values; what is drawn follows from its
 * fields. Touch does not drag: a finger on the sentence scrolls the page.
 */
export class ScrubState {
  isHovered = $state(false);
  isFocused = $state(false);
  isByTouch = $state(false);
  isDragging = $state(false);
  /** The ruler shows. */
  readonly isLive = $derived(this.isDragging || this.isHovered || (this.isFocused && !this.isByTouch));
  #now: () => Scrubbed;
  #pointer: number | null = null;
  #x = 0;
  #rest = 0;
  #wheel = 0;
  #startValue = 0;
  /** The value under the hand; null while nothing moves. The owner may be a frame behind. */
  #held: number | null = null;

  constructor(now: () => Scrubbed) {
    this.#now = now;
  }

  enter(event: PointerEvent): void {
    if (event.pointerType !== 'touch') this.isHovered = true;
  }

  exit(): void {
    this.isHovered = false;
  }

  press(event: PointerEvent): void {
    this.isByTouch = event.pointerType === 'touch';
    if (this.isByTouch || event.button !== 0 || !(event.currentTarget instanceof Element)) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    this.#pointer = event.pointerId;
    this.#x = event.clientX;
    this.#rest = 0;
    this.#startValue = this.#now().value;
  }

  move(event: PointerEvent): void {
    if (event.pointerId !== this.#pointer) return;
    const { steps, rest } = dragSteps(event.clientX - this.#x + this.#rest);
    this.#x = event.clientX;
    this.#rest = rest;
    if (steps === 0) return;
    const { value, grid, change, start } = this.#now();
    if (!this.isDragging) {
      this.isDragging = true;
      start();
    }
    const before = this.#held ?? value;
    this.#held = moveBy(before, steps, grid, event.shiftKey ? 0.1 : event.altKey ? 10 : 1);
    if (this.#held !== before) change(this.#held, { live: true });
  }

  /** The end of a drag, by release or because the pointer was taken away. */
  release(event: PointerEvent): void {
    if (event.pointerId === this.#pointer) this.#drop();
  }

  /** Esc in mid-drag: the value from before the drag. Returns whether there was one. */
  abandon(): boolean {
    if (!this.isDragging) return false;
    this.#held = this.#startValue;
    this.#drop();
    return true;
  }

  #drop(): void {
    this.#pointer = null;
    if (!this.isDragging) return;
    const { value, change, end } = this.#now();
    this.isDragging = false;
    change(this.#held ?? value, { live: false });
    this.#held = null;
    end();
  }

  /** Only a focused number turns with the wheel, so that a page can be scrolled across it. */
  turn(event: WheelEvent): void {
    if (!this.isFocused) return;
    event.preventDefault();
    const { steps, rest } = wheelSteps(event.deltaY, event.deltaMode, this.#wheel);
    this.#wheel = rest;
    const { value, grid, change } = this.#now();
    const next = moveBy(value, steps, grid, event.shiftKey ? 0.1 : 1);
    if (next !== value) change(next, { live: false });
  }

  /** Arrows, page keys, Home, End. A key held down is live until it is let go. Returns whether the key was one of them. */
  key(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const { value, grid, change } = this.#now();
    const before = this.#held ?? value;
    const next = keyStep(event.key, before, grid, event.shiftKey);
    if (next === null) return false;
    this.isByTouch = false;
    if (event.repeat) this.#held = next;
    if (next !== before) change(next, { live: event.repeat });
    return true;
  }

  keyUp(): void {
    if (this.#held === null || this.isDragging) return;
    const value = this.#held;
    this.#held = null;
    this.#now().change(value, { live: false });
  }

  focus(): void {
    this.isFocused = true;
  }

  blur(): void {
    this.keyUp();
    this.isFocused = false;
    this.#wheel = 0;
  }
}
