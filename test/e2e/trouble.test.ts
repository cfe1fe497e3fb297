import { text } from 'node:stream/consumers';
import type { BrowserContext } from 'playwright';
import { expect } from 'playwright/test';
import { describe, inject, test } from 'vitest';
import { readScenario } from '#formats/scenario/read.ts';
import { resultsOf, whatIf } from './sentence.ts';
import {
  atRest,
  expectComplaint,
  FEW_RUNS,
  firstVisit,
  linkTo,
  newVisitor,
  open,
  shareBrowser,
  visit,
} from './visit.ts';

shareBrowser();

/** A browser that refuses to keep anything: opening a database throws, as it does where site data are blocked. */
async function refuseStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('access to storage is not allowed', 'SecurityError');
    };
    Storage.prototype.setItem = () => {
      throw new DOMException('access to storage is not allowed', 'SecurityError');
    };
    Storage.prototype.getItem = () => {
      throw new DOMException('access to storage is not allowed', 'SecurityError');
    };
  });
}

describe('storage refused', () => {
  test.each([
    ['en-GB', 'not saved: this browser keeps nothing', 'Export as file'],
    ['zh-CN', '未保存：浏览器拒绝存储', '导出为文件'],
  ])(
    '%s: said in the header; the file reads back; undo works as long as the page is open',
    async (locale, said, act) => {
      const context = await newVisitor({ locale });
      await refuseStorage(context);
      const page = await open(context, await linkTo({ runs: FEW_RUNS, name: 'Kept nowhere' }));
      await atRest(page, FEW_RUNS);
      await expect(page.getByRole('banner').getByRole('status')).toHaveText(said);

      await whatIf(page).focus();
      await page.keyboard.press('ArrowUp');
      await expect(whatIf(page)).toHaveText('5.5%');
      await expect(page.getByRole('banner').getByRole('status')).toHaveText(said);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: act }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe('Kept-nowhere.json');
      const read = await readScenario(await text(await file.createReadStream()));
      expect(read.ok && read.scenario.levers[0]).toMatchObject({ size: { low: 0.035, high: 0.055 } });

      await page.keyboard.press('z');
      await expect(whatIf(page)).toHaveText('5%');
      await page.keyboard.press('t'); // cannot be remembered, works all the same
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    },
  );
});

describe('workers that die', () => {
  const BROKEN = { contentType: 'text/javascript', body: 'throw new Error("this worker is broken")' };

  test.each([
    ['en-GB', 'The simulation stopped.', 'Run again with 1,000 runs?'],
    ['zh-CN', '模拟已中断。', '改用1,000次重新模拟？'],
  ])('%s: after one retry it is said; “run again” works once they live', async (locale, said, again) => {
    const context = await newVisitor({ locale });
    expectComplaint(context, /this worker is broken/);
    await context.route(/simulation\.worker/, (route) => route.fulfill(BROKEN));
    const page = await open(context);
    await expect(page.locator('footer')).toContainText(said);
    await expect(page.getByRole('figure')).toHaveCount(0);
    await context.unroute(/simulation\.worker/);
    await page.getByRole('button', { name: again }).click();
    await page.waitForFunction(() => /1,000\s*(runs|次)/.test(document.querySelector('footer')?.textContent ?? ''));
    await expect(page.getByRole('figure')).toHaveCount(4);
  });

  test('a worker that dies in the middle of the work is replaced, and nobody notices', async () => {
    const context = await newVisitor();
    let died = 0;
    await context.route(/simulation\.worker/, (route) => (died++ === 0 ? route.fulfill(BROKEN) : route.continue()));
    expectComplaint(context, /this worker is broken/);
    const page = await open(context, await linkTo({ runs: FEW_RUNS }));
    await atRest(page, FEW_RUNS);
    expect(died).toBeGreaterThan(1);
    expect((await resultsOf(page))[0]).toBeGreaterThan(30);
  });
});

describe('links', () => {
  test.each([
    ['en-GB', 'This link does not hold a whole scenario. The one you had is still open.'],
    ['zh-CN', '链接中的方案不完整，原来的方案仍然打开着。'],
  ])('%s: a link cut short says so, and the scenario that was there stays', async (locale, said) => {
    const page = await visit({ locale }, { name: 'Mine' });
    const cut = (await linkTo()).slice(0, -40);
    await page.goto('about:blank');
    await page.goto(new URL(cut, inject('baseUrl')).href);
    await atRest(page, FEW_RUNS);
    await expect(page.getByText(said)).toBeVisible();
    await expect(page.getByRole('banner')).toContainText('Mine');
  });

  test('a link that is pasted into the open app opens as a scenario of its own', async () => {
    const page = await visit({}, { name: 'Mine' });
    await page.goto(page.url() + (await linkTo({ name: 'Theirs', runs: FEW_RUNS })));
    await expect(page.getByRole('banner')).toContainText('Theirs');
    await page.keyboard.press('z');
    await expect(page.getByRole('banner')).toContainText('Mine');
  });

  test('a link never overwrites: of the same name it gets a number', async () => {
    const page = await firstVisit();
    await whatIf(page).focus();
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('banner').getByRole('status')).toHaveText('saved here');
    await page.goto('about:blank');
    const again = await open(page.context(), await linkTo({ runs: FEW_RUNS }));
    await atRest(again, FEW_RUNS);
    await expect(again.getByRole('banner')).toContainText('Credit card 2');
    await expect(whatIf(again)).toHaveText('5%');
    expect(new URL(again.url()).hash).toBe('');
    await again.keyboard.press('z'); // takes the new one away again
    await expect(whatIf(again)).toHaveText('5.5%');
  });
});
