import type { Locator, Page } from 'playwright';
import { expect } from 'playwright/test';
import { describe, test } from 'vitest';
import { field, panel, resultsOf, whatIf } from './sentence.ts';
import { creditCard } from '#cases/credit-card.ts';
import type { ProfitCurve, Scenario } from '#engine/scenario.ts';
import { atRest, FEW_RUNS, shareBrowser, visit } from './visit.ts';

shareBrowser();

/** What is said in either language; figures are written the same. */
const WORDS = {
  'en-GB': {
    whatIf: 'What if',
    discount: 'Discount rate',
    horizon: 'Horizon',
    forEver: 'for ever',
    between: 'Churn a year lies between 0% and 95%. Still ',
    unreadable: '“abc” is not a number or a range. Still ',
    swapped: 'The ends were the wrong way round: now 4% to 8%.',
    years: 'From 1 to 100 years, or “for ever”. Still 20 years.',
    diverges:
      'Without an end, lifetime profit has no limit here. Set an end, or a higher discount rate. Still 20 years.',
    stale: /Grey results are for 5%.*the last entry that could be read/,
    idle: 'nothing is running',
    waits: '1 entry waits for you',
    twoWait: '2 entries wait for you',
  },
  'zh-CN': {
    whatIf: '假设',
    discount: '折现率',
    horizon: '时间范围',
    forEver: '无限期',
    between: '年流失率应在0%与95%之间。',
    unreadable: '“abc”不是数，也不是区间。',
    swapped: '两端颠倒，已改为4%至8%。',
    years: '从1到100年，或“无限期”。',
    diverges: '仍为20年。',
    stale: /灰色结果对应5%.*末次有效的值/,
    idle: '未在计算',
    waits: '1处输入待改',
    twoWait: '2处输入待改',
  },
} as const;

/** The credit card without an end to what it earns: base profit follows another curve. */
const earning = (base: ProfitCurve): Partial<Scenario> => ({
  segments: creditCard.scenario.segments.map((segment) => ({ ...segment, profit: { base } })),
});

const horizonOf = (page: Page, name: string): Locator => panel(page).getByRole('spinbutton', { name });

async function typeInto(field: Locator, entry: string): Promise<void> {
  await field.press('Enter');
  await field.page().keyboard.insertText(entry);
  await field.page().keyboard.press('Enter');
}

async function isStale(page: Page, results: readonly number[]): Promise<void> {
  await expect(page.locator('#say')).toHaveAttribute('data-stale', 'true');
  expect(await resultsOf(page)).toEqual(results);
  await expect(page.locator('figure.is-stale')).toHaveCount(4);
}

async function isSound(page: Page, results: readonly number[]): Promise<void> {
  await atRest(page, FEW_RUNS);
  await expect(page.locator('figure.is-stale')).toHaveCount(0);
  expect(await resultsOf(page)).toEqual(results);
}

describe.each(['en-GB', 'zh-CN'] as const)('%s', (locale) => {
  const words = WORDS[locale];

  test('150% and letters in the sentence: said at the number, results grey until mended or Esc', async () => {
    const page = await visit({ locale });
    const results = await resultsOf(page);
    const entry = page.locator('#say').getByRole('textbox');
    const gloss = page.locator('#say').getByRole('status').filter({ hasText: /[。.]/ });
    for (const [typed, said] of [
      ['150', words.between],
      ['abc', words.unreadable],
    ] as const) {
      await typeInto(whatIf(page), typed);
      await expect(entry).toHaveAttribute('aria-invalid', 'true');
      await expect(entry).toHaveValue(typed);
      await expect(gloss).toContainText(said);
      await expect(entry).toHaveAttribute('aria-describedby', (await gloss.getAttribute('id'))!);
      const [number, note] = [(await entry.boundingBox())!, (await gloss.boundingBox())!];
      expect(note.y).toBeGreaterThanOrEqual(number.y + number.height / 2);
      expect(note.y).toBeLessThan(number.y + 2 * number.height); // between the lines, right below
      await isStale(page, results);
      await expect(page.locator('main')).toContainText(words.stale);
      await expect(page.locator('main')).toContainText(words.idle);
      await expect(page.locator('footer')).toContainText(words.waits);
      // the panel underlines the same entry, the rest of it works on
      await expect(field(page, words.whatIf).getByRole('button').first()).toContainText(typed);
      await page.keyboard.press('Escape');
      await expect(whatIf(page)).toHaveText('5%');
      await expect(whatIf(page)).toBeFocused();
      await isSound(page, results);
    }
    await typeInto(whatIf(page), '150');
    await isStale(page, results);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('5');
    await expect(gloss).toHaveCount(0); // mended: the note goes at once
    await page.keyboard.press('Escape');
    await isSound(page, results);
  });

  test('a refused entry that is left stands for four seconds, then the old value is back', async () => {
    const page = await visit({ locale });
    await page.clock.install();
    await whatIf(page).press('Enter');
    await page.keyboard.insertText('150');
    await page.keyboard.press('Tab');
    await expect(whatIf(page)).toHaveText(/150/);
    await expect(whatIf(page)).toHaveAttribute('aria-invalid', 'true');
    await page.clock.runFor(4100);
    await expect(whatIf(page)).toHaveText('5%');
    await expect(page.locator('#say')).toHaveAttribute('data-stale', 'false');
  });

  test('a reversed range is swapped and said', async () => {
    const page = await visit({ locale });
    await typeInto(whatIf(page), '8 - 4');
    await expect(page.locator('#say')).toContainText(words.swapped);
    await expect(field(page, words.whatIf).getByRole('button').first()).toHaveText(/^4%\s+(to|至)\s+8%$/);
    await field(page, words.discount).getByRole('button').first().click();
    await page.keyboard.insertText('13-9');
    await page.keyboard.press('Enter');
    await expect(field(page, words.discount).getByRole('status')).toContainText(
      locale === 'en-GB' ? '9% to 13%' : '9%至13%',
    );
  });

  test('horizon 0 and 10000, and in the sentence too: each note at its place, two entries wait', async () => {
    const page = await visit({ locale });
    const results = await resultsOf(page);
    const row = panel(page).locator('.field').filter({ hasText: words.horizon });
    for (const typed of ['0', '10000']) {
      await horizonOf(page, words.horizon).press('Enter');
      await page.keyboard.insertText(typed);
      await page.keyboard.press('Enter');
      await expect(row.getByRole('textbox')).toHaveValue(typed);
      await expect(row.getByRole('status')).toContainText(words.years);
      await isStale(page, results);
      if (typed === '0') await page.keyboard.press('Escape');
    }
    await typeInto(whatIf(page), '150');
    await expect(page.locator('footer')).toContainText(words.twoWait);
    await expect(page.locator('#say')).toContainText(words.between);
    await expect(row.getByRole('status')).toContainText(words.years);
    await page.keyboard.press('Escape');
    await isStale(page, results); // the other one still stands
    await horizonOf(page, words.horizon).press('Escape');
    await isSound(page, results);
  });

  test('“for ever” where lifetime profit has no limit', async () => {
    const growing = { amount: 30, shape: 'flat' as const, growth: 0.2 };
    const page = await visit({ locale }, earning(growing));
    const results = await resultsOf(page);
    await horizonOf(page, words.horizon).press('Enter');
    await page.keyboard.insertText(words.forEver);
    await page.keyboard.press('Enter');
    const row = panel(page).locator('.field').filter({ hasText: words.horizon });
    await expect(row.getByRole('status')).toContainText(words.diverges);
    await isStale(page, results);
    await page.keyboard.press('Escape');
    await isSound(page, results);
  });
});
