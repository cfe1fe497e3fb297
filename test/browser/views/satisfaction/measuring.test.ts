import { userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { violations } from '../../charts/axe.ts';
import { atRest, stage, type Stage } from './stage.ts';

const heading = ({ screen }: Stage, name: RegExp) => screen.getByRole('heading', { name });
const cell = ({ screen }: Stage, name: string) => screen.getByRole('textbox', { name, exact: true });
const survey = ({ app }: Stage) => app.scenario!.satisfaction?.survey;
async function typing(opened: Stage): Promise<void> {
  await opened.screen.getByRole('button', { name: 'type or paste your own' }).click();
  await expect.element(heading(opened, /^Answers, one customer a row/)).toBeVisible();
}
async function paste(opened: Stage, text: string): Promise<void> {
  await opened.screen.getByRole('button', { name: 'paste columns' }).click();
  await userEvent.fill(opened.screen.getByRole('textbox', { name: 'columns of answers' }), text);
  await opened.screen.getByRole('button', { name: 'take these' }).click();
}

test('the sentence, and five findings, of answers that are said to be simulated', async () => {
  const opened = await stage('measuring');
  await atRest(opened);
  expect(opened.sentence()).toMatch(
    /^The weakest stage of loyalty is acting: 51 of 100 \(48–53\)\. If 50% of what our system turns away is removed, yearly churn falls from \d+\.\d% to \d+\.\d%; 90% of runs fall between \d+\.\d% and \d+\.\d%\.$/,
  );
  await expect.element(opened.screen.getByText(/200 answers, simulated: nobody was asked\./)).toBeVisible();
  await expect.element(heading(opened, /^From thinking to acting loyalty falls from 68 to 51/)).toBeVisible();
  await expect
    .element(heading(opened, /^Words run ahead of deeds: loyal by word only 57 of 200, by deed only 19/))
    .toBeVisible();
  await expect
    .element(heading(opened, /^Very satisfied: 77 of 200 customers, of whom 42 recommend us, of whom 14/))
    .toBeVisible();
  await expect.element(heading(opened, /^Value turns away the most: 45 of 100/)).toBeVisible();
  await expect.element(heading(opened, /lifetime profit/)).toBeVisible();
  expect(await violations(opened.screen.container)).toEqual([]);
});

test('a cause removed takes its share of churn: half of 20 to 35% is 10 to 17.5% off the hazard', async () => {
  const opened = await stage('measuring');
  await atRest(opened);
  const { ratio } = opened.satisfaction.measuring.tried.result!;
  expect(ratio.p5).toBeCloseTo(1 - 0.175, 2);
  expect(ratio.p95).toBeCloseTo(1 - 0.1, 2);
  await opened.screen.getByRole('button', { name: 'put it into the scenario' }).click();
  expect(opened.app.scenario!.levers.at(-1)).toMatchObject({
    kind: 'satisfy',
    on: { part: 'cause', cause: 'system' },
    size: 0.5,
    costs: [{ per: 'customer-year', amount: 1.5 }],
  });
});

test('thresholds and the funnel are set in place, and nothing is asked again', async () => {
  const opened = await stage('measuring');
  await atRest(opened);
  const wanted = opened.satisfaction.measuring.tried.run.wanted;
  const said = opened.screen.getByRole('spinbutton', { name: 'loyal by what they say: score from' }).first();
  (said.element() as HTMLElement).focus();
  await userEvent.keyboard('{End}');
  await expect.element(heading(opened, /^Deeds run ahead of words/)).toBeVisible();
  const least = opened.screen.getByRole('spinbutton', { name: 'least answer that counts' }).first();
  (least.element() as HTMLElement).focus();
  await userEvent.keyboard('{Home}');
  await expect.element(heading(opened, /^Very satisfied: 200 of 200 customers, of whom 200/)).toBeVisible();
  expect(opened.satisfaction.measuring.tried.run.wanted).toBe(wanted);
});

test('an answer outside 1 to 10 names its row and column; the pictures keep the last answers that could be read', async () => {
  const opened = await stage('measuring');
  await atRest(opened);
  await typing(opened);
  for (const [entry, why] of [
    ['11', 'Row 2, likes us: 11 is not within 1 to 10.'],
    ['never', 'Row 2, likes us: “never” is not a number.'],
    ['', 'Row 2, likes us, is empty.'],
  ] as const) {
    await userEvent.fill(cell(opened, 'row 2, likes us'), entry);
    await userEvent.tab();
    await expect.element(opened.screen.getByRole('alert')).toHaveTextContent(why);
    await expect.element(cell(opened, 'row 2, likes us')).toHaveAttribute('aria-invalid', 'true');
    expect(survey(opened)).toBeUndefined();
    expect(opened.sentence()).toContain('acting: 51 of 100');
  }
  await userEvent.fill(cell(opened, 'row 2, likes us'), '10');
  await userEvent.tab();
  await expect.poll(() => survey(opened)?.rows[1]?.[3]).toBe(10);
  await expect.element(opened.screen.getByText(/200 answers of your own/)).toBeVisible();
  await opened.app.library.undo();
  await expect.poll(() => survey(opened)).toBeUndefined();
});

test('an empty table waits for two answers; one is too few', async () => {
  const opened = await stage('measuring');
  await atRest(opened);
  await typing(opened);
  await opened.screen.getByRole('button', { name: 'empty the table' }).click();
  await expect
    .element(opened.screen.getByRole('alert'))
    .toHaveTextContent(/Row 1, first in mind, is empty\..*last 200 answers/);
  await opened.screen.getByRole('button', { name: 'remove row 1' }).click();
  await opened.screen.getByRole('button', { name: 'remove row 1' }).click();
  await expect.element(opened.screen.getByRole('alert')).toHaveTextContent('0 answers are too few: at least 2.');
  await opened.screen.getByRole('button', { name: 'go back to those' }).click();
  await expect.element(opened.screen.getByText('rows 1 to 10 of 200')).toBeVisible();
});

test('pasted columns: those nobody knows are listed and left out by choice', async () => {
  const opened = await stage('measuring');
  await atRest(opened);
  await typing(opened);
  await paste(opened, 'customer\tsatisfied\twill recommend\nA\t9\t10\nB\t3\t2\nC\t8\t9');
  await expect
    .element(opened.screen.getByRole('alert'))
    .toHaveTextContent('No question here is called “customer”. It can be left out; 3 rows are taken.');
  expect(survey(opened)).toBeUndefined();
  await opened.screen.getByRole('button', { name: 'leave them out' }).click();
  await expect
    .poll(() => survey(opened))
    .toEqual({
      items: ['satisfied', 'willRecommend'],
      rows: [
        [9, 10],
        [3, 2],
        [8, 9],
      ],
    });
  await expect.poll(opened.sentence).toMatch(/^Of the stages of loyalty only intending was asked about: 67 of 100/);
  await expect.element(heading(opened, /^Years with us or share of spend were not asked/)).toBeVisible();
  await expect.element(heading(opened, /^Very satisfied: 1 of 3 customers, of whom 1 recommend us$/)).toBeVisible();
});

test.each([
  ['satisfied\n9', '1 answer is too few: at least 2.'],
  ['a\tb\n1\t2', 'No column is one of the questions.'],
  ['satisfied\n9\n12', 'Row 2, satisfied: 12 is not within 1 to 10.'],
])('what cannot be pasted says why, and stays: %j', async (text, why) => {
  const opened = await stage('measuring');
  await atRest(opened);
  await typing(opened);
  await paste(opened, text);
  await expect.element(opened.screen.getByRole('alert')).toHaveTextContent(why);
  expect(survey(opened)).toBeUndefined();
});

test('in Chinese', async () => {
  const opened = await stage('measuring', {}, 'zh-Hans');
  await atRest(opened);
  expect(opened.sentence()).toMatch(
    /^忠诚最弱的阶段是行为：51分（48–53）。如果制度使顾客离开的原因消除50%，年流失率将从/,
  );
});
