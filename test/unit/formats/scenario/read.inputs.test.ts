import { expect, test } from 'vitest';
import { readScenario } from '#formats/scenario/read.ts';
import { fixture, fixtureNames, fixtureText } from './fixtures.ts';

test.each(fixtureNames)('reads %s', async (name) => {
  expect(await readScenario(fixtureText(name))).toEqual({ ok: true, scenario: fixture(name) });
});

test('reads a file that begins with a byte order mark', async () => {
  expect((await readScenario(`\uFEFF${fixtureText('high-end.json')}`)).ok).toBe(true);
});

test.each([
  ['', 'not-json'],
  ['customers;42', 'not-json'],
  ['{"schema": 1', 'not-json'],
  ['null', 'not-a-scenario'],
  ['42', 'not-a-scenario'],
  ['"scenario"', 'not-a-scenario'],
  ['[]', 'not-a-scenario'],
  ['{}', 'not-a-scenario'],
  ['{"name": "x"}', 'not-a-scenario'],
  ['{"schema": "1"}', 'not-a-scenario'],
  ['{"schema": 0}', 'not-a-scenario'],
  ['{"schema": 1.5}', 'not-a-scenario'],
])('%j is %s', async (text, code) => {
  expect(await readScenario(text)).toEqual({ ok: false, problems: [{ code, path: '' }] });
});

test('a newer schema is refused whole, never half read', async () => {
  const text = JSON.stringify({ ...fixture('high-end.json'), schema: 2, name: '' });
  expect(await readScenario(text)).toEqual({
    ok: false,
    problems: [{ code: 'newer-schema', path: 'schema', got: 2, min: 1, max: 1 }],
  });
});

test('a scenario of this schema is validated', async () => {
  const result = await readScenario('{"schema": 1}');
  expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(Array.from({ length: 13 }, () => 'missing'));
});
