/** Random certain scenarios with levers that move customers, beside others. */
import fc from 'fast-check';
import type { MatrixId, Move } from '#engine/positions/positions.ts';
import { MATRIX_OF } from '#engine/positions/positions.ts';
import type { Cost, Lever, Scenario } from '#engine/scenario.ts';
import type { Wanted } from '#test/helpers/arbitrary-scenario.ts';
import { certainScenario, MOST } from '#test/helpers/arbitrary-scenario.ts';

/** Evenly: `fc.double` mostly gives numbers next to zero, with which nothing happens. */
export const within = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: 1e6 }).map((part) => min + (part / 1e6) * (max - min));

/** As `certainScenario`, with sizes, costs and money worth speaking of. */
export const livelyScenario = (wanted: Wanted): fc.Arbitrary<Scenario> =>
  fc
    .tuple(certainScenario(wanted), within(0, 0.25), fc.array(within(0, 1), { minLength: 10, maxLength: 10 }))
    .map(([scenario, discount, u]): Scenario => ({
      ...scenario,
      discount,
      segments: scenario.segments.map((segment, s) => ({
        ...segment,
        share: 0.1 + 2 * u[s]!,
        acquisitionCost: 100 * u[2 + s]!,
        profit: {
          ...segment.profit,
          base: { shape: 'flat', amount: 20 + 80 * u[4 + s]! },
          referral: { shape: 'row', row: [0, 0.5, 1], amount: 20 * u[5 - s]! },
        },
      })),
      levers: scenario.levers.map((lever, i) => (wanted.levers === 'zero' ? lever : lively(lever, u[6 + i]!))),
    }));

function lively(lever: Lever, much: number): Lever {
  const costs = (lever.costs ?? []).map(({ per }, i) => ({ per, amount: 3 * much + i }));
  switch (lever.kind) {
    case 'churn':
    case 'newcomer':
      return { ...lever, costs, size: much * MOST[lever.reading] };
    case 'premium':
      return { ...lever, costs, size: 20 * much };
    case 'referral':
    case 'acquisition':
      return { ...lever, costs, size: much / 2 };
    case 'programme':
    case 'move':
    case 'serve':
    case 'satisfy':
      return { ...lever, costs };
  }
}

/** The two whose axes have effects of their own. */
const matrix = fc.constantFrom<MatrixId>('attitude', 'involvement');

/** Corners of a box, in axis units. */
const box = (x: readonly [number, number], y: readonly [number, number]): number[] => [
  x[0],
  y[0],
  x[1],
  y[0],
  x[1],
  y[1],
  x[0],
  y[1],
];

const anyMove: fc.Arbitrary<Move> = matrix.chain((id) => {
  const zones = fc.constantFrom(...MATRIX_OF[id].zones);
  const range = id === 'attitude' ? [0, 24] : [1, 8];
  const inside = fc
    .tuple(within(0, 0.4), within(0.5, 1), within(0, 0.4), within(0.5, 1))
    .map(([left, right, low, high]) => {
      const along = (share: number): number => range[0]! + share * (range[1]! - range[0]!);
      return { lasso: box([along(left), along(right)], [100 * low, 100 * high]) };
    });
  return fc.record({
    matrix: fc.constant(id),
    from: fc.oneof(
      zones.map((zone) => ({ zone })),
      inside,
    ),
    to: fc.oneof(
      zones.map((zone) => ({ zone })),
      fc.record({ x: within(-6, 6), y: within(-40, 40) }).map((shift) => ({ shift })),
    ),
    customers: fc.constantFrom(0, 1, 5, 20, 1000),
  });
});

const moveCosts: fc.Arbitrary<Cost[]> = fc.array(
  fc.record({
    per: fc.constantFrom('once', 'month', 'customer-month', 'customer-year', 'moved', 'moved'),
    amount: within(0, 10),
  }),
  { maxLength: 2 },
);

interface WantedMoves {
  /** All sizes zero, and no cost. */
  readonly zero?: boolean;
  readonly horizon?: fc.Arbitrary<Scenario['horizonYears']>;
  readonly customers?: fc.Arbitrary<number>;
}

const moveLever = (id: string, zero: boolean): fc.Arbitrary<Lever> =>
  fc
    .record({
      move: anyMove,
      size: zero ? fc.constant(0) : fc.oneof(fc.constant(1), within(0, 1)),
      costs: zero ? fc.constant<Cost[]>([]) : moveCosts,
      startMonth: fc.constantFrom(0, 0, 1, 7, 12, 24),
      rampMonths: fc.constantFrom(0, 0, 1, 5, 12, 24),
      segment: fc.constantFrom(undefined, undefined, 'a', 'b'),
    })
    .map(({ segment, ...rest }): Lever => ({
      id,
      kind: 'move',
      ...rest,
      ...(segment === undefined ? {} : { segment }),
    }));

/** One to three moves, before and after the levers that `certainScenario` gives. */
export const movedScenario = ({ zero = false, horizon, customers }: WantedMoves): fc.Arbitrary<Scenario> =>
  fc
    .tuple(
      livelyScenario({ levers: zero ? 'zero' : 'sized', ...(horizon === undefined ? {} : { horizon }) }),
      moveLever('m1', zero),
      moveLever('m2', zero),
      moveLever('m3', zero),
      fc.integer({ min: 1, max: 3 }),
      customers ?? fc.constantFrom(2, 9, 40),
      within(0, 2),
      within(0, 1),
      fc.nat(1000),
    )
    .map(([scenario, one, two, three, count, drawn, churnStrength, marginStrength, seed]): Scenario => ({
      ...scenario,
      seed,
      positions: { customers: drawn, churnStrength, marginStrength },
      levers: [one, ...scenario.levers, ...[two, three].slice(0, count - 1)],
    }));
