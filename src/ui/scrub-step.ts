/** What a value may be, and how far one step goes. `step` > 0; `min` ≤ `max`, either may be infinite. */
export interface Grid {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Pixels of a drag that make one step. */
export const PX_PER_STEP = 3;

const MOST_DECIMALS = 12;

/** Decimals needed to write a step: 0.005 → 3, 5e-7 → 7, 2 → 0; at most 12. */
export function decimalsOf(step: number): number {
  const [mantissa = '', exponent = '0'] = String(step).split('e');
  const places = (mantissa.split('.')[1] ?? '').length - Number(exponent);
  return Math.min(MOST_DECIMALS, Math.max(0, places));
}

/** n × step, without the dust of binary fractions: 3 × 0.1 is 0.3. */
export function multiple(n: number, step: number): number {
  const value = Number((n * step).toFixed(decimalsOf(step)));
  return value === 0 ? 0 : value; // never −0
}

export function within(value: number, grid: Pick<Grid, 'min' | 'max'>): number {
  return Math.min(grid.max, Math.max(grid.min, value));
}

/** The multiple of the step next to a value, kept within the limits. */
export function toGrid(value: number, grid: Grid): number {
  return within(multiple(Math.round(value / grid.step), grid.step), grid);
}

/**
 * The value `count` steps on. A value between two multiples of the step goes to the next multiple first, so that
 * figures become round as soon as they are moved: 4.37 by steps of 0.5 goes up to 4.5 and down to 4.
 *
 * `scale` stretches the step: 10 for a page, 0.1 for a fine drag (which also makes the grid finer).
 */
export function moveBy(value: number, count: number, grid: Grid, scale = 1): number {
  if (count === 0) return value;
  if (!Number.isFinite(value)) return value > 0 === count > 0 ? value : within(value > 0 ? grid.max : grid.min, grid);
  const fine = scale < 1 ? Number((scale * grid.step).toFixed(decimalsOf(grid.step) + 1)) : grid.step;
  const each = Math.max(1, Math.round((scale * grid.step) / fine));
  const at = value / fine;
  const near = Math.round(at);
  const isOnGrid = Math.abs(at - near) < 1e-6;
  const from = isOnGrid ? near : count > 0 ? Math.floor(at) : Math.ceil(at);
  return within(multiple(from + count * each, fine), grid);
}

/** Whole steps in a number of pixels, and the pixels left over for the next move. */
export function dragSteps(px: number): { readonly steps: number; readonly rest: number } {
  const steps = Math.trunc(px / PX_PER_STEP);
  return { steps: steps === 0 ? 0 : steps, rest: px - steps * PX_PER_STEP };
}

/**
 * The value a key moves to, or null if the key means nothing here. ↑ → one step up, ↓ ← one down, page keys ten, Home
 * and End the limits (if there are any); with Shift a tenth of a step.
 */
export function keyStep(key: string, value: number, grid: Grid, isFine = false): number | null {
  const scale = isFine ? 0.1 : 1;
  switch (key) {
    case 'ArrowUp':
    case 'ArrowRight':
      return moveBy(value, 1, grid, scale);
    case 'ArrowDown':
    case 'ArrowLeft':
      return moveBy(value, -1, grid, scale);
    case 'PageUp':
      return moveBy(value, 1, grid, 10);
    case 'PageDown':
      return moveBy(value, -1, grid, 10);
    case 'Home':
      return Number.isFinite(grid.min) ? grid.min : value;
    case 'End':
      return Number.isFinite(grid.max) ? grid.max : value;
    default:
      return null;
  }
}

const NOTCH = 100; // pixels that browsers report for one notch of a mouse wheel, roughly
const LINE = 33;

/** Whole steps in a turn of the wheel (up is more), and what is left for the next. `mode` is `WheelEvent.deltaMode`. */
export function wheelSteps(
  delta: number,
  mode: number,
  rest: number,
): { readonly steps: number; readonly rest: number } {
  const px = mode === 1 ? delta * LINE : mode === 2 ? delta * NOTCH : delta;
  const sum = Math.sign(px) === Math.sign(rest) ? px + rest : px;
  const notches = Math.trunc(sum / (NOTCH * 0.9));
  return { steps: notches === 0 ? 0 : -notches, rest: sum - notches * NOTCH * 0.9 };
}
