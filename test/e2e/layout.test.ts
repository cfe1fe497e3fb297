import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { test } from 'vitest';
import { panel } from './sentence.ts';
import { shareBrowser, visit } from './visit.ts';

shareBrowser();

/** What sticks out of the page to the right, by its place in the document; nothing is meant to. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    if (document.documentElement.scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map(
        (element) => `${element.tagName}.${element.getAttribute('class') ?? ''} ${element.textContent.slice(0, 40)}`,
      );
  });

/** Simulate and the page of scenarios, in both languages; leaves the page as it found it. */
async function lookAround(page: Page, size: string): Promise<void> {
  for (const lang of ['en', 'zh-Hans']) {
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    expect(await sticksOut(page), `simulate, ${lang}, ${size}`).toEqual([]);
    const book = lang === 'en' ? /^Scenarios and cases$|all scenarios and cases$/ : /^方案与案例$|全部方案与案例$/;
    await page.getByRole('button', { name: book }).filter({ visible: true }).first().click();
    await page.getByRole('listitem').first().waitFor();
    expect(await sticksOut(page), `scenarios, ${lang}, ${size}`).toEqual([]);
    await page.keyboard.press('1');
    await page.locator('#say').waitFor();
    await page.keyboard.press('l');
  }
}

test.each([
  [390, 844],
  [320, 568],
])('on a phone of %d × %d nothing sticks out, in either language, on either page', async (width, height) => {
  const page = await visit({ viewport: { width, height }, hasTouch: true, isMobile: true });
  await lookAround(page, String(width));
});

test('from 720 × 450 (1440 × 900 at 200 %) to 1920 × 1080 nothing sticks out, while the window is resized', async () => {
  const page = await visit();
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [768, 1024],
    [720, 450],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    await lookAround(page, String(width));
  }
});

test('at 1440 × 900 the page fits without scrolling', async () => {
  const page = await visit();
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(900);
});

test('between 900 and 1280 the inputs come as a drawer: by word, by I, and Esc closes it', async () => {
  const page = await visit({ viewport: { width: 1024, height: 768 } });
  await expect(panel(page)).toBeHidden();
  await page.getByRole('button', { name: 'Inputs', exact: true }).click();
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await page.keyboard.press('i');
  await expect(panel(page)).toBeVisible();
});
