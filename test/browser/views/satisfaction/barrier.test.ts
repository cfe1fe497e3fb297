import { userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { SATISFACTION } from '#engine/satisfaction/default-satisfaction.ts';
import { violations } from '../../charts/axe.ts';
import { atRest, stage, type Stage } from './stage.ts';

const focus = (opened: Stage, role: 'spinbutton' | 'slider', name: string): void =>
  (opened.screen.getByRole(role, { name, exact: true }).element() as HTMLElement).focus();
const typed = async (opened: Stage, name: string, entry: string): Promise<void> => {
  focus(opened, 'spinbutton', name);
  await userEvent.keyboard(`${entry}{Enter}`);
};
const churnOf = ({ satisfaction }: Stage) => satisfaction.barrier.summary!.churn;
const button = (opened: Stage, name: string) => opened.screen.getByRole('button', { name, exact: true });
const heading = (opened: Stage, name: RegExp) => opened.screen.getByRole('heading', { name });

test('the sentence, the findings and the line below, all of the assumed answers', async () => {
  const opened = await stage('barrier');
  await atRest(opened);
  // 640 assumed answers, 315 of them hostages of whom a fall of 60% frees 189: the design
  await expect
    .poll(opened.sentence)
    .toMatch(
      /^When 60% of the switching barrier falls in month 18, yearly churn jumps from 9% to 39%; 90% of runs fall between 3\d% and 4\d%\.$/,
    );
  await expect.element(heading(opened, /^315 of 640 customers stay only because leaving is hard$/)).toBeVisible();
  await expect.element(heading(opened, /^The fall frees 189 of the 315 hostages$/)).toBeVisible();
  await expect
    .element(
      heading(opened, /^Until month 18 nothing shows; by month 36 only 4\d\d of 1,000 are left instead of 7\d\d$/),
    )
    .toBeVisible();
  await expect.element(opened.screen.getByText(/^Lifetime profit falls by \$\d+ a customer/)).toBeVisible();
  await expect
    .element(opened.screen.getByText(/This scenario says 10% a year, the answers say 9% \(\d+–\d+\)\./))
    .toBeVisible();
});

test('how much falls is one number: in the sentence, on the axis, and in the picture', async () => {
  const opened = await stage('barrier');
  await atRest(opened);
  await typed(opened, 'share of the barrier that falls', '0');
  await atRest(opened);
  await expect.poll(opened.sentence).toMatch(/yearly churn stays at 8\.\d%/);
  await expect.element(heading(opened, /^Nothing falls: all 315 hostages stay$/)).toBeVisible();
  await expect.element(opened.screen.getByText('Lifetime profit stays as it is')).toBeVisible();
  focus(opened, 'slider', 'share of the barrier that falls');
  await userEvent.keyboard('{End}');
  await atRest(opened);
  await expect.poll(opened.sentence).toMatch(/^When 100% of the switching barrier falls/);
  await expect.element(heading(opened, /^The fall frees all 315 hostages$/)).toBeVisible();
  // whole: those who are left leave as the strong curve says
  const { churn, curves, answers } = opened.satisfaction.barrier.summary!;
  const strong = answers.reduce((sum, count, k) => sum + (count / 640) * (1 - curves.strong.p50[k]!), 0);
  expect(churn.after.p50).toBeCloseTo(strong, 2);
});

test('a share beyond all is refused with the reason, in place', async () => {
  const opened = await stage('barrier');
  await atRest(opened);
  await typed(opened, 'share of the barrier that falls', '120');
  await expect.element(opened.screen.getByText(/From 0% to 100%.*Still 60%/)).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.poll(opened.sentence).toMatch(/^When 60%/);
});

test('put in it is a lever of the scenario, switched off, taken out, undone', async () => {
  const opened = await stage('barrier', { levers: [] });
  const levers = () => opened.app.scenario!.levers;
  await atRest(opened);
  await typed(opened, 'month in which it falls', '12');
  expect(levers()).toEqual([]);
  await button(opened, 'put it into the scenario').click();
  expect(levers()).toEqual([{ id: 'barrier', kind: 'satisfy', on: { part: 'barrier' }, size: 0.6, startMonth: 12 }]);
  await typed(opened, 'share of the barrier that falls', '50');
  expect(levers()[0]).toMatchObject({ size: 0.5 });
  await button(opened, 'switch it off').click();
  expect(levers()[0]).toMatchObject({ off: true });
  await atRest(opened);
  opened.app.library.flush(); // a person rests in between
  await button(opened, 'take it out').click();
  expect(levers()).toEqual([]);
  await opened.app.undo();
  await expect.poll(() => levers().length).toBe(1);
});

test('a point of a curve by keyboard; what would fall or cross is refused, and the last good curve stays', async () => {
  const opened = await stage('barrier');
  await atRest(opened);
  const before = churnOf(opened).today.p50;
  focus(opened, 'slider', 'weak competition, satisfaction 3');
  await userEvent.keyboard('{PageDown}');
  expect(opened.app.scenario?.satisfaction?.curves?.weak?.[2]).toBe(0.84);
  await userEvent.keyboard('{PageDown}');
  await expect
    .element(opened.screen.getByText('Who is more satisfied stays at least as surely: from 82% to 94%.'))
    .toBeVisible();
  expect(opened.app.scenario?.satisfaction?.curves?.weak?.[2]).toBe(0.84);
  await atRest(opened);
  expect(churnOf(opened).today.p50).toBeGreaterThan(before);
  opened.app.library.flush(); // a person rests in between
  focus(opened, 'slider', 'strong competition, satisfaction 5');
  await userEvent.keyboard('{PageUp}{ArrowUp}');
  await expect
    .element(opened.screen.getByText('Strong competition keeps no more than weak: 97% or less.'))
    .toBeVisible();
  expect(opened.app.scenario?.satisfaction?.curves?.strong?.[4]).toBe(0.97);
  await opened.app.undo();
  await opened.app.undo();
  await expect.poll(() => opened.app.scenario?.satisfaction).toBeUndefined();
});

test('what they expect and get: over-promising costs, and losses may weigh as much as gains', async () => {
  const opened = await stage('barrier', { levers: [] });
  await atRest(opened);
  await opened.screen.getByRole('radio', { name: 'what they expect and get' }).click();
  await atRest(opened);
  await expect
    .poll(opened.sentence)
    .toMatch(
      /^If customers expect 64 instead of 70 and get 74 instead of 72, yearly churn falls from 8\.\d% to \d\.\d%; 90% of runs/,
    );
  await expect.element(heading(opened, /of 640 are completely satisfied \(\d+–\d+\), not 159$/)).toBeVisible();
  await typed(opened, 'expected, what if', '80');
  await atRest(opened);
  await expect.poll(opened.sentence).toMatch(/yearly churn (rises|jumps) from/);
  const asymmetric = churnOf(opened).after.p50;
  await opened.screen.getByRole('radio', { name: 'the same' }).click();
  expect(opened.app.scenario?.satisfaction?.gap).toEqual({ form: 'symmetric' });
  await atRest(opened);
  expect(churnOf(opened).after.p50).toBeLessThan(asymmetric);
  await button(opened, 'put it into the scenario').click();
  expect(
    opened.app.scenario!.levers.map((lever) => [lever.kind, lever.id, 'size' in lever ? lever.size : null]),
  ).toEqual([
    ['satisfy', 'expected', 10],
    ['satisfy', 'perceived', 2],
  ]);
});

test('nothing is expected otherwise, and nothing got: nothing changes', async () => {
  const opened = await stage('barrier');
  await atRest(opened);
  await opened.screen.getByRole('radio', { name: 'what they expect and get' }).click();
  await typed(opened, 'expected, what if', '70');
  await typed(opened, 'perceived, what if', '72');
  await atRest(opened);
  await expect.poll(opened.sentence).toMatch(/yearly churn stays at 8\.\d%/);
  await expect.element(heading(opened, /^As many as today are completely satisfied: 159 of 640$/)).toBeVisible();
  expect(churnOf(opened).less).toMatchObject({ p5: 0, p95: 0 });
});

test('the churn that the answers say becomes that of the scenario', async () => {
  const opened = await stage('barrier');
  await atRest(opened);
  const { p5, p95 } = churnOf(opened).today;
  await button(opened, 'Take 9% as churn').click();
  const { retention } = opened.app.scenario!.segments[0]!;
  const taken = 'churn' in retention ? retention.churn : 0;
  expect(typeof taken).toBe('object');
  if (typeof taken === 'object') {
    expect(taken.low).toBeCloseTo(p5, 3);
    expect(taken.high).toBeCloseTo(p95, 3);
  }
  await expect.element(opened.screen.getByText(/This scenario says \d\.\d% a year, as the answers do\./)).toBeVisible();
});

test('answers are pasted; what cannot be read is named, and the last good answers stay', async () => {
  const opened = await stage('barrier');
  await atRest(opened);
  opened.app.showsInputs = true;
  await button(opened, 'paste answers').click();
  const box = opened.screen.getByRole('textbox', { name: 'paste answers' });
  await box.fill('4');
  await button(opened, 'take these').click();
  await expect.element(opened.screen.getByText(/Five counts are needed.*here are 1/)).toBeVisible();
  await box.fill('1\n5\nsix');
  await button(opened, 'take these').click();
  await expect.element(opened.screen.getByText(/“six” is not a number/)).toBeVisible();
  expect(opened.app.scenario?.satisfaction).toBeUndefined();
  await box.fill('10 20 30 40 100');
  await button(opened, 'take these').click();
  expect(opened.app.scenario?.satisfaction?.answers).toEqual([10, 20, 30, 40, 100]);
  await atRest(opened);
  await expect.element(heading(opened, /^\d+ of 200 customers stay only because leaving is hard$/)).toBeVisible();
  await button(opened, 'assume it again').first().click();
  expect(opened.app.scenario?.satisfaction?.answers).toBeUndefined();
});

test('a published shape of the strong curve, and drawn again', async () => {
  const opened = await stage('barrier');
  await atRest(opened);
  opened.app.showsInputs = true;
  const choice = opened.screen.getByRole('combobox', { name: 'strong competition as in' });
  await expect.element(choice).toBeVisible();
  await userEvent.selectOptions(choice.element(), 'local telephone');
  const strong = opened.app.scenario!.satisfaction!.curves!.strong!;
  expect(strong[2]).toBeGreaterThan(SATISFACTION.curves.strong[2]);
  await userEvent.selectOptions(choice.element(), 'Xerox: five stays six times as often as four');
  const xerox = opened.app.scenario!.satisfaction!.curves!.strong!;
  expect(xerox[4] / xerox[3]).toBeCloseTo(6, 2);
});

test('N lets the barrier fall: the months go by, the dots go, and once more all is shown', async () => {
  const opened = await stage('barrier');
  await atRest(opened);
  const { barrier } = opened.satisfaction;
  const gone = (): number => opened.screen.container.querySelectorAll('circle.gone').length;
  expect(gone()).toBe(0);
  focus(opened, 'slider', 'share of the barrier that falls');
  await userEvent.keyboard('n');
  await expect.poll(() => barrier.play.isPlaying).toBe(true);
  barrier.play.set(36);
  await expect.poll(gone).toBeGreaterThan(40);
  await button(opened, 'show all months').click();
  await expect.poll(gone).toBe(0);
});

test('without a scenario there is a way out; a segment whose customers differ says no one churn', async () => {
  const opened = await stage('barrier');
  await atRest(opened);
  const segment = opened.app.scenario!.segments[0]!;
  opened.satisfaction.edit({
    ...opened.app.scenario!,
    segments: [{ ...segment, retention: { kind: 'sbg', alpha: 0.8, beta: 4 } }],
    levers: [],
  });
  await atRest(opened);
  await expect.element(opened.screen.getByText(/This scenario says/)).not.toBeInTheDocument();
  opened.app.removeScenario(opened.app.library.openId!);
  await expect.element(opened.screen.getByText(/No scenarios/)).toBeVisible();
});

test('nothing that a reader of the screen would stumble over', async () => {
  const opened = await stage('barrier');
  await atRest(opened);
  expect(await violations(opened.screen.container)).toEqual([]);
  opened.app.showsInputs = true;
  await expect.element(heading(opened, /^What is assumed here$/)).toBeVisible();
  expect(await violations(opened.screen.container)).toEqual([]);
});
