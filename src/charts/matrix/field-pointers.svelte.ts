/**
 * What pointers do in a field: thresholds dragged, lassoes drawn, selections and zones carried, the view panned and
 * pinched, points hovered and clicked. A press becomes a gesture once it moves; Escape takes a gesture back.
 */
import type { FieldFrame } from '../geometry/field-frame.ts';
import { thinLine } from '../geometry/thin-line.ts';
import { isWhole, panBy, WHOLE_VIEW, type ZoomView, zoomAt } from '../geometry/zoom-view.ts';
import type { MatrixAxis, MatrixFieldProps } from '../matrix-field.ts';

export type AxisName = 'x' | 'y';

/** In units of the picture. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export type Gesture =
  | { readonly kind: 'threshold'; readonly axis: AxisName; readonly grabbed: number; readonly initial: number }
  | { readonly kind: 'lasso'; readonly line: readonly number[] }
  | {
      readonly kind: 'carry';
      readonly zone: number | null;
      readonly from: Place;
      readonly by: Place;
      /** Of the points when it began. */
      readonly version: number;
    }
  | { readonly kind: 'pan'; readonly last: Place }
  | { readonly kind: 'pinch'; readonly apart: number; readonly middle: Place };

/** What lies under a pointer besides points. */
export type PressTarget =
  | { readonly kind: 'line' | 'grip'; readonly axis: AxisName }
  | { readonly kind: 'name'; readonly zone: number }
  | { readonly kind: 'field' };

type Callbacks = Pick<
  MatrixFieldProps,
  'onthreshold' | 'onthresholdreset' | 'onhighlight' | 'onlasso' | 'ondrag' | 'onpick' | 'onclear' | 'zoneAt'
>;

/** The field, as it is when asked. */
export interface PointerHost extends Callbacks {
  readonly frame: FieldFrame;
  readonly view: ZoomView;
  readonly axes: { readonly x: MatrixAxis; readonly y: MatrixAxis };
  readonly isLassoing: boolean;
  readonly hasSelection: boolean;
  readonly version: number;
  readonly setView: (view: ZoomView) => void;
  readonly nearest: (place: Place, radius: number) => number | null;
  /** Whether pressing here takes hold of the selection. */
  readonly isSelected: (point: number) => boolean;
}

export interface PressedAt {
  readonly place: Place;
  readonly pointer: number;
  readonly isTouch: boolean;
  readonly shift: boolean;
  readonly time: number;
  readonly target: PressTarget;
}

const HOVER = 8;
const HOVER_TOUCH = 16;
const GRAB = 5;
/** What moves less than this is a click. */
const STILL = 3;
const DOUBLE_MS = 400;
const DOUBLE_APART = 16;
const MOST_CORNERS = 60;
/** A freehand line is not kept finer than this while it grows. */
const MOST_DRAWN = 400;

const distance = (a: Place, b: Place): number => Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
const toStep = (value: number, step: number): number => (step > 0 ? Math.round(value / step) * step : value);

export class FieldPointers {
  readonly #host: PointerHost;
  gesture = $state.raw<Gesture | null>(null);
  hovered = $state.raw<number | null>(null);
  #pressed: PressedAt | null = null;
  #clicked: PressedAt | null = null;
  #fingers = new Map<number, Place>();
  #highlighted: number | null = null;
  #threshold: number | null = null;

  constructor(host: PointerHost) {
    this.#host = host;
  }

  /** Whether the page must not scroll under a finger that now moves. */
  get isHolding(): boolean {
    return this.gesture !== null || (this.#pressed !== null && this.#gestureOf(this.#pressed) !== null);
  }

  down(press: PressedAt): void {
    if (press.isTouch) {
      this.#fingers.set(press.pointer, press.place);
      if (this.#fingers.size === 2) {
        this.escape();
        this.gesture = { kind: 'pinch', ...this.#spread() };
      }
      if (this.#fingers.size > 1) return;
    }
    this.#pressed = press;
    if (!press.isTouch) this.hovered = null;
  }

  /** @param isPressed whether a button or finger is down */
  move(place: Place, pointer: number, isTouch: boolean): void {
    if (this.#fingers.has(pointer)) this.#fingers.set(pointer, place);
    if (this.gesture?.kind === 'pinch') {
      this.#pinch();
      return;
    }
    const pressed = this.#pressed;
    if (pressed === null) {
      if (!isTouch && this.gesture === null) this.#hover(place);
      return;
    }
    if (pressed.pointer !== pointer) return;
    if (this.gesture === null) {
      if (distance(place, pressed.place) < STILL) return;
      this.gesture = this.#gestureOf(pressed);
      if (this.gesture !== null) this.hovered = null;
    }
    this.#follow(place, true);
  }

  up(place: Place, pointer: number, time: number): void {
    const pressed = this.#pressed;
    this.#fingers.delete(pointer);
    if (this.gesture?.kind === 'pinch') {
      if (this.#fingers.size < 2) this.gesture = null;
      this.#pressed = null;
      return;
    }
    if (pressed?.pointer !== pointer) return;
    if (this.gesture !== null) this.#follow(place, false);
    else if (distance(place, pressed.place) < STILL) this.#click({ ...pressed, time });
    this.#pressed = null;
    this.gesture = null;
  }

  /** The browser took the pointer away. */
  cancel(pointer: number): void {
    this.#fingers.delete(pointer);
    if (this.#pressed?.pointer === pointer || this.gesture?.kind === 'pinch') this.escape();
  }

  leave(): void {
    if (this.gesture !== null) return;
    this.hovered = null;
    this.#highlight(null);
  }

  /** Takes back what is going on; whether there was anything. */
  escape(): boolean {
    const { gesture } = this;
    const host = this.#host;
    this.#pressed = null;
    this.gesture = null;
    if (gesture?.kind === 'threshold') host.onthreshold(gesture.axis, gesture.initial, { live: false });
    else if (gesture?.kind === 'lasso') host.onlasso([], { live: false });
    else if (gesture?.kind === 'carry') host.ondrag({ x: 0, y: 0 }, { zone: gesture.zone, live: false });
    return gesture !== null;
  }

  zoom(place: Place, factor: number): void {
    const { frame, view, setView } = this.#host;
    setView(zoomAt(view, frame.shareX(place.x), frame.shareY(place.y), factor));
  }

  #gestureOf({ place, shift, target }: PressedAt): Gesture | null {
    const host = this.#host;
    const carry = { kind: 'carry', from: place, by: { x: 0, y: 0 }, version: host.version } as const;
    if ((shift || host.isLassoing) && target.kind !== 'grip') return { kind: 'lasso', line: [place.x, place.y] };
    const point = host.hasSelection && target.kind !== 'grip' ? host.nearest(place, GRAB) : null;
    if (point !== null && host.isSelected(point)) return { ...carry, zone: null };
    if (target.kind === 'line' || target.kind === 'grip') {
      const { threshold } = host.axes[target.axis];
      const line = target.axis === 'x' ? host.frame.px(threshold) : host.frame.py(threshold);
      const grabbed = place[target.axis] - line;
      this.#threshold = threshold;
      return { kind: 'threshold', axis: target.axis, grabbed, initial: threshold };
    }
    if (target.kind === 'name') return { ...carry, zone: target.zone };
    return isWhole(host.view) ? null : { kind: 'pan', last: place };
  }

  #follow(place: Place, live: boolean): void {
    const { gesture } = this;
    const host = this.#host;
    if (gesture?.kind === 'threshold') {
      const { min, max, step } = host.axes[gesture.axis];
      const at = place[gesture.axis] - gesture.grabbed;
      const value = gesture.axis === 'x' ? host.frame.x(at) : host.frame.y(at);
      const next = Math.min(Math.max(toStep(value, step), min), max);
      if (!live || next !== this.#threshold) host.onthreshold(gesture.axis, next, { live });
      this.#threshold = next;
    } else if (gesture?.kind === 'lasso') {
      const line = [...gesture.line, place.x, place.y];
      this.gesture = { kind: 'lasso', line: line.length > 2 * MOST_DRAWN ? thinLine(line, MOST_DRAWN / 2) : line };
      host.onlasso(this.#corners(line), { live });
    } else if (gesture?.kind === 'carry') {
      const by = this.#carriedBy(gesture.from, place);
      this.gesture = { ...gesture, by };
      host.ondrag(by, { zone: gesture.zone, live });
    } else if (gesture?.kind === 'pan') {
      const { frame, view, setView } = host;
      setView(panBy(view, (gesture.last.x - place.x) / frame.across, (place.y - gesture.last.y) / frame.up));
      this.gesture = { kind: 'pan', last: place };
    }
  }

  #corners(line: readonly number[]): number[] {
    const { frame } = this.#host;
    return thinLine(line, MOST_CORNERS).map((at, i) => (i % 2 === 0 ? frame.x(at) : frame.y(at)));
  }

  #carriedBy(from: Place, to: Place): Place {
    const { frame, axes } = this.#host;
    return {
      x: toStep(frame.x(to.x) - frame.x(from.x), axes.x.step),
      y: toStep(frame.y(to.y) - frame.y(from.y), axes.y.step),
    };
  }

  #click(press: PressedAt): void {
    const host = this.#host;
    const before = this.#clicked;
    this.#clicked = press;
    if (before !== null && press.time - before.time < DOUBLE_MS && distance(press.place, before.place) < DOUBLE_APART) {
      this.#clicked = null;
      if (press.target.kind === 'line' || press.target.kind === 'grip') host.onthresholdreset(press.target.axis);
      else host.setView(WHOLE_VIEW);
      return;
    }
    if (press.target.kind === 'grip') return;
    const point = host.nearest(press.place, HOVER);
    if (press.isTouch) this.#hover(press.place, HOVER_TOUCH);
    else if (point !== null) host.onpick(point, press.shift);
    else if (host.hasSelection && press.target.kind === 'field' && !press.shift) host.onclear();
  }

  #hover(place: Place, radius = HOVER): void {
    const { frame, nearest, zoneAt } = this.#host;
    const { box } = frame;
    const isInside =
      place.x >= box.x && place.x <= box.x + box.width && place.y >= box.y && place.y <= box.y + box.height;
    this.hovered = isInside ? nearest(place, radius) : null;
    this.#highlight(isInside ? zoneAt(frame.x(place.x), frame.y(place.y)) : null);
  }

  #highlight(zone: number | null): void {
    if (zone === this.#highlighted) return;
    this.#highlighted = zone;
    this.#host.onhighlight(zone);
  }

  #spread(): { readonly apart: number; readonly middle: Place } {
    const [a, b] = [...this.#fingers.values()];
    if (a === undefined || b === undefined) throw new Error('invalid pinch: must have two fingers');
    return { apart: Math.max(distance(a, b), 1), middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 } };
  }

  #pinch(): void {
    const { gesture } = this;
    if (gesture?.kind !== 'pinch' || this.#fingers.size < 2) return;
    const next = this.#spread();
    const { frame, setView } = this.#host;
    this.zoom(gesture.middle, next.apart / gesture.apart);
    const { view } = this.#host;
    const [dx, dy] = [gesture.middle.x - next.middle.x, next.middle.y - gesture.middle.y];
    const share = { x: (dx / frame.box.width) * (view.x1 - view.x0), y: (dy / frame.box.height) * (view.y1 - view.y0) };
    setView(panBy(view, share.x, share.y));
    this.gesture = { kind: 'pinch', ...next };
  }
}
