import { expect } from 'playwright/test';
import { test } from 'vitest';
import { panel, resultsOf, sentenceOf } from './sentence.ts';
import { atRest, FEW_RUNS, newVisitor, open, shareBrowser, visit } from './visit.ts';

shareBrowser();

test('中文: sentence, panel, figures, title and lang; it stays over a reload, and back', async () => {
  const page = await visit();
  const english = await resultsOf(page);
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  const isChinese = async (): Promise<void> => {
    expect(await sentenceOf(page)).toMatch(
      /^如果年流失率从10%降到5%，每位顾客的终身利润将提高3\d%，从1\d\d ?美元升至2\d\d ?美元；90%的模拟结果落在\+\d\d%与\+\d\d%之间。该计划每位顾客每年花费3 ?美元，3\d ?个月收回成本。$/,
    );
    await expect(panel(page).getByRole('heading').first()).toHaveText('年流失率');
    await expect(page.getByRole('figure').first()).toContainText('十年后，100位顾客');
    await expect(page.locator('footer')).toContainText('次模拟');
    // words nobody translated would be in Latin letters; names and units are
    const latin = (await page.locator('main').innerText()).match(/[A-Za-z]{3,}/g) ?? [];
    expect(latin.filter((word) => word !== 'PERT')).toEqual([]);
  };
  await isChinese();
  expect(await resultsOf(page)).toEqual(english);
  await page.reload();
  await atRest(page, FEW_RUNS);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await isChinese();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('#say')).toHaveText(/^If yearly churn falls/);
});

test('a browser that speaks Chinese gets Chinese, with the name of the case', async () => {
  const page = await visit({ locale: 'zh-TW' });
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  expect(await page.title()).toMatch(/留住一位顾客/);
});

test('the dark theme stays over a reload, and no light frame comes before it', async () => {
  const context = await newVisitor({ colorScheme: 'light' });
  await context.addInitScript(() => {
    const painted: string[] = [];
    const look = (): void => {
      const { theme = 'none' } = document.documentElement.dataset;
      if (painted.at(-1) !== theme) painted.push(theme);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look); // runs before each frame is painted
    Object.assign(window, { painted });
  });
  const page = await open(context);
  await page.getByRole('button', { name: 'Dark', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await page.locator('#say').waitFor();
  expect(await page.evaluate(() => (window as unknown as { painted: string[] }).painted)).toEqual(['dark']);
  await expect(page.getByRole('button', { name: 'Dark', exact: true })).toHaveAttribute('aria-pressed', 'true');
  expect(await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor)).toBe('rgb(15, 20, 24)');
});

test('without a choice the theme is the system’s', async () => {
  const page = await open(await newVisitor({ colorScheme: 'dark' }));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test.each([
  ['reduced motion', { reducedMotion: 'reduce' }],
  ['forced colours', { forcedColors: 'active' }],
] as const)('%s: everything is drawn, and moves', async (_, options) => {
  const page = await visit(options);
  await expect(page.getByRole('figure')).toHaveCount(4);
  await page.locator('#say').getByRole('spinbutton').nth(1).focus();
  await page.keyboard.press('ArrowDown');
  await atRest(page, FEW_RUNS);
  if ('reducedMotion' in options) {
    const moving = await page.evaluate(() => document.getAnimations().length);
    expect(moving).toBe(0);
  } else {
    // lines are drawn by strokes, which forced colours leave alone: none may be invisible on the forced ground
    const ground = await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
    const strokes = await page
      .locator('figure svg path[stroke], figure svg line')
      .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).stroke));
    expect(strokes.filter((stroke) => stroke !== 'none' && stroke !== ground).length).toBeGreaterThan(20);
  }
});
