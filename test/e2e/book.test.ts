import type { BrowserContextOptions } from 'playwright';
import { expect } from 'playwright/test';
import { test } from 'vitest';
import { wrongs } from './axe.ts';
import { answered, readSentence } from './sentence.ts';
import { shareBrowser, visit } from './visit.ts';

shareBrowser();

const LOOKS = [
  [/^Own points/, { locale: 'en-GB', colorScheme: 'light', reducedMotion: 'reduce' }],
  [/^自有积分/, { locale: 'zh-CN', colorScheme: 'dark', reducedMotion: 'reduce' }],
] as const satisfies readonly (readonly [RegExp, BrowserContextOptions])[];

test.each(LOOKS)('%s: the open book has nothing axe finds wrong, and fits its page', async (row, options) => {
  const page = await visit(options);
  await answered(page);
  await page.locator('[data-opener]').click();
  const chosen = page.getByRole('button', { name: row });
  await expect(chosen).toBeFocused();
  await expect(chosen).toHaveAccessibleName(/(100 runs|回本)/, { timeout: 20_000 });
  expect(await wrongs(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(900);
  for (const [width, height] of [
    [1024, 768],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
      .toBeLessThanOrEqual(0);
  }
});

test('by keyboard alone: opened, a lever tried, put in, closed; the sentence keeps it, undo takes it back', async () => {
  const page = await visit();
  await answered(page);
  const before = await readSentence(page);
  await page.locator('[data-opener]').focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => readSentence(page)).toBe('If yearly churn falls from 10% to 6.5%,');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => readSentence(page)).toMatch(/^If yearly churn falls from 10% to 9[.\d]*%,$/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await answered(page);
  await expect
    .poll(() => readSentence(page))
    .toMatch(/^If yearly churn falls from 10% to 9[.\d]*%, a customer’s lifetime/);
  await page.keyboard.press('z');
  await expect.poll(() => readSentence(page)).toBe(before);
});
