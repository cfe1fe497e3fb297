import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { test } from 'vitest';
import { wrongs } from './axe.ts';
import { shareBrowser, visit } from './visit.ts';

shareBrowser();

const TAB = /^(The customers themselves|逐个顾客)$/;

/** The sentence as a reader has it, without the words of its list box. */
const sentence = (page: Page): Promise<string> =>
  page.locator('#say').evaluate((say) => {
    const copy = say.cloneNode(true) as HTMLElement;
    copy.querySelectorAll('select').forEach((select) => select.remove());
    return copy.textContent.replace(/\s+/g, ' ').trim();
  });

const answered = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () =>
      document.querySelector<HTMLElement>('#say')?.dataset.stale === 'false' &&
      document.querySelectorAll('main figure').length === 4,
  );

test('by click, by V and by keyboard alone: the share of the worst moves sentence, handle and both acts', async () => {
  const page = await visit();
  await page.getByRole('button', { name: TAB }).click();
  await answered(page);
  await expect
    .poll(() => sentence(page))
    .toMatch(/^The best 20% of 4,000 customers make \d\d% of the profit, the last \d\d% lose [\d.]+%\. Repricing the/);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(900);

  await page.keyboard.press('v');
  await expect(page.locator('#say')).toContainText('lifetime profit');
  await page.keyboard.press('v');
  await page.keyboard.press('v');
  await answered(page);

  const worst = page.getByRole('spinbutton', { name: 'worst customers' });
  await worst.focus();
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('slider', { name: 'worst customers' })).toHaveAttribute('aria-valuenow', '25');
  await expect.poll(() => sentence(page)).toContain('Repricing the worst 25%');
  await page.keyboard.press('w');
  await expect.poll(() => sentence(page)).toContain('Dropping the worst 25%');

  const handle = page.getByRole('slider', { name: 'worst customers' });
  const box = (await handle.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(handle).not.toHaveAttribute('aria-valuenow', '25');
  const now = await handle.getAttribute('aria-valuenow');
  await expect.poll(() => sentence(page)).toContain(`Dropping the worst ${String(now)}%`);
});

test('a line of its own for each customer: the arrow keys follow one, the table holds all sixty', async () => {
  const page = await visit();
  await page.getByRole('button', { name: TAB }).click();
  await answered(page);
  const list = page.getByRole('listbox', { name: 'Customers' });
  await expect(list.getByRole('option')).toHaveCount(60);
  await list.focus();
  await page.keyboard.press('Home');
  await expect(page.getByText(/^customer 1 leaves in month/)).toBeVisible();
  const figure = page.getByRole('figure', { name: /^Sixty customers/ });
  await figure.hover({ position: { x: 5, y: 5 } });
  await figure.getByRole('button', { name: 'Show as table' }).click();
  await expect(figure.getByRole('row')).toHaveCount(61);
});

test('the act is put into the scenario and is there on One customer; undo takes it out', async () => {
  const page = await visit();
  await page.getByRole('button', { name: TAB }).click();
  await answered(page);
  await page.getByRole('button', { name: 'Put it into the scenario' }).click();
  await expect(page.getByText(/is in the scenario: a premium of \$/)).toBeVisible();
  await page.getByRole('button', { name: 'One customer' }).click();
  await expect(page.getByRole('group', { name: 'Price, more a customer and year' })).toBeVisible();
  await page.keyboard.press('z');
  await expect(page.getByRole('group', { name: 'Price, more a customer and year' })).toBeHidden();
});

test.each([
  ['en-GB', 'light'],
  ['zh-CN', 'dark'],
] as const)('axe finds nothing, %s, %s; nothing sticks out at 1440, 1024 and 390', async (locale, colorScheme) => {
  const page = await visit({ locale, colorScheme, reducedMotion: 'reduce' });
  await page.getByRole('button', { name: TAB }).click();
  await answered(page);
  if (locale === 'en-GB') expect(await wrongs(page)).toEqual([]);
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways, String(width)).toBeLessThanOrEqual(0);
  }
  if (locale === 'zh-CN') expect(await wrongs(page), 'on a phone').toEqual([]);
});

test('on a phone a tap brings the ruler, pulled up the sheet takes any number, thirty lines', async () => {
  const page = await visit({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await page.getByRole('button', { name: TAB }).tap();
  await answered(page);
  await page.getByRole('spinbutton', { name: 'number of customers', exact: true }).first().tap();
  const sheet = page.getByRole('region', { name: 'Numbers of this screen' });
  await expect(sheet.getByRole('slider', { name: 'number of customers' })).toBeVisible();
  await sheet.getByRole('button', { name: 'Inputs' }).tap();
  await sheet.getByRole('spinbutton', { name: 'number of customers', exact: true }).tap();
  await sheet.getByRole('textbox', { name: 'number of customers', exact: true }).fill('900');
  await page.keyboard.press('Enter');
  await expect.poll(() => sentence(page)).toContain('of 900 customers');
  await sheet.getByRole('button', { name: 'Close the inputs' }).tap();
  await page.getByRole('button', { name: 'Picture 4 of 4' }).tap();
  await expect(page.getByRole('listbox', { name: 'Customers' }).getByRole('option')).toHaveCount(30);
});
