import { userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { atRest, stage } from './stage.ts';

const FORM =
  /^If 75 of 100 complaints are settled, not 50, 44 of 100 customers with a problem buy again instead of 40; yearly churn falls from 10(\.0)?% to 9\.7%; 90% of runs fall between \d/;

test('the sentence, the hundred, the table, whom they tell, and what it is worth', async () => {
  const opened = await stage('complaints');
  await atRest(opened);
  await expect.poll(opened.sentence).toMatch(FORM);
  const { screen, satisfaction } = opened;
  await expect.element(screen.getByRole('figure', { name: /^Most are lost in silence: \d+ of the \d+/ })).toBeVisible();
  await expect
    .element(screen.getByRole('figure', { name: /speak ill of us to \d+ people, not \d+, and well to/ }))
    .toBeVisible();
  await expect.element(screen.getByRole('figure', { name: /a customer’s lifetime profit/ })).toBeVisible();
  await expect
    .element(screen.getByText(/TARP: intentions of the 1970s and 1980s, before the internet; not deeds/))
    .toBeVisible();
  const { arms } = satisfaction.complaints.summary!;
  expect(arms.whatIf.again.p50).toBeGreaterThan(arms.base.again.p50);
  expect(arms.whatIf.against.p50).toBeLessThan(arms.base.against.p50);
});

test('a number of the table is set by keyboard, said to be changed, and undone', async () => {
  const opened = await stage('complaints');
  await atRest(opened);
  const cell = opened.screen.getByRole('spinbutton', { name: 'buy again, of 100: major problem, silent' }).first();
  (cell.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(() => opened.app.scenario?.satisfaction?.complaints?.again?.major[0]).toBe(0.1);
  await expect.element(opened.screen.getByText(/Changed by you; published were/)).toBeVisible();
  opened.app.library.flush(); // a person rests in between
  await opened.screen.getByRole('button', { name: 'published numbers again' }).click();
  await expect.poll(() => opened.satisfaction.complaints.isPublished).toBe(true);
  await opened.app.undo();
  await opened.app.undo();
  await expect.poll(() => opened.app.scenario?.satisfaction?.complaints).toBeUndefined();
});

test('another thing changes; put in, switched off, taken out', async () => {
  const opened = await stage('complaints');
  await atRest(opened);
  await opened.screen.getByRole('combobox', { name: 'what changes' }).selectOptions('voiced');
  await expect.poll(opened.sentence).toMatch(/^If 70 of 100 with a problem complain, not 50,/);
  await atRest(opened);
  await opened.screen.getByRole('button', { name: /^put it into the scenario$/i }).click();
  const lever = () => opened.app.scenario?.levers.find(({ kind }) => kind === 'satisfy');
  await expect.poll(lever).toMatchObject({ on: { part: 'complaints', way: 'voiced' }, size: 0.2 });
  await opened.screen.getByRole('button', { name: /^switch it off$/i }).click();
  await expect.poll(() => lever()?.off).toBe(true);
  await opened.screen.getByRole('button', { name: /^take it out$/i }).click();
  await expect.poll(lever).toBeUndefined();
});

test('its words about churn open the book of levers where they stand', async () => {
  const opened = await stage('complaints');
  await atRest(opened);
  await opened.screen.getByRole('button', { name: 'yearly churn' }).click();
  await expect.element(opened.screen.getByRole('region', { name: 'Levers' })).toBeVisible();
  expect(opened.sentence()).toMatch(
    /^If 75 of 100 complaints are settled.*yearly churn falls from 10(\.0)?% to 9\.7%;$/,
  );
  await userEvent.keyboard('{Escape}');
  await expect.poll(opened.sentence).toMatch(FORM);
});

test('in Chinese', async () => {
  const opened = await stage('complaints', {}, 'zh-Hans');
  await atRest(opened);
  await expect
    .poll(opened.sentence)
    .toMatch(/^如果每百件投诉中解决75.*而非50，100位遇到问题的顾客中就有44位再次购买，而非40位；年流失率从/);
});
