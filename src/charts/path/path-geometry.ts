/** Curves with heads in proportion to their width, and the places beside them. */
import type { Box } from '../geometry/place.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Curve {
  readonly start: Point;
  readonly c1: Point;
  readonly c2: Point;
  readonly end: Point;
}

/** 15 px for a coefficient of 1, at least 1. */
export const widthOf = (coefficient: number): number => Math.max(1, 15 * Math.abs(coefficient));

export function pointAt({ start, c1, c2, end }: Curve, t: number): Point {
  const s = 1 - t;
  const along = (a: number, b: number, c: number, d: number): number =>
    s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
  return { x: along(start.x, c1.x, c2.x, end.x), y: along(start.y, c1.y, c2.y, end.y) };
}

/** To the right of one who walks along the curve. */
export function sideAt(curve: Curve, t: number): Point {
  const [a, b] = [pointAt(curve, Math.max(0, t - 0.01)), pointAt(curve, Math.min(1, t + 0.01))];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return { x: -(b.y - a.y) / length, y: (b.x - a.x) / length };
}

const text = ({ x, y }: Point): string => `${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`;

/** The line up to its head, and the head. */
export function arrow(curve: Curve, width: number): { readonly line: string; readonly head: string } {
  const { start, c1, c2, end } = curve;
  const from = Math.hypot(end.x - c2.x, end.y - c2.y) > 0.5 ? c2 : start;
  const reach = Math.hypot(end.x - from.x, end.y - from.y) || 1;
  const u = { x: (end.x - from.x) / reach, y: (end.y - from.y) / reach };
  const size = 7 + 0.95 * width;
  const half = 3.4 + 0.68 * width;
  const base = { x: end.x - u.x * size, y: end.y - u.y * size };
  const left = { x: base.x - u.y * half, y: base.y + u.x * half };
  const right = { x: base.x + u.y * half, y: base.y - u.x * half };
  // the line ends a little within the head, so that no seam shows
  const tip = { x: base.x + u.x, y: base.y + u.y };
  return {
    line: `M${text(start)}C${text(c1)} ${text({ x: c2.x - u.x * size, y: c2.y - u.y * size })} ${text(tip)}`,
    head: `M${text(end)}L${text(left)}L${text(right)}Z`,
  };
}

/** A curve between two boxes that leaves and comes in on the sides that face one another, bulging a little. */
export function curveBetween(a: Box, b: Box): Curve {
  const [ax, ay] = [a.x + a.width / 2, a.y + a.height / 2];
  const [bx, by] = [b.x + b.width / 2, b.y + b.height / 2];
  const isAcross = Math.abs(bx - ax) * a.height > Math.abs(by - ay) * a.width;
  const start = isAcross
    ? { x: bx > ax ? a.x + a.width : a.x, y: ay + a.height / 5 }
    : { x: ax + a.width / 5, y: by > ay ? a.y + a.height : a.y };
  const end = isAcross
    ? { x: bx > ax ? b.x : b.x + b.width, y: by + b.height / 5 }
    : { x: bx + b.width / 5, y: by > ay ? b.y : b.y + b.height };
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  return isAcross
    ? {
        start,
        c1: { x: start.x + dx * 0.4, y: start.y + Math.abs(dx) * 0.12 },
        c2: { x: end.x - dx * 0.4, y: end.y + Math.abs(dx) * 0.12 },
        end,
      }
    : {
        start,
        c1: { x: start.x + Math.abs(dy) * 0.12, y: start.y + dy * 0.4 },
        c2: { x: end.x + Math.abs(dy) * 0.12, y: end.y - dy * 0.4 },
        end,
      };
}

/** Boxes along a curve, which writing keeps out of. */
export function boxesAlong(curve: Curve, width: number, count = 24): readonly Box[] {
  const room = width + 3;
  return Array.from({ length: count + 1 }, (_, i) => {
    const { x, y } = pointAt(curve, i / count);
    return { x: x - room / 2, y: y - room / 2, width: room, height: room };
  });
}
