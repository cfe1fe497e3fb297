import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { test } from 'vitest';
import { wrongs } from './axe.ts';
import { answered, readSentence as sentence } from './sentence.ts';
import { shareBrowser, visit } from './visit.ts';

shareBrowser();

const NAV = /^(Matrices|矩阵)$/;

async function open(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: NAV }).last().click();
  await answered(page);
}

test('by 2, by click and by keyboard alone: a threshold moves, the table follows, undo takes it back', async () => {
  const page = await visit();
  await page.keyboard.press('2');
  await answered(page);
  await expect.poll(() => sentence(page)).toMatch(/^Moving 200 customers from spurious to loyal adds \$[\d,]+ of/);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(900);
  const loyal = page.getByRole('row', { name: /^Loyal/ });
  const before = await loyal.textContent();
  const grip = page.getByRole('slider', { name: 'threshold of attitude' });
  await grip.focus();
  await page.keyboard.press('PageUp');
  await expect(grip).toHaveAttribute('aria-valuenow', '65');
  await expect.poll(() => loyal.textContent()).not.toBe(before);
  await page.waitForTimeout(400); // a person rests: the step ends
  await page.keyboard.press('z');
  await expect.poll(() => loyal.textContent()).toBe(before);
});

test('a move drawn by the mouse is put in, stands on Simulate, and is undone', async () => {
  const page = await visit();
  await open(page);
  const field = page.getByRole('listbox', { name: /^1,500 customers by/ });
  const box = (await field.boundingBox())!;
  // around the lower left corner, with Shift
  await page.keyboard.down('Shift');
  await page.mouse.move(box.x + 5, box.y + box.height - 5);
  await page.mouse.down();
  for (const [x, y] of [
    [150, 5],
    [150, 150],
    [5, 150],
  ] as const) {
    await page.mouse.move(box.x + x, box.y + box.height - y, { steps: 3 });
  }
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(page.getByText(/customers chosen, in all matrices/)).toBeVisible();
  await field.focus();
  await page.keyboard.press('ArrowUp');
  await answered(page);
  await expect.poll(() => sentence(page)).toMatch(/^Moving \d+ customers inside the lasso by \+1 on attitude/);
  await page.getByRole('button', { name: 'put it into the scenario' }).click();
  await expect(page.getByText('in the scenario', { exact: true })).toBeVisible();
  await page.keyboard.press('1');
  await expect(page.locator('#say')).toContainText('lifetime profit');
  await expect(page.locator('#say')).not.toContainText('lasso');
  await page.keyboard.press('2');
  await expect(page.getByText('in the scenario', { exact: true })).toBeVisible();
  await page.waitForTimeout(400);
  await page.keyboard.press('z');
  await expect(page.getByText('in the scenario', { exact: true })).toBeHidden();
});

test.each([
  ['en-GB', 'light', [0, 1, 2]],
  ['zh-CN', 'dark', [3, 4]],
] as const)(
  'axe finds nothing, %s, %s; each fits its window, and nothing sticks out',
  async (locale, colorScheme, looked) => {
    const page = await visit({ locale, colorScheme, reducedMotion: 'reduce' });
    await open(page);
    const tabs = page.getByRole('navigation', { name: NAV }).getByRole('button');
    for (let tab = 0; tab < 5; tab++) {
      await tabs.nth(tab).click();
      await answered(page);
      expect(
        await page.evaluate(() => document.documentElement.scrollHeight),
        `tab ${String(tab)}`,
      ).toBeLessThanOrEqual(900);
      if (!(looked as readonly number[]).includes(tab)) continue;
      expect(await wrongs(page)).toEqual([]);
    }
    for (const [width, height] of [
      [1024, 768],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
        .toBeLessThanOrEqual(0);
    }
  },
);
