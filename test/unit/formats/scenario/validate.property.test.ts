import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitRange } from '#engine/inputs/fit.ts';
import { FAMILIES, type Range } from '#engine/scenario.ts';
import { slotsOf } from '#engine/sim/slots.ts';
import { validateScenario } from '#formats/scenario/validate.ts';
import { arbitraryScenario } from './arbitrary-scenario.ts';
import { change } from './change.ts';
import { fixture, fixtureNames } from './fixtures.ts';

test.each(fixtureNames)('%s is valid', (name) => {
  expect(validateScenario(fixture(name))).toEqual({ ok: true, scenario: fixture(name) });
});

test('every scenario the arbitrary makes is valid, and is returned as it is', () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const result = validateScenario(scenario);
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      expect(result.scenario).toBe(scenario);
    }),
    { numRuns: 200, seed: 1 },
  );
});

describe('what is valid, the engine can plan', () => {
  test('every range has a curve for the kind the engine gives its slot', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        for (const { quantity, kind, path } of slotsOf(scenario)) {
          if (typeof quantity === 'number') continue;
          expect({ path, fitted: fitRange(quantity, kind, scenario.rangeLevel) }).not.toHaveProperty('fitted.problem');
        }
      }),
      { numRuns: 100, seed: 2 },
    );
  });

  const ranges: readonly Range[] = [
    ...[-2, -1, -0.5, 0, 1e-6, 0.2].flatMap((low) => [0.5, 0.999, 1, 3, 10].map((high) => ({ low, high }))),
    ...FAMILIES.flatMap((family) => [-0.9, 0.001, 0.3].map((low) => ({ low, high: 0.6, family }))),
  ];
  test.each(slotsOf(fixture('every-kind.json')))(
    '$path is refused wherever its $kind has no curve',
    ({ path, kind }) => {
      const seen = { taken: 0, refused: 0 };
      for (const range of ranges) {
        const doc = fixture('every-kind.json');
        change(doc, path, range);
        const result = validateScenario(doc);
        const taken =
          result.ok ||
          !result.problems.some((problem) => problem.path.startsWith(path) && problem.code !== 'lever-leaves-bounds');
        if (taken) expect({ range, fitted: fitRange(range, kind, 80) }).not.toHaveProperty('fitted.problem');
        seen[taken ? 'taken' : 'refused']++;
      }
      expect(seen.taken).toBeGreaterThan(5);
      // any money has a curve of every family but the two that are made for positive amounts and for rates
      expect(seen.refused).toBeGreaterThan(2);
    },
  );
});

test('anything at all is answered with problems, never with an exception', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withDate: true, withSparseArray: true }), (doc) => {
      const result = validateScenario(doc);
      expect(result.ok).toBe(false);
    }),
    { numRuns: 1000, seed: 3 },
  );
});
