/**
 * Draws points on canvases laid over one another, one ink each, so that a canvas is nothing but coverage and a redraw is
 * many small additions. Only the layers on which something changed are drawn again.
 */
import { stamp } from '../geometry/point-stamps.ts';
import type { ZoomView } from '../geometry/zoom-view.ts';
import { ABSENT, CHOSEN, type FieldPoints, isSeen } from './field-points.ts';
import type { PointColours, Rgb } from './point-colours.ts';
import { type Dot, DOTS, DRAWN_AS, GHOST, LAYERS, type Layer, stampsOf } from './point-dots.ts';

/** Where the field lies on its canvases, in pixels of the screen. */
export interface PaintArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Pixels of the screen in a unit. */
  readonly scale: number;
}

export interface PointScene {
  readonly points: FieldPoints;
  /** Of the canvases, in pixels of the screen. */
  readonly size: { readonly width: number; readonly height: number };
  readonly area: PaintArea;
  readonly view: ZoomView;
  readonly colours: PointColours;
}

/** More than these change places at once. */
const MOST_EASED = 10_000;
/** In units: dots reach a little beyond the field. */
const MARGIN = 5;
/** So that a dot on the border of the view does not come and go by rounding. */
const SLACK = 1e-6;

export class PointPainter {
  readonly #canvases: Readonly<Record<Layer, HTMLCanvasElement>>;
  readonly #pictures = new Map<HTMLCanvasElement, ImageData>();
  /** How much each pixel is covered: of one layer after the other. */
  #covered = new Uint8Array(0);
  #scene: PointScene | null = null;
  /** Places drawn last: on the way from one scene to the next. */
  #x: Float32Array = new Float32Array(0);
  #y: Float32Array = new Float32Array(0);
  #frame = 0;

  constructor(canvases: Readonly<Record<Layer, HTMLCanvasElement>>) {
    this.#canvases = canvases;
  }

  /** @param easing milliseconds that points take to their new places; 0: none */
  show(scene: PointScene, easing: number): void {
    const before = this.#scene;
    this.#scene = scene;
    const { points } = scene;
    const isFramed = before !== null && isSameFrame(before, scene);
    const hasMoved = before === null || !isSame(before.points.x, points.x) || !isSame(before.points.y, points.y);
    if (hasMoved) this.stop();
    if (hasMoved && isFramed && easing > 0 && points.count <= MOST_EASED) {
      this.#ease(easing);
      return;
    }
    if (this.#frame !== 0) return; // points are on their way: the next step draws all
    [this.#x, this.#y] = [points.x, points.y];
    for (const layer of LAYERS) {
      if (hasMoved || !isFramed || before.points.every !== points.every || isDrawnAnew(before.points, points, layer)) {
        this.#draw(layer);
      }
    }
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  /** What is carried, where it is, on a canvas of its own that is then shifted by style alone. */
  paintGhost(canvas: HTMLCanvasElement, isCarried: (point: number) => boolean): void {
    if (this.#scene === null) return;
    const { points, colours } = this.#scene;
    const look = points.look.map((_, i) => (isSeen(points, i) && isCarried(i) ? CHOSEN : ABSENT));
    this.#paint(canvas, { ...points, look, every: 1 }, [GHOST], colours.if);
  }

  #ease(duration: number): void {
    const { points } = this.#scene!;
    const [fromX, fromY] = [this.#x, this.#y];
    const [x, y] = [points.x.slice(), points.y.slice()];
    // those that are new stand in their places at once
    const common = Math.min(fromX.length, points.count);
    const start = performance.now();
    const step = (now: number): void => {
      const rest = (1 - Math.min(Math.max((now - start) / duration, 0), 1)) ** 4;
      for (let i = 0; i < common; i++) {
        x[i] = points.x[i]! + (fromX[i]! - points.x[i]!) * rest;
        y[i] = points.y[i]! + (fromY[i]! - points.y[i]!) * rest;
      }
      [this.#x, this.#y] = rest > 0 ? [x, y] : [points.x, points.y];
      for (const layer of LAYERS) this.#draw(layer);
      this.#frame = rest > 0 ? requestAnimationFrame(step) : 0;
    };
    this.#frame = requestAnimationFrame(step);
  }

  #draw(layer: Layer): void {
    const { points, colours } = this.#scene!;
    this.#paint(this.#canvases[layer], points, DOTS[layer], colours[layer]);
  }

  #paint(canvas: HTMLCanvasElement, points: FieldPoints, dots: readonly Dot[], colour: Rgb): void {
    const { size, area, view, colours } = this.#scene!;
    if (canvas.width !== size.width || canvas.height !== size.height) {
      [canvas.width, canvas.height] = [size.width, size.height];
    }
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('invalid browser: must draw on a canvas, got no context');
    const margin = Math.ceil(MARGIN * area.scale);
    const left = Math.floor(area.left) - margin;
    const top = Math.floor(area.top) - margin;
    const width = Math.ceil(area.width) + 2 * margin + 1;
    const height = Math.ceil(area.height) + 2 * margin + 1;
    const drawn = dots.filter(({ look }) => points.look.includes(look));
    // an empty canvas would still be handed on with every frame
    const isEmpty = drawn.length === 0 || !(area.width > 0 && area.height > 0);
    if (canvas.hidden !== isEmpty) canvas.hidden = isEmpty;
    if (isEmpty) return;
    let picture = this.#pictures.get(canvas);
    if (picture?.width !== width || picture.height !== height) {
      picture = new ImageData(width, height);
      this.#pictures.set(canvas, picture);
      context.clearRect(0, 0, canvas.width, canvas.height);
    }
    const covered = this.#emptyCoverage(width * height);
    const across = area.width / (view.x1 - view.x0);
    const up = area.height / (view.y1 - view.y0);
    const originX = area.left - left - view.x0 * across;
    const originY = area.top - top + view.y1 * up;
    const [x0, x1, y0, y1] = [view.x0 - SLACK, view.x1 + SLACK, view.y0 - SLACK, view.y1 + SLACK];
    const [x, y] = [this.#x, this.#y];
    for (const dot of drawn) {
      const stamps = stampsOf(dot, points.count, colours.strength, area.scale);
      for (let i = 0; i < points.count; i++) {
        if (points.look[i] !== dot.look || !isSeen(points, i)) continue;
        const [px, py] = [x[i]!, y[i]!];
        if (px < x0 || px > x1 || py < y0 || py > y1) continue;
        stamp(covered, width, height, stamps, originX + px * across, originY - py * up);
      }
    }
    tint(picture, covered, colour);
    context.putImageData(picture, left, top);
  }

  #emptyCoverage(pixels: number): Uint8Array {
    if (this.#covered.length === pixels) this.#covered.fill(0);
    else this.#covered = new Uint8Array(pixels);
    return this.#covered;
  }
}

/** Gives every pixel the colour, as much of it as is covered. */
function tint({ data }: ImageData, covered: Uint8Array, colour: Rgb): void {
  const pixels = new Uint32Array(data.buffer);
  // coverage is the last byte of a pixel: the highest on every machine a browser runs on
  const [plain] = new Uint32Array(Uint8Array.of(...colour, 0).buffer);
  for (let i = 0; i < pixels.length; i++) pixels[i] = plain! | (covered[i]! << 24);
}

function isSameFrame(a: PointScene, b: PointScene): boolean {
  const sameArea = (['left', 'top', 'width', 'height', 'scale'] as const).every((key) => a.area[key] === b.area[key]);
  const { x0, x1, y0, y1 } = a.view;
  return (
    sameArea &&
    a.size.width === b.size.width &&
    a.size.height === b.size.height &&
    a.colours === b.colours &&
    x0 === b.view.x0 &&
    x1 === b.view.x1 &&
    y0 === b.view.y0 &&
    y1 === b.view.y1
  );
}

function isSame(a: Float32Array, b: Float32Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Whether looks changed in a way that this layer shows. */
function isDrawnAnew({ look: before }: FieldPoints, { look: after }: FieldPoints, layer: Layer): boolean {
  const as = DRAWN_AS[layer];
  for (let i = 0; i < after.length; i++) if (as[before[i]!] !== as[after[i]!]) return true;
  return false;
}
