import type { BrowserContextOptions, Page } from 'playwright';
import { expect } from 'playwright/test';
import { test } from 'vitest';
import { wrongs } from './axe.ts';
import { field, panel, resultsOf, sentenceOf, whatIf } from './sentence.ts';
import { atRest, FEW_RUNS, shareBrowser, visit } from './visit.ts';

shareBrowser();

/** Opens the tab and waits for its own runs, which the status line counts. */
async function business(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await visit(options);
  await page.getByRole('button', { name: /^(The whole business|整个企业)$/ }).click();
  await answered(page);
  return page;
}
async function answered(page: Page): Promise<void> {
  await page.getByText(/month by month, 20 years|逐月，20年/).waitFor({ state: 'attached' });
  await atRest(page, FEW_RUNS);
}

test.each([
  ['en-GB', /^If yearly churn falls from 10% to 5%, .* at once\. The profit of the whole business rises by only .*/],
  ['zh-CN', /^如果年流失率从10%降到5%，每位顾客的终身利润立刻提高.*整个企业的利润今年只提高/],
] as const)('%s: opened by a click, by V, and edited from the keyboard', async (locale, words) => {
  const page = await business({ locale });
  expect(await sentenceOf(page)).toMatch(words);
  await expect(page.getByRole('figure')).toHaveCount(4);
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);

  const before = await resultsOf(page);
  await whatIf(page).focus();
  await page.keyboard.press('ArrowUp');
  await expect(whatIf(page)).toHaveText('5.5%');
  await expect(page.locator('#say')).toHaveAttribute('data-stale', 'false');
  await answered(page);
  expect((await resultsOf(page))[0]).toBeLessThan(before[0]!);

  const customers = panel(page).getByRole('spinbutton', { name: /^(Customers|顾客)$/ });
  await customers.focus();
  await page.keyboard.type('4000');
  await page.keyboard.press('Enter');
  await expect(customers).toHaveText('4,000');
  await expect(page.getByRole('figure').nth(2)).toContainText('4,000');
  await page.keyboard.press('z');
  await expect(customers).toHaveText('10,000');

  // in a ring: the customers themselves, one customer, the whole business
  for (let press = 0; press < 3; press++) await page.keyboard.press('v');
  await expect(page.getByRole('button', { name: /^(The whole business|整个企业)$/ })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await answered(page);
});

test('a picture as a table, and a field refused in place', async () => {
  const page = await business();
  const figure = page.getByRole('figure').nth(1);
  await figure.getByRole('button', { name: 'Show as table' }).press('Enter');
  await expect(figure.getByRole('rowheader', { name: 'this year' })).toBeVisible();
  await expect(figure.getByRole('row')).toHaveCount(8);

  const value = field(page, 'Kept away by 100 leavers').getByRole('button').first();
  await value.press('Enter');
  await page.keyboard.insertText('-3');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kept away by 100 leavers lies between 0 and 10000.')).toBeVisible();
  await expect(page.locator('#say')).toHaveAttribute('data-stale', 'true');
  await page.keyboard.press('Escape');
  await expect(page.locator('#say')).toHaveAttribute('data-stale', 'false');
});

const LOOKS: readonly (BrowserContextOptions & { readonly name: string })[] = [
  { name: 'light, 1440 wide', colorScheme: 'light' },
  { name: 'dark, Chinese', colorScheme: 'dark', locale: 'zh-CN' },
  { name: 'drawer', viewport: { width: 1024, height: 768 } },
];
test.each(LOOKS)('axe finds nothing: $name', async ({ name, ...options }) => {
  const page = await visit({ ...options, reducedMotion: 'reduce' });
  await page.getByRole('button', { name: /^(The whole business|整个企业)$/ }).click();
  await page.getByRole('figure').nth(3).waitFor();
  await atRest(page, FEW_RUNS);
  if (name === 'drawer') {
    await page.keyboard.press('i');
    await expect(panel(page)).toBeVisible();
  }
  expect(await wrongs(page)).toEqual([]);
});

test('phone: one picture to a page, the panel in the sheet', async () => {
  const page = await visit({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await page.getByRole('button', { name: 'The whole business' }).tap();
  const figures = page.getByRole('figure');
  await figures.nth(3).waitFor({ state: 'attached' });
  const isInView = async (index: number): Promise<boolean> => {
    const box = (await figures.nth(index).boundingBox())!;
    return box.x >= 0 && box.x + box.width <= 390;
  };
  await expect.poll(() => isInView(0)).toBe(true);
  expect(await isInView(1)).toBe(false);
  await page.getByRole('button', { name: 'Picture 2 of 4' }).tap();
  await expect.poll(() => isInView(1)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  const sheet = page.getByRole('region', { name: 'Inputs' });
  await sheet.getByRole('button', { name: 'Inputs' }).tap();
  await expect(sheet.getByRole('group', { name: 'By word of mouth, 100, year' })).toBeVisible();
});
