import { expect, test } from 'vitest';
import { CASES } from '#cases/all.ts';
import { CASE_IDS, isPublished } from '#cases/case.ts';
import { firstCase } from '#cases/first.ts';
import { validateScenario } from '#formats/scenario/validate.ts';
import { en } from '#test/helpers/messages.ts';

test('nine cases in the order of the page, each once, the first of them alone in the first load', () => {
  expect(CASES.map(({ id }) => id)).toEqual(CASE_IDS);
  expect(CASES[0]).toBe(firstCase);
});

test.each(CASES)('$id is a valid scenario and says where it came from', ({ id, scenario }) => {
  expect(validateScenario(scenario)).toEqual({ ok: true, scenario });
  expect(scenario.origin).toBe(id);
  expect(structuredClone(scenario)).toEqual(JSON.parse(JSON.stringify(scenario)));
  expect(scenario.horizonYears).toBeGreaterThanOrEqual(10);
  expect([scenario.seed, scenario.runs, scenario.rangeLevel]).toEqual([42, 10_000, 90]);
});

test.each(CASES)('$id has a lever that acts; each has a cost, and uncertainty in both', ({ scenario: { levers } }) => {
  expect(levers.filter(({ off }) => off !== true)).toEqual([levers[0]]);
  for (const lever of levers) {
    if (lever.kind === 'programme') throw new Error('invalid case: a lever that changes nothing');
    expect(lever.size).toBeTypeOf('object');
    expect(lever.costs).toHaveLength(1);
    expect(lever.costs![0]!.amount).toBeTypeOf('object');
  }
});

test('levers of the book wait, switched off, where a case is about them', () => {
  const waiting = CASES.flatMap(({ id, scenario }) => {
    const origins = scenario.levers.flatMap(({ origin }) => origin ?? []);
    return origins.length === 0 ? [] : [[id, origins]];
  });
  expect(Object.fromEntries(waiting)).toEqual({
    'web-shop': ['data-safety', 'delivery-on-the-day', 'one-step-payment'],
    'certification-body': ['talk-between-visits', 'one-person', 'less-procedure', 'advice'],
  });
});

test.each(CASES)('$id: its words are there, and its name is the English title', (one) => {
  const keys = [one.titleKey, one.headingKey, one.sourceKey, one.trustKey, ...(one.check ? [one.check.key] : [])];
  for (const key of keys) expect(Object.hasOwn(en, key), key).toBe(true);
  expect(one.scenario.name).toBe(en[one.titleKey]);
});

test('four rest on published figures, five on ours', () => {
  expect(CASES.filter(isPublished).map(({ id }) => id)).toEqual(['credit-card', 'bank-card', 'high-end', 'regular']);
});

test('a gain that is only cited is never a number of the case', () => {
  const cited = CASES.filter(({ trust }) => trust === 'gain-cited');
  expect(cited.map(({ id }) => id)).toEqual(['subscription-software', 'insurance-broker']);
  for (const one of cited) expect(one.check).toBeUndefined();
});
