import fc from 'fast-check';
import { disagreeingPair } from '#engine/positions/axis-correlation.ts';
import type { Axis, Move, Positions } from '#engine/positions/positions.ts';
import { AXES, AXIS_SCALES, GROUPS, MATRICES, MATRIX_OF, NEED_ZONES, SHOCKS } from '#engine/positions/positions.ts';
import type { Quantity } from '#engine/scenario.ts';
import { SHOCK_KINDS } from '#formats/scenario/check-needs.ts';

const number = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true }).map((value) => value + 0);
const quantity = (min: number, max: number): fc.Arbitrary<Quantity> => {
  const width = max - min;
  return fc.oneof(
    number(min, max),
    fc.record({
      low: number(min + 0.2 * width, min + 0.4 * width),
      high: number(min + 0.5 * width, min + 0.7 * width),
    }),
  );
};

/** Some of the names, each with a value of its own. */
const someOf = <T extends string, V>(
  names: readonly T[],
  value: (name: T) => fc.Arbitrary<V>,
): fc.Arbitrary<Partial<Record<T, V>>> =>
  fc
    .record(Object.fromEntries(names.map((name) => [name, value(name)])), { requiredKeys: [] })
    .map((found) => ({ ...found }) as Partial<Record<T, V>>);
const place = (axis: Axis) => {
  const { min, max } = AXIS_SCALES[axis];
  const width = max - min;
  return fc.record({
    middle: number(min + 0.001 * width, max - 0.001 * width),
    spread: number(0, 0.5 * width),
  });
};
const within = (axis: Axis): fc.Arbitrary<number> => number(AXIS_SCALES[axis].min, AXIS_SCALES[axis].max);

/** Valid positions for these segments; whatever may be left out is, at times. */
export const arbitraryPositions = (segments: readonly string[]): fc.Arbitrary<Positions> =>
  fc
    .record(
      {
        customers: fc.integer({ min: 300, max: 100_000 }),
        groups: someOf(segments, () =>
          someOf(GROUPS, () => number(0.1, 10)).map((weights) => ({ trust: 1, latent: 0, ...weights })),
        ),
        places: someOf(GROUPS, () => someOf(AXES, place)),
        correlations: fc
          .tuple(fc.shuffledSubarray([...AXES], { minLength: 2, maxLength: 2 }), number(-0.99, 0.99))
          .map(([[a, b], rank]) => [{ a: a!, b: b!, rank }])
          .filter((pairs) => disagreeingPair(pairs) === null),
        effects: someOf(AXES, () => fc.record({ churn: number(-0.9, 2), margin: number(-0.9, 2) })),
        churnStrength: quantity(0, 2),
        marginStrength: quantity(0, 2),
        thresholds: someOf(MATRICES, (matrix) =>
          fc.record({ x: within(MATRIX_OF[matrix].x), y: within(MATRIX_OF[matrix].y) }),
        ),
        needs: fc.record(
          {
            served: someOf(NEED_ZONES, () => number(0, 1)),
            worth: someOf(NEED_ZONES, () => quantity(0, 4)),
            churnPerPoint: quantity(0, 3),
          },
          { requiredKeys: [] },
        ),
        shock: fc.record(
          {
            kind: fc.constantFrom(...SHOCKS),
            month: fc.integer({ min: 0, max: 36 }),
            released: someOf(SHOCKS, () => someOf(SHOCK_KINDS, () => quantity(0, 1))),
            halfLife: quantity(0.1, 12),
          },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    )
    .map((positions) => structuredClone(positions) as Positions);

/** A valid move of at most 300 customers. */
export const arbitraryMove: fc.Arbitrary<Move> = fc.constantFrom(...MATRICES).chain((matrix) => {
  const { x, y, zones } = MATRIX_OF[matrix];
  const [across, up] = [AXIS_SCALES[x].max - AXIS_SCALES[x].min, AXIS_SCALES[y].max - AXIS_SCALES[y].min];
  const corner = fc.tuple(within(x), within(y));
  return fc
    .tuple(
      fc.shuffledSubarray<string>([...zones], { minLength: 2, maxLength: 2 }),
      fc.array(corner, { minLength: 3, maxLength: 20 }),
      fc.record({ x: number(-across, across), y: number(-up, up) }),
      fc.boolean(),
      fc.boolean(),
      fc.integer({ min: 0, max: 300 }),
    )
    .map(([[a, b], corners, shift, isLasso, isShift, customers]): Move => ({
      matrix,
      from: isLasso ? { lasso: corners.flat() } : { zone: a! },
      to: isShift ? { shift } : { zone: b! },
      customers,
    }));
});
