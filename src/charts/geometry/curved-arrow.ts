/** An arrow that leaves and comes in sideways, so that what lies between stays in view. */

interface Place {
  readonly x: number;
  readonly y: number;
}

export interface CurvedArrow {
  /** Paths: the line up to the head, and the head. */
  readonly line: string;
  readonly head: string;
  /** The point farthest from the straight way, and in which direction it lies. */
  readonly apex: Place;
  readonly out: Place;
}

const BULGE = 0.37;
const MOST_BULGE = 70;
const HEAD = { length: 13, half: 6 };

const text = (place: Place): string => `${Math.round(place.x * 100) / 100},${Math.round(place.y * 100) / 100}`;

/** @param side 1: bulging to the right of one who goes from `from` to `to`, −1: to the left. */
export function curvedArrow(from: Place, to: Place, side: 1 | -1): CurvedArrow {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const out = { x: (-dy / length) * side, y: (dx / length) * side };
  const bulge = Math.min(BULGE * length, MOST_BULGE);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const apex = { x: middle.x + out.x * bulge, y: middle.y + out.y * bulge };
  // a parabola passes half-way between its control and the chord
  const control = { x: middle.x + out.x * 2 * bulge, y: middle.y + out.y * 2 * bulge };
  const [ex, ey] = [to.x - control.x, to.y - control.y];
  const end = Math.sqrt(ex * ex + ey * ey) || 1;
  const [ux, uy] = [ex / end, ey / end];
  const size = Math.min(HEAD.length, length / 2);
  const half = (HEAD.half * size) / HEAD.length;
  const base = { x: to.x - ux * size, y: to.y - uy * size };
  const left = { x: base.x - uy * half, y: base.y + ux * half };
  const right = { x: base.x + uy * half, y: base.y - ux * half };
  return {
    line: `M${text(from)}Q${text(control)} ${text(base)}`,
    head: `M${text(to)}L${text(left)}L${text(right)}Z`,
    apex,
    out,
  };
}
