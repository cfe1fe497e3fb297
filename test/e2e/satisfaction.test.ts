import type { BrowserContextOptions, Page } from 'playwright';
import { expect } from 'playwright/test';
import { test } from 'vitest';
import { wrongs } from './axe.ts';
import { answered, readSentence } from './sentence.ts';
import { shareBrowser, visit } from './visit.ts';

shareBrowser();

const TABS = {
  en: ['Satisfaction and loyalty', 'What holds them', 'Index', 'Measuring loyalty', 'How loyalty forms', 'Complaints'],
  zh: ['满意与忠诚', '靠什么留住', '满意度指数', '忠诚的测量', '忠诚的形成', '投诉'],
} as const;

const show = async (page: Page, name: string): Promise<void> => {
  await page
    .getByRole('navigation', { name: /^(Satisfaction|满意度)$/ })
    .getByRole('button', { name, exact: true })
    .click();
  await answered(page);
};

/** Two looks have both languages and both themes. */
const LOOKS = [
  ['en', { locale: 'en-GB', colorScheme: 'light', reducedMotion: 'reduce' }],
  ['zh', { locale: 'zh-CN', colorScheme: 'dark', reducedMotion: 'reduce' }],
] as const satisfies readonly (readonly [keyof typeof TABS, BrowserContextOptions])[];

test.each(LOOKS)('%s: no tab has anything axe finds wrong, or sticks out of a smaller page', async (lang, options) => {
  const page = await visit(options);
  await page.keyboard.press('3');
  await answered(page);
  for (const name of TABS[lang]) {
    await show(page, name);
    expect(await wrongs(page), name).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollHeight), name).toBeLessThanOrEqual(900);
    for (const [width, height] of [
      [1024, 768],
      [390, 844],
      [1440, 900],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth), { message: name })
        .toBeLessThanOrEqual(0);
    }
  }
});

test('by keyboard alone: the barrier falls, is put in, stands on Simulate, is undone', async () => {
  const page = await visit();
  await page.keyboard.press('3');
  await answered(page);
  await expect
    .poll(() => readSentence(page))
    .toMatch(/^When 60% of the switching barrier falls in month 18, yearly churn/);
  const before = await readSentence(page);
  const share = page.locator('#say').getByRole('spinbutton').first();
  await share.focus();
  await page.keyboard.press('PageDown');
  await expect.poll(() => readSentence(page)).toMatch(/^When 50% of/);
  await answered(page);
  await page.keyboard.press('Backspace');
  await expect.poll(() => readSentence(page)).toBe(before);
  const put = page.getByRole('button', { name: 'Put it into the scenario' });
  await put.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('1');
  await answered(page);
  await expect.poll(() => readSentence(page)).toContain('60% of the switching barrier falls in month 18');
  await page.keyboard.press('z');
  await expect.poll(() => readSentence(page)).not.toContain('switching barrier');
});
