/** Corners as x, y, x, y, … */
export type Corners = readonly number[];

/** Corners that stand out by less than this (square pixels) are nobody's intention. */
const LEAST_AREA = 3;

/**
 * A freehand line with at most `most` corners: the one that changes the closed outline least goes first
 * (Visvalingam & Whyatt 1993).
 */
export function thinLine(line: Corners, most: number): number[] {
  const corners = Array.from({ length: line.length >> 1 }, (_, i) => ({ x: line[2 * i]!, y: line[2 * i + 1]! }));
  const areas = corners.map((_, i) => areaAt(corners, i));
  while (corners.length > 3) {
    let least = 0;
    for (let i = 1; i < areas.length; i++) if (areas[i]! < areas[least]!) least = i;
    if (corners.length <= most && areas[least]! >= LEAST_AREA) break;
    corners.splice(least, 1);
    areas.splice(least, 1);
    const before = (least + corners.length - 1) % corners.length;
    const after = least % corners.length;
    areas[before] = areaAt(corners, before);
    areas[after] = areaAt(corners, after);
  }
  return corners.flatMap(({ x, y }) => [x, y]);
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

function areaAt(corners: readonly Corner[], i: number): number {
  const a = corners[(i + corners.length - 1) % corners.length]!;
  const b = corners[i]!;
  const c = corners[(i + 1) % corners.length]!;
  return Math.abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2;
}
