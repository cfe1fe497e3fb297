/** What is said of uncertainty beyond ranges: samples that are pasted, inputs that move together, when runs stop. */
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Scenario } from '#engine/scenario.ts';
import { stage } from '../scenarios/stage.ts';

async function simulate(): Promise<() => Scenario> {
  await page.viewport(1440, 1000);
  const { app } = await stage();
  // few runs: nothing here looks at the result
  app.edit({ ...app.scenario!, runs: 100 });
  app.screen = 'simulate';
  await expect.element(page.getByRole('group', { name: 'Inputs' })).toBeVisible();
  return () => app.scenario!;
}

async function openFold(): Promise<void> {
  await page.getByText('How it is reckoned').click();
  await page.getByRole('heading', { name: 'Inputs that move together' }).findElement();
}

const choose = (label: string, option: string): Promise<void> =>
  userEvent.selectOptions(page.getByLabelText(label, { exact: true }), option);
const click = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const BASE = 'segments[0].profit.base.amount';
const CHURN = 'segments[0].retention.churn';

test('runs stop early only when asked; pairs are added, set, refused with a reason, and removed', async () => {
  const scenario = await simulate();
  await openFold();
  expect(scenario()).not.toHaveProperty('precision');
  await choose('Stop early', 'when the mean is known to ±1%');
  await expect.poll(() => scenario().precision).toBe(0.01);
  await choose('Stop early', 'no, make all runs');
  await expect.poll(() => 'precision' in scenario()).toBe(false);

  await choose('One input', 'Churn a year');
  await choose('moves with', 'Base profit');
  await userEvent.fill(page.getByLabelText('Rank correlation', { exact: true }), '−0,4');
  await userEvent.keyboard('{Enter}');
  await click('Let them move together');
  await expect.poll(() => scenario().correlations).toEqual([{ a: CHURN, b: BASE, rank: -0.4 }]);

  const rank = page.getByLabelText('Rank correlation of Churn a year and Base profit');
  await userEvent.fill(rank, '1');
  await userEvent.keyboard('{Enter}');
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('A rank correlation lies above −1 and below 1. Still −0.4.');
  await expect.element(rank).toHaveValue('−0.4');
  await userEvent.fill(rank, '0.25');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => scenario().correlations?.[0]?.rank).toBe(0.25);

  await choose('One input', 'Base profit');
  await choose('moves with', 'Churn a year');
  await click('Let them move together');
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('A pair is two different inputs, named once: Base profit and Churn a year is named before.');
  expect(scenario().correlations).toHaveLength(1);

  await click('remove');
  await expect.poll(() => 'correlations' in scenario()).toBe(false);
});

test('three that cannot all move together: the third is refused, and nothing changes', async () => {
  const scenario = await simulate();
  await openFold();
  for (const [one, other] of [
    ['Churn a year', 'Base profit'],
    ['Base profit', 'Discount rate'],
  ] as const) {
    await choose('One input', one);
    await choose('moves with', other);
    await userEvent.fill(page.getByLabelText('Rank correlation', { exact: true }), '0.6');
    await userEvent.keyboard('{Enter}');
    await click('Let them move together');
  }
  await expect.poll(() => scenario().correlations).toHaveLength(2);

  await choose('One input', 'Churn a year');
  await choose('moves with', 'Discount rate');
  await userEvent.fill(page.getByLabelText('Rank correlation', { exact: true }), '-0.6');
  await userEvent.keyboard('{Enter}');
  await click('Let them move together');
  await expect.element(page.getByRole('alert')).toHaveTextContent('These inputs cannot all move together as asked');
  expect(scenario().correlations).toHaveLength(2);
});

test('pasted samples: Esc changes nothing, text is told with its place, numbers set the range and its shape', async () => {
  const scenario = await simulate();
  const field = page.getByRole('group', { name: 'Base profit' });
  const before = scenario().segments[0]!.profit.base!.amount;
  await field.getByRole('button').first().click();
  await userEvent.keyboard('{Escape}');
  await userEvent.selectOptions(field.getByLabelText('Shape of the range'), 'paste samples …');
  await field.getByRole('textbox', { name: 'Base profit' }).fill('1 2 3');
  await userEvent.keyboard('{Escape}');
  await expect.element(field.getByRole('textbox')).not.toBeInTheDocument();
  expect(scenario().segments[0]!.profit.base!.amount).toBe(before);
  await expect.element(field.getByLabelText('Shape of the range')).toHaveValue('natural');

  await userEvent.selectOptions(field.getByLabelText('Shape of the range'), 'paste samples …');
  const area = field.getByRole('textbox', { name: 'Base profit' });
  await area.fill('20 25 many 30 35 40');
  await field.getByRole('button', { name: 'take these' }).click();
  await expect.element(field.getByRole('alert')).toHaveTextContent('“many”, entry 3 of the samples, is not a number.');
  await expect.element(area).toHaveValue('20 25 many 30 35 40');

  await area.fill('20; 25; 27,5; 30; 35; 40');
  await field.getByRole('button', { name: 'take these' }).click();
  // R's quantile(x, c(.05, .95)), type 7
  await expect
    .poll(() => scenario().segments[0]!.profit.base!.amount)
    .toEqual({
      low: 21.25,
      high: 38.75,
      family: 'samples',
      samples: [20, 25, 27.5, 30, 35, 40],
    });
  await expect.element(area).not.toBeInTheDocument();
  await expect.element(field.getByLabelText('Shape of the range')).toHaveValue('samples');
});
