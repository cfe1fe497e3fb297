import { describe, expect, test } from 'vitest';
import { type Problem, PROBLEM_CODES } from '#engine/problem.ts';
import { validateScenario } from '#formats/scenario/validate.ts';
import { change } from './change.ts';
import { fixture } from './fixtures.ts';
import { ALL } from './mutations.ts';

const problemsOf = (doc: unknown): Problem[] => {
  const result = validateScenario(doc);
  return result.ok ? [] : result.problems;
};

const changed = (changes: Readonly<Record<string, unknown>>, name = 'every-kind.json'): unknown => {
  const doc = fixture(name);
  for (const [at, to] of Object.entries(changes)) change(doc, at, to);
  return doc;
};

const codesAt = (doc: unknown): [string, string][] => problemsOf(doc).map(({ code, path }) => [code, path]);

describe('one change, one problem', () => {
  test.each(ALL)('$name: $at = $to: $code', ({ name, at, to, code, path = at }) => {
    expect(codesAt(changed({ [at]: to }, name))).toEqual([[code, path]]);
  });

  test('every code but those of reading and of an endless horizon is in the table', () => {
    const seen = new Set(ALL.map(({ code }) => code));
    const elsewhere = ['not-json', 'not-a-scenario', 'newer-schema', 'horizon-diverges'];
    expect(PROBLEM_CODES.filter((code) => !seen.has(code))).toEqual(elsewhere);
  });
});

describe('a problem says what was found and what is allowed', () => {
  test('a rate', () => {
    expect(problemsOf(changed({ 'segments[0].retention.churn': 1.5 }))).toEqual([
      { code: 'out-of-range', path: 'segments[0].retention.churn', got: 1.5, min: 0, max: 1 },
    ]);
  });

  test('an end of a range lies strictly inside', () => {
    expect(problemsOf(changed({ 'segments[0].retention.churn': { low: 0, high: 0.1 } }))).toEqual([
      {
        code: 'out-of-range',
        path: 'segments[0].retention.churn.low',
        got: 0,
        min: 0,
        max: 1,
        openMin: true,
        openMax: true,
      },
    ]);
  });

  test('a share is above 0', () => {
    expect(problemsOf(changed({ 'segments[0].share': 0 }))).toEqual([
      { code: 'out-of-range', path: 'segments[0].share', got: 0, min: 0, max: 1e12, openMin: true },
    ]);
  });

  test('a word', () => {
    expect(problemsOf(changed({ 'levers[0].reading': 'percent' }))[0]?.allowed).toEqual([
      'points',
      'relative',
      'retention',
      'hazard',
    ]);
  });

  test('an unknown segment comes with those there are', () => {
    expect(problemsOf(changed({ 'levers[0].segment': 'old' }))[0]?.allowed).toEqual([
      'steady',
      'new',
      'weibull',
      'observed',
    ]);
  });

  test('a long name by its length', () => {
    expect(problemsOf(changed({ name: '名'.repeat(121) }))).toEqual([
      { code: 'too-many', path: 'name', got: 121, min: 1, max: 120 },
    ]);
  });
});

describe('what is just allowed', () => {
  test.each<[string, unknown]>([
    ['name', ` ${'😀'.repeat(120)} `],
    ['horizonYears', 1 / 12],
    ['horizonYears', 7 / 12],
    ['horizonYears', 100],
    ['discount', 0],
    ['discount', 1],
    ['customers', 1e9],
    ['precision', 0.0001],
    ['precision', 0.5],
    ['luck', undefined],
    ['correlations', []],
    ['correlations[0].rank', -0.999999],
    ['correlations[0].rank', 0],
    ['business.tenures', 'steady'],
    ['business.tenures', [0, 0.001]],
    ['business.won', 0],
    ['segments[0].spread.profit', 0],
    ['segments[0].spread.serve', 0],
    ['levers[5].size.family', 'normal'],
    ['seed', 2 ** 32 - 1],
    ['runs', 100],
    ['runs', 1_000_000],
    ['segments[0].retention.churn', 0],
    ['segments[0].retention.churn', 1],
    ['segments[0].retention.every', 36],
    ['segments[3].retention.survival', [1, 1, 0, 0]],
    ['segments[0].acquisitionCost', 0],
    ['segments[0].profit.base.amount', -1e12],
    ['levers[4].size', -1],
    ['levers', []],
  ])('%s = %j', (at, to) => {
    expect(codesAt(changed({ [at]: to }))).toEqual([]);
  });
});

test('without luck there may be a million times as many customers', () => {
  expect(codesAt(changed({ luck: undefined, customers: 1e12 }))).toEqual([]);
  expect(codesAt(changed({ customers: 1e12 }))).toEqual([['out-of-range', 'customers']]);
});

describe('levers that undo one another', () => {
  const lever = (rest: object): unknown => ({
    kind: 'churn',
    ...('kind' in rest && rest.kind !== 'newcomer' ? {} : { reading: 'relative' }),
    ...rest,
  });
  const found = (one: object, other: object): [string, string][] =>
    codesAt(changed({ levers: [lever({ id: 'one', ...one }), lever({ id: 'other', ...other })] }));
  const SOCIAL = { part: 'bond', bond: 'social' };
  const LEGAL = { part: 'bond', bond: 'legal' };
  const CONTRADICT = [['levers-contradict', 'levers[1].size']];

  test.each<[string, boolean, object, object]>([
    ['a tenth less and a tenth more', true, { size: 0.1 }, { size: -0.1 }],
    ['whatever the reading', true, { size: 0.1 }, { size: -0.1, reading: 'points' }],
    ['ranges on either side of 0', true, { size: { low: 0.05, high: 0.1 } }, { size: { low: -0.1, high: -0.05 } }],
    ['a range across 0', false, { size: { low: -0.05, high: 0.1 } }, { size: -0.1 }],
    ['nothing at all', false, { size: 0 }, { size: -0.1 }],
    ['the same way', false, { size: 0.1 }, { size: 0.2 }],
    ['other customers', false, { size: 0.1, segment: 'new' }, { size: -0.1, segment: 'weibull' }],
    ['all and some of them', true, { size: 0.1 }, { size: -0.1, segment: 'weibull' }],
    ['later', true, { size: 0.1 }, { size: -0.1, startMonth: 29 }],
    ['after the horizon of 2.5 years', false, { size: 0.1 }, { size: -0.1, startMonth: 30 }],
    ['another kind', false, { size: 0.1 }, { size: -0.1, kind: 'newcomer' }],
    ['prices', true, { kind: 'premium', size: 5 }, { kind: 'premium', size: -1 }],
    ['acquisition costs', true, { kind: 'acquisition', size: 0.2 }, { kind: 'acquisition', size: -0.2 }],
    ['referrals', true, { kind: 'referral', size: 0.2 }, { kind: 'referral', size: -0.2 }],
    ['one bond', true, { kind: 'satisfy', on: SOCIAL, size: 10 }, { kind: 'satisfy', on: SOCIAL, size: -5 }],
    ['two bonds', false, { kind: 'satisfy', on: SOCIAL, size: 10 }, { kind: 'satisfy', on: LEGAL, size: -5 }],
  ])('%s: %s', (_, expected, one, other) => {
    expect(found(one, other)).toEqual(expected ? CONTRADICT : []);
  });

  test('both are named', () => {
    const doc = changed({ levers: [lever({ id: 'loyalty', size: 0.1 }), lever({ id: 'price rise', size: -0.1 })] });
    expect(problemsOf(doc)).toEqual([
      { code: 'levers-contradict', path: 'levers[1].size', got: -0.1, allowed: ['loyalty', 'price rise'] },
    ]);
  });
});

test('of a list full of text the first five are told', () => {
  const samples = Array.from({ length: 100 }, (_, i) => `row ${i}`);
  expect(problemsOf(changed({ 'levers[5].size.samples': samples }))).toEqual(
    samples.slice(0, 5).map((got, i) => ({ code: 'text-among-samples', path: `levers[5].size.samples[${i}]`, got })),
  );
});

test('an input that cannot move with another comes with those that can', () => {
  expect(problemsOf(changed({ 'correlations[0].a': 'discount.low' }))).toEqual([
    {
      code: 'unknown-input',
      path: 'correlations[0].a',
      got: 'discount.low',
      allowed: expect.arrayContaining(['discount', 'levers[5].size', 'business.referred']) as unknown,
    },
  ]);
});

test('NaN and infinities are no numbers', () => {
  for (const got of [NaN, Infinity, -Infinity]) {
    expect(codesAt(changed({ customers: got, 'segments[0].share': got }))).toEqual([
      ['not-a-number', 'customers'],
      ['not-a-number', 'segments[0].share'],
    ]);
  }
});

test('a yearly scenario has whole years and renewals of whole years', () => {
  const doc = changed({ period: 'year' });
  expect(codesAt(doc)).toEqual([
    ['not-whole-periods', 'horizonYears'],
    ['not-whole-periods', 'segments[3].retention.every'],
  ]);
});

test('25 segments and 41 levers are too many, and are not read further', () => {
  const doc = changed({
    segments: Array.from({ length: 25 }, () => null),
    levers: Array.from({ length: 41 }, () => 5),
  });
  expect(codesAt(doc)).toEqual([
    ['too-many', 'segments'],
    ['too-many', 'levers'],
  ]);
});

test('every problem is found, not only the first', () => {
  const doc = changed({
    name: '',
    'segments[0].retention.churn': 2,
    'segments[3].retention.survival[1]': 0.99,
    'levers[1].size': 1.5,
    'levers[3].size': 'much',
  });
  expect(codesAt(doc)).toEqual([
    ['empty', 'name'],
    ['out-of-range', 'segments[0].retention.churn'],
    ['survival-rises', 'segments[3].retention.survival[1]'],
    ['not-a-number', 'levers[3].size'],
    ['lever-leaves-bounds', 'levers[1].size'],
  ]);
});

test('the same id may name a segment and a lever', () => {
  expect(codesAt(changed({ 'levers[0].id': 'steady' }))).toEqual([]);
});

test.each([[null], [undefined], [5], ['scenario'], [[]]])('%j is no document', (doc) => {
  expect(codesAt(doc)).toEqual([['not-an-object', '']]);
});

test('a field named like a part of every object is refused as any other', () => {
  const doc: unknown = JSON.parse('{"__proto__": {"name": "x"}, "constructor": 1}');
  const codes = problemsOf(doc).filter(({ code }) => code === 'unknown-field');
  expect(codes.map(({ path }) => path)).toEqual(['__proto__', 'constructor']);
});
