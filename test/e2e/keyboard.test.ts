import { expect } from 'playwright/test';
import { test } from 'vitest';
import { baseline, cost, field, whatIf } from './sentence.ts';
import { atRest, FEW_RUNS, shareBrowser, visit } from './visit.ts';

shareBrowser();

test('Tab goes from the words “To the sentence” through its numbers in their order, then to the reading', async () => {
  const page = await visit();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'To the sentence' })).toBeFocused();
  await page.keyboard.press('Enter');
  const opener = page.locator('#say').getByRole('button', { name: 'yearly churn' });
  for (const number of [opener, baseline(page), whatIf(page), cost(page)]) {
    await page.keyboard.press('Tab');
    await expect(number).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: /points/ })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(cost(page)).toBeFocused();
});

test('the way to the sentence is no scenario of a link: a reload says nothing about one', async () => {
  const page = await visit();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.reload();
  await atRest(page, FEW_RUNS);
  await expect(page.getByText('This link does not hold a whole scenario')).toHaveCount(0);
});

test('arrows go a step, page keys ten, and the range goes along', async () => {
  const page = await visit();
  const number = whatIf(page);
  const strip = field(page, 'What if').getByRole('button').first();
  await number.focus();
  for (const [key, value, range] of [
    ['ArrowUp', '5.5%', /^4.5%\s+to\s+6.5%$/],
    ['ArrowRight', '6%', /^5%\s+to\s+7%$/],
    ['ArrowDown', '5.5%', /^4.5%\s+to\s+6.5%$/],
    ['ArrowLeft', '5%', /^4%\s+to\s+6%$/],
    ['PageUp', '10%', /^9%\s+to\s+11%$/],
    ['PageDown', '5%', /^4%\s+to\s+6%$/],
    ['Shift+ArrowUp', '5.05%', /^4.05%\s+to\s+6.05%$/],
  ] as const) {
    await page.keyboard.press(key);
    await expect(number).toHaveText(value);
    await expect(strip).toHaveText(range);
  }
  await expect(number).toBeFocused();
});

test('Home and End go to the limits', async () => {
  const page = await visit();
  const strip = field(page, 'What if').getByRole('button').first();
  await whatIf(page).focus();
  await page.keyboard.press('Home');
  await expect(strip).toHaveText(/^0%\s+to\s+2%$/);
  await page.keyboard.press('End');
  await expect(strip).toHaveText(/^93%\s+to\s+95%$/);
  await expect(page.locator('#say')).toHaveText(/churn rises from 10% to 94%, a customer’s lifetime profit falls by/);
  await page.keyboard.press('ArrowUp'); // already there
  await expect(strip).toHaveText(/^93%\s+to\s+95%$/);
});

test('digits type; Enter keeps, Esc puts back, Backspace goes to the preset', async () => {
  const page = await visit();
  const entry = page.locator('#say').getByRole('textbox');
  await whatIf(page).focus();
  await page.keyboard.type('7');
  await expect(entry).toHaveValue('7');
  await page.keyboard.press('Escape');
  await expect(whatIf(page)).toBeFocused();
  await expect(whatIf(page)).toHaveText('5%');

  await page.keyboard.type('7.5');
  await page.keyboard.press('Enter');
  await expect(whatIf(page)).toBeFocused();
  await expect(page.locator('#say')).toHaveText(/from 10% to 7.5%/);

  await page.keyboard.press('Backspace');
  await expect(whatIf(page)).toHaveText('5%');
  await expect(field(page, 'What if').getByRole('button').first()).toHaveText(/^4%\s+to\s+6%$/);

  await page.keyboard.type('8');
  await page.keyboard.press('Tab');
  await expect(whatIf(page)).toHaveText('8%');
  await expect(cost(page)).toBeFocused();
});

test('“?” opens all keys, Esc closes them and the focus is where it was', async () => {
  const page = await visit();
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await whatIf(page).focus();
  await page.keyboard.press('?');
  await expect(keys).toBeVisible();
  await expect(keys.getByRole('listitem')).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await expect(whatIf(page)).toBeFocused();
});

test('L, T, R and S: language, theme, seed, swap', async () => {
  const page = await visit();
  const html = page.locator('html');
  await page.keyboard.press('t');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('t');
  await expect(html).toHaveAttribute('data-theme', 'light');
  await page.keyboard.press('l');
  await expect(html).toHaveAttribute('lang', 'zh-Hans');
  await page.keyboard.press('l');
  await expect(html).toHaveAttribute('lang', 'en');
  await page.keyboard.press('s');
  await expect(page.locator('#say')).toHaveText(/rises from 5% to 10%, a customer’s lifetime profit falls by/);
  await page.keyboard.press('s');
  await expect(page.locator('#say')).toHaveText(/falls from 10% to 5%, a customer’s lifetime profit rises by/);
  await page.keyboard.press('r');
  await expect(page.locator('footer')).not.toHaveText(/seed 42/);
});

test('single keys mean nothing while typing, nor after they were switched off', async () => {
  const page = await visit();
  await whatIf(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('tlsrz?');
  await expect(page.locator('#say').getByRole('textbox')).toHaveValue('tlsrz?');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.keyboard.press('Escape');
  await expect(page.locator('#say')).toHaveText(/falls from 10% to 5%/);

  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'Switch single keys off' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('t');
  await page.keyboard.press('Control+z'); // comes after it
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});
