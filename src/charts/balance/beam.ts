interface Point {
  readonly x: number;
  readonly y: number;
}
export interface Beam {
  readonly left: Point;
  readonly right: Point;
  readonly line: string;
}

/** Money that tilts the beam by 45°. */
const TILT = 110;

/** Tilted by arctan(net ÷ 110), down on the left where more is got than given; it stays within its height. */
export function beamOf(net: number, pivot: Point, arm: number, height: number): Beam {
  const steepest = Math.asin(Math.min(1, (height / 2 - 6) / Math.max(arm, 1)));
  const angle = Math.min(Math.max(Math.atan(net / TILT), -steepest), steepest);
  const [dx, dy] = [arm * Math.cos(angle), arm * Math.sin(angle)];
  const left = { x: pivot.x - dx, y: pivot.y + dy };
  const right = { x: pivot.x + dx, y: pivot.y - dy };
  const at = ({ x, y }: Point): string => `${x.toFixed(2)},${y.toFixed(2)}`;
  return { left, right, line: `M${at(left)}L${at(right)}` };
}
