import type { Scenario } from '#engine/scenario.ts';
import type { Bands } from '#engine/summary.ts';

export interface Course {
  readonly months: ArrayLike<number>;
  readonly base: Bands;
  readonly whatIf: Bands;
}

/**
 * Contracts and certificates run out on one day: between two of them nobody leaves, so the line is level and then falls.
 * Doubles every drawn point where all customers are bound to terms at least as long as the points are apart; where they
 * may leave any month, or by the scenario's own period, points are joined as they are.
 */
export function contractSteps({ segments }: Scenario, { months, base, whatIf }: Course): Course {
  const apart = months.length > 1 ? months[1]! : 0;
  const isBound = segments.every(({ retention: { every = 0 } }) => every > 1 && every >= apart);
  if (!isBound) return { months, base, whatIf };
  const doubled = (column: ArrayLike<number>, at: 'left' | 'right'): Float64Array =>
    Float64Array.from({ length: 2 * column.length - 1 }, (_, i) => column[at === 'left' ? i >> 1 : (i + 1) >> 1]!);
  const held = (bands: Bands): Bands => ({
    p5: doubled(bands.p5, 'left'),
    p25: doubled(bands.p25, 'left'),
    p50: doubled(bands.p50, 'left'),
    p75: doubled(bands.p75, 'left'),
    p95: doubled(bands.p95, 'left'),
  });
  return { months: doubled(months, 'right'), base: held(base), whatIf: held(whatIf) };
}
