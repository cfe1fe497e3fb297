/** Taking hold of the points of the curves: by pointer, by finger, by key; what is refused says why and stays where it was. */
import type { CurveName } from '../loyalty-curves.ts';
import { shareAt, shareByKey } from './curve-point.ts';

export interface CurvePoint {
  readonly curve: CurveName;
  readonly grade: number;
}

export interface Refused extends CurvePoint {
  readonly text: string;
}

interface Host {
  /** Where a point stands now, 0 … 1. */
  readonly shareOf: (point: CurvePoint) => number;
  /** The share at a height of the page. */
  readonly shareAtY: (clientY: number) => number;
  readonly set: (point: CurvePoint, share: number, live: boolean) => string | null;
  /** Why not, where what it goes back to may not stand there. */
  readonly reset: (point: CurvePoint) => string | null;
}

/** In pixels; what moves less is a click. */
const STILL = 2;
/** A refusal stays this long after it was let go. */
const STAYS_MS = 4000;

export class CurveHands {
  readonly #host: Host;
  held = $state.raw<CurvePoint | null>(null);
  refused = $state.raw<Refused | null>(null);
  /** From the finger to the point when it was taken hold of. */
  #apart = 0;
  #from = 0;
  #hasMoved = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hasRepeated = false;

  constructor(host: Host) {
    this.#host = host;
  }

  press = (event: PointerEvent & { currentTarget: HTMLElement }, point: CurvePoint): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    this.held = point;
    this.#from = event.clientY;
    this.#hasMoved = false;
    this.#apart = this.#host.shareOf(point) - this.#host.shareAtY(event.clientY);
  };

  move = (event: PointerEvent, isOver: boolean): void => {
    if (this.held === null) return;
    this.#hasMoved ||= Math.abs(event.clientY - this.#from) >= STILL;
    if (this.#hasMoved) this.#set(this.held, shareAt(this.#host.shareAtY(event.clientY) + this.#apart), !isOver);
    if (isOver) this.#letGo();
  };

  /** The browser took the pointer away: what was shown last is kept. */
  cancel = (): void => {
    if (this.held !== null && this.#hasMoved) this.#host.set(this.held, this.#host.shareOf(this.held), false);
    this.#letGo();
  };

  key = (event: KeyboardEvent, point: CurvePoint): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = shareByKey(event.key, this.#host.shareOf(point));
    this.#hasRepeated ||= event.repeat;
    if (next !== null) this.#set(point, next, event.repeat);
    else if (event.key === 'Backspace' || event.key === 'Delete') this.reset(point);
    else return;
    this.#forgetLater();
    event.preventDefault();
    event.stopPropagation();
  };

  /** A key held down is live until it is let go. */
  keyup = (event: KeyboardEvent, point: CurvePoint): void => {
    const share = this.#host.shareOf(point);
    if (this.#hasRepeated && shareByKey(event.key, share) !== null) this.#host.set(point, share, false);
    this.#hasRepeated = false;
  };

  reset = (point: CurvePoint): void => {
    const text = this.#host.reset(point);
    this.refused = text === null ? null : { ...point, text };
    this.#forgetLater();
  };

  stop = (): void => clearTimeout(this.#timer);

  #letGo(): void {
    this.held = null;
    this.#forgetLater();
  }

  #set(point: CurvePoint, share: number, live: boolean): void {
    clearTimeout(this.#timer);
    const text = this.#host.set(point, share, live);
    this.refused = text === null ? null : { ...point, text };
    // what was shown while it moved is kept when it is let go at a place that is refused
    if (text !== null && !live) this.#host.set(point, this.#host.shareOf(point), false);
  }

  #forgetLater(): void {
    clearTimeout(this.#timer);
    if (this.refused !== null) this.#timer = setTimeout(() => (this.refused = null), STAYS_MS);
  }
}
