import type { Locator, Page } from 'playwright';
import { expect } from 'playwright/test';
import { test } from 'vitest';
import { whatIf } from './sentence.ts';
import { open, shareBrowser, visit } from './visit.ts';

shareBrowser();

const kept = (page: Page): Locator => page.getByRole('banner').getByRole('status');

/** The same scenario in two windows; it is changed in the first. */
async function twoWindows(): Promise<[Page, Page]> {
  const first = await visit();
  const second = await open(first.context());
  await expect(whatIf(second)).toHaveText('5%');
  await whatIf(first).focus();
  await first.keyboard.press('ArrowUp');
  await expect(kept(second)).toHaveText('saved elsewhere: two windows');
  await expect(kept(first)).toHaveText('saved here');
  await expect(whatIf(second)).toHaveText('5%'); // not taken from under the reader's hands
  return [first, second];
}

test('“Take the other one” shows what the other window has', async () => {
  const [, second] = await twoWindows();
  await second.getByRole('button', { name: 'Take the other one' }).click();
  await expect(whatIf(second)).toHaveText('5.5%');
  await expect(kept(second)).toHaveText('saved here');
  await whatIf(second).focus();
  await second.keyboard.press('ArrowUp');
  await expect(whatIf(second)).toHaveText('6%');
  await expect(kept(second)).toHaveText('saved here');
});

test('“Keep this one” writes this window’s version, and tells the other', async () => {
  const [first, second] = await twoWindows();
  await whatIf(second).focus();
  await second.keyboard.press('PageUp');
  await expect(kept(second)).toHaveText('saved elsewhere: two windows'); // says so, loses nothing
  await second.getByRole('button', { name: 'Keep this one' }).click();
  await expect(kept(second)).toHaveText('saved here');
  await expect(kept(first)).toHaveText('saved elsewhere: two windows');
  await first.reload();
  await expect(whatIf(first)).toHaveText('10%');
});
