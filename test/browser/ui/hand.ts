/// <reference types="@vitest/browser-playwright" />
import { cdp } from 'vitest/browser';

/** A real hand: mouse and finger through the browser's own input, in the coordinates of the tested page. */
const BITS = { Alt: 1, Shift: 8 } as const;
export type Modifier = keyof typeof BITS;

/** The tested page lies in a frame, which is drawn smaller if the window is. */
function inWindow(x: number, y: number): { x: number; y: number } {
  const frame = window.frameElement?.getBoundingClientRect();
  if (frame === undefined) return { x, y };
  const scale = frame.width / window.innerWidth;
  return { x: frame.left + x * scale, y: frame.top + y * scale };
}

async function mouse(
  type: 'mousePressed' | 'mouseMoved' | 'mouseReleased',
  x: number,
  y: number,
  keys: number,
  held: boolean,
) {
  await cdp().send('Input.dispatchMouseEvent', {
    type,
    ...inWindow(x, y),
    modifiers: keys,
    ...(held || type === 'mouseReleased' ? { button: 'left', buttons: held ? 1 : 0, clickCount: 1 } : {}),
  });
}

export class Hand {
  #x = 0;
  #y = 0;
  #keys = 0;

  /** Takes the mouse off everything. */
  async away(): Promise<void> {
    await mouse('mouseMoved', window.innerWidth - 2, window.innerHeight - 2, 0, false);
  }

  /** Presses in the middle of an element, or as far from its left edge as said. */
  async press(element: Element, fromLeft?: number): Promise<void> {
    const box = element.getBoundingClientRect();
    this.#x = box.left + (fromLeft ?? box.width / 2);
    this.#y = box.top + box.height / 2;
    await mouse('mouseMoved', this.#x, this.#y, 0, false);
    await mouse('mousePressed', this.#x, this.#y, 0, true);
  }

  async drag(dx: number, dy = 0, ...modifiers: Modifier[]): Promise<void> {
    this.#keys = modifiers.reduce((sum, key) => sum + BITS[key], 0);
    this.#x += dx;
    this.#y += dy;
    await mouse('mouseMoved', this.#x, this.#y, this.#keys, true);
  }

  async release(): Promise<void> {
    await mouse('mouseReleased', this.#x, this.#y, this.#keys, false);
  }
}

async function finger(type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number): Promise<void> {
  await cdp().send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [inWindow(x, y)] });
}

/** A finger put down in the middle of an element, moved sideways in a few steps, and lifted. Without a way: a tap. */
export async function swipe(element: Element, dx = 0): Promise<void> {
  const box = element.getBoundingClientRect();
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  await finger('touchStart', x, y);
  for (let i = 1; dx !== 0 && i <= 6; i++) await finger('touchMove', x + (dx * i) / 6, y);
  await finger('touchEnd', x, y);
}

/** Fonts and a frame: the place of things does not change any more. */
export async function settled(): Promise<void> {
  await document.fonts.ready;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}
