import { userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { chainRetention } from '#engine/satisfaction/chain-retention.ts';
import { atRest, stage, type Stage } from './stage.ts';

const focus = (opened: Stage, name: string): void =>
  (opened.screen.getByRole('spinbutton', { name, exact: true }).first().element() as HTMLElement).focus();
const PREFER = 'first buyers who come to prefer you, of 100 a month';
const passageLever = ({ app }: Stage) => app.scenario!.levers.find(({ kind }) => kind === 'satisfy');

test('the sentence, the hundred lines and three findings are of one answer', async () => {
  const opened = await stage('formation');
  await atRest(opened);
  await expect
    .poll(opened.sentence)
    .toMatch(
      /^If each month 14 of 100 first buyers come to prefer you, not 8, then 2[78] of 100 who know you grow loyal instead of 2[123]; 90% of runs fall between \d+ and \d+\.$/,
    );
  for (const name of [
    /^Half are there within (18|19|20) months, one in twenty after \d+$/,
    /^After two years (18|19) of 100 have grown loyal, not 1[345]$/,
    /^After three years 4[234] of 100 first buyers stay, not 3[345]$/,
  ]) {
    await expect.element(opened.screen.getByRole('heading', { name })).toBeVisible();
  }
  expect(document.body.textContent).not.toMatch(/NaN|Infinity|undefined/);
});

test('a rate set in the picture is the scenario’s, one undo takes it back; beyond its stage it is refused in place', async () => {
  const opened = await stage('formation');
  await atRest(opened);
  const before = opened.sentence();
  focus(opened, 'who know you and buy, of 100 a month');
  await userEvent.keyboard('20{Enter}');
  await expect
    .poll(() => opened.app.scenario?.satisfaction?.formation?.rates?.buy)
    .toEqual({ low: 0.188, high: 0.212 });
  await atRest(opened);
  expect(opened.sentence()).not.toBe(before);
  opened.app.library.flush();
  focus(opened, PREFER);
  await userEvent.keyboard('97{Enter}');
  await expect
    .element(opened.screen.getByText(/out of one stage no more than 100 of 100 can go/).first())
    .toBeVisible();
  await userEvent.keyboard('{Escape}');
  expect(opened.app.scenario?.satisfaction?.formation?.rates?.prefer).toBeUndefined();
  await opened.app.undo();
  await expect.poll(() => opened.app.scenario?.satisfaction?.formation?.rates?.buy).toBeUndefined();
});

test('the lever is a draft until it is put in; switched off, and taken out again', async () => {
  const opened = await stage('formation');
  await atRest(opened);
  focus(opened, `${PREFER}, what if`);
  await userEvent.keyboard('12{Enter}');
  expect(passageLever(opened)).toBeUndefined();
  await opened.screen.getByRole('button', { name: 'put it into the scenario' }).click();
  await expect
    .poll(() => passageLever(opened))
    .toMatchObject({ on: { part: 'passage', passage: 'prefer' }, size: 0.04 });
  await atRest(opened);
  await expect.element(opened.screen.getByText(/of lifetime profit a customer/).first()).toBeVisible();
  await opened.screen.getByRole('button', { name: 'switch it off' }).click();
  await expect.poll(() => passageLever(opened)?.off).toBe(true);
  await opened.screen.getByRole('button', { name: 'take it out' }).click();
  await expect.poll(() => passageLever(opened)).toBeUndefined();
  await atRest(opened);
  await expect.poll(opened.sentence).toMatch(/^If each month 12 of 100 first buyers/);
});

test('another passage: those who leave even so do not change who grows loyal, but who stays', async () => {
  const opened = await stage('formation');
  await atRest(opened);
  await userEvent.selectOptions(
    opened.screen.getByRole('combobox', { name: 'what happens each month' }),
    'leave even so',
  );
  await atRest(opened);
  await expect
    .poll(opened.sentence)
    .toMatch(
      /^If each month 0\.2 of 100 who are loyal leave even so, not 0\.4, then \d+ of 100 first buyers are here after six years/,
    );
});

test('“Use in Simulate”: the segment stays as first buyers do, in one step that can be undone', async () => {
  const opened = await stage('formation');
  await atRest(opened);
  const before = opened.app.scenario!.segments[0]!.retention;
  await opened.screen.getByRole('button', { name: 'Use in Simulate' }).click();
  const { scenario } = opened.app;
  expect(scenario!.segments[0]!.retention).toEqual(chainRetention(scenario!, { retention: before }));
  // five points of a yearly churn of ten: in later years there are not so many, so it takes half the hazard
  expect(scenario!.levers[0]).toMatchObject({ kind: 'churn', reading: 'hazard' });
  await expect.element(opened.screen.getByText(/takes its share of the chance to leave/)).toBeVisible();
  await expect.element(opened.screen.getByText(/now stay so\./)).toBeVisible();
  opened.app.library.flush();
  await opened.screen.getByRole('button', { name: 'put the lever in, too' }).click();
  await expect.poll(() => passageLever(opened)?.kind).toBe('satisfy');
  opened.app.library.flush();
  await opened.app.undo();
  await opened.app.undo();
  await expect.poll(() => opened.app.scenario!.segments[0]!.retention).toEqual(before);
});

test('a size of nothing changes nothing, and still costs', async () => {
  const opened = await stage('formation');
  await atRest(opened);
  focus(opened, `${PREFER}, what if`);
  await userEvent.keyboard('8{Enter}');
  await atRest(opened);
  await expect.poll(opened.sentence).toMatch(/grow loyal either way;/);
  await expect.element(opened.screen.getByText('Changes nothing of lifetime profit.')).not.toBeInTheDocument();
});

test('Space lets the lines flow, and only where nothing else is done with it', async () => {
  const opened = await stage('formation');
  await atRest(opened);
  const { formation } = opened.satisfaction;
  (document.activeElement as HTMLElement | null)?.blur();
  await userEvent.keyboard(' ');
  await expect.poll(() => formation.flow).toBe(1);
  (opened.screen.getByRole('button', { name: 'Use in Simulate' }).element() as HTMLElement).focus();
  await userEvent.keyboard(' ');
  expect(formation.flow).toBe(1);
});

test('in Chinese', async () => {
  const opened = await stage('formation', {}, 'zh-Hans');
  await atRest(opened);
  await expect.poll(opened.sentence).toMatch(/^若每月首购者每百人中有14人转为偏好，而不是8人，/);
  await expect.element(opened.screen.getByRole('heading', { name: /^两年后百人中1\d人已成忠诚/ })).toBeVisible();
});
