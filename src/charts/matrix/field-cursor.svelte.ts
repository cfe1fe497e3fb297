/** The customer that keys stand at, and what keys do in a field. */
import { type Heading, neighbour } from '../geometry/neighbour.ts';
import { WHOLE_VIEW, type ZoomView, zoomAt } from '../geometry/zoom-view.ts';
import type { MatrixAxis, MatrixFieldProps } from '../matrix-field.ts';
import { type FieldPoints, isSeen } from './field-points.ts';

export interface CursorHost extends Pick<MatrixFieldProps, 'onnudge' | 'onpick' | 'onclear'> {
  readonly points: FieldPoints;
  readonly view: ZoomView;
  readonly axes: { readonly x: MatrixAxis; readonly y: MatrixAxis };
  readonly hasSelection: boolean;
  /** Width of the whole field over its height. */
  readonly aspect: number;
  readonly setView: (view: ZoomView) => void;
  /** Takes back what a pointer is at; whether there was anything. */
  readonly escape: () => boolean;
}

const ZOOM_STEP = 1.5;
const FAR = 10;
const HEADINGS: Readonly<Record<string, { readonly heading: Heading; readonly x: number; readonly y: number }>> = {
  ArrowLeft: { heading: 'left', x: -1, y: 0 },
  ArrowRight: { heading: 'right', x: 1, y: 0 },
  ArrowUp: { heading: 'up', x: 0, y: 1 },
  ArrowDown: { heading: 'down', x: 0, y: -1 },
};

export class FieldCursor {
  readonly #host: CursorHost;
  /** Null while the field has no focus by keyboard. */
  at = $state.raw<number | null>(null);

  constructor(host: CursorHost) {
    this.#host = host;
  }

  /** Where keys start: at the customer nearest to the middle of the view. */
  get rest(): number | null {
    const { points, view } = this.#host;
    const [x, y] = [(view.x0 + view.x1) / 2, (view.y0 + view.y1) / 2];
    let best: number | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < points.count; i++) {
      const distance = (points.x[i]! - x) ** 2 + (points.y[i]! - y) ** 2;
      if (distance < least && isSeen(points, i)) [best, least] = [i, distance];
    }
    return best;
  }

  /** The key's work; false where the key is not the field's. */
  press(event: KeyboardEvent): boolean {
    const host = this.#host;
    const heading = HEADINGS[event.key];
    if (event.altKey) return false;
    if (heading !== undefined) {
      // with a selection the arrows carry it; with Ctrl or Cmd they go on from customer to customer
      if (host.hasSelection && !event.ctrlKey && !event.metaKey) this.#nudge(heading, event.shiftKey);
      else this.#go(heading.heading);
      return true;
    }
    if (event.ctrlKey || event.metaKey) return false;
    switch (event.key) {
      case 'Enter':
      case ' ':
        if (this.at !== null) host.onpick(this.at, event.shiftKey);
        return this.at !== null;
      case 'Escape':
        return this.#escape();
      case '+':
      case '=':
        this.#zoom(ZOOM_STEP);
        return true;
      case '-':
      case '−':
      case '_':
        this.#zoom(1 / ZOOM_STEP);
        return true;
      case '0':
        host.setView(WHOLE_VIEW);
        return true;
      default:
        return false;
    }
  }

  #nudge({ x, y }: { readonly x: number; readonly y: number }, isFar: boolean): void {
    const { axes, onnudge } = this.#host;
    const times = isFar ? FAR : 1;
    onnudge({ x: x * axes.x.step * times, y: y * axes.y.step * times });
  }

  #go(heading: Heading): void {
    const { points, aspect } = this.#host;
    if (this.at === null || this.at >= points.count || !isSeen(points, this.at)) this.at = this.rest;
    else this.at = neighbour(points.x, points.y, this.at, heading, aspect, (i) => isSeen(points, i)) ?? this.at;
    this.#bringIntoView();
  }

  /** Zoomed into, the view follows the cursor. */
  #bringIntoView(): void {
    const { points, view, setView } = this.#host;
    if (this.at === null) return;
    const [x, y] = [points.x[this.at]!, points.y[this.at]!];
    if (x >= view.x0 && x <= view.x1 && y >= view.y0 && y <= view.y1) return;
    const size = view.x1 - view.x0;
    setView(zoomAt({ x0: x - size / 2, x1: x + size / 2, y0: y - size / 2, y1: y + size / 2 }, x, y, 1));
  }

  #escape(): boolean {
    const host = this.#host;
    if (host.escape()) return true;
    if (host.hasSelection) {
      host.onclear();
      return true;
    }
    const hadCursor = this.at !== null;
    this.at = null;
    return hadCursor;
  }

  #zoom(factor: number): void {
    const { points, view, setView } = this.#host;
    const at = this.at !== null && this.at < points.count ? this.at : null;
    const x = at === null ? (view.x0 + view.x1) / 2 : points.x[at]!;
    const y = at === null ? (view.y0 + view.y1) / 2 : points.y[at]!;
    setView(zoomAt(view, x, y, factor));
  }
}
