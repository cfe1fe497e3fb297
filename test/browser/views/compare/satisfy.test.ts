/** A lever on satisfaction and one of the book of levers beside one another: lines, what drives them, the map, the budget. */
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Lever } from '#engine/scenario.ts';
import { knowSatisfaction } from '#formats/scenario/know-satisfaction.ts';
import { programme, stage, type Stage } from './stage.ts';

knowSatisfaction();

const costs = [{ per: 'customer-year' as const, amount: { low: 1, high: 2 } }];
const felt: Lever = {
  id: 'felt',
  kind: 'satisfy',
  on: { part: 'construct', construct: 'quality' },
  size: { low: 6, high: 10 },
  costs,
};
const points: Lever = {
  id: 'points',
  kind: 'churn',
  reading: 'hazard',
  size: { low: 0.25, high: 0.45 },
  origin: 'own-points',
  costs,
};
const SLOW = { timeout: 40_000 };
const column = ({ screen }: Stage, at: number) => screen.container.querySelectorAll<HTMLElement>('[data-column]')[at]!;
const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

test('what they do, what drives them, and where they pay', { timeout: 120_000 }, async () => {
  const on = await stage([
    programme('Club', 0.05, 0, { runs: 512, levers: [points] }),
    programme('Quality', 0.05, 0, { runs: 512, levers: [felt] }),
  ]);
  await expect.element(on.screen.getByRole('contentinfo'), SLOW).toHaveTextContent(/^2 × 512 runs · \d/);
  await expect
    .poll(() => textOf(column(on, 1)), SLOW)
    .toMatch(/index of quality up by 8 points for \$1\.50 per customer a year/);
  // the middle of 5.63 to 7.6%, which 25 and 45% of the chance of leaving gone lead to
  await expect.poll(() => textOf(column(on, 0))).toMatch(/Own points: churn 10% to 6\.61%/);

  // the tornado names what is drawn for the lever, and what stands behind it
  await expect
    .poll(() => textOf(on.screen.container.querySelector('.drivers')), SLOW)
    .toMatch(/Index of quality, points more|Chance of leaving for each point of loyalty/);
  await expect.poll(() => on.screen.container.textContent, SLOW).toMatch(/index of quality, points more \(here 8\)/);

  const number = column(on, 1).querySelector<HTMLElement>('[role=spinbutton]')!;
  expect(number.textContent).toBe('8');
  number.focus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(() => number.textContent).toBe('9');
  await on.library.settled();
  const kept = on.library.items.find(({ record }) => record.name === 'Quality')!.scenario!;
  expect(kept.levers[0]).toMatchObject({ size: { low: 7, high: 11 } });

  // what keeping costs is told by levers on churn only
  await page.getByText('keep or acquire', { exact: true }).first().click();
  await expect.poll(() => on.screen.container.textContent, SLOW).toMatch(/Nothing here says what keeping costs/);
});
