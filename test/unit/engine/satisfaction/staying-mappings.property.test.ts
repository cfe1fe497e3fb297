/** The mappings of the barrier, of the gap and of what holds, against plain loops over grades. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SATISFACTION } from '#engine/satisfaction/default-satisfaction.ts';
import { gapShift } from '#engine/satisfaction/disconfirmation.ts';
import { gradeMoves, shiftedGrades } from '#engine/satisfaction/grades.ts';
import type { Mapping } from '#engine/satisfaction/mapping.ts';
import { mappingOf } from '#engine/satisfaction/mapping-of.ts';
import type { ByGrade, FullSatisfaction, SatisfyOn } from '#engine/satisfaction/satisfaction.ts';
import { BONDS, CAUSES, SWITCHING_COSTS } from '#engine/satisfaction/satisfaction.ts';
import { satisfactionSlots } from '#engine/satisfaction/satisfaction-slots.ts';

const { weak: WEAK, strong: STRONG } = SATISFACTION.curves;
const number = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });

/** Values of a run, for whatever a mapping reads. */
const RUN: Readonly<Record<string, number>> = {
  'satisfaction.curves.weakShift': 0.05,
  'satisfaction.curves.strongShift': -0.2,
  'satisfaction.gap.expected': 70,
  'satisfaction.gap.perceived': 72,
  'satisfaction.gap.lossAversion': 2.25,
  'satisfaction.gap.perTen': 0.5,
  'satisfaction.holds.weights.procedural': 0.7,
  'satisfaction.holds.weights.financial': 0.6,
  'satisfaction.holds.weights.relational': 1.1,
  'satisfaction.causes.value': 0.45,
  'satisfaction.causes.system': 0.28,
  'satisfaction.causes.people': 0.17,
};
const SURE = { ...RUN, 'satisfaction.curves.weakShift': 0, 'satisfaction.curves.strongShift': 0 };
const numbersOf = ({ reads }: Mapping, run: Readonly<Record<string, number>> = RUN): Float64Array =>
  Float64Array.from(reads, (path) => run[path]!);

const STAYING: readonly SatisfyOn[] = [
  { part: 'barrier' },
  { part: 'expected' },
  { part: 'perceived' },
  ...SWITCHING_COSTS.map((cost): SatisfyOn => ({ part: 'switching', cost })),
  ...BONDS.map((bond): SatisfyOn => ({ part: 'bond', bond })),
];
const named = STAYING.map((on) => [Object.values(on).join(' '), on] as const);

interface Course {
  readonly without: Float64Array;
  readonly under: Float64Array;
}
function courseOf(mapping: Mapping, numbers: Float64Array, size: number, strength: Float64Array): Course {
  const [without, under] = [new Float64Array(strength.length), new Float64Array(strength.length)];
  mapping.course!(numbers, size, strength, without, under);
  return { without, under };
}
const from = (start: number, months: number): Float64Array =>
  Float64Array.from({ length: months + 1 }, (_, month) => (month > start ? 1 : 0));

describe.each(named)('%s', (_, on) => {
  const mapping = mappingOf(SATISFACTION, on);
  const numbers = numbersOf(mapping);
  const { min, max } = mapping.bounds(numbers);

  test('reads numbers that satisfaction has', () => {
    const slots = satisfactionSlots({});
    for (const path of mapping.reads) expect(slots.has(path)).toBe(true);
  });

  test('of size 0 it is exactly 1, and changes no bit of the course', () => {
    expect(mapping.ratio(numbers, 0)).toBe(1);
    const { without, under } = courseOf(mapping, numbers, 0, from(0, 60));
    expect(under).toEqual(without);
  });

  test('until it starts it changes no bit, then something', () => {
    const { without, under } = courseOf(mapping, numbers, min + 0.8 * (max - min), from(18, 60));
    expect(under.subarray(0, 19)).toEqual(without.subarray(0, 19));
    expect(under[19]).not.toBe(without[19]);
    expect([without[0], under[0]]).toEqual([0, 0]);
  });

  test('more of it always goes the same way, by the factor and by the course', () => {
    const makesWorse = on.part === 'barrier' || on.part === 'expected';
    fc.assert(
      fc.property(number(0, 1), number(0, 1), (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((x) => min + x * (max - min)) as [number, number];
        const [one, other] = makesWorse ? [high, low] : [low, high];
        expect(mapping.ratio(numbers, one)).toBeGreaterThanOrEqual(mapping.ratio(numbers, other) - 1e-12);
        const strength = from(3, 24);
        const last = (size: number): number => courseOf(mapping, numbers, size, strength).under[24]!;
        expect(last(one)).toBeGreaterThanOrEqual(last(other) - 1e-12);
      }),
      { numRuns: 40 },
    );
  });
});

/** −ln Σ n Π S over months, customer group by customer group. */
function plainCourse(groups: readonly { n: number; yearly: (month: number) => number }[], months: number): number[] {
  const total = groups.reduce((sum, { n }) => sum + n, 0);
  const cumulative = groups.map(() => 0);
  return Array.from({ length: months + 1 }, (_, month) => {
    if (month > 0) groups.forEach(({ yearly }, i) => (cumulative[i]! += -Math.log(yearly(month)) / 12));
    const left = groups.reduce((sum, { n }, i) => sum + n * Math.exp(-cumulative[i]!), 0);
    return -Math.log(left / total);
  });
}

const count = fc.oneof(fc.constant(0), number(1, 500));
const answers = fc
  .tuple(count, count, count, count, count)
  .filter((counts) => counts.some((each) => each > 0)) as fc.Arbitrary<ByGrade>;
const ramped = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 12 }))
  .map(([start, ramp]) =>
    Float64Array.from({ length: 49 }, (_, month) =>
      month <= start ? 0 : ramp <= 1 ? 1 : Math.min(1, (month - start) / ramp),
    ),
  );
const close = (found: Float64Array, wanted: readonly number[]): void => {
  wanted.forEach((value, month) => expect(Math.abs(found[month]! - value)).toBeLessThan(1e-11 * (1 + value)));
};

describe('against plain loops over grades', () => {
  test('the barrier', () => {
    fc.assert(
      fc.property(answers, number(0, 1), ramped, (counts, size, strength) => {
        const mapping = mappingOf({ ...SATISFACTION, answers: counts }, { part: 'barrier' });
        const { without, under } = courseOf(mapping, numbersOf(mapping, SURE), size, strength);
        const grades = counts.flatMap((n, k) => (n === 0 ? [] : [{ n, weak: WEAK[k]!, strong: STRONG[k]! }]));
        close(
          without,
          plainCourse(
            grades.map(({ n, weak }) => ({ n, yearly: () => weak })),
            48,
          ),
        );
        const fallen = grades.map(({ n, weak, strong }) => ({
          n,
          yearly: (month: number) => strong + (1 - size * strength[month]!) * (weak - strong),
        }));
        close(under, plainCourse(fallen, 48));
      }),
      { numRuns: 60 },
    );
  });

  test('what is perceived: who moves changes the hazard evenly', () => {
    fc.assert(
      fc.property(answers, number(-30, 28), ramped, (counts, size, strength) => {
        const mapping = mappingOf({ ...SATISFACTION, answers: counts }, { part: 'perceived' });
        const { without, under } = courseOf(mapping, numbersOf(mapping, SURE), size, strength);
        const gap = { form: 'prospect', lossAversion: 2.25, curvature: 0.88, perTen: 0.5 } as const;
        const moves = gradeMoves(counts, shiftedGrades(counts, gapShift(gap, 2, 2 + size)));
        const stay = ({ to, from: at }: { from: number; to: number }, s: number): number =>
          WEAK[at]! ** (1 - s) * WEAK[to]! ** s;
        close(
          without,
          plainCourse(
            moves.map((move) => ({ n: move.count, yearly: () => stay(move, 0) })),
            48,
          ),
        );
        const moved = moves.map((move) => ({ n: move.count, yearly: (month: number) => stay(move, strength[month]!) }));
        close(under, plainCourse(moved, 48));
      }),
      { numRuns: 60 },
    );
  });

  test('the factor is the hazard of the first year under it over that without', () => {
    fc.assert(
      fc.property(answers, number(0, 1), (counts, size) => {
        const mapping = mappingOf({ ...SATISFACTION, answers: counts }, { part: 'barrier' });
        const mean = (h: number): number =>
          counts.reduce((sum, n, k) => sum + n * (STRONG[k]! + h * (WEAK[k]! - STRONG[k]!)), 0) /
          counts.reduce((sum, n) => sum + n, 0);
        const ratio = mapping.ratio(numbersOf(mapping, SURE), size);
        expect(ratio).toBeCloseTo(Math.log(mean(1 - size)) / Math.log(mean(1)), 9);
      }),
    );
  });
});

describe('in the limit of a whole fall', () => {
  test.each([0, 1, 2, 3, 4])('survivors of grade %i + 1 leave as the strong curve says', (k) => {
    const counts = [0, 0, 0, 0, 0].map((zero, i) => (i === k ? 100 : zero)) as unknown as ByGrade;
    const mapping = mappingOf({ ...SATISFACTION, answers: counts }, { part: 'barrier' });
    const { under } = courseOf(mapping, numbersOf(mapping, SURE), 1, from(18, 60));
    expect(Math.exp(under[18]! - under[30]!)).toBeCloseTo(STRONG[k]!, 12);
    expect(Math.exp(under[48]! - under[60]!)).toBeCloseTo(STRONG[k]!, 12);
  });

  test('and the mixture as those whom the first 18 months have left, grade by grade', () => {
    const mapping = mappingOf(SATISFACTION, { part: 'barrier' });
    const { under } = courseOf(mapping, numbersOf(mapping, SURE), 1, from(18, 60));
    const left = SATISFACTION.answers.map((n, k) => n * WEAK[k]! ** 1.5);
    const staying = left.reduce((sum, n, k) => sum + n * STRONG[k]!, 0) / left.reduce((sum, n) => sum + n, 0);
    expect(Math.exp(under[18]! - under[30]!)).toBeCloseTo(staying, 12);
  });

  test('a century of it stays a number', () => {
    const sad: FullSatisfaction = {
      ...SATISFACTION,
      answers: [100, 0, 0, 0, 1e-9],
      curves: { ...SATISFACTION.curves, strong: [1e-9, 1e-9, 1e-9, 1e-9, 1e-6] },
    };
    const mapping = mappingOf(sad, { part: 'barrier' });
    const { under } = courseOf(mapping, numbersOf(mapping, SURE), 1, from(0, 1200));
    // in the end only the most faithful count: 100 years at their hazard, and how few they were
    expect(under[1200]).toBeCloseTo(-100 * Math.log(1e-6) - Math.log(1e-9 / (100 + 1e-9)), 6);
  });
});

describe('sizes that make sense', () => {
  const boundsOf = (on: SatisfyOn, run = RUN): { min: number; max: number } => {
    const mapping = mappingOf(SATISFACTION, on);
    return mapping.bounds(numbersOf(mapping, run));
  };
  test('a barrier falls by nothing to all of it', () => {
    expect(boundsOf({ part: 'barrier' })).toEqual({ min: 0, max: 1 });
  });
  test('points stay within 0 … 100', () => {
    expect(boundsOf({ part: 'expected' })).toEqual({ min: -70, max: 30 });
    expect(boundsOf({ part: 'perceived' })).toEqual({ min: -72, max: 28 });
    expect(boundsOf({ part: 'switching', cost: 'procedural' })).toEqual({ min: -45, max: 55 });
    expect(boundsOf({ part: 'bond', bond: 'social' })).toEqual({ min: -25, max: 75 });
    expect(boundsOf({ part: 'expected' }, { ...RUN, 'satisfaction.gap.expected': 101 })).toEqual({ min: -101, max: 0 });
  });
});

describe('causes', () => {
  const ratio = (cause: (typeof CAUSES)[number], size: number, run = RUN): number => {
    const mapping = mappingOf(SATISFACTION, { part: 'cause', cause });
    expect(mapping.bounds(numbersOf(mapping, run))).toEqual({ min: 0, max: 1 });
    return mapping.ratio(numbersOf(mapping, run), size);
  };
  test('a cause of 28% that is half removed leaves 86% of the hazard', () => {
    expect(ratio('system', 0.5)).toBeCloseTo(0.86, 12);
    expect(ratio('value', 1)).toBeCloseTo(0.55, 12);
    expect(ratio('people', 0)).toBe(1);
  });
  test('shares that pass 1 together are taken in proportion: all three removed, nobody leaves', () => {
    const run = {
      ...RUN,
      'satisfaction.causes.value': 0.8,
      'satisfaction.causes.system': 0.4,
      'satisfaction.causes.people': 0.4,
    };
    const gone = CAUSES.reduce((sum, cause) => sum + 1 - ratio(cause, 1, run), 0);
    expect(gone).toBeCloseTo(1, 12);
    expect(ratio('value', 1, run)).toBeCloseTo(0.5, 12);
  });
});
