/** The move in hand of a matrix: suggested, drawn up by hand, or a lever of the scenario. */
import type { MatrixId, Move } from '#engine/positions/positions.ts';
import type { Cost, Lever, Quantity, Scenario } from '#engine/scenario.ts';
import { freeId } from '../lever-edits.ts';

export type MoveLever = Extract<Lever, { kind: 'move' }>;

export interface MoveInHand {
  readonly lever: MoveLever;
  /** Place of the lever in the scenario; null while it is not in there. */
  readonly index: number | null;
  readonly origin: 'suggested' | 'draft' | 'kept';
}

/** Customers who are suggested to be moved, where as many stand there. */
const SUGGESTED = 200;

/** What a matrix suggests that was never touched; the two whose subject is a shock suggest nothing. */
const SUGGESTION: Readonly<Partial<Record<MatrixId, readonly [from: string, to: string]>>> = {
  attitude: ['spurious', 'loyal'],
  involvement: ['multi-brand', 'loyal'],
};

/** @param customers  how many stand in a zone of the matrix */
export function suggestedMove(
  scenario: Scenario,
  matrix: MatrixId,
  customers: (zone: string) => number,
): MoveLever | null {
  const pair = SUGGESTION[matrix];
  if (pair === undefined) return null;
  const [from, to] = pair;
  return moveLever(scenario, {
    matrix,
    from: { zone: from },
    to: { zone: to },
    customers: Math.min(SUGGESTED, customers(from)),
  });
}

/** A move as a lever that is sure to work, costs nothing and is done at once: what of this is not so is then said. */
export const moveLever = (scenario: Scenario, move: Move): MoveLever => ({
  id: freeId(scenario, `move-${move.matrix}`),
  kind: 'move',
  size: 1,
  move,
});

/** Place of the scenario's first move of a matrix; −1 where it has none. */
export const moveIn = ({ levers }: Scenario, matrix: MatrixId): number =>
  levers.findIndex((lever) => lever.kind === 'move' && lever.move.matrix === matrix);

export interface MoveChange {
  readonly move?: Partial<Pick<Move, 'from' | 'to' | 'customers'>>;
  readonly size?: Quantity;
  readonly startMonth?: number;
  readonly rampMonths?: number;
  /** For each customer it is tried on. */
  readonly cost?: Quantity;
}

export function changedMove(lever: MoveLever, change: MoveChange): MoveLever {
  const { move, cost, ...plain } = change;
  const changed: MoveLever = {
    ...lever,
    ...plain,
    ...(move === undefined ? {} : { move: { ...lever.move, ...move } }),
  };
  return cost === undefined ? changed : withCost(changed, 'moved', cost);
}

/** The lever with its first cost of a kind set; others stay as they are. */
export function withCost<L extends Lever>(lever: L, per: Cost['per'], amount: Quantity): L {
  const costs = lever.costs ?? [];
  const at = costs.findIndex((cost) => cost.per === per);
  return { ...lever, costs: at < 0 ? [...costs, { per, amount }] : costs.toSpliced(at, 1, { per, amount }) };
}

export const costOf = (lever: Lever, per: Cost['per']): Quantity =>
  lever.costs?.find((cost) => cost.per === per)?.amount ?? 0;
