import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { setLocale } from '#i18n/locale.svelte.ts';
import { programme, RUNS, stage, type Stage } from './stage.ts';

const CALLS = programme('Welcome calls', 0.087, 1);
const REPAIR = programme('Service repair', 0.07, 2);
const POINTS = programme('Points', 0.065, 8);
const SLOW = { timeout: 20_000 };

const sentence = ({ screen }: Stage) => screen.container.querySelector('#say')!;
const foot = ({ screen }: Stage) => screen.getByRole('contentinfo');
const column = ({ screen }: Stage, at: number) => screen.container.querySelectorAll<HTMLElement>('[data-column]')[at]!;
const radio = (on: Stage, at: number) => column(on, at).querySelector<HTMLInputElement>('input[type=radio]')!;

async function atRest(on: Stage, count: number): Promise<void> {
  await expect.element(foot(on), SLOW).toHaveTextContent(new RegExp(`^${count} × 2,048 runs · \\d`));
  await expect.poll(() => on.screen.container.querySelectorAll('figure').length, SLOW).toBeGreaterThanOrEqual(2);
}

test('the sentence counts the runs, every column has its result, and all use the same numbers', async () => {
  // another seed and other runs of its own: here it is run on those of the first
  const on = await stage([POINTS, { ...REPAIR, seed: 7, runs: 500 }]);
  await atRest(on, 2);
  expect(RUNS).toBe(2048);
  await expect.element(foot(on)).toHaveTextContent(/seed 42, the same random numbers in both/);
  await expect
    .poll(() => sentence(on).textContent.replace(/\s+/g, ' ').trim(), SLOW)
    .toMatch(
      /^“Points” (costs nearly what it keeps: it )?pays in \d+ of 100 runs(\.|,) “Service repair” (pays )?in (\d+|every one)\.$/,
    );
  expect(column(on, 1).textContent).toMatch(/churn\s*10%\s*to\s*7%\s*for\s*\$2\s*per customer a year/);
  expect(column(on, 1).textContent).toMatch(/\+1\d%\s*\+\d+% to \+\d+%/);
  expect(column(on, 1).textContent).toMatch(/\d+ of 100\s*runs pay; median payback month \d+/);
  expect(column(on, 0).textContent).toMatch(/\d+ lose\s*\d+ pay/);
  expect(sentence(on).querySelectorAll('output.if')).toHaveLength(1);
});

test('a number set in a column changes that scenario where it is kept; undo takes it back', async () => {
  const on = await stage([POINTS, REPAIR]);
  await atRest(on, 2);
  const number = column(on, 1).querySelectorAll<HTMLElement>('[role=spinbutton]')[1]!;
  const before = column(on, 1).querySelector('.uplift')!.textContent;
  number.focus();
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}');
  await expect.poll(() => number.textContent).toBe('9%');
  await expect.poll(() => column(on, 1).querySelector('.uplift')!.textContent, SLOW).not.toBe(before);
  await on.library.settled();
  const kept = on.library.items.find(({ record }) => record.name === 'Service repair')!.scenario!;
  expect(kept.levers[0]).toMatchObject({ size: { low: 0, high: 0.02 } });
  expect(kept.runs).toBe(RUNS);
  expect(on.app.scenario?.name).toBe('Points');
  await on.app.undo();
  await expect.poll(() => column(on, 1).querySelectorAll('[role=spinbutton]')[1]!.textContent).not.toBe('9%');
});

test('the pictures belong to the one chosen: by arrows, by a click', async () => {
  const on = await stage([CALLS, REPAIR, POINTS]);
  await atRest(on, 3);
  const finding = () => on.screen.container.querySelector('.drivers h2')?.textContent ?? '';
  await expect.poll(finding, SLOW).toContain('“Points”');
  radio(on, 2).focus();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(finding, SLOW).toContain('“Service repair”');
  column(on, 0).click();
  await expect.poll(finding, SLOW).toContain('“Welcome calls”');
  expect(radio(on, 0).checked).toBe(true);
});

test('Alt and arrows reorder, Del takes away, and the focus stays in the row', async () => {
  const on = await stage([CALLS, REPAIR, POINTS]);
  await expect.poll(on.columns).toEqual(['Welcome calls', 'Service repair', 'Points']);
  radio(on, 0).focus();
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
  await expect.poll(on.columns).toEqual(['Service repair', 'Welcome calls', 'Points']);
  await expect.poll(() => document.activeElement).toBe(radio(on, 1));
  expect(on.app.compared).toEqual(['id-2', 'id-1', 'id-3']);
  await userEvent.keyboard('{Delete}');
  await expect.poll(on.columns).toEqual(['Service repair', 'Points']);
  expect(on.library.items).toHaveLength(3);
  await expect.poll(() => document.activeElement?.getAttribute('type')).toBe('radio');
});

test('D makes a copy beside the one chosen, which is a new scenario; a fifth is refused in words', async () => {
  const on = await stage([CALLS, REPAIR, POINTS]);
  await expect.poll(on.columns).toHaveLength(3);
  await userEvent.keyboard('d');
  await expect.poll(on.columns).toEqual(['Welcome calls', 'Service repair', 'Points', 'Points, copy']);
  expect(on.library.items).toHaveLength(4);
  await userEvent.keyboard('d');
  await expect.element(on.screen.getByText('Four stand here, as many as there is room for.')).toBeVisible();
  expect(on.library.items).toHaveLength(4);
});

test('A goes to the words that add another', async () => {
  const on = await stage([CALLS, REPAIR, POINTS], 2);
  await expect.poll(on.columns).toHaveLength(2);
  await userEvent.keyboard('a');
  await expect.poll(() => document.activeElement?.textContent.trim()).toBe('Points');
  await userEvent.keyboard('{Enter}');
  await expect.poll(on.columns).toEqual(['Welcome calls', 'Service repair', 'Points']);
});

test('nothing yet: the way in is in words, and the variants come with what they were made from', async () => {
  const on = await stage([CALLS], 0);
  await expect.element(on.screen.getByText(/^Nothing to compare yet/)).toBeVisible();
  await on.screen.getByRole('button', { name: 'make all three' }).click();
  await expect
    .poll(on.columns)
    .toEqual(['Welcome calls', 'Welcome calls × 0.5', 'Welcome calls × 2', 'Welcome calls, cheaper']);
  await atRest(on, 4);
});

test('one that cannot be run says why in its column, and the others go on', async () => {
  // 20 points off a churn that is at times below 20%
  const wrong = {
    ...CALLS,
    name: 'Too much',
    levers: [{ ...CALLS.levers[0]!, kind: 'churn' as const, reading: 'points' as const, size: 0.2 }],
  };
  const on = await stage([CALLS, REPAIR, wrong]);
  await expect.poll(() => column(on, 2).textContent, SLOW).toMatch(/Cannot be run\. Churn stays between 0 and 100%/);
  await expect.poll(() => sentence(on).textContent, SLOW).toMatch(/“Welcome calls”.*“Service repair”/s);
  await expect.element(foot(on), SLOW).toHaveTextContent(/^2 × 2,048 runs/);
});

test('a place on the map sets both inputs as one step', async () => {
  const on = await stage([CALLS, REPAIR]);
  await atRest(on, 2);
  const map = page.getByRole('slider', { name: /^Place on the map/ });
  await expect
    .element(map, SLOW)
    .toHaveAttribute('aria-valuetext', expect.stringMatching(/^93%, margin \$55: \+\$\d+ a customer, \d+ of 100 pay$/));
  (await map.findElement()).focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowDown}{ArrowDown}{Enter}');
  await expect.poll(() => column(on, 1).querySelectorAll('[role=spinbutton]')[1]!.textContent).not.toBe('7%');
  await on.library.settled();
  const { scenario } = on.library.items.find(({ record }) => record.name === 'Service repair')!;
  const base = scenario!.segments[0]!.profit.base!.amount as { low: number; high: number };
  expect(base.low).toBeLessThan(28);
  await on.library.undo();
  const back = on.library.items.find(({ record }) => record.name === 'Service repair')!.scenario!;
  expect(back).toEqual(REPAIR);
});

test('a bar of the tornado opens Simulate with that input in hand', async () => {
  const on = await stage([CALLS, REPAIR]);
  await atRest(on, 2);
  const bars = page.getByRole('list', { name: 'Inputs, the widest bar first' });
  const first = bars.getByRole('button').first();
  await expect
    .element(first, SLOW)
    .toHaveAccessibleName(/^Churn reached: \+\d+% at 8%, \+\d+% at 6%; \d+% of the spread\./);
  await expect.element(first, SLOW).toHaveAccessibleName(/Pays while it is below \d/);
  (await first.findElement()).focus();
  await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}');
  await expect.poll(() => on.app.screen).toBe('simulate');
  expect(on.app.scenario?.name).toBe('Service repair');
  expect(on.app.active).toBe('levers[0].size');
  await expect.poll(() => document.activeElement?.closest('[role=group]')?.textContent, SLOW).toMatch(/^\s*What if/);
});

test('keep or acquire: the split, its interval and the ratio at which it tips', async () => {
  const on = await stage([CALLS, REPAIR]);
  await atRest(on, 2);
  await on.screen.getByRole('button', { name: 'keep or acquire' }).click();
  await expect
    .element(page.getByRole('heading', { name: /budget/ }), SLOW)
    .toHaveTextContent(/of the budget is best spent on keeping customers|The whole budget|cannot be told/);
  await expect.element(page.getByText(/^Winning one costs \d+ times what a year of keeping costs \(/)).toBeVisible();
});

test('in Chinese', async () => {
  const on = await stage([POINTS, REPAIR]);
  await atRest(on, 2);
  await setLocale('zh-Hans');
  await expect.poll(() => sentence(on).textContent, SLOW).toMatch(/100次模拟中/);
  await expect.element(foot(on)).toHaveTextContent(/两者用同一组随机数/);
  expect(column(on, 0).textContent).toMatch(/流失率从\s*10%\s*到\s*6\.5%/);
  await setLocale('en');
});
