/** Levers in the settings: switched off and on, removed; what moves customers is named, in both languages. */
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Lever, Scenario } from '#engine/scenario.ts';
import { knowPlaces } from '#formats/scenario/know-places.ts';
import { setLocale } from '#i18n/locale.svelte.ts';
import type { App } from '#state/app.svelte.ts';
import { stage } from '../../scenarios/stage.ts';

knowPlaces();
afterEach(() => setLocale('en'));

const move: Lever = {
  id: 'up',
  kind: 'move',
  size: { low: 0.5, high: 0.7 },
  move: { matrix: 'attitude', from: { zone: 'spurious' }, to: { zone: 'loyal' }, customers: 200 },
};
const serve: Lever = { id: 'listen', kind: 'serve', zone: 'indifference', size: 0.6 };

async function simulate(change: (scenario: Scenario) => Scenario): Promise<App> {
  await page.viewport(1440, 1000);
  const { app } = await stage();
  app.edit(change({ ...app.scenario!, runs: 100 }));
  app.screen = 'simulate';
  await expect.element(page.getByRole('group', { name: 'Inputs' })).toBeVisible();
  return app;
}
const click = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).first().click();
const sentence = (): string => document.querySelector('#say')!.textContent.replace(/\s+/g, ' ').trim();
const openFold = (): Promise<void> => page.getByText('Levers: what is done').click();

test('a move beside a churn lever: in the sentence, in the panel, in the settings', async () => {
  const app = await simulate((scenario) => ({ ...scenario, levers: [...scenario.levers, move] }));
  await expect.poll(sentence).toMatch(/of\s*200.*customers move from spurious to loyal/);
  await expect.element(page.getByRole('group', { name: 'Share that follows' })).toBeVisible();

  await openFold();
  const heading = page.getByRole('heading', {
    name: 'Move 200 customers from spurious to loyal (Attitude × repeat purchase)',
  });
  await expect.element(heading).toBeVisible();

  // the first lever, on churn, goes off: the sentence is about the move alone
  await click('switch off');
  await expect.poll(() => app.scenario!.levers[0]!.off).toBe(true);
  await expect.poll(sentence).toMatch(/^If .*customers move from spurious to loyal,/);
  await expect.element(page.getByRole('button', { name: 'switch on', exact: true })).toBeVisible();
  await app.undo();
  await expect.poll(() => app.scenario!.levers[0]!.off).toBeUndefined();
  await expect.poll(sentence).toMatch(/^If yearly churn falls/);
});

test('alone, in Chinese too', async () => {
  const app = await simulate((scenario) => ({ ...scenario, levers: [serve] }));
  await expect.poll(sentence).toMatch(/^If .*of the needs in the indifference zone are served,/);
  await app.speak('zh-Hans');
  await expect.poll(sentence).toMatch(/^如果冷淡区的需求有.*得到满足，每位顾客的终身利润/);
});

test('one that was switched off may not go with what was changed since: it says why, and stays off', async () => {
  const app = await simulate((scenario) => ({
    ...scenario,
    levers: [
      { id: 'up', kind: 'premium', size: 2 },
      { id: 'down', kind: 'premium', size: -2, off: true },
    ],
  }));
  await openFold();
  await click('switch on');
  await expect.element(page.getByRole('alert')).toHaveTextContent(/act on the same customers/);
  expect(app.scenario!.levers[1]!.off).toBe(true);
  await page.getByRole('button', { name: 'remove', exact: true }).first().click();
  await expect.poll(() => app.scenario!.levers.map(({ id }) => id)).toEqual(['down']);
  await click('switch on');
  await expect.poll(() => app.scenario!.levers[0]!.off).toBeUndefined();
  await userEvent.keyboard('{Escape}');
});
