import type { Locator, Page } from 'playwright';
import { expect } from 'playwright/test';
import { test } from 'vitest';
import { sentenceOf, whatIf } from './sentence.ts';
import { atRest, FEW_RUNS, open, shareBrowser, visit } from './visit.ts';

shareBrowser();

const kept = (page: Page): Locator => page.getByRole('banner').getByRole('status');
const own = (page: Page): Locator => page.getByRole('list', { name: 'Your scenarios' });
const row = (page: Page, name: string): Locator =>
  own(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name, exact: true }) });

async function openBook(page: Page): Promise<void> {
  await page.getByRole('button', { name: /all scenarios and cases$/ }).click();
  await own(page).getByRole('listitem').first().waitFor();
}

/** The words of action show when the row is pointed at. */
async function act(page: Page, name: string, what: string): Promise<void> {
  await row(page, name).hover();
  await row(page, name).getByRole('button', { name: what, exact: true }).click();
}

test('a change is kept within half a second, whatever becomes of the page', async () => {
  const page = await visit();
  await whatIf(page).focus();
  await page.evaluate(() => {
    const status = document.querySelector('header [role=status]')!;
    const took: number[] = [];
    let began = 0;
    new MutationObserver(() => {
      if (status.textContent === 'saving') began = performance.now();
      else if (began > 0) took.push(performance.now() - began);
    }).observe(status, { characterData: true, childList: true, subtree: true });
    Object.assign(window, { took });
  });
  const took = (): Promise<number[]> => page.evaluate(() => (window as unknown as { took: number[] }).took);
  // the quickest of three: what else this machine does is no delay of the app
  for (const changes of [1, 2, 3]) {
    await page.keyboard.press('ArrowUp');
    await expect.poll(async () => (await took()).length).toBe(changes);
  }
  expect(Math.min(...(await took()))).toBeLessThan(500);
  // another page of the same browser has it, though this one was never told to close
  const other = await open(page.context());
  await expect(whatIf(other)).toHaveText('6.5%');
});

test('the one that was open last opens again', async () => {
  const page = await visit({}, { name: 'First' });
  await openBook(page);
  await page.getByRole('list', { name: 'Cases to start from' }).getByRole('button').first().click();
  await expect(page.getByRole('banner')).toContainText('Credit card');
  await openBook(page);
  await own(page).getByRole('button', { name: 'First', exact: true }).click();
  await expect(page.locator('#say')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('banner')).toContainText('First');
  await atRest(page, FEW_RUNS);
});

test('rename, by word and by F2; a name that is taken gets a number, an empty one is refused', async () => {
  const page = await visit({}, { name: 'Mine' });
  await openBook(page);
  await act(page, 'Mine', 'rename');
  const field = own(page).getByRole('textbox', { name: 'Name of the scenario' });
  await expect(field).toBeFocused();
  await page.keyboard.type('Points for all');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Points for all')).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('Points for all');

  await row(page, 'Points for all').getByRole('button', { name: 'Points for all', exact: true }).focus();
  await page.keyboard.press('F2');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Enter');
  await expect(own(page)).toContainText('A scenario needs a name');
  await page.keyboard.press('Escape');
  await expect(row(page, 'Points for all')).toBeVisible();

  await act(page, 'Points for all', 'duplicate');
  await page.keyboard.type('Points for all');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Points for all 2')).toBeVisible();
  await page.reload();
  await openBook(page);
  await expect(own(page).getByRole('listitem')).toHaveCount(2);
});

test('duplicate: Esc takes the copy away, Enter keeps it; the original stays as it is', async () => {
  const page = await visit({}, { name: 'Mine' });
  await openBook(page);
  await act(page, 'Mine', 'duplicate');
  await expect(own(page).getByRole('listitem')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(own(page).getByRole('listitem')).toHaveCount(1);
  await act(page, 'Mine', 'duplicate');
  await page.keyboard.press('Enter');
  await own(page).getByRole('button', { name: 'Mine, copy', exact: true }).click();
  await whatIf(page).focus();
  await page.keyboard.press('PageUp');
  await expect(whatIf(page)).toHaveText('10%');
  await openBook(page);
  await own(page).getByRole('button', { name: 'Mine', exact: true }).click();
  await expect(whatIf(page)).toHaveText('5%');
});

test('delete keeps its line with the way back; Z brings it back too, also after a reload', async () => {
  const page = await visit({}, { name: 'Mine' });
  await openBook(page);
  await act(page, 'Mine', 'duplicate');
  await page.keyboard.press('Enter');
  await act(page, 'Mine, copy', 'delete');
  await expect(own(page)).toContainText('“Mine, copy” is deleted.');
  await own(page).getByRole('button', { name: 'Undo' }).click();
  await expect(row(page, 'Mine, copy')).toBeVisible();

  await act(page, 'Mine', 'delete'); // the open one: the next is opened
  await expect(page.getByRole('banner')).toContainText('Mine, copy');
  await act(page, 'Mine, copy', 'delete');
  await page.reload();
  await expect(page.getByRole('banner')).toContainText('Credit card'); // nothing is left: a first visit again
  await page.keyboard.press('z');
  await expect(page.getByRole('banner')).toContainText('Mine, copy');
  await page.keyboard.press('z');
  await openBook(page);
  await expect(row(page, 'Mine')).toBeVisible();
});

test('a case opens as a scenario of one’s own, nine of them, each with its sentence', async () => {
  const page = await visit({}, { name: 'Mine' });
  await openBook(page);
  const cases = page.getByRole('list', { name: 'Cases to start from' });
  await expect(cases.getByRole('listitem')).toHaveCount(9);
  for (let i = 1; i <= 9; i++) {
    const names = cases.getByRole('heading').getByRole('button');
    await names.nth(i - 1).click();
    await page.getByRole('figure').first().waitFor();
    expect(await sentenceOf(page)).toMatch(/^If .* a customer’s lifetime profit .*%\.|^If .* lifetime profit .*\$/);
    await openBook(page);
    await expect(own(page).getByRole('listitem')).toHaveCount(i + 1);
  }
  await expect(kept(page)).toHaveText('saved here');
});

test('copy link: what is copied opens elsewhere as the same scenario', async () => {
  const page = await visit({ permissions: ['clipboard-read', 'clipboard-write'] }, { name: 'Mine', seed: 7 });
  await openBook(page);
  await act(page, 'Mine', 'copy link');
  await expect(page.getByText('Link copied').first()).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await page.goto('about:blank');
  await page.goto(copied);
  await expect(page.getByRole('banner')).toContainText('Mine 2');
  await atRest(page, FEW_RUNS);
  await expect(page.locator('footer')).toContainText('seed 7');
});

test('export, and a file opened again; a broken file changes nothing and says where', async () => {
  const page = await visit({}, { name: 'Mine' });
  await openBook(page);
  const download = page.waitForEvent('download');
  await act(page, 'Mine', 'export');
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
  const file = Buffer.concat(chunks);
  const picker = page.locator('input[type=file]');
  await picker.setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: file });
  await expect(row(page, 'Mine 2')).toBeVisible();

  const broken = Buffer.from(file.toString().replace('"runs": 512', '"runs": "many"'));
  await picker.setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: broken });
  await expect(page.getByText('“broken.json” was not opened, nothing has changed.')).toBeVisible();
  await expect(page.locator('main')).toContainText('Found: many, at runs');
  await expect(own(page).getByRole('listitem')).toHaveCount(2);
});
