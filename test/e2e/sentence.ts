import type { Locator, Page } from 'playwright';

/** The sentence as a reader has it: words, with the spaces that layout brings taken out. */
export const sentenceOf = (page: Page): Promise<string> =>
  page.locator('#say').evaluate((say) => say.textContent.replace(/\s+/g, ' ').trim());

/** The sentence as a reader has it, without the words of its list boxes. */
export const readSentence = (page: Page): Promise<string> =>
  page.locator('#say').evaluate((say) => {
    const copy = say.cloneNode(true) as HTMLElement;
    copy.querySelectorAll('select').forEach((select) => select.remove());
    return copy.textContent.replace(/\s+/g, ' ').trim();
  });

/** Until the sentence of a screen is of the present numbers. */
export const answered = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const say = document.querySelector<HTMLElement>('#say');
    return say?.dataset.stale === 'false' && !say.textContent.includes('…');
  });

/** What-if churn, the number in the sentence. */
export const whatIf = (page: Page): Locator =>
  page.locator('#say').getByRole('spinbutton', { name: /(what if|假设)$/ });
/** Baseline churn, the number in the sentence. */
export const baseline = (page: Page): Locator =>
  page.locator('#say').getByRole('spinbutton', { name: /(baseline|基线)$/ });
/** What the programme costs, the number in the sentence. */
export const cost = (page: Page): Locator =>
  page.locator('#say').getByRole('spinbutton', { name: /cost of the programme|计划成本/ });

/** The results in the sentence, as numbers: rise in per cent, from, to, the ends of the interval, months. */
export async function resultsOf(page: Page): Promise<number[]> {
  const texts = await page.locator('#say output').allTextContents();
  return texts.map((text) => Number(text.replace('−', '-').replace(/[^\d.-]/g, '')));
}

export const panel = (page: Page): Locator => page.getByRole('group', { name: /^(Inputs|输入)$/ });

/** A field of the panel, by its label. */
export const field = (page: Page, label: string): Locator =>
  panel(page).getByRole('group', { name: label, exact: true });

/** What is drawn, as text: findings, labels and the places of every mark. */
export const drawn = (page: Page): Promise<string[]> =>
  page.locator('figure').evaluateAll((figures) => figures.map((figure) => figure.innerHTML));
