import fc from 'fast-check';
import type { Correlation, Lever, ProfitCurve, Quantity, Retention, Scenario, Segment } from '#engine/scenario.ts';
import { NEED_ZONES } from '#engine/positions/positions.ts';
import { slotsOf } from '#engine/sim/slots.ts';
import { arbitraryMove, arbitraryPositions } from './arbitrary-places.ts';
import { arbitrarySatisfaction, arbitrarySatisfy } from './arbitrary-satisfaction.ts';

const number = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true }).map((value) => value + 0);
const text = fc.string({ minLength: 1, maxLength: 20 }).map((inner) => `"${inner}"`);
const optional = <T>(name: string, value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.oneof(
    fc.constant({}),
    value.map((inner) => ({ [name]: inner })),
  );

/** A number, or a range whose curve stays within what every kind of quantity with these limits can be. */
const quantity = (min: number, max: number): fc.Arbitrary<Quantity> => {
  const width = max - min;
  const range = fc
    .tuple(number(min + 0.2 * width, min + 0.4 * width), number(min + 0.5 * width, min + 0.7 * width))
    .chain(([low, high]) =>
      optional('family', fc.constantFrom('normal', 'uniform')).map((family) => ({ low, high, ...family })),
    );
  return fc.oneof(number(min, max), range as fc.Arbitrary<Quantity>);
};

/** A range of the shape of some samples that lie close enough together not to pass the limits when stretched. */
const sampled = (min: number, max: number): fc.Arbitrary<Quantity> =>
  fc.array(number(0, 1), { minLength: 12, maxLength: 30 }).map((tail): Quantity => {
    const width = max - min;
    const samples = [...tail, 0, 0, 0, 0, 1, 1, 1, 1];
    return { low: min + 0.3 * width, high: min + 0.6 * width, family: 'samples', samples };
  });

const every = optional('every', fc.constantFrom(12, 24, 36));
const positive = quantity(0.01, 20);

const retention: fc.Arbitrary<Retention> = fc
  .tuple(
    every,
    fc.oneof(
      fc.record({ kind: fc.constant('constant'), churn: quantity(0.01, 0.9) }),
      fc.record({
        kind: fc.constant('newcomer'),
        earlyMonths: fc.integer({ min: 1, max: 60 }),
        earlyLoss: quantity(0.01, 0.9),
        churn: quantity(0.01, 0.9),
      }),
      fc.record({ kind: fc.constant('sbg'), alpha: positive, beta: positive }),
      fc.record({ kind: fc.constant('bdw'), alpha: positive, beta: positive, c: quantity(0.1, 3) }),
      fc.record({
        kind: fc.constant('table'),
        survival: fc
          .array(number(0.1, 1), { minLength: 1, maxLength: 12 })
          .map((shares) => shares.sort((a, b) => b - a)),
        after: fc.constantFrom('hold', 'gone'),
      }),
    ),
  )
  .map(([renewals, kind]) => ({ ...renewals, ...kind }));

const curve: fc.Arbitrary<ProfitCurve> = fc
  .tuple(
    fc.record({ amount: quantity(-100, 1000) }),
    optional('growth', quantity(-0.03, 0.03)),
    fc.oneof(
      fc.record({ shape: fc.constant('flat') }),
      fc.record({ shape: fc.constant('ramp'), years: fc.integer({ min: 2, max: 100 }) }),
      fc.record({ shape: fc.constant('row'), row: fc.array(number(-50, 200), { minLength: 1, maxLength: 10 }) }),
    ),
  )
  .map(([amount, growth, shape]) => ({ ...amount, ...growth, ...shape }));

const segment = (id: string): fc.Arbitrary<Segment> =>
  fc
    .tuple(
      fc.record({
        id: fc.constant(id),
        name: text,
        share: quantity(0.1, 5),
        retention,
        acquisitionCost: fc.oneof(quantity(0, 500), sampled(0, 500)),
        profit: fc.dictionary(fc.constantFrom('base', 'growth', 'saving', 'referral', 'premium'), curve),
      }),
      optional('spread', fc.record({ profit: number(0, 5), serve: quantity(0, 50), serveSpread: number(0, 5) })),
    )
    .map(([rest, spread]) => ({ ...rest, ...spread }));

const costs = optional(
  'costs',
  fc.array(
    fc.record({
      per: fc.constantFrom('once', 'month', 'customer-month', 'customer-year'),
      amount: quantity(0, 100),
    }),
    { maxLength: 7 },
  ),
);

const lever = (id: string, segments: readonly string[]): fc.Arbitrary<Lever> =>
  fc
    .tuple(
      fc.oneof(
        fc.record({
          kind: fc.constant('churn'),
          reading: fc.constantFrom('relative', 'hazard'),
          size: quantity(0, 0.6),
        }),
        fc.record({
          kind: fc.constant('newcomer'),
          reading: fc.constantFrom('relative', 'hazard'),
          size: quantity(0, 0.6),
        }),
        fc.record({ kind: fc.constant('premium'), size: quantity(0, 50) }),
        fc.record({ kind: fc.constant('referral'), size: quantity(0, 0.5) }),
        fc.record({ kind: fc.constant('acquisition'), size: quantity(-0.5, 0) }),
        fc.record({ kind: fc.constant('programme') }),
        fc.record({ kind: fc.constant('move'), move: arbitraryMove, size: quantity(0, 1) }),
        fc.record({ kind: fc.constant('serve'), zone: fc.constantFrom(...NEED_ZONES), size: quantity(0, 1) }),
        arbitrarySatisfy,
      ),
      optional('segment', fc.constantFrom(...segments)),
      optional('startMonth', fc.integer({ min: 0, max: 1200 })),
      optional('rampMonths', fc.integer({ min: 0, max: 1200 })),
      costs,
      optional('off', fc.constant(true)),
      optional('origin', text),
    )
    .map(([kind, ...rest]) => ({ id, ...kind, ...Object.assign({}, ...rest) }) as Lever);

const business = fc.record({
  customers: fc.integer({ min: 1, max: 1e9 }),
  tenures: fc.oneof(
    fc.constant('steady' as const),
    fc.array(number(0.1, 100), { minLength: 1, maxLength: 8 }).map((weights) => [0, ...weights]),
  ),
  won: quantity(0, 1000),
  referred: quantity(0, 0.5),
  paidPerReferral: quantity(0, 50),
  wordOfMouth: quantity(0, 0.5),
  keptAway: quantity(0, 3),
});

/** Pairs without a common input, which hold together whatever their ranks. */
function withPairs(scenario: Scenario): fc.Arbitrary<Scenario> {
  const paths = slotsOf(scenario).flatMap((slot) => (typeof slot.quantity === 'number' ? [] : [slot.path]));
  const pairs = fc
    .shuffledSubarray(paths)
    .chain((some) =>
      fc.tuple(
        ...Array.from({ length: Math.min(3, Math.floor(some.length / 2)) }, (_, i) =>
          number(-0.99, 0.99).map((rank): Correlation => ({ a: some[2 * i]!, b: some[2 * i + 1]!, rank })),
        ),
      ),
    );
  return optional('correlations', pairs).map((correlations) => ({ ...scenario, ...correlations }));
}

/** Valid scenarios of every kind, small enough to try thousands. */
export const arbitraryScenario: fc.Arbitrary<Scenario> = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 5 }), fc.constantFrom('month', 'year'))
  .chain(([segmentCount, leverCount, period]) => {
    const ids = Array.from({ length: segmentCount }, (_, i) => `segment ${i}`);
    const years =
      period === 'year' ? fc.integer({ min: 1, max: 100 }) : fc.integer({ min: 1, max: 1200 }).map((n) => n / 12);
    return fc
      .tuple(
        fc.record({
          schema: fc.constant(1),
          name: text,
          currency: fc.constantFrom('USD', 'EUR', 'CNY'),
          period: fc.constant(period),
          timing: fc.constantFrom('advance', 'arrears', 'arrears-at-risk'),
          horizonYears: fc.oneof(years, fc.constant('infinite')),
          discount: quantity(0.05, 0.5),
          rangeLevel: fc.constantFrom(80, 90, 95),
          customers: fc.integer({ min: 1, max: 1e12 }),
          sampling: fc.constantFrom('sobol', 'random'),
          seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
          runs: fc.integer({ min: 100, max: 1e6 }),
          segments: fc.tuple(...ids.map(segment)),
          levers: fc.tuple(...Array.from({ length: leverCount }, (_, i) => lever(`lever ${i}`, ids))),
        }),
        optional('origin', text),
        optional('precision', number(0.0001, 0.5)),
        optional('luck', fc.constantFrom('shared' as const, 'separate' as const)),
        optional('business', business),
        optional('positions', arbitraryPositions(ids)),
        optional('satisfaction', arbitrarySatisfaction),
      )
      .map(([document, ...extras]): Scenario => Object.assign({}, document, ...extras) as Scenario)
      .map((scenario) =>
        scenario.luck === undefined ? scenario : { ...scenario, customers: ((scenario.customers - 1) % 1e9) + 1 },
      )
      .chain(withPairs);
  });
