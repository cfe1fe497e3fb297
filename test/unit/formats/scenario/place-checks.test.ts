import { expect, test } from 'vitest';
import type { Lever, Scenario } from '#engine/scenario.ts';
import { creditCard } from '#cases/credit-card.ts';
import { readOwnScenario, readScenario } from '#formats/scenario/read.ts';
import { validateScenario } from '#formats/scenario/validate.ts';
import { writeScenario } from '#formats/scenario/write.ts';

// in this order: what was loaded once stays
const plain = creditCard.scenario;
const serve: Lever = { id: 'listen', kind: 'serve', zone: 'indifference', size: 0.6 };
const placed: Scenario = { ...plain, levers: [...plain.levers, serve] };
const fall: Lever = { id: 'fall', kind: 'satisfy', on: { part: 'barrier' }, size: 0.6 };
const satisfied: Scenario = { ...plain, levers: [fall] };

test('a scenario without places or satisfaction needs none of the checks, before they are loaded', async () => {
  expect(await readScenario(writeScenario(plain))).toEqual({ ok: true, scenario: plain });
  expect(readOwnScenario(writeScenario(plain))).toEqual({ ok: true, scenario: plain });
});

test.each([
  ['a serve lever', placed],
  ['positions', { ...plain, positions: {} }],
  ['a satisfy lever', satisfied],
  ['satisfaction', { ...plain, satisfaction: {} }],
])('one with %s is not let in unchecked', (_, scenario) => {
  expect(() => validateScenario(scenario)).toThrow('invalid order');
});

test('reading loads them, and from then on they are there', async () => {
  expect(await readScenario(writeScenario(placed))).toEqual({ ok: true, scenario: placed });
  expect(validateScenario(placed).ok).toBe(true);
  const wrong = { ...placed, levers: [{ ...serve, zone: 'loyal' }] };
  expect(await readScenario(JSON.stringify(wrong))).toMatchObject({
    ok: false,
    problems: [{ path: 'levers[0].zone' }],
  });
});

test('each is loaded by itself: places do not bring satisfaction along', async () => {
  expect(() => validateScenario(satisfied)).toThrow('the checks of satisfaction are not loaded');
  expect(await readScenario(writeScenario(satisfied))).toEqual({ ok: true, scenario: satisfied });
  expect(validateScenario(satisfied).ok).toBe(true);
  const wrong = { ...satisfied, levers: [{ ...fall, size: 1.5 }] };
  expect(await readScenario(JSON.stringify(wrong))).toMatchObject({
    ok: false,
    problems: [{ code: 'out-of-range', path: 'levers[0].size', min: 0, max: 1 }],
  });
});
