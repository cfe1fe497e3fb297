import { expect } from 'playwright/test';
import { test } from 'vitest';
import { cost, field, resultsOf, whatIf } from './sentence.ts';
import { atRest, shareBrowser, visit } from './visit.ts';

shareBrowser();

/** Enough for results to stand still within a point. */
const RUNS = 4096;

/** What may be typed, and the range in per cent that it is. */
const ENTRIES = [
  ['3 to 6', 3, 6],
  ['9-11', 9, 11],
  ['5 ± 1', 4, 6],
  ['4 至 7', 4, 7],
  ['2～8', 2, 8],
  ['4..6', 4, 6],
  ['4% to 5%', 4, 5],
] as const;

test.each(['sentence', 'panel'])('a range typed into the %s, in every way of writing it', async (place) => {
  const page = await visit();
  const written = field(page, 'What if').getByRole('button').first();
  const enter = async (entry: string): Promise<void> => {
    if (place === 'sentence') await whatIf(page).press('Enter');
    else await written.click();
    await page.keyboard.insertText(entry);
    await page.keyboard.press('Enter');
  };
  for (const [entry, low, high] of ENTRIES) {
    await enter(entry);
    await expect(written, entry).toHaveText(`${low}% to ${high}%`);
    const middle = `${(low + high) / 2}%`;
    await expect(whatIf(page)).toHaveText(middle);
    await expect(whatIf(page)).toHaveAttribute('aria-valuetext', `${middle}, from ${low}% to ${high}%`);
  }
});

test('a wider range gives a wider interval; a lone value in the panel makes it certain', async () => {
  const page = await visit({}, { runs: RUNS });
  const width = async (): Promise<number> => {
    await atRest(page, RUNS);
    const results = await resultsOf(page);
    return results[4]! - results[3]!;
  };
  const before = await width();
  await whatIf(page).focus();
  await page.keyboard.type('2 to 8');
  await page.keyboard.press('Enter');
  expect(await width()).toBeGreaterThan(1.5 * before);
  const inPanel = field(page, 'What if');
  await inPanel.getByRole('button').first().click();
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  expect(await width()).toBeLessThan(before);
  await expect(inPanel.getByRole('slider')).toHaveCount(1);
  await expect(inPanel.getByRole('slider')).toHaveAttribute('aria-valuenow', '0.05');
  await expect(whatIf(page)).toHaveAttribute('aria-valuetext', '5%');
});

test('a lone value in the sentence takes its range along, and stands alone where the range has no room', async () => {
  const page = await visit();
  const written = field(page, 'What if').getByRole('button').first();
  await whatIf(page).focus();
  await page.keyboard.type('7');
  await page.keyboard.press('Enter');
  await expect(written).toHaveText(/^6%\s+to\s+8%$/);
  await page.keyboard.type('2-8');
  await page.keyboard.press('Enter');
  await expect(written).toHaveText(/^2%\s+to\s+8%$/);
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect(whatIf(page)).toHaveText('2%');
  await expect(written).toHaveText('2%');
});

test('an end of the range moves by mouse and by arrows', async () => {
  const page = await visit();
  const strip = field(page, 'What if');
  const upper = strip.getByRole('slider', { name: 'upper end' });
  await upper.focus();
  await page.keyboard.press('ArrowRight');
  await expect(strip.getByRole('button').first()).toHaveText(/^4%\s+to\s+6.5%$/);
  await expect(whatIf(page)).toHaveText('5.25%');
  await expect(page.getByRole('status').getByText('saved here')).toBeVisible();
  const box = (await upper.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 40, box.y + box.height / 2, { steps: 8 });
  await expect(whatIf(page)).not.toHaveText('5.25%');
  await page.mouse.up();
  await page.keyboard.press('z');
  await expect(strip.getByRole('button').first()).toHaveText(/^4%\s+to\s+6.5%$/);
});

test('“5%” read as points, as relative, as retention: of a programme that costs nothing', async () => {
  const page = await visit({}, { runs: RUNS });
  await cost(page).focus();
  await page.keyboard.type('0');
  await page.keyboard.press('Enter');
  // points: interface.md §13, “without programme cost +47 %”; relative: “about +3 %”; retention lies near points
  for (const [name, churn, rise, within] of [
    ['points', '5%', 47, 2],
    ['relative', '9.5%', 3, 1],
    ['retention', '5.5%', 41, 2],
  ] as const) {
    await page.getByRole('radio', { name }).check();
    await expect(whatIf(page)).toHaveText(churn);
    await atRest(page, RUNS);
    const [by] = await resultsOf(page);
    expect(Math.abs(by! - rise), `${name}: ${by}`).toBeLessThanOrEqual(within);
  }
});
