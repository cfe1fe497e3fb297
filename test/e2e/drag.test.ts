import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { test } from 'vitest';
import { drawn, field, resultsOf, sentenceOf, whatIf } from './sentence.ts';
import { atRest, FEW_RUNS, firstVisit, shareBrowser, visit } from './visit.ts';

shareBrowser();

/** Presses on the what-if number and moves by so many pixels; the button stays down. */
async function pullWhatIf(page: Page, pixels: number): Promise<void> {
  const box = (await whatIf(page).boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + pixels, y, { steps: Math.abs(pixels) / 3 });
}

/** 3 px are a step of half a per cent. */
async function dragWhatIf(page: Page, pixels: number): Promise<void> {
  await pullWhatIf(page, pixels);
  await page.mouse.up();
}

test('dragging the what-if number moves sentence, pictures and panel together, before the hand lets go', async () => {
  const page = await firstVisit();
  await atRest(page);
  const before = { results: await resultsOf(page), drawn: await drawn(page) };
  await pullWhatIf(page, -12);
  await expect(whatIf(page)).toHaveText('3%');
  await expect(field(page, 'What if').getByRole('button').first()).toHaveText(/^2%\s+to\s+4%$/);
  await expect(page.locator('#say')).toHaveAttribute('data-stale', 'false');
  const during = { results: await resultsOf(page), drawn: await drawn(page) };
  expect(during.results[0]).toBeGreaterThan(before.results[0]! + 10); // lower churn still, higher rise
  expect(during.results[1]).toBeCloseTo(before.results[1]!, -1); // the baseline is the same
  for (const [i, figure] of during.drawn.entries()) expect(figure).not.toBe(before.drawn[i]);
  await expect(page.locator('footer')).toHaveText(/256 runs/); // while it moves, a quick run will do
  await page.mouse.up();
  await atRest(page);
  const [by] = await resultsOf(page);
  expect(Math.abs(by! - during.results[0]!)).toBeLessThanOrEqual(3); // the preview had promised as much
});

test('a drag is one step to undo and to redo, also after a reload', async () => {
  const page = await visit();
  const first = await sentenceOf(page);
  await dragWhatIf(page, -12);
  await atRest(page, FEW_RUNS);
  const dragged = await sentenceOf(page);
  expect(dragged).not.toBe(first);

  await page.keyboard.press('Control+z');
  await expect(whatIf(page)).toHaveText('5%');
  await atRest(page, FEW_RUNS);
  expect(await sentenceOf(page)).toBe(first);
  await page.keyboard.press('Shift+Z');
  await expect(whatIf(page)).toHaveText('3%');
  await page.keyboard.press('z');
  await expect(whatIf(page)).toHaveText('5%');
  await page.keyboard.press('Control+Shift+Z');
  await expect(whatIf(page)).toHaveText('3%');
  await atRest(page, FEW_RUNS);
  expect(await sentenceOf(page)).toBe(dragged);

  await page.reload();
  await expect(whatIf(page)).toHaveText('3%');
  await atRest(page, FEW_RUNS);
  await page.keyboard.press('z');
  await expect(whatIf(page)).toHaveText('5%');
  await atRest(page, FEW_RUNS);
  expect(await sentenceOf(page)).toBe(first);
});

test('Esc in mid-drag puts the value from before the drag back', async () => {
  const page = await visit();
  await whatIf(page).focus();
  await pullWhatIf(page, -12);
  await expect(whatIf(page)).toHaveText('3%');
  await page.keyboard.press('Escape');
  await expect(whatIf(page)).toHaveText('5%');
  await page.mouse.up();
  await atRest(page, FEW_RUNS);
  await expect(whatIf(page)).toHaveText('5%');
});

test('a hand that rests in mid-drag does not cut the drag into two steps', async () => {
  const page = await visit();
  await page.clock.install();
  await pullWhatIf(page, -6);
  await expect(whatIf(page)).toHaveText('4%');
  await page.clock.fastForward(5000);
  const box = (await whatIf(page).boundingBox())!;
  await page.mouse.move(box.x, box.y, { steps: 3 });
  await expect(whatIf(page)).not.toHaveText('4%');
  await page.mouse.up();
  await page.clock.fastForward(5000);
  await page.keyboard.press('z');
  await expect(whatIf(page)).toHaveText('5%');
});

test('nothing changed yet: undo has nothing to take back', async () => {
  const page = await firstVisit();
  await page.keyboard.press('z');
  await page.keyboard.press('z');
  await page.keyboard.press('r'); // comes after both, so that they had their time
  await expect(page.locator('footer')).not.toHaveText(/seed 42/);
  await expect(whatIf(page)).toHaveText('5%');
});
