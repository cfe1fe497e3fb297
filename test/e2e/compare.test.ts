import type { BrowserContextOptions, Locator, Page } from 'playwright';
import { expect } from 'playwright/test';
import { test } from 'vitest';
import { wrongs } from './axe.ts';
import { shareBrowser, visit } from './visit.ts';

shareBrowser();

const RUNS = 1024;
const SLOW = { timeout: 20_000 };
const SHORT = { runs: RUNS };

const columns = (page: Page): Locator => page.locator('[data-column]');
const names = (page: Page): Locator => columns(page).getByRole('heading').getByRole('button').first();

/** From Simulate: the open one by its key, then the screen, then its three variants beside it. */
async function compared(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await visit({ reducedMotion: 'reduce', ...options }, SHORT);
  await page.keyboard.press('c');
  await page.keyboard.press('4');
  await page.getByRole('button', { name: /^(make all three|三个都作)$/ }).click();
  await expect(columns(page)).toHaveCount(options.viewport?.width === 390 ? 1 : 4);
  await ran(page);
  return page;
}

const ran = (page: Page): Promise<void> =>
  expect(page.locator('footer')).toContainText(/4 × 1,024\s*(runs|次模拟) ·/, SLOW);

test('C, 4: add, scrub, choose, and a bar of the tornado leads back to its input; a reload keeps who was compared', async () => {
  const page = await visit({ reducedMotion: 'reduce' }, SHORT);
  await page.keyboard.press('c');
  await expect(page.getByRole('alert')).toHaveText(/^It stands on Compare now\./);
  await page.keyboard.press('4');
  await expect(page.getByText(/^“Credit card” stands alone\./)).toBeVisible();
  await page.keyboard.press('a');
  await page.keyboard.press('Enter');
  await expect(columns(page)).toHaveCount(4);
  await ran(page);
  await expect(page.locator('#say')).toContainText(
    /^All four pay in every one of 100 runs\. “Credit card × 1\.5” brings most: \+/,
  );

  const cheaper = columns(page).filter({ hasText: 'cheaper' });
  await expect(cheaper).toContainText(/churn\s*10%\s*to\s*5%\s*for\s*\$1\.50/);
  const number = cheaper.getByRole('spinbutton').last();
  const box = (await number.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 400, box.y + box.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect(cheaper).not.toContainText('$1.50');
  await expect(cheaper.locator('label')).toHaveText(/^\s*[+−]\d+%/);
  await ran(page);

  await cheaper.getByRole('radio').check({ force: true });
  await expect(page.getByRole('heading', { name: /^What drives the uplift of “Credit card, cheaper”/ })).toBeVisible(
    SLOW,
  );
  const bars = page.getByRole('list', { name: 'Inputs, the widest bar first' }).getByRole('button');
  await bars.filter({ visible: true }).first().click();
  await expect(page.getByRole('group', { name: 'Inputs' })).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('Credit card, cheaper');
  await expect(
    page
      .getByRole('group', { name: /^(What if|Cost per customer, year)$/ })
      .getByRole('button')
      .first(),
  ).toBeFocused(SLOW);

  await page.reload();
  await page.locator('#say').waitFor();
  await page.keyboard.press('4');
  await expect(columns(page)).toHaveCount(4);
  await expect(names(page).first()).toBeVisible();
});

test('by keyboard alone: choose, reorder, take away, copy, set a place on the map', async () => {
  const page = await compared();
  const first = columns(page).first().getByRole('radio');
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await expect(columns(page).nth(1).getByRole('radio')).toBeChecked();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(columns(page).nth(2)).toContainText('× 0.5');
  await expect(columns(page).nth(2).getByRole('radio')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(columns(page)).toHaveCount(3);
  await page.keyboard.press('d');
  await expect(columns(page)).toHaveCount(4);
  await ran(page);
  const map = page.getByRole('slider', { name: /^Place on the map/ });
  await map.waitFor();
  await map.focus();
  const before = await columns(page).allInnerTexts();
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await expect.poll(() => columns(page).allInnerTexts()).not.toEqual(before);
  await ran(page);
});

test.each([
  { locale: 'en-GB', colorScheme: 'light' },
  { locale: 'zh-CN', colorScheme: 'dark' },
] as const)('$locale, $colorScheme: nothing wrong for readers, and all of it on one page', async (options) => {
  const page = await compared(options);
  await page.getByRole('slider', { name: /^(Place on the map|图中的位置)/ }).waitFor(SLOW);
  expect(await wrongs(page)).toEqual([]);
  const [across, down] = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [scrollWidth - innerWidth, scrollHeight - innerHeight];
  });
  expect([across, down]).toEqual([0, 0]);
  await page.getByRole('button', { name: /^(keep or acquire|保留还是获客)$/ }).click();
  await expect(page.getByRole('heading', { name: /budget|预算/ })).toBeVisible(SLOW);
  expect(await wrongs(page)).toEqual([]);
});

test('phone: one scale first, the chosen one below; the dots change it', async () => {
  const page = await compared({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await expect(page.getByRole('heading', { name: /^One scale: none reaches below zero/ })).toBeVisible();
  const rows = page.getByRole('radiogroup').getByRole('radio');
  await expect(rows).toHaveCount(4);
  await page.getByRole('button', { name: /^Credit card × 1\.5, 3 of 4$/ }).tap();
  await expect(columns(page)).toContainText('Credit card × 1.5');
  await expect(rows.nth(2)).toBeChecked();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  expect(await wrongs(page)).toEqual([]);
});

test('the line of a scenario has the word that brings it here', async () => {
  const page = await visit({}, SHORT);
  await page
    .getByRole('banner')
    .getByRole('button', { name: /all scenarios and cases/ })
    .click();
  const line = page.getByRole('list', { name: 'Your scenarios' }).getByRole('listitem').last();
  await line.hover();
  await line.getByRole('button', { name: 'compare', exact: true }).click();
  await expect(line).toContainText('It stands on Compare now');
  await line.getByRole('button', { name: 'to Compare' }).click();
  await expect(page.getByText(/^“Credit card” stands alone\./)).toBeVisible();
});
