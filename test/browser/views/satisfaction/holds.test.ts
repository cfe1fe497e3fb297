import { userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import type { Lever } from '#engine/scenario.ts';
import { violations } from '../../charts/axe.ts';
import { atRest, stage, type Stage } from './stage.ts';

const slider = ({ screen }: Stage, name: string) => screen.getByRole('slider', { name, exact: true });
const levers = ({ app }: Stage): readonly Lever[] => app.scenario!.levers;

test('the sentence: a bond grows, churn falls, and what it costs; findings and a row for each bond', async () => {
  const opened = await stage('holds');
  await atRest(opened);
  expect(opened.sentence()).toMatch(
    /^If the social bond grows from 25 to 45, yearly churn falls from 8\.\d% to 8\.\d%; 90% of runs fall between \d\.\d% and \d+\.\d%; it costs \$0\.80 a customer and year\.$/,
  );
  await expect
    .element(opened.screen.getByRole('heading', { name: /^Social and knowledge bonds are the cheapest/ }))
    .toBeVisible();
  await expect.element(opened.screen.getByRole('heading', { name: /lifetime profit/ })).toBeVisible();
  for (const bond of Object.values(opened.satisfaction.holds.dollars)) expect(bond.result!.p50).toBeGreaterThan(0);
  // the default prices: ten points of the social bond cost $0.20 to $0.60, of the geographic $3 to $8
  const { social, geographic } = opened.satisfaction.holds.dollars;
  expect(social.result!.p50).toBeGreaterThan(geographic.result!.p95);
  expect(await violations(opened.screen.container)).toEqual([]);
});

test('a bond of strength 0 to 100, an answer for each: churn only falls', async () => {
  const opened = await stage('holds');
  const churn: number[] = [];
  for (const to of [0, 25, 60, 100]) {
    expect(opened.satisfaction.holds.setTo('social', to, false)).toBeNull();
    await atRest(opened);
    churn.push(opened.satisfaction.holds.tried.result!.churn.after.p50);
  }
  expect(churn).toEqual([...churn].sort((a, b) => b - a));
  expect(churn[1]).toBe(opened.satisfaction.holds.tried.result!.churn.today.p50);
});

test('keys on the profile set what is tried, and today’s strength; today’s can be undone', async () => {
  const opened = await stage('holds');
  await atRest(opened);
  (slider(opened, 'the bond of time, strength what if').element() as HTMLElement).focus();
  await expect.poll(opened.sentence).toMatch(/^If the bond of time grows from 30 to 50,/);
  await userEvent.keyboard('{PageUp}{ArrowRight}');
  await expect.poll(opened.sentence).toMatch(/from 30 to 61,.*costs \$3\.72 a customer/);
  (slider(opened, 'the bond of time, strength today').element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(opened.sentence).toMatch(/from 29 to 60,/);
  expect(opened.app.scenario!.satisfaction?.holds?.bonds?.time).toEqual({ strength: 29 });
  await opened.app.library.undo();
  await expect.poll(opened.sentence).toMatch(/from 30 to 61,/);
});

test('a switching cost is removed as a shock: until its month nothing shows, then fewer are left', async () => {
  const opened = await stage('holds');
  await opened.screen.getByRole('button', { name: 'Effort of leaving', exact: true }).click();
  await atRest(opened);
  expect(opened.sentence()).toMatch(
    /^If the effort of leaving vanishes from 45 to 0 in month 12, yearly churn rises from 8\.\d% to 1\d\.\d%;/,
  );
  await expect
    .element(
      opened.screen.getByRole('heading', { name: /^Until month 12 nothing shows; by month 36 only \d+ of 1,000/ }),
    )
    .toBeVisible();
  const { without, under } = opened.satisfaction.holds.tried.result!.survivors;
  expect(under.p50[12]).toBe(without.p50[12]);
  expect(under.p95[36]).toBeLessThan(without.p5[36]!);
});

test('put into the scenario, off, on, out: with its cost, and what is worth stays a what-if', async () => {
  const opened = await stage('holds');
  await atRest(opened);
  const before = levers(opened).length;
  await opened.screen.getByRole('button', { name: 'put it into the scenario' }).click();
  expect(levers(opened)).toHaveLength(before + 1);
  expect(levers(opened).at(-1)).toMatchObject({
    kind: 'satisfy',
    on: { part: 'bond', bond: 'social' },
    size: 20,
    costs: [{ per: 'customer-year', amount: { low: 0.4, high: 1.2 } }],
  });
  await opened.screen.getByRole('button', { name: 'switch it off' }).click();
  expect(levers(opened).at(-1)!.off).toBe(true);
  await opened.screen.getByRole('button', { name: 'switch it on' }).click();
  await opened.screen.getByRole('button', { name: 'take it out' }).click();
  expect(levers(opened)).toHaveLength(before);
  await atRest(opened);
});

test('entries outside the scale get a message in place, and nothing changes', async () => {
  const opened = await stage('holds');
  await atRest(opened);
  const to = opened.screen.getByRole('spinbutton', { name: 'the social bond, strength what if' }).first();
  (to.element() as HTMLElement).focus();
  await userEvent.keyboard('1');
  await userEvent.keyboard('01{Enter}');
  await expect.element(opened.screen.getByText(/From 0 to 100.*Still 45/)).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.poll(opened.sentence).toMatch(/from 25 to 45,/);
});

test('how grown up a bond is counts: the same strength at A takes more off churn than at C', async () => {
  const opened = await stage('holds');
  await atRest(opened);
  const less = () => opened.satisfaction.holds.tried.result!.churn.less.p50;
  const young = less();
  await userEvent.selectOptions(opened.screen.getByRole('combobox', { name: 'social: how grown up' }), 'A');
  await atRest(opened);
  expect(less()).toBeGreaterThan(1.5 * young);
});

test('in Chinese', async () => {
  const opened = await stage('holds', {}, 'zh-Hans');
  await atRest(opened);
  expect(opened.sentence()).toMatch(
    /^如果社交纽带从25增强到45，年流失率将从8\.\d%降至8\.\d%；.*每位顾客每年花费\$0\.80。$/,
  );
});
