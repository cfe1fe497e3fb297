import { expect, test } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import { webShop } from '#cases/web-shop.ts';
import { BOOK } from '#cases/levers/all-levers.ts';
import type { Scenario } from '#engine/scenario.ts';
import { validateScenario } from '#formats/scenario/validate.ts';
import { actingIn, countIn, putInto, takenOut } from '#state/book/tried.ts';

const { scenario } = creditCard;
const lever = (id: string) => BOOK.find((one) => one.id === id)!;
const WHOLE = { isCautious: false };

test('put in: the lever stands at the end with its origin, the plain churn lever is kept and switched off', () => {
  const put = putInto(scenario, lever('own-points'), WHOLE);
  expect(validateScenario(put)).toEqual({ ok: true, scenario: put });
  expect(put.levers).toHaveLength(2);
  expect(put.levers[0]).toEqual({ ...scenario.levers[0], off: true });
  expect(put.levers[1]).toMatchObject({ kind: 'churn', reading: 'hazard', origin: 'own-points' });
  expect(actingIn(put, 'own-points')).toBe(put.levers[1]);
  expect([countIn(put), countIn(scenario)]).toEqual([1, 0]);
});

test('several may be put in; the same once more takes its own place', () => {
  const two = putInto(putInto(scenario, lever('own-points'), WHOLE), lever('club'), WHOLE);
  expect(countIn(two)).toBe(2);
  const again = putInto(two, lever('own-points'), { isCautious: true });
  expect(again.levers).toHaveLength(3);
  expect(again.levers[1]!.id).toBe(two.levers[1]!.id);
  expect(again.levers[1]).not.toEqual(two.levers[1]);
});

test('taken out: the plain lever acts again when none of the book is left, and not before', () => {
  const two = putInto(putInto(scenario, lever('own-points'), WHOLE), lever('club'), WHOLE);
  const one = takenOut(two, lever('club'));
  expect(one.levers[0]!.off).toBe(true);
  expect(takenOut(one, lever('own-points'))).toEqual(scenario);
  expect(takenOut(scenario, lever('club'))).toBe(scenario);
});

test('an id that is taken is not taken twice', () => {
  const taken: Scenario = { ...scenario, levers: [{ ...scenario.levers[0]!, id: 'club' }] };
  expect(putInto(taken, lever('club'), WHOLE).levers.map(({ id }) => id)).toEqual(['club', 'club-2']);
});

test('a lever on the loss of newcomers makes room, too, and comes back', () => {
  const [welcome] = webShop.scenario.levers;
  const shop: Scenario = { ...webShop.scenario, levers: [welcome!] };
  const put = putInto(shop, lever('welcome-calls'), WHOLE);
  expect(put.levers.map(({ kind, off }) => [kind, off])).toEqual([
    ['newcomer', true],
    ['churn', undefined],
  ]);
  expect(takenOut(put, lever('welcome-calls'))).toEqual(shop);
});

test('one that the scenario has, switched off, is not in its sentence; put in, it acts in its own place', () => {
  const kept = putInto(scenario, lever('club'), WHOLE);
  const off: Scenario = { ...kept, levers: kept.levers.map((one) => ({ ...one, off: true as const })) };
  expect(actingIn(off, 'club')).toBeUndefined();
  expect(countIn(off)).toBe(0);
  expect(putInto(off, lever('club'), WHOLE).levers).toEqual(kept.levers);
});
