import type { Ends } from './entry.ts';

/** Heights of a density over its values. Only the shape counts: it is drawn to full height. */
export interface Density {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

const Z90 = 1.6448536269514722; // 95 % quantile of the standard normal
const POINTS = 61;
const REACH = 3.4; // standard deviations to either side

/** The normal density whose 5 % and 95 % quantiles are the ends. */
export function bell({ low, high }: Ends): Density {
  const mean = (low + high) / 2;
  const sd = (high - low) / 2 / Z90;
  const zs = Array.from({ length: POINTS }, (_, i) => -REACH + (2 * REACH * i) / (POINTS - 1));
  return { xs: zs.map((z) => mean + z * sd), ys: zs.map((z) => Math.exp((-z * z) / 2)) };
}

/**
 * An SVG path of a density standing on y = `height`, over a strip from x = 0 to `width` that shows `domain`; cut off at
 * the ends of the strip.
 */
export function densityPath(
  { xs, ys }: Density,
  [from, to]: readonly [number, number],
  width: number,
  height: number,
): string {
  const top = Math.max(...ys);
  if (xs.length < 2 || !(top > 0) || !(to > from)) return '';
  const points = xs.map((x, i) => ({
    x: ((x - from) / (to - from)) * width,
    y: height - ((ys[i] ?? 0) / top) * height,
  }));
  const inside = points.filter((p) => p.x >= 0 && p.x <= width);
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return '';
  const line = inside.map((p) => `${p.x.toFixed(2)} ${p.y.toFixed(2)}`).join('L');
  return `M${first.x.toFixed(2)} ${height}L${line}L${last.x.toFixed(2)} ${height}`;
}
