/// <reference types="@vitest/browser-playwright" />
/** A real hand over a field: mouse, wheel and fingers through the browser's own input, at values of the axes. */
import { cdp } from 'vitest/browser';

/** The tested page lies in a frame, which is drawn smaller if the window is. */
function inWindow(x: number, y: number): { x: number; y: number } {
  const frame = window.frameElement!.getBoundingClientRect();
  const scale = frame.width / window.innerWidth;
  return { x: frame.left + x * scale, y: frame.top + y * scale };
}

export type At = readonly [x: number, y: number];
interface Finger {
  readonly id: number;
  readonly at: At;
}

export class FieldHand {
  readonly #surface: Element;
  readonly #max: At;
  #held = false;
  #shift = 0;

  /** @param max of the axes, which begin at 0 and are seen whole */
  constructor(surface: Element, max: At) {
    this.#surface = surface;
    this.#max = max;
  }

  /** Pixels of the page. */
  place([x, y]: At): { readonly x: number; readonly y: number } {
    const { left, top, width, height } = this.#surface.getBoundingClientRect();
    return { x: left + (x / this.#max[0]) * width, y: top + (1 - y / this.#max[1]) * height };
  }

  async move(at: At): Promise<void> {
    await this.#mouse('mouseMoved', at);
    await frame();
  }

  async press(at: At, options: { readonly shift?: boolean; readonly clicks?: number } = {}): Promise<void> {
    this.#shift = options.shift === true ? 8 : 0;
    await this.#mouse('mouseMoved', at);
    this.#held = true;
    await this.#mouse('mousePressed', at, options.clicks ?? 1);
  }

  async release(at: At, clicks = 1): Promise<void> {
    this.#held = false;
    await this.#mouse('mouseReleased', at, clicks);
    this.#shift = 0;
    await frame();
  }

  async drag(way: readonly At[], options: { readonly shift?: boolean } = {}): Promise<void> {
    await this.press(way[0]!, options);
    for (const at of way.slice(1)) await this.move(at);
    await this.release(way.at(-1)!);
  }

  async click(at: At, options: { readonly shift?: boolean; readonly clicks?: number } = {}): Promise<void> {
    await this.press(at, options);
    await this.release(at, options.clicks);
  }

  async wheel(at: At, deltaY: number, withControl: boolean): Promise<void> {
    const { x, y } = this.place(at);
    await cdp().send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      ...inWindow(x, y),
      deltaX: 0,
      deltaY,
      modifiers: withControl ? 2 : 0,
    });
    await frame();
  }

  async touch(type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]): Promise<void> {
    const touchPoints = fingers.map(({ id, at }) => {
      const { x, y } = this.place(at);
      return { id, ...inWindow(x, y) };
    });
    await cdp().send('Input.dispatchTouchEvent', { type, touchPoints });
    await frame();
  }

  async tap(at: At): Promise<void> {
    await this.touch('touchStart', [{ id: 0, at }]);
    await this.touch('touchEnd', []);
  }

  /** A finger put down, taken along a way, lifted. */
  async swipe(way: readonly At[]): Promise<void> {
    await this.touch('touchStart', [{ id: 0, at: way[0]! }]);
    for (const at of way.slice(1)) await this.touch('touchMove', [{ id: 0, at }]);
    await this.touch('touchEnd', []);
  }

  async #mouse(type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: At, clickCount = 1): Promise<void> {
    const { x, y } = this.place(at);
    const isButton = this.#held || type === 'mouseReleased';
    await cdp().send('Input.dispatchMouseEvent', {
      type,
      ...inWindow(x, y),
      modifiers: this.#shift,
      ...(isButton ? { button: 'left', buttons: this.#held ? 1 : 0, clickCount } : {}),
    });
  }
}

/** The next picture is there. */
export const frame = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
