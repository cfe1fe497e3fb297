/** Where coefficients are written: where the layout says, else beside their curve, clear of everything else. */
import type { Box } from '../geometry/place.ts';
import { overlaps } from '../geometry/place.ts';
import type { Curve, Point } from './path-geometry.ts';
import { boxesAlong, pointAt, sideAt } from './path-geometry.ts';

export interface Labelled {
  readonly id: string;
  readonly curve: Curve;
  readonly strokeWidth: number;
  readonly labelWidth: number;
  /** Left end of the baseline, where the layout has one. */
  readonly wanted: Point | null;
}

const SIZE = 12;
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82] as const;
const GAPS = [7, 14, 24] as const;

const boxAt = ({ x, y }: Point, width: number): Box => ({ x: x - 2, y: y - SIZE, width: width + 4, height: SIZE + 5 });

function* places({ curve, strokeWidth, labelWidth, wanted }: Labelled): Generator<Point> {
  if (wanted !== null) yield wanted;
  for (const gap of GAPS) {
    for (const t of ALONG) {
      const at = pointAt(curve, t);
      const side = sideAt(curve, t);
      for (const sign of [1, -1]) {
        const out = { x: side.x * sign, y: side.y * sign };
        const far = strokeWidth / 2 + gap;
        // the box touches a line at this distance, wherever its corner lies
        const middle = { x: at.x + out.x * (far + labelWidth / 2), y: at.y + out.y * (far + SIZE / 2) };
        yield { x: middle.x - labelWidth / 2, y: middle.y + SIZE / 2 - 2 };
      }
    }
  }
}

/** Left ends of the baselines, by id. */
export function placeLabels(
  labels: readonly Labelled[],
  taken: readonly Box[],
  within: Box,
): ReadonlyMap<string, Point> {
  const lines = labels.map(({ id, curve, strokeWidth }) => ({ id, boxes: boxesAlong(curve, strokeWidth) }));
  const written: Box[] = [];
  const found = new Map<string, Point>();
  for (const label of labels) {
    let best: { readonly place: Point; readonly cost: number } | null = null;
    for (const place of places(label)) {
      const box = boxAt(place, label.labelWidth);
      const count = (boxes: readonly Box[]): number => boxes.reduce((sum, b) => sum + (overlaps(box, b) ? 1 : 0), 0);
      const isOut = box.x < within.x || box.x + box.width > within.x + within.width || box.y < within.y;
      const cost =
        20 * (count(written) + count(taken)) +
        (isOut ? 20 : 0) +
        lines.reduce((sum, { id, boxes }) => sum + (id === label.id ? 2 : 1) * count(boxes), 0);
      if (best === null || cost < best.cost) best = { place, cost };
      if (cost === 0) break;
    }
    if (best === null) continue;
    written.push(boxAt(best.place, label.labelWidth));
    found.set(label.id, best.place);
  }
  return found;
}
