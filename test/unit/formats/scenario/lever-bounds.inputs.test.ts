import { describe, expect, test } from 'vitest';
import type { Lever, Quantity, Reading, Retention, Scenario } from '#engine/scenario.ts';
import { validateScenario } from '#formats/scenario/validate.ts';
import { fixture } from './fixtures.ts';

const lever = (reading: Reading, size: Quantity, rest: object = {}): Lever => ({
  id: `${reading} ${JSON.stringify(size)} ${JSON.stringify(rest)}`,
  kind: 'churn',
  reading,
  size,
  ...rest,
});

function withLevers(retention: Retention, ...levers: Lever[]): Scenario {
  const doc = fixture('credit-card.json');
  return { ...doc, horizonYears: 10, segments: [{ ...doc.segments[0]!, retention }], levers };
}

const problemsOf = (doc: Scenario): unknown[] => {
  const result = validateScenario(doc);
  return result.ok ? [] : result.problems.map(({ path, got, min, max }) => ({ path, got, min, max }));
};

const constant = (churn: Quantity): Retention => ({ kind: 'constant', churn });
const TWENTY = constant(0.2);
const AROUND_TWENTY = constant({ low: 0.15, high: 0.25 });

describe('allowed sizes by hand: points s ≤ churn, relative s ≤ 1, retention (1 − churn)(1 + s) ≤ 1, hazard s ≤ 1', () => {
  test.each<[string, Retention, Lever, unknown[]]>([
    ['20 % − 20 points', TWENTY, lever('points', 0.2), []],
    ['20 % − 21 points', TWENTY, lever('points', 0.21), [{ path: 'levers[0].size', got: 0.21, min: -0.8, max: 0.2 }]],
    ['20 % + 80 points', TWENTY, lever('points', -0.8), []],
    ['20 % + 81 points', TWENTY, lever('points', -0.81), [{ path: 'levers[0].size', got: -0.81, min: -0.8, max: 0.2 }]],
    ['15 to 25 % − 15 points', AROUND_TWENTY, lever('points', 0.15), []],
    [
      '15 to 25 % − 16 points for certain: the low end would go below 0',
      AROUND_TWENTY,
      lever('points', 0.16),
      [{ path: 'levers[0].size', got: 0.16, min: -0.75, max: 0.15 }],
    ],
    [
      '15 to 25 % − 10 to 20 points: possible at the middle',
      AROUND_TWENTY,
      lever('points', { low: 0.1, high: 0.2 }),
      [],
    ],
    [
      'both ends of a size go too far at the middle',
      AROUND_TWENTY,
      lever('points', { low: -0.9, high: 0.21 }),
      [
        { path: 'levers[0].size.low', got: -0.9, min: -0.8, max: 0.2 },
        { path: 'levers[0].size.high', got: 0.21, min: -0.8, max: 0.2 },
      ],
    ],
    ['20 % × 0', TWENTY, lever('relative', 1), []],
    ['20 % × 5', TWENTY, lever('relative', -4), []],
    ['20 % × 5.1', TWENTY, lever('relative', -4.1), [{ path: 'levers[0].size', got: -4.1, min: -4, max: 1 }]],
    ['20 % × −0.1', TWENTY, lever('relative', 1.1), [{ path: 'levers[0].size', got: 1.1, min: -4, max: 1 }]],
    ['80 % kept × 1.25', TWENTY, lever('retention', 0.25), []],
    ['nobody leaves any more', TWENTY, lever('hazard', 1), []],
    ['eleven times the hazard', TWENTY, lever('hazard', -10), []],
    [
      'a hazard below 0, and above what can be said',
      TWENTY,
      lever('hazard', { low: -10, high: 1.1 }),
      [{ path: 'levers[0].size.high', got: 1.1, min: -10, max: 1 }],
    ],
    ['80 % kept × 1.3', TWENTY, lever('retention', 0.3), [{ path: 'levers[0].size', got: 0.3, min: -1, max: 0.25 }]],
    ['80 % kept × 0', TWENTY, lever('retention', -1), []],
    [
      'no churn: nothing to lower',
      constant(0),
      lever('points', 0.01),
      [{ path: 'levers[0].size', got: 0.01, min: -1, max: 0 }],
    ],
    ['no churn: a relative change changes nothing', constant(0), lever('relative', -10), []],
    ['all leave: any rise of retention leaves nobody', constant(1), lever('retention', 10), []],
  ])('%s', (_, retention, change, problems) => {
    expect(problemsOf(withLevers(retention, change))).toEqual(problems.map((p) => closeTo(p)));
  });
});

/** Bounds come from divisions: compared to 12 digits. */
function closeTo(problem: unknown): unknown {
  const { path, got, min, max } = problem as { path: string; got: number; min: number; max: number };
  return { path, got, min: expect.closeTo(min, 12) as unknown, max: expect.closeTo(max, 12) as unknown };
}

describe('levers one after the other', () => {
  test('30 % − 10 points − 20 points is 0, whatever the decimals leave over', () => {
    expect(problemsOf(withLevers(constant(0.3), lever('points', 0.1), lever('points', 0.2)))).toEqual([]);
  });

  test('the second lever finds what the first has left', () => {
    expect(problemsOf(withLevers(TWENTY, lever('relative', 0.5), lever('points', 0.11)))).toEqual([
      closeTo({ path: 'levers[1].size', got: 0.11, min: -0.9, max: 0.1 }),
    ]);
  });

  test('a lever that saves once leaves the churn as it was', () => {
    expect(problemsOf(withLevers(TWENTY, lever('points', 0.15, { target: 'once' }), lever('points', 0.2)))).toEqual([]);
  });

  test('a refused lever is not counted for the next', () => {
    expect(problemsOf(withLevers(TWENTY, lever('points', 0.3), lever('points', 0.2)))).toHaveLength(1);
  });
});

describe('the other kinds of retention', () => {
  test('sBG: the mean churn α/(α + β) = 0.25 is what a lever acts on', () => {
    const sbg: Retention = { kind: 'sbg', alpha: 1, beta: 3 };
    expect(problemsOf(withLevers(sbg, lever('points', 0.25)))).toEqual([]);
    expect(problemsOf(withLevers(sbg, lever('points', 0.26)))).toEqual([
      closeTo({ path: 'levers[0].size', got: 0.26, min: -0.75, max: 0.25 }),
    ]);
  });

  test('BdW with ranges: the lowest mean churn is 1/(1 + 4), the highest 2/(2 + 3)', () => {
    const bdw: Retention = { kind: 'bdw', alpha: { low: 1, high: 2 }, beta: { low: 3, high: 4 }, c: 1.1 };
    expect(problemsOf(withLevers(bdw, lever('points', 0.3)))).toEqual([
      closeTo({ path: 'levers[0].size', got: 0.3, min: -0.6, max: 0.2 }),
    ]);
  });

  test('a table: the renewal at which fewest leave, here 2 of 90, is the limit', () => {
    const table: Retention = { kind: 'table', survival: [0.9, 0.88, 0.6], after: 'hold' };
    expect(problemsOf(withLevers(table, lever('points', 0.05)))).toEqual([
      closeTo({ path: 'levers[0].size', got: 0.05, min: 0.28 / 0.88 - 1, max: 0.02 / 0.9 }),
    ]);
  });

  test('a newcomer lever acts on the early loss, a churn lever on what follows', () => {
    const newcomer: Retention = { kind: 'newcomer', earlyMonths: 3, earlyLoss: 0.3, churn: 0.1 };
    const early = (size: number): Lever => ({ id: `early ${size}`, kind: 'newcomer', reading: 'points', size });
    expect(problemsOf(withLevers(newcomer, early(0.3), lever('points', 0.1)))).toEqual([]);
    expect(problemsOf(withLevers(newcomer, early(0.31), lever('points', 0.11)))).toEqual([
      closeTo({ path: 'levers[0].size', got: 0.31, min: -0.7, max: 0.3 }),
      closeTo({ path: 'levers[1].size', got: 0.11, min: -0.9, max: 0.1 }),
    ]);
  });
});

describe('many segments', () => {
  const segments = fixture('credit-card.json').segments;
  const doc = (segment?: string): Scenario => ({
    ...fixture('credit-card.json'),
    segments: [
      { ...segments[0]!, id: 'loyal', retention: constant(0.05) },
      { ...segments[0]!, id: 'fickle', retention: constant(0.4) },
    ],
    levers: [lever('points', 0.2, segment === undefined ? {} : { segment })],
  });

  test('a lever on all is held by the most loyal', () => {
    expect(problemsOf(doc())).toEqual([closeTo({ path: 'levers[0].size', got: 0.2, min: -0.6, max: 0.05 })]);
  });

  test('a lever on one segment only by that one', () => {
    expect(problemsOf(doc('fickle'))).toEqual([]);
  });
});
