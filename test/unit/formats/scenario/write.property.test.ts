import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readScenario } from '#formats/scenario/read.ts';
import { writeCompact, writeScenario } from '#formats/scenario/write.ts';
import { arbitraryScenario } from './arbitrary-scenario.ts';
import { fixture, fixtureNames } from './fixtures.ts';

/** The same document with the fields of every object in reverse. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, reversed(inner)]),
  );
}

describe('writeScenario', () => {
  test('what is written is read back, number by number', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryScenario, async (scenario) => {
        expect(await readScenario(writeScenario(scenario))).toEqual({ ok: true, scenario });
        expect(await readScenario(writeCompact(scenario))).toEqual({ ok: true, scenario });
      }),
      { numRuns: 300, seed: 6 },
    );
  }, 30_000);

  test('the order of fields in memory does not matter', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        expect(writeScenario(reversed(scenario) as typeof scenario)).toBe(writeScenario(scenario));
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  test('every field has its place: none is left to the order in memory', () => {
    for (const name of fixtureNames) {
      const doc = fixture(name);
      expect(writeScenario(reversed(doc) as typeof doc)).toBe(writeScenario(doc));
    }
  });

  test('two spaces, a newline at the end, the schema first', () => {
    const text = writeScenario(fixture('high-end.json'));
    expect(text.startsWith('{\n  "schema": 1,\n  "name": "sBG, high end",\n')).toBe(true);
    expect(text.endsWith('\n  ]\n}\n')).toBe(true);
    expect(text).toContain(
      '"kind": "sbg",\n        "every": 12,\n        "alpha": 0.66809,\n        "beta": 3.80609\n',
    );
  });
});
