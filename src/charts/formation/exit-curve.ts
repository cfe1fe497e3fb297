/** A line that runs along and then turns across: a quarter of a circle between the two. */

export interface Exit {
  /** Where it comes from, along the stream. */
  readonly from: number;
  /** Its place in the stream, across. */
  readonly at: number;
  /** Where it has turned, along. */
  readonly turn: number;
  /** How far it then runs, across. */
  readonly out: number;
  readonly radius: number;
}

/** How the stream lies: along to the right, or downward. */
export type Lie = 'right' | 'down';

/** Control points of a quarter of a circle by a cubic curve. */
const KAPPA = 0.5523;

const two = (value: number): string => String(Math.round(value * 100) / 100);
export const placed = (along: number, across: number, lie: Lie): string =>
  lie === 'right' ? `${two(along)},${two(across)}` : `${two(across)},${two(along)}`;

export const straight = (from: number, to: number, at: number, lie: Lie): string =>
  `M${placed(from, at, lie)}L${placed(to, at, lie)}`;

/** @param start  begins here instead of at `from`, on the straight part */
export function exitPath({ from, at, turn, out, radius }: Exit, lie: Lie, start = from): string {
  const p = (along: number, across: number): string => placed(along, across, lie);
  const bent = turn - radius;
  return (
    `M${p(Math.min(start, bent), at)}L${p(bent, at)}` +
    `C${p(bent + radius * KAPPA, at)} ${p(turn, at + radius * (1 - KAPPA))} ${p(turn, at + radius)}` +
    `L${p(turn, Math.max(out, at + radius))}`
  );
}

/** Points of it, close enough to draw by: for proofs that no two meet. */
export function exitPoints({
  from,
  at,
  turn,
  out,
  radius,
}: Exit): readonly (readonly [along: number, across: number])[] {
  const bent = turn - radius;
  const arc = Array.from({ length: 13 }, (_, i) => {
    const angle = (Math.PI / 2) * (i / 12);
    return [bent + radius * Math.sin(angle), at + radius * (1 - Math.cos(angle))] as const;
  });
  return [[from, at], ...arc, [turn, out]];
}
