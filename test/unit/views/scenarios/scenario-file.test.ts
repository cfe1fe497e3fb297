import { expect, test } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import { webShop } from '#cases/web-shop.ts';
import { writeScenario } from '#formats/scenario/write.ts';
import { readScenarioFile, writeScenarios } from '#views/scenarios/scenario-file.ts';

const [card, shop] = [creditCard.scenario, webShop.scenario];

test('one scenario, or a list of them', async () => {
  expect(await readScenarioFile(writeScenario(card))).toEqual({ ok: true, scenarios: [card] });
  expect(await readScenarioFile(writeScenarios([card, shop]))).toEqual({ ok: true, scenarios: [card, shop] });
  expect(await readScenarioFile(`\uFEFF ${writeScenarios([shop])}`)).toEqual({ ok: true, scenarios: [shop] });
});

test('a list of scenarios is written as they are by themselves', () => {
  expect(writeScenarios([card, shop])).toBe(
    `[\n${writeScenario(card).trimEnd()},\n${writeScenario(shop).trimEnd()}\n]\n`,
  );
});

test.each([
  ['', 'not-json', 1, 1],
  ['[', 'not-json', 1, 1],
  ['{', 'not-json', 1, 1],
  ['[]', 'not-a-scenario', 1, 1],
  ['7', 'not-a-scenario', 1, 1],
  ['[[]]', 'not-a-scenario', 1, 1],
  [JSON.stringify([card, { ...shop, schema: 2 }]), 'newer-schema', 2, 2],
  [JSON.stringify([{ ...card, seed: -1 }, shop]), 'out-of-range', 1, 2],
])('%s is refused: %s', async (text, code, place, count) => {
  expect(await readScenarioFile(text)).toMatchObject({ ok: false, problems: [{ code }], place, count });
});
