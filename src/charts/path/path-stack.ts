/** On a phone: the constructs one below the other, the paths as arcs at their right. */
import type { Curve, Point } from './path-geometry.ts';

export const STACK = { left: 76, step: 92, top: 20, reach: 80 } as const;

/** Middle of the name of the construct in this row, on its baseline. */
export const stackPlace = (row: number): Point => ({ x: STACK.left, y: STACK.top + row * STACK.step });

/** What arcs of so many rows reach to the right; the longest takes what room there is. */
export function stackCurve(from: number, to: number, most: number, width: number): Curve {
  const x = STACK.left + STACK.reach;
  const rows = Math.abs(to - from);
  const room = Math.max(60, width - x - 26);
  const bulge = 28 + ((room - 28) * (rows - 1)) / Math.max(1, most - 1);
  const [y0, y1] = [stackPlace(from).y + 34, stackPlace(to).y + 4];
  const control = x + (bulge * 4) / 3;
  return { start: { x, y: y0 }, c1: { x: control, y: y0 }, c2: { x: control, y: y1 }, end: { x, y: y1 } };
}
