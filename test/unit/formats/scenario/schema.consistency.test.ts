import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Problem, ProblemCode } from '#engine/problem.ts';
import { validateScenario } from '#formats/scenario/validate.ts';
import { arbitraryScenario } from './arbitrary-scenario.ts';
import { change } from './change.ts';
import { fixture, fixtureNames } from './fixtures.ts';
import {
  BETWEEN_FIELDS,
  FIXTURE,
  type Mutation,
  PLACES,
  PLACES_BETWEEN,
  PLACES_STRUCTURAL,
  STRUCTURAL,
} from './mutations.ts';
import { SATISFACTION, SATISFACTION_BETWEEN, SATISFACTION_STRUCTURAL } from './satisfaction-mutations.ts';

const file = path.join(import.meta.dirname, '../../../../public/schema/scenario-1.json');
const schema = JSON.parse(readFileSync(file, 'utf8')) as object;
// a reference with properties beside it narrows the reference: its type is said there
const ajv = new Ajv2020({ allErrors: false, strict: true, strictTypes: false, strictRequired: false });
const fitsSchema = ajv.compile(schema);

/** Codes of what a schema cannot see: relations between fields, and curves. */
const BEYOND_THE_SCHEMA: readonly ProblemCode[] = [
  'duplicate-id',
  'unknown-segment',
  'reversed-range',
  'mode-outside-range',
  'family-leaves-bounds',
  'survival-rises',
  'not-whole-periods',
  'lever-leaves-bounds',
  'same-zone',
  'levers-contradict',
  'curve-falls',
  'curves-cross',
  'paths-form-a-ring',
  'sum-above-one',
  'unknown-input',
  'duplicate-pair',
  'correlations-disagree',
  'horizon-diverges',
];

/** Samples there are enough of, but all alike. */
const isFlat = ({ code, got }: Problem): boolean => code === 'samples-without-spread' && Array.isArray(got);

/** More customers than this population has, but not more than any could have. */
const isAboveDrawn = ({ path, got, max = 0 }: Problem): boolean =>
  path.endsWith('.move.customers') && typeof got === 'number' && Number.isInteger(got) && got > max && got <= 100_000;
/** A corner that has one number only: lists are not counted in twos by a schema. */
const isHalfCorner = ({ code, path }: Problem): boolean => code === 'missing' && /\.lasso\[\d+\]$/.test(path);
/** An answer beyond the scale of its own question, or another number of them than there are questions. */
const isOfItsQuestion = ({ code, path, got, min = 0 }: Problem): boolean =>
  typeof got === 'number' &&
  ((/\.rows\[\d+\]\[\d+\]$/.test(path) && code === 'out-of-range' && got >= 0 && got <= 100) ||
    (/\.rows\[\d+\]$/.test(path) && min <= 14 && got >= 1 && got <= 14));
const isBeyond = (problem: Problem): boolean =>
  BEYOND_THE_SCHEMA.includes(problem.code) ||
  isFlat(problem) ||
  isAboveDrawn(problem) ||
  isHalfCorner(problem) ||
  isOfItsQuestion(problem);

function isStructurallySound(doc: unknown): boolean {
  const result = validateScenario(doc);
  return result.ok || result.problems.every(isBeyond);
}

const all = (...of: readonly (readonly [string, readonly Mutation[]])[]): (Mutation & { readonly name: string })[] =>
  of.flatMap(([name, mutations]) => mutations.map((mutation) => ({ ...mutation, name })));
const SEEN = all([FIXTURE, STRUCTURAL], [PLACES, PLACES_STRUCTURAL], [SATISFACTION, SATISFACTION_STRUCTURAL]);
const UNSEEN = all([FIXTURE, BETWEEN_FIELDS], [PLACES, PLACES_BETWEEN], [SATISFACTION, SATISFACTION_BETWEEN]);

describe('public/schema/scenario-1.json', () => {
  test('is a valid schema of draft 2020-12', () => {
    expect(ajv.validateSchema(schema)).toBe(true);
  });

  test.each(fixtureNames)('takes %s', (name) => {
    expect(fitsSchema(fixture(name))).toBe(true);
  });

  test.each(SEEN)('$name: refuses $at = $to', ({ name, at, to }) => {
    const doc = fixture(name);
    change(doc, at, to);
    expect(fitsSchema(doc)).toBe(false);
  });

  test.each(UNSEEN)('$name: cannot see $at = $to', ({ name, at, to }) => {
    const doc = fixture(name);
    change(doc, at, to);
    expect(fitsSchema(doc)).toBe(true);
  });
});

/** Every place in a document, as keys from the root. */
function places(value: unknown, keys: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [keys];
  return [keys, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...keys, key]))];
}

/** Values at and around every kind of limit, and of every wrong type. */
const SPOILS: readonly unknown[] = [
  ...[0, -1, 1, 0.5, 1.5, 2, 10, 10.5, 11, 12, 60, 61, 99, 100, 101, 1200, 1201, 1 / 12, 1 / 13, 1e6, 1e6 + 1],
  ...[1e12, 1e12 + 1, -1e12, -1e12 - 1, 2 ** 32 - 1, 2 ** 32, 1e300],
  ...[
    null,
    true,
    '',
    ' ',
    'x',
    'x'.repeat(120),
    ` ${'y'.repeat(120)}\n`,
    'x'.repeat(121),
    '😀'.repeat(120),
    'infinite',
  ],
  ...[[], [0.5], ['x'], {}, { low: 0.1, high: 0.2 }, { low: 0, high: 1 }, { low: -1, high: 10 }, { low: 0.5 }],
  ...[
    { low: 1e-9, high: 0.5, family: 'pert', mode: 0 },
    { low: 0.1, high: 0.2, mode: null },
  ],
  ...[{ kind: 'constant', churn: 0.1 }, { amount: 1, shape: 'flat' }, 'constant', 'sbg', 'churn', 'programme', 'row'],
  ...[
    'move',
    'serve',
    'satisfy',
    'hazard',
    'quality',
    'loyal',
    'trust',
    'delight',
    'shared',
    'samples',
    'steady',
    5,
    5.1,
    1e9,
    1e9 + 1,
    1e-4,
    0.51,
    [0, 0],
    [0, 2],
    [1, 2, 3, 4],
    [1, 2, 3, 4, 5],
    [0.1, 0.2, 0.3, 0.4, 0.5],
    [
      [1, 2],
      [3, 4],
    ],
    { part: 'barrier' },
    { part: 'bond', bond: 'social' },
    [1, 2, 3, 'x', 5],
  ],
  ...[
    { low: 0.1, high: 0.2, family: 'samples' },
    { low: 0.1, high: 0.2, family: 'samples', samples: [2, 2, 2, 2, 2] },
  ],
];

const mutated = arbitraryScenario.chain((scenario) => {
  const all = places(scenario);
  return fc
    .array(
      fc.record({
        keys: fc.constantFrom(...all.filter((keys) => keys.length > 0)),
        act: fc.constantFrom('replace', 'replace', 'remove', 'add'),
        value: fc.oneof(fc.constantFrom(...SPOILS), fc.double({ noNaN: true, noDefaultInfinity: true })),
        name: fc.constantFrom(
          'extra',
          'mode',
          'every',
          'growth',
          'years',
          'target',
          'family',
          'alpha',
          'luck',
          'samples',
          'off',
          'zone',
          'lasso',
          'shift',
          'trust',
          'on',
          'part',
          'origin',
          'weak',
          'costs',
        ),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((acts) => {
      const doc = structuredClone(scenario) as unknown;
      for (const { keys, act, value, name } of acts) {
        let owner = doc;
        for (const key of keys.slice(0, -1)) {
          if (typeof owner !== 'object' || owner === null) break;
          owner = (owner as Record<string, unknown>)[key];
        }
        if (typeof owner !== 'object' || owner === null) continue;
        const key = act === 'add' ? name : keys.at(-1)!;
        if (Array.isArray(owner) && act !== 'replace') continue;
        if (act === 'remove') Reflect.deleteProperty(owner, key);
        else (owner as Record<string, unknown>)[key] = structuredClone(value);
      }
      return doc;
    });
});

describe('the schema and the validator agree', () => {
  test('on valid documents', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        expect(fitsSchema(scenario)).toBe(true);
      }),
      { numRuns: 200, seed: 4 },
    );
  });

  test('on documents with one to three places spoilt, many refused and many taken', () => {
    const counts = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(mutated, (doc) => {
        const sound = isStructurallySound(doc);
        counts[sound ? 'taken' : 'refused']++;
        expect(fitsSchema(doc)).toBe(sound);
      }),
      { numRuns: 1500, seed: 5 },
    );
    expect(Math.min(counts.taken, counts.refused)).toBeGreaterThan(150);
  }, 120_000);
});
