import type { BrowserContextOptions, CDPSession, Page } from 'playwright';
import { expect } from 'playwright/test';
import { test } from 'vitest';
import { resultsOf, whatIf } from './sentence.ts';
import { atRest, FEW_RUNS, shareBrowser, visit } from './visit.ts';

shareBrowser();

const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
};

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger that goes from one place to another and stays down; returns how to lift it. */
async function drag(page: Page, from: Point, to: Point): Promise<() => Promise<void>> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Point[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await touch('touchStart', [from]);
  for (let i = 1; i <= 8; i++) {
    await touch('touchMove', [{ x: from.x + ((to.x - from.x) * i) / 8, y: from.y + ((to.y - from.y) * i) / 8 }]);
  }
  return async () => {
    await touch('touchEnd', []);
    await cdp.detach();
  };
}

const ruler = (page: Page) => page.getByRole('region', { name: 'Inputs' }).getByRole('slider').first();

test('a tap selects a number and puts its ruler under the thumb; the ruler drags it', async () => {
  const page = await visit(PHONE);
  await page.getByRole('spinbutton', { name: 'yearly churn, baseline' }).tap();
  await expect(ruler(page)).toHaveAccessibleName(/baseline/);
  await whatIf(page).tap();
  await expect(ruler(page)).toHaveAccessibleName(/what if/);
  await expect(ruler(page)).toHaveAttribute('aria-valuenow', '0.05');
  const before = await resultsOf(page);
  const box = (await ruler(page).boundingBox())!;
  const y = box.y + box.height / 2;
  const lift = await drag(page, { x: box.x + box.width / 2, y }, { x: box.x + box.width / 2 - 40, y });
  await expect(whatIf(page)).not.toHaveText('5%');
  await expect(page.locator('#say')).toHaveAttribute('data-stale', 'false');
  expect((await resultsOf(page))[0]).toBeGreaterThan(before[0]!);
  await lift();
  await atRest(page, FEW_RUNS);
  const dragged = await whatIf(page).textContent();
  expect(dragged).not.toBe('5%');
  await page.keyboard.press('z'); // one step
  await expect(whatIf(page)).toHaveText('5%');
});

test('a finger on the sentence scrolls the page and changes nothing', async () => {
  const page = await visit(PHONE);
  const box = (await whatIf(page).boundingBox())!;
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const lift = await drag(page, at, { x: at.x, y: at.y - 60 });
  await lift();
  await expect(whatIf(page)).toHaveText('5%');
});

test('pictures lie side by side: a swipe turns to the next, the dots say which', async () => {
  const page = await visit(PHONE);
  const figures = page.getByRole('figure');
  const inView = async (): Promise<boolean[]> => {
    const boxes = await Promise.all((await figures.all()).map((figure) => figure.boundingBox()));
    return boxes.map((box) => box !== null && box.x >= 0 && box.x + box.width <= 390);
  };
  expect(await inView()).toEqual([true, false, false, false]);
  const box = (await figures.first().boundingBox())!;
  const y = box.y + 20;
  const lift = await drag(page, { x: 330, y }, { x: 40, y });
  await lift();
  const dots = page.getByRole('group', { name: 'Pictures' }).getByRole('button');
  await expect(dots.nth(1)).toHaveAttribute('aria-current', 'true');
  await expect.poll(inView).toEqual([false, true, false, false]);
  await dots.nth(3).tap();
  await expect.poll(inView).toEqual([false, false, false, true]);
});

test('the handle opens all inputs, and a refused entry is said above the keypad', async () => {
  const page = await visit(PHONE);
  const sheet = page.getByRole('region', { name: 'Inputs' });
  await sheet.getByRole('button', { name: 'Inputs' }).tap();
  const field = sheet.getByRole('group', { name: 'Discount rate' });
  await field.getByRole('button').first().tap();
  await page.keyboard.insertText('-5');
  await page.keyboard.press('Enter');
  await expect(field.getByRole('status')).toBeVisible();
  await expect(field.getByRole('status')).toBeInViewport();
  await page.keyboard.press('Escape');
  await sheet.getByRole('button', { name: 'Close the inputs' }).tap();
  await expect(sheet.getByRole('button', { name: 'Inputs' })).toHaveAttribute('aria-expanded', 'false');
});

test('tabs at the foot: screens, language, theme; targets a finger can hit', async () => {
  const page = await visit(PHONE);
  const tabs = page.getByRole('navigation', { name: 'Screens' }).last();
  for (const tab of await tabs.getByRole('button').all()) {
    const box = (await tab.boundingBox())!;
    expect(box.width).toBeGreaterThanOrEqual(44);
    expect(box.height).toBeGreaterThanOrEqual(44);
  }
  const opener = tabs.getByRole('button', { name: 'More' });
  await opener.tap();
  await expect(opener).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(opener).toHaveAttribute('aria-expanded', 'false');
  await opener.tap();
  for (const each of await page.getByRole('group', { name: 'More' }).getByRole('button').all()) {
    expect((await each.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  }
  await page.getByRole('group', { name: 'More' }).getByRole('button', { name: 'Dark' }).tap();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('group', { name: 'More' }).getByRole('button', { name: '中文' }).tap();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await page.getByRole('group', { name: '更多' }).getByRole('button', { name: '方案与案例' }).tap();
  await expect(page.getByRole('list', { name: '你的方案' })).toBeVisible();
  await page.getByRole('navigation').last().getByRole('button', { name: '模拟' }).tap();
  await expect(page.locator('#say')).toBeVisible();
});
