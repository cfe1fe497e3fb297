import fc from 'fast-check';
import type { ByGrade, Satisfaction, SatisfyOn } from '#engine/satisfaction/satisfaction.ts';
import {
  BONDS,
  CAUSES,
  CONSTRUCTS,
  GAP_FORMS,
  MATURITIES,
  PASSAGES,
  SURVEY_ITEMS,
  SWITCHING_COSTS,
  VALUE_ITEMS,
} from '#engine/satisfaction/satisfaction.ts';
import type { Quantity } from '#engine/scenario.ts';
import { sizeLimits, surveyLimits } from '#formats/scenario/satisfaction-limits.ts';

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
const some = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<Partial<T>> =>
  fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;
const someOf = <T extends string, V>(
  names: readonly T[],
  value: fc.Arbitrary<V>,
): fc.Arbitrary<Partial<Record<T, V>>> =>
  fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] }) as fc.Arbitrary<
    Partial<Record<T, V>>
  >;
const five = (min: number, max: number): fc.Arbitrary<ByGrade> =>
  fc.tuple(number(min, max), number(min, max), number(min, max), number(min, max), number(min, max));

/** Two curves that never fall, one nowhere above the other: both, so that neither is compared with an assumed one. */
const curves = fc.tuple(five(0.01, 0.99), five(0.01, 0.99)).map(([one, other]) => {
  const rising = (curve: ByGrade): number[] => [...curve].sort((a, b) => a - b);
  const [a, b] = [rising(one), rising(other)];
  return {
    weak: a.map((x, k) => Math.max(x, b[k]!)) as unknown as ByGrade,
    strong: a.map((x, k) => Math.min(x, b[k]!)) as unknown as ByGrade,
  };
});

/** Arrows lead from a construct to a later one: no ring. */
const paths = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 6 })), {
    maxLength: 6,
    selector: ([from, to]) => `${from} ${to}`,
  })
  .map((pairs) => pairs.filter(([from, to]) => from < to))
  .chain((pairs) =>
    fc.tuple(
      ...pairs.map(([from, to]) =>
        quantity(-2, 2).map((coefficient) => ({ from: CONSTRUCTS[from]!, to: CONSTRUCTS[to]!, coefficient })),
      ),
    ),
  );

const survey = fc.shuffledSubarray([...SURVEY_ITEMS], { minLength: 1 }).chain((items) =>
  fc.record({
    items: fc.constant(items),
    rows: fc.array(fc.tuple(...items.map((item) => number(surveyLimits(item).min, surveyLimits(item).max))), {
      minLength: 2,
      maxLength: 5,
    }),
  }),
);

/** Valid, whatever may be left out is at times. */
const anySatisfaction: fc.Arbitrary<Satisfaction> = some({
  answers: five(0.1, 1000),
  gap: some({
    expected: quantity(1, 100),
    perceived: quantity(0, 100),
    form: fc.constantFrom(...GAP_FORMS),
    lossAversion: quantity(1, 10),
    curvature: number(0.1, 1),
    perTen: quantity(0, 5),
  }),
  curves: fc
    .tuple(fc.boolean(), curves, some({ weakShift: quantity(-5, 5), strongShift: quantity(-5, 5) }))
    .map(([drawn, both, shifts]) => ({ ...(drawn ? both : {}), ...shifts })),
  holds: some({
    costs: someOf(SWITCHING_COSTS, number(0, 100)),
    weights: someOf(SWITCHING_COSTS, quantity(0, 10)),
    bonds: someOf(
      BONDS,
      some({ strength: number(0, 100), maturity: fc.constantFrom(...MATURITIES), costPerTen: quantity(0, 50) }),
    ),
  }),
  index: some({
    paths,
    scores: someOf(CONSTRUCTS, fc.record({ mean: number(0, 100), spread: number(0.1, 50) })),
    churnPerPoint: quantity(-1, 1),
  }),
  value: some({
    own: someOf(VALUE_ITEMS, quantity(0, 100)),
    rival: someOf(VALUE_ITEMS, quantity(0, 100)),
    scale: number(0.1, 100),
  }),
  causes: someOf(CAUSES, quantity(0, 0.1)),
  complaints: some({
    ofLeaving: quantity(0, 1),
    quickly: quantity(0, 1),
    again: fc.record({
      minor: fc.tuple(number(0, 1), number(0, 1), number(0, 1), number(0, 1)),
      major: fc.tuple(number(0, 1), number(0, 1), number(0, 1), number(0, 1)),
    }),
    told: fc.record({ against: quantity(0, 20), for: quantity(0, 20) }),
  }),
  formation: some({ rates: someOf(PASSAGES, quantity(0, 0.3)) }),
  survey,
}).map((satisfaction) => structuredClone(satisfaction) as Satisfaction);

const on: fc.Arbitrary<SatisfyOn> = fc.oneof(
  fc.constantFrom<SatisfyOn>({ part: 'barrier' }, { part: 'expected' }, { part: 'perceived' }),
  fc.constantFrom(...SWITCHING_COSTS).map((cost): SatisfyOn => ({ part: 'switching', cost })),
  fc.constantFrom(...BONDS).map((bond): SatisfyOn => ({ part: 'bond', bond })),
  fc.constantFrom(...CONSTRUCTS).map((construct): SatisfyOn => ({ part: 'construct', construct })),
  fc.constantFrom(...VALUE_ITEMS).map((item): SatisfyOn => ({ part: 'value', item })),
  fc.constantFrom(...CAUSES).map((cause): SatisfyOn => ({ part: 'cause', cause })),
  fc.constantFrom('voiced', 'resolved', 'quickly').map((way): SatisfyOn => ({ part: 'complaints', way })),
  fc.constantFrom(...PASSAGES).map((passage): SatisfyOn => ({ part: 'passage', passage })),
);

const GROUPS: readonly (keyof Satisfaction)[] = [
  ...(['answers', 'gap', 'curves', 'holds', 'index'] as const),
  ...(['value', 'causes', 'complaints', 'formation', 'survey'] as const),
];

/** Up to three of its parts: every range has a curve to be found, and all together have many. */
export const arbitrarySatisfaction: fc.Arbitrary<Satisfaction> = fc
  .tuple(anySatisfaction, fc.shuffledSubarray([...GROUPS], { maxLength: 3 }))
  .map(([all, names]) => Object.fromEntries(Object.entries(all).filter(([name]) => names.some((one) => one === name))));

/** What it acts on and its size; never below zero, so that no two undo one another. */
export const arbitrarySatisfy = on.chain((part) =>
  fc.record({
    kind: fc.constant('satisfy' as const),
    on: fc.constant(part),
    size: quantity(0, Math.min(20, sizeLimits(part.part).max)),
  }),
);
