import type { BrowserContextOptions } from 'playwright';
import { expect } from 'playwright/test';
import { test } from 'vitest';
import { wrongs } from './axe.ts';
import { whatIf } from './sentence.ts';
import { shareBrowser, visit } from './visit.ts';

shareBrowser();

const THEMES = ['light', 'dark'] as const;
/** Words depend on the language, contrast on the theme: two looks have both of each. */
const CASES = [
  { locale: 'en-GB', colorScheme: 'light', reducedMotion: 'reduce' },
  { locale: 'zh-CN', colorScheme: 'dark', reducedMotion: 'reduce' },
] as const;

test.each(CASES)('$locale, $colorScheme: a note and a table, the keys, scenarios and cases', async (options) => {
  const page = await visit(options);
  const figure = page.getByRole('figure').first();
  await figure.getByRole('button').press('Enter');
  await expect(figure.getByRole('table')).toBeVisible();
  await whatIf(page).press('Enter');
  await page.keyboard.insertText('150');
  await page.keyboard.press('Enter');
  await expect(page.locator('#say').getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  expect(await wrongs(page), 'note and table').toEqual([]);

  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await wrongs(page, 'dialog'), 'keys').toEqual([]);

  await page.keyboard.press('Escape');
  const name = /all scenarios and cases|全部方案与案例/;
  await page.getByRole('banner').getByRole('button', { name }).click();
  await page.getByRole('listitem').nth(9).waitFor();
  expect(await wrongs(page), 'scenarios').toEqual([]);
});

test.each(THEMES)('phone, %s: simulate with the sheet pulled up, scenarios', async (colorScheme) => {
  const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const page = await visit({ ...phone, colorScheme, reducedMotion: 'reduce' });
  const sheet = page.getByRole('region', { name: 'Inputs' });
  await sheet.getByRole('button', { name: 'Inputs' }).tap();
  expect(await wrongs(page), 'inputs').toEqual([]);
  await sheet.getByRole('button', { name: 'Close the inputs' }).tap();
  await page.getByRole('navigation').last().getByRole('button', { name: 'More' }).tap();
  await page.getByRole('group', { name: 'More' }).getByRole('button', { name: 'Scenarios and cases' }).tap();
  await page.getByRole('listitem').nth(9).waitFor();
  expect(await wrongs(page), 'scenarios').toEqual([]);
});

test.each([
  ['at rest', 1440],
  ['with the drawer open', 1024],
])('simulate, %s, %d wide', async (_, width) => {
  const page = await visit({ viewport: { width, height: 768 }, reducedMotion: 'reduce' });
  await page.keyboard.press('i');
  await expect(page.getByRole('group', { name: 'Inputs' })).toBeVisible();
  expect(await wrongs(page)).toEqual([]);
});
