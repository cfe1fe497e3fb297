import { expect } from 'playwright/test';
import { test } from 'vitest';
import { panel, resultsOf, sentenceOf } from './sentence.ts';
import { atRest, firstVisit, shareBrowser } from './visit.ts';

shareBrowser();

test('a first visit is finished without a click: sentence, four pictures, panel, 10,000 runs, nothing from elsewhere', async () => {
  const page = await firstVisit();
  await atRest(page);
  const [by, from, to, low, high, months] = await resultsOf(page);
  // $176 to $239 and +36%: interface.md §13
  expect(Math.abs(by! - 36)).toBeLessThanOrEqual(1);
  expect(Math.abs(from! - 176)).toBeLessThanOrEqual(1);
  expect(Math.abs(to! - 239)).toBeLessThanOrEqual(1);
  expect(low!).toBeGreaterThan(15);
  expect(low!).toBeLessThan(by!);
  expect(high!).toBeGreaterThan(by!);
  expect(high!).toBeLessThan(60);
  expect(Math.abs(months! - 38)).toBeLessThanOrEqual(1);
  expect(await sentenceOf(page)).toMatch(
    /^If yearly churn falls from 10% to 5%, a customer’s lifetime profit rises by \d+%, from \$\d+ to \$\d+;/,
  );
  expect(await page.getByRole('figure').count()).toBe(4);
  for (const figure of await page.getByRole('figure').all()) expect(await figure.locator('svg').count()).toBe(1);
  expect(await panel(page).getByRole('group').count()).toBeGreaterThan(5);
  expect(await page.locator('footer').textContent()).toMatch(/10,000 runs · [\d.]+ s · seed 42/);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.title()).toBe('Stayworth: what is a stay worth?');
});
