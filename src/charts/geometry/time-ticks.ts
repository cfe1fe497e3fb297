/** Ticks of a time axis that starts now and ends at the horizon. */

export type TimeUnit = 'month' | 'year';

export interface TimeTick {
  /** Where it stands, in months. */
  readonly month: number;
  /** What it says, in `unit`. */
  readonly value: number;
  readonly unit: TimeUnit;
  readonly last: boolean;
}

const MONTH_STEPS = [1, 2, 3, 6, 12] as const;
const YEAR_STEPS = [1, 2, 3, 4, 5, 10, 20, 25, 50, 100, 200, 500] as const;
/** The tick before the last stays only if this part of a step lies between them. */
const NEAREST_TO_END = 0.45;

/** At most `most` ticks: years where the horizon has at least two, otherwise months. The horizon itself is the last. */
export function timeTicks(horizonMonths: number, most: number): readonly TimeTick[] {
  if (!(horizonMonths > 0)) return [{ month: 0, value: 0, unit: 'month', last: true }];
  const unit: TimeUnit = horizonMonths >= 24 ? 'year' : 'month';
  const length = unit === 'year' ? 12 : 1;
  const end = horizonMonths / length;
  const steps: readonly number[] = unit === 'year' ? YEAR_STEPS : MONTH_STEPS;
  const values = exactTicks(end, steps, most) ?? nearTicks(end, steps, most);
  return values.map((value, i) => ({ month: value * length, value, unit, last: i === values.length - 1 }));
}

/** The finest step that divides the whole axis, if it gives at least three ticks (or the axis is a single unit). */
function exactTicks(end: number, steps: readonly number[], most: number): number[] | null {
  for (const step of steps) {
    const parts = end / step;
    if (!Number.isInteger(parts) || parts + 1 > most) continue;
    return parts >= 2 || end === 1 ? Array.from({ length: parts + 1 }, (_, i) => i * step) : null;
  }
  return null;
}

/** A round step, and the end wherever it falls; a part of a year at the end stays unlabelled. */
function nearTicks(end: number, steps: readonly number[], most: number): number[] {
  const whole = Number.isInteger(end);
  for (const step of steps) {
    const values: number[] = [];
    for (let value = 0; value < end; value += step) {
      if (!whole || value === 0 || end - value >= step * NEAREST_TO_END) values.push(value);
    }
    if (whole) values.push(end);
    if (values.length <= most) return values;
  }
  return [0, end];
}
