/** The curve of a range, as points to draw: the engine's own, remembered, since a panel asks for a dozen on every change. */
import { fitKnown } from '#engine/inputs/known-fit.ts';
import type { Kind } from '#engine/inputs/kind.ts';
import type { Range, RangeLevel } from '#engine/scenario.ts';

export interface Curve {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

const POINTS = 49;
const REMEMBERED = 200;
const known = new Map<string, Curve | null>();

/** Null where no curve of this family goes through the range. */
export function curveOf(range: Range, kind: Kind, level: RangeLevel): Curve | null {
  const key = JSON.stringify([range.low, range.high, range.family, range.mode, range.samples, kind, level]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const fitted = fitKnown(range, kind, level);
  const curve = 'problem' in fitted ? null : sampled(fitted.from, fitted.to, fitted.density);
  if (known.size >= REMEMBERED) known.clear();
  known.set(key, curve);
  return curve;
}

function sampled(from: number, to: number, density: (x: number) => number): Curve {
  const xs = Array.from({ length: POINTS }, (_, i) => from + ((to - from) * i) / (POINTS - 1));
  return { xs, ys: xs.map(density) };
}
