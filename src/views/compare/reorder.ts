/** Columns are brought to another place by their heading, with a mouse, a pen or a finger. */
import { on } from 'svelte/events';

/** A hand that moves less than this has only pressed. */
const SLACK = 8;

interface Held {
  readonly id: string;
  readonly pointer: number;
  readonly x: number;
  isMoving: boolean;
}

/** Listens to a list whose items carry `data-column`; `move` brings an item to the place of another. */
export function reorders(list: HTMLElement, move: (id: string, to: number) => void): () => void {
  let held: Held | null = null;
  let wasMoved = false;
  const columns = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-column]')];

  const press = (event: PointerEvent): void => {
    wasMoved = false;
    const heading = event.target instanceof Element ? event.target.closest('h2') : null;
    const id = heading?.closest<HTMLElement>('[data-column]')?.dataset.column;
    if (id !== undefined && event.button === 0) {
      held = { id, pointer: event.pointerId, x: event.clientX, isMoving: false };
    }
  };
  const drag = (event: PointerEvent): void => {
    if (held?.pointer !== event.pointerId) return;
    if (!held.isMoving && Math.abs(event.clientX - held.x) < SLACK) return;
    held.isMoving = wasMoved = true;
    list.dataset.moving = held.id;
    const all = columns();
    const from = all.findIndex(({ dataset }) => dataset.column === held!.id);
    const to = all.findIndex((column) => {
      const { left, right } = column.getBoundingClientRect();
      return event.clientX >= left && event.clientX < right;
    });
    if (from >= 0 && to >= 0 && from !== to) move(held.id, to);
  };
  const release = (event: PointerEvent): void => {
    if (held?.pointer !== event.pointerId) return;
    held = null;
    delete list.dataset.moving;
  };
  /** The press that ends a drag opens nothing. */
  const click = (event: MouseEvent): void => {
    if (!wasMoved) return;
    wasMoved = false;
    event.preventDefault();
    event.stopPropagation();
  };
  const ends = [
    on(list, 'pointerdown', press),
    on(window, 'pointermove', drag),
    on(window, 'pointerup', release),
    on(window, 'pointercancel', release),
    on(list, 'click', click, { capture: true }),
  ];
  return () => ends.forEach((end) => end());
}

/** How far a finger goes to turn to the next, and how straight. */
const SWIPE = 48;

/** Turns by a swipe; what is dragged itself (a ruler, a plot that is read) is left alone. */
export function swipes(node: HTMLElement, turn: (by: 1 | -1) => void): () => void {
  let start: { readonly x: number; readonly y: number } | null = null;
  const begin = (event: TouchEvent): void => {
    const touch = event.touches[0];
    const isTaken =
      event.target instanceof Element && event.target.closest('[role=slider], [role=spinbutton]') !== null;
    start = touch === undefined || isTaken || event.touches.length > 1 ? null : { x: touch.clientX, y: touch.clientY };
  };
  const end = (event: TouchEvent): void => {
    const touch = event.changedTouches[0];
    if (start === null || touch === undefined) return;
    const [dx, dy] = [touch.clientX - start.x, touch.clientY - start.y];
    start = null;
    if (Math.abs(dx) > SWIPE && Math.abs(dx) > 2 * Math.abs(dy)) turn(dx < 0 ? 1 : -1);
  };
  const ends = [on(node, 'touchstart', begin, { passive: true }), on(node, 'touchend', end, { passive: true })];
  return () => ends.forEach((stop) => stop());
}
