/**
 * The uncertain numbers of a shock. They are drawn for a study of the shock only, at addresses of their own, after those of
 * the other numbers of positions: the half-life, then eight kinds for each shock. A kind that two matrices share has the same
 * share in both.
 */
import type { FullPositions, MatrixId } from '../positions/positions.ts';
import { MATRIX_OF, SHOCKS } from '../positions/positions.ts';
import { FIRST_SHOCK_ADDRESS } from '../sim/position-slots.ts';
import type { Slot } from '../sim/slots.ts';

const KINDS = ['trust', 'incentive', 'monopoly', 'inertia', 'price', 'latent', 'kinship', 'interest'];

/** First the half-life, then the share released of each kind of the matrix, in the order of its zones. */
export function shockSlots({ shock }: FullPositions, matrix: MatrixId): Slot[] {
  const { kind, halfLife, released } = shock;
  const first = FIRST_SHOCK_ADDRESS + 1 + SHOCKS.indexOf(kind) * KINDS.length;
  return [
    { path: 'positions.shock.halfLife', kind: 'positive', quantity: halfLife, dimension: FIRST_SHOCK_ADDRESS },
    ...MATRIX_OF[matrix].zones.map((zone): Slot => {
      const path = `positions.shock.released.${kind}.${zone}`;
      const quantity = released[kind][zone];
      if (quantity === undefined) throw new Error(`invalid positions: ${path} is missing`);
      return { path, kind: 'rate', quantity, dimension: first + KINDS.indexOf(zone) };
    }),
  ];
}
