/** A lever on satisfaction, and churn read on the chance of leaving, where they are set: sentence, panel, settings. */
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Lever, Scenario } from '#engine/scenario.ts';
import { knowSatisfaction } from '#formats/scenario/know-satisfaction.ts';
import { setLocale } from '#i18n/locale.svelte.ts';
import type { App } from '#state/app.svelte.ts';
import { stage } from '../../scenarios/stage.ts';

knowSatisfaction();
afterEach(() => setLocale('en'));

const fall: Lever = {
  id: 'fall',
  kind: 'satisfy',
  on: { part: 'barrier' },
  size: { low: 0.5, high: 0.7 },
  startMonth: 18,
  costs: [{ per: 'customer-year', amount: 1 }],
};
const prefer: Lever = { id: 'prefer', kind: 'satisfy', on: { part: 'passage', passage: 'prefer' }, size: 0.06 };
const less: Lever = { id: 'less', kind: 'churn', reading: 'hazard', size: 0.35, origin: 'own-points' };

async function simulate(levers: readonly Lever[]): Promise<App> {
  await page.viewport(1440, 1000);
  const { app } = await stage();
  const scenario: Scenario = { ...app.scenario!, runs: 100, levers };
  expect(app.problemIn(scenario)).toBeNull();
  app.edit(scenario);
  app.screen = 'simulate';
  await expect.element(page.getByRole('group', { name: 'Inputs' })).toBeVisible();
  return app;
}
const sentence = (): string => document.querySelector('#say')!.textContent.replace(/\s+/g, ' ').trim();
const openFold = (): Promise<void> => page.getByText('Levers: what is done').click();
const readings = (): string[] => {
  const choice = page.getByRole('radiogroup', { name: /^Read “/ }).query();
  return [...(choice?.querySelectorAll('label') ?? [])].map((one) => one.textContent.replace(/\s+/g, ' ').trim());
};

test('alone: the sentence, the field with its unit, the settings with its name; in Chinese too', async () => {
  const app = await simulate([fall]);
  await expect
    .poll(sentence)
    .toMatch(/^If\s*60%.*of the switching barrier falls in month 18, a customer’s lifetime profit/);
  await expect.element(page.getByRole('group', { name: 'Switching barrier, share that falls' })).toBeVisible();
  await openFold();
  await expect.element(page.getByRole('heading', { name: 'Switching barrier', exact: true })).toBeVisible();
  const start = page.getByRole('spinbutton', { name: 'Starts in month' });
  await expect.element(start).toHaveTextContent('18');

  await app.speak('zh-Hans');
  await expect.poll(sentence).toMatch(/^如果从第18个月起转换壁垒的.*消失，每位顾客的终身利润/);
});

test('its number is set in the sentence, in the unit that is said there', async () => {
  const app = await simulate([prefer]);
  await expect.poll(sentence).toMatch(/^If first buyers come to prefer us more often, by\s*6.* of 100 a month,/);
  const number = page.getByRole('spinbutton', { name: 'Coming to prefer us, more of 100 a month' }).first();
  app.library.flush(); // a person rests in between: two steps, not one
  (number.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(() => app.scenario!.levers[0]).toMatchObject({ size: 0.07 });
  await expect.poll(sentence).toMatch(/by\s*7.* of 100 a month,/);
  app.library.flush();
  await app.library.settled();
  await app.undo();
  await expect.poll(() => app.scenario!.levers[0]).toMatchObject({ size: 0.06 });
});

test('read on the chance of leaving: from 10% to 6.62%, the reading is offered, and the lever has its name', async () => {
  const app = await simulate([less]);
  await expect.poll(sentence).toMatch(/from\s*10%.*to\s*6\.62%/);
  await expect.poll(readings).toHaveLength(4);
  expect(readings()[3]).toMatch(/chance of leaving.*10 → 6\.62%/);
  await openFold();
  await expect.element(page.getByRole('heading', { name: 'Own points', exact: true })).toBeVisible();

  app.read('relative');
  await expect.poll(readings).toHaveLength(3);
  await expect.poll(sentence).toMatch(/from\s*10%.*to\s*6\.5%/);
});
