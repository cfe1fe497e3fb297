const NICE = [1, 2, 4, 8, 10];

/** The least of 1, 2, 4, 8, 10 × 10ⁿ that is not below x > 0: numbers whose quarters are short to write. */
function niceAbove(x: number): number {
  const power = 10 ** Math.floor(Math.log10(x) + 1e-9);
  const times = NICE.find((n) => n * power >= x * (1 - 1e-9)) ?? 10;
  return Number((times * power).toPrecision(12));
}

/**
 * What a ruler shows, from one end to the other: about twice the value it starts from (the baseline, or the preset), so
 * that there is room on both sides, and more if the present value lies outside; never beyond the limits.
 *
 * @param anchor the baseline, or the preset
 * @param value the present value
 */
export function rulerSpan(
  anchor: number,
  value: number,
  min: number,
  max: number,
): readonly [from: number, to: number] {
  const finite = [anchor, value].filter((x) => Number.isFinite(x));
  const largest = Math.max(...finite.map((x) => Math.abs(x)), 0);
  const base = Math.abs(Number.isFinite(anchor) ? anchor : value);
  let reach = niceAbove(2 * (base > 0 && Number.isFinite(base) ? base : largest > 0 ? largest : 1));
  while (reach < largest) reach = niceAbove(reach * 1.5);
  if (min >= 0) {
    if (min > base / 2) return [min, Number.isFinite(max) ? max : reach];
    return [0, Math.min(reach, max)];
  }
  if (max <= 0) return [Math.max(min, -reach), 0];
  return [Math.max(min, -reach), Math.min(max, reach)];
}

/** Where a value stands on a ruler, from 0 to 1; a value beyond an end stands at the end. */
export function placeOn(value: number, [from, to]: readonly [number, number]): number {
  if (to <= from) return 0;
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
