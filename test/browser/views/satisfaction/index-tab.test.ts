import { userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { atRest, stage, type Stage } from './stage.ts';

const spin = (opened: Stage, name: string) => opened.screen.getByRole('spinbutton', { name, exact: true }).first();
const focus = (opened: Stage, name: string): void => (spin(opened, name).element() as HTMLElement).focus();
const levers = ({ app }: Stage) => app.scenario!.levers.filter(({ kind }) => kind === 'satisfy');

test('the sentence, the finding, the picture, the balance and the profit are of one answer', async () => {
  const opened = await stage('index');
  await atRest(opened);
  await expect
    .poll(opened.sentence)
    .toMatch(
      /^If perceived quality rises from 71 to 79, loyalty rises by 3\.[67] points and yearly churn falls from 10% to 8\.[345]%; 90% of runs fall between [67]\.\d% and 9\.\d%\.$/,
    );
  for (const name of [
    'Quality reaches loyalty only through satisfaction: 83% of the way directly, 17% by way of value',
    'The balance tips from +$20 to +$25; the rival stands at +$15',
    // of 256 runs
    /^(69|70|71) of 100 would choose us, not (59|60|61)$/,
  ]) {
    await expect.element(opened.screen.getByRole('heading', { name })).toBeVisible();
  }
  await expect.element(opened.screen.getByText(/^lifetime profit \+[\d.]+%$/)).toBeInTheDocument();
  expect(document.body.textContent).not.toMatch(/NaN|Infinity|undefined/);
});

test('a second construct adds; what carries it along is not pushed again', async () => {
  const opened = await stage('index');
  await atRest(opened);
  const alone = opened.satisfaction.index.index.result!.change;
  focus(opened, 'Value, what if');
  await userEvent.keyboard('{ArrowUp}');
  await atRest(opened);
  // 62 + 5.4 from quality: the next whole point is 68
  expect(opened.satisfaction.index.reached('value')).toBeCloseTo(68, 9);
  expect(opened.satisfaction.index.pushes.value).toBeCloseTo(0.59, 1);
  expect(opened.sentence()).toMatch(/from 71 to 79 and perceived value from 62 to 68, loyalty/);
  expect(opened.satisfaction.index.index.result!.change.satisfaction.p50).toBeGreaterThan(alone.satisfaction.p50);
});

test('a push is put into the scenario, switched off, taken out; undo takes back each', async () => {
  const opened = await stage('index');
  await atRest(opened);
  const { screen, app } = opened;
  await screen.getByRole('button', { name: 'put it into the scenario' }).click();
  expect(levers(opened)).toMatchObject([{ on: { part: 'construct', construct: 'quality' }, size: 8 }]);
  app.library.flush();
  await screen.getByRole('button', { name: 'off', exact: true }).click();
  expect(levers(opened)[0]!.off).toBe(true);
  app.library.flush();
  await app.undo();
  expect(levers(opened)[0]!.off).toBeUndefined();
  await screen.getByRole('button', { name: 'take out' }).click();
  expect(levers(opened)).toEqual([]);
});

test('a coefficient is typed on its line, out of bounds it is refused in place; P puts the published one back', async () => {
  const opened = await stage('index');
  await atRest(opened);
  focus(opened, 'Quality to Satisfaction, coefficient');
  await userEvent.keyboard('5{Enter}');
  await expect.element(opened.screen.getByText(/From −2 to 2\..*Still 0\.51/)).toBeVisible();
  await userEvent.keyboard('{Escape}');
  focus(opened, 'Quality to Satisfaction, coefficient');
  await userEvent.keyboard('0.9{Enter}');
  const path = () => opened.app.scenario?.satisfaction?.index?.paths?.[6];
  await expect.poll(path).toMatchObject({ from: 'quality', to: 'satisfaction' });
  await atRest(opened);
  expect(opened.satisfaction.index.index.result!.change.satisfaction.p50).toBeGreaterThan(8);
  (document.activeElement as HTMLElement).blur();
  await userEvent.keyboard('p');
  await expect.poll(path).toBeUndefined();
});

test('a path set to 0 is gone from the picture; one that would close a ring is refused with its constructs', async () => {
  const opened = await stage('index');
  await atRest(opened);
  focus(opened, 'Image to Loyalty, coefficient');
  await userEvent.keyboard('0{Enter}');
  await expect.poll(() => document.querySelectorAll('[data-path]').length).toBe(11);
  await expect
    .poll(() => opened.app.scenario?.satisfaction?.index?.paths?.at(-1))
    .toEqual({ from: 'image', to: 'loyalty', coefficient: 0 });
  const added = opened.satisfaction.index.addPath('loyalty', 'quality');
  expect(added.kind).toBe('ring');
  expect(opened.satisfaction.index.addPath('image', 'loyalty')).toEqual({ kind: 'added', problem: null });
  await expect.poll(() => document.querySelectorAll('[data-path]').length).toBe(12);
});

test('a value tried in the balance is worth something of its own, and counts against when given', async () => {
  const opened = await stage('index');
  await atRest(opened);
  await opened.screen.getByRole('button', { name: 'time, ours, what if' }).click();
  await expect.element(spin(opened, 'time, ours, what if')).toHaveFocus();
  await userEvent.keyboard('10{Enter}');
  await atRest(opened);
  const { valueWorth, value } = opened.satisfaction.index;
  // four dollars less of time, and 5.2 of quality
  expect(value.result!.change.p50).toBeCloseTo(9.2, 6);
  expect(valueWorth!.gain.p50).toBeGreaterThan(0);
  await expect.element(opened.screen.getByText(/^worth \+\$[\d.,]+ of lifetime profit/)).toBeVisible();
});

test('another construct takes the push over; in Chinese as well', async () => {
  const opened = await stage('index', {}, 'zh-Hans');
  await atRest(opened);
  await expect
    .poll(opened.sentence)
    .toMatch(/^若感知质量从71升至79，忠诚提高3\.[67]个点，年流失率从10%降至8\.[345]%；90%的模拟结果落在/);
  opened.satisfaction.index.choose('image');
  await atRest(opened);
  await expect.poll(opened.sentence).toMatch(/^若形象从72升至80，忠诚提高/);
  expect(opened.satisfaction.index.pushes.quality).toBe(0);
});
