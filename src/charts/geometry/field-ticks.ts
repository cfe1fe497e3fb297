import { roundTicks } from './value-axis.ts';

export interface FieldTick {
  readonly value: number;
  readonly text: string;
}

/**
 * The ticks of the part of an axis that is on view: those given; or, with `format` (for an axis zoomed into), finer round
 * ones.
 */
export function ticksOnView(
  given: readonly FieldTick[],
  [from, to]: readonly [number, number],
  most: number,
  format?: (value: number) => string,
): readonly FieldTick[] {
  if (format !== undefined) {
    return roundTicks(from, to, most).map((value) => ({ value, text: format(value) }));
  }
  const slack = (to - from) * 1e-9;
  const inside = given.filter(({ value }) => value >= from - slack && value <= to + slack);
  const stride = Math.ceil((inside.length - 1) / Math.max(most - 1, 1));
  return inside.filter((_, i) => stride <= 1 || i % stride === 0);
}

/** Gives the same list as before as long as the ticks are the same: who looks at it has nothing to do then. */
export function steadyTicks(): (ticks: readonly FieldTick[]) => readonly FieldTick[] {
  let last: readonly FieldTick[] = [];
  return (ticks) => {
    const isSame =
      ticks.length === last.length &&
      ticks.every(({ value, text }, i) => value === last[i]!.value && text === last[i]!.text);
    if (!isSame) last = ticks;
    return last;
  };
}
