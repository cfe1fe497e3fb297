import type { Numbers } from '#i18n/number.ts';

export interface RoundScale {
  readonly to: number;
  readonly ticks: readonly number[];
  /** A tick in its unit. */
  readonly text: (value: number, numbers: Numbers) => string;
}

const MOST_TICKS = 4;

/**
 * From 0 to a round number at or above `most`, in steps of 1, 2 or 5 times a power of ten.
 *
 * @param unit  one of the scale in the numbers given: 0.01 for points of a share
 */
export function roundScale(most: number, unit: number): RoundScale {
  const whole = most / unit;
  const power = 10 ** Math.floor(Math.log10(whole / MOST_TICKS));
  const step = [1, 2, 5, 10].map((lead) => lead * power).find((size) => whole / size <= MOST_TICKS) ?? 10 * power;
  const count = Math.max(1, Math.ceil(whole / step - 1e-9));
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return {
    to: count * step * unit,
    ticks: Array.from({ length: count + 1 }, (_, i) => i * step * unit),
    text: (value, numbers) => numbers.decimal(value / unit, value === 0 ? 0 : decimals),
  };
}
