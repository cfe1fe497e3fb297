import { expect, test } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import { fitKnown, knowsAllFamilies } from '#engine/inputs/known-fit.ts';
import { readScenario } from '#formats/scenario/read.ts';
import { validateScenario } from '#formats/scenario/validate.ts';

const pert = { low: 0.05, high: 0.12, family: 'pert' } as const;

test('a page begins without the rare families, and the first scenario that has one brings them', async () => {
  expect(validateScenario(creditCard.scenario).ok).toBe(true);
  expect(await readScenario(JSON.stringify(creditCard.scenario))).toMatchObject({ ok: true });
  expect(knowsAllFamilies()).toBe(false);
  expect(() => fitKnown(pert, 'rate', 90)).toThrow('invalid family: pert');
  const reading = await readScenario(JSON.stringify({ ...creditCard.scenario, discount: pert }));
  expect(reading).toMatchObject({ ok: true, scenario: { discount: pert } });
  expect(knowsAllFamilies()).toBe(true);
  expect(fitKnown(pert, 'rate', 90)).toMatchObject({ family: 'pert' });
});
