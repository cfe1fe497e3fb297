/** Random certain scenarios that every lever leaves within its bounds: churn 0.15 … 0.6 and at most three small levers. */
import fc from 'fast-check';
import type { Cost, Lever, ProfitCurve, Reading, Retention, Scenario, Segment } from '#engine/scenario.ts';
import type { Satisfaction } from '#engine/satisfaction/satisfaction.ts';
import { GIVES, VALUE_ITEMS } from '#engine/satisfaction/satisfaction.ts';
import { READINGS, TARGETS, TIMINGS } from '#engine/scenario.ts';

const within = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });
const rate = within(0.15, 0.6);

const curve: fc.Arbitrary<ProfitCurve> = fc
  .tuple(within(-20, 100), fc.option(within(-0.05, 0.05), { nil: undefined }))
  .chain(([amount, growth]) => {
    const common = growth === undefined ? { amount } : { amount, growth };
    return fc.oneof(
      fc.constant<ProfitCurve>({ ...common, shape: 'flat' }),
      fc.integer({ min: 2, max: 5 }).map((years): ProfitCurve => ({ ...common, shape: 'ramp', years })),
      fc
        .array(within(-1, 2), { minLength: 1, maxLength: 5 })
        .map((row): ProfitCurve => ({ ...common, shape: 'row', row })),
    );
  });

const differing = fc
  .tuple(rate, within(0.3, 20))
  .map(([mean, size]) => ({ alpha: mean * size, beta: (1 - mean) * size }));

const retention = (everies: readonly (number | undefined)[]): fc.Arbitrary<Retention> =>
  fc
    .tuple(
      fc.constantFrom(...everies),
      fc.oneof(
        rate.map((churn): Retention => ({ kind: 'constant', churn })),
        fc
          .tuple(fc.integer({ min: 1, max: 18 }), rate, rate)
          .map(([earlyMonths, earlyLoss, churn]): Retention => ({ kind: 'newcomer', earlyMonths, earlyLoss, churn })),
        differing.map((shape): Retention => ({ kind: 'sbg', ...shape })),
        fc.tuple(differing, within(0.5, 1.8)).map(([shape, c]): Retention => ({ kind: 'bdw', ...shape, c })),
        fc
          .tuple(fc.array(rate, { minLength: 1, maxLength: 6 }), fc.constantFrom('hold', 'gone'))
          .map(([churns, after]): Retention => ({
            kind: 'table',
            survival: churns.map((_, i) => churns.slice(0, i + 1).reduce((left, churn) => left * (1 - churn), 1)),
            after,
          })),
      ),
    )
    .map(([every, kind]) => (every === undefined ? kind : { ...kind, every }));

const segment = (id: string, everies: readonly (number | undefined)[]): fc.Arbitrary<Segment> =>
  fc.record({
    id: fc.constant(id),
    name: fc.constant(id),
    share: within(0.1, 3),
    retention: retention(everies),
    acquisitionCost: within(0, 200),
    profit: fc.record(
      { base: curve, growth: curve, saving: curve, referral: curve, premium: curve },
      { requiredKeys: [] },
    ),
  });

const costs: fc.Arbitrary<Cost[]> = fc.array(
  fc.record({ per: fc.constantFrom('once', 'month', 'customer-month', 'customer-year'), amount: within(0, 10) }),
  { maxLength: 2 },
);

/** Certain, so that the scenario is. */
const VALUES: Satisfaction['value'] = {
  own: { product: 40, service: 25, people: 10, image: 12, money: 50, time: 12, energy: 9, psyche: 7 },
  rival: { product: 41, service: 22, people: 12, image: 14, money: 48, time: 13, energy: 8, psyche: 7 },
  scale: 11,
};

/** Sizes of which three leave every rate within its bounds. */
export const MOST: Record<Reading, number> = { points: 0.03, relative: 0.3, retention: 0.03, hazard: 0.4 };

/** @param sized  false: every size is zero and nothing costs anything */
const lever = (id: string, sized: boolean): fc.Arbitrary<Lever> =>
  fc
    .record({
      segment: fc.constantFrom(undefined, 'a', 'b'),
      startMonth: fc.constantFrom(undefined, 0, 1, 6, 12, 17, 30),
      rampMonths: fc.constantFrom(undefined, 0, 1, 5, 12, 24),
      costs: sized ? costs : fc.constant<Cost[]>([]),
      kind: fc.constantFrom('churn', 'newcomer', 'premium', 'referral', 'acquisition', 'programme', 'satisfy'),
      item: fc.constantFrom(...VALUE_ITEMS),
      reading: fc.constantFrom(...READINGS),
      target: fc.constantFrom(undefined, ...TARGETS),
      much: sized ? within(0, 1) : fc.constant(0),
    })
    .map(({ segment: on, startMonth, rampMonths, kind, reading, target, much, item, ...rest }) => {
      const common = {
        id,
        ...rest,
        ...(on === undefined ? {} : { segment: on }),
        ...(startMonth === undefined ? {} : { startMonth }),
        ...(rampMonths === undefined ? {} : { rampMonths }),
      };
      const size = much * MOST[reading];
      switch (kind) {
        case 'churn':
          return { ...common, kind, reading, size, ...(target === undefined ? {} : { target }) };
        case 'newcomer':
          return { ...common, kind, reading, size };
        case 'premium':
          return { ...common, kind, size: 20 * much };
        case 'referral':
        case 'acquisition':
          return { ...common, kind, size: much / 2 };
        case 'programme':
          return { ...common, kind };
        case 'satisfy':
          // gains grow, what customers give shrinks: better in any case
          return {
            ...common,
            kind,
            on: { part: 'value', item },
            size: (GIVES as readonly string[]).includes(item) ? -5 * much : 5 * much,
          };
      }
    });

export interface Wanted {
  readonly levers: 'none' | 'zero' | 'sized';
  readonly horizon?: fc.Arbitrary<Scenario['horizonYears']>;
}

export const certainScenario = ({ levers, horizon = fc.integer({ min: 1, max: 7 }) }: Wanted): fc.Arbitrary<Scenario> =>
  fc
    .tuple(
      fc.constantFrom('month' as const, 'year' as const),
      fc.constantFrom(...TIMINGS),
      horizon,
      within(0, 0.3),
      fc.integer({ min: 1, max: 100_000 }),
    )
    .chain(([period, timing, horizonYears, discount, customers]) => {
      const everies = period === 'month' ? [undefined, 1, 3, 12, 5] : [undefined, 12, 24];
      return fc
        .tuple(
          fc.tuple(segment('a', everies), segment('b', everies)),
          fc.tuple(lever('1', levers === 'sized'), lever('2', levers === 'sized'), lever('3', levers === 'sized')),
          fc.integer({ min: levers === 'none' ? 0 : 1, max: levers === 'none' ? 0 : 3 }),
        )
        .map(([segments, all, count]): Scenario => ({
          schema: 1,
          name: 'Random',
          currency: 'USD',
          period,
          timing,
          horizonYears,
          discount,
          rangeLevel: 90,
          customers,
          sampling: 'sobol',
          seed: 1,
          runs: 1,
          satisfaction: { value: VALUES },
          segments,
          levers: all.slice(0, count),
        }));
    });
