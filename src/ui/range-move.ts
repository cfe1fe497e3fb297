import type { Ends } from './entry.ts';
import { moveBy, multiple, toGrid, within, type Grid } from './scrub-step.ts';

export type End = 'low' | 'high';

/** The range with one end moved to a value. The ends stay at least a step apart: an end does not push the other. */
export function withEnd(ends: Ends, end: End, value: number, grid: Grid): Ends {
  return end === 'low'
    ? { low: within(value, { min: grid.min, max: gap(ends.high, -1, grid) }), high: ends.high }
    : { low: ends.low, high: within(value, { min: gap(ends.low, 1, grid), max: grid.max }) };
}

/** Where an end has to stop: a step from the other, if the other leaves room for it. */
function gap(other: number, count: 1 | -1, grid: Grid): number {
  const stop = moveBy(other, count, grid);
  return stop === other ? other : stop;
}

/** The range moved as a whole by about `by`, rounded to whole steps; its width is kept, also at the limits. */
export function moved(ends: Ends, by: number, grid: Grid): Ends {
  const steps = Math.round(by / grid.step);
  if (steps === 0) return ends;
  const shift = within(multiple(steps, grid.step), { min: grid.min - ends.low, max: grid.max - ends.high });
  return { low: clean(ends.low + shift), high: clean(ends.high + shift) };
}

function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/** The range that "add a range" begins with: a fifth of the value to either side, at least two steps. */
export function around(value: number, grid: Grid): Ends {
  const half = Math.max(2 * grid.step, Math.abs(value) / 5);
  return { low: toGrid(value - half, grid), high: toGrid(value + half, grid) };
}
