/** Areas and lines of equal height over an even grid, by marching squares. */
import { contours } from 'd3';
import { pen } from './pen.ts';
import { roundTicks } from './value-axis.ts';

/** Values [row · columns + column]; column 0 lies at the left, row 0 at the foot. */
export interface LevelGrid {
  readonly columns: number;
  readonly rows: number;
  readonly values: ArrayLike<number>;
}

/**
 * Path around where the value is at least `level`, in the pixels that `x` and `y` give for columns and rows. At the
 * borders it runs half a cell outside: a clip leaves the line and hides the frame.
 */
export function areaPath(
  { columns, rows, values }: LevelGrid,
  level: number,
  x: (column: number) => number,
  y: (row: number) => number,
): string {
  const { coordinates } = contours().size([columns, rows]).contour(Array.from(values), level);
  const path = pen();
  for (const polygon of coordinates) {
    for (const ring of polygon) {
      ring.forEach((point, i) => {
        // d3 puts samples at the middles of cells
        const [px, py] = [x(point[0]! - 0.5), y(point[1]! - 0.5)];
        if (i === 0) path.moveTo(px, py);
        else path.lineTo(px, py);
      });
      path.closePath();
    }
  }
  return path.toString();
}

/** Rows, ascending, at which the value passes `level` in a column; between two samples as a straight line has it. */
export function crossingsIn({ columns, rows, values }: LevelGrid, column: number, level: number): readonly number[] {
  const found: number[] = [];
  for (let row = 1; row < rows; row++) {
    const before = values[(row - 1) * columns + column]! - level;
    const after = values[row * columns + column]! - level;
    if (before < 0 !== after < 0) found.push(row - 1 + before / (before - after));
  }
  return found;
}

/** The value between samples, from the four around it. */
export function valueAt({ columns, rows, values }: LevelGrid, column: number, row: number): number {
  const c = Math.min(Math.max(column, 0), columns - 1);
  const r = Math.min(Math.max(row, 0), rows - 1);
  const [c0, r0] = [Math.min(Math.floor(c), Math.max(columns - 2, 0)), Math.min(Math.floor(r), Math.max(rows - 2, 0))];
  const [fc, fr] = [c - c0, r - r0];
  const at = (i: number, j: number): number => values[Math.min(j, rows - 1) * columns + Math.min(i, columns - 1)]!;
  const low = at(c0, r0) + fc * (at(c0 + 1, r0) - at(c0, r0));
  const high = at(c0, r0 + 1) + fc * (at(c0 + 1, r0 + 1) - at(c0, r0 + 1));
  return low + fr * (high - low);
}

export interface Step {
  /** From this value on; −Infinity for the lowest. */
  readonly from: number;
  /** −1 … 0 for losses, 0 … 1 for gains: how far from nothing the step lies. */
  readonly depth: number;
}

export interface Steps {
  /** Ascending, zero among the borders wherever values lie on both sides of it. */
  readonly steps: readonly Step[];
  /** Every second border, zero left out: these are named. */
  readonly named: readonly number[];
}

const MOST_STEPS = 11;
/** Less than this is rounding, and no scale can be made of it. */
const DUST = 1e-9;

/** Round steps over the values of a grid. */
export function stepsOf(values: ArrayLike<number>): Steps {
  let low = Infinity;
  let high = -Infinity;
  for (const value of Array.from(values)) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (!(Math.max(high, 0) - Math.min(low, 0) > DUST)) return { steps: [{ from: -Infinity, depth: 0 }], named: [] };
  const ticks = roundTicks(Math.min(low, 0), Math.max(high, 0), MOST_STEPS);
  const size = ticks.length > 1 ? ticks[1]! - ticks[0]! : 1;
  const most = Math.max(Math.abs(low), Math.abs(high), size);
  const inside = ticks.filter((tick) => tick > low && tick < high);
  const steps = [-Infinity, ...inside].map((from, i): Step => {
    const to = inside[i] ?? high;
    const middle = (Math.max(from, low) + to) / 2;
    return { from, depth: middle / most };
  });
  const named = inside.filter((tick) => tick !== 0 && Math.round(tick / size) % 2 === 0);
  return { steps, named: named.length > 0 ? named : inside.filter((tick) => tick !== 0) };
}
