import { userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { firstCase } from '#cases/first.ts';
import { businessOf } from '#engine/business/business-of.ts';
import type { Lever } from '#engine/scenario.ts';
import { knowPlaces } from '#formats/scenario/know-places.ts';
import { setLocale } from '#i18n/locale.svelte.ts';
import { createNumbers } from '#i18n/number.ts';
import { RunnerGone } from '#runners/runner.ts';
import { RUNS, stage, type Stage } from './stage.ts';

const SLOW = { timeout: 20_000 };
const numbers = createNumbers('en', 'USD');

/** Opens the tab and waits for all runs. */
async function opened(over: Parameters<typeof stage>[0] = {}): Promise<Stage> {
  const on = await stage(over);
  await on.screen.getByRole('button', { name: 'The whole business' }).click();
  await atRest(on);
  return on;
}
const atRest = ({ study }: Stage) => expect.poll(() => study.status.kind === 'done' && !study.isStale, SLOW).toBe(true);
const sentence = (): string => document.querySelector('#say')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const results = (): (string | null)[] =>
  Array.from(document.querySelectorAll('#say output'), (each) => each.textContent);
const findings = (): (string | null)[] =>
  Array.from(document.querySelectorAll('figure h2'), (each) => each.textContent);

test('the tab opens: sentence, four pictures and status line agree with what was computed', async () => {
  const { study, screen } = await opened();
  const { lifetime, firstYear, catchesUp, overtakes } = study.summary!;
  expect(study.summary!.runs).toBe(RUNS);
  expect(results()).toEqual([
    numbers.percent(lifetime!.p50),
    numbers.percent(Math.abs(firstYear!.before.p50)),
    numbers.percent(Math.abs(firstYear!.after.p50)),
    String(catchesUp.p50),
    String(catchesUp.p5),
    String(catchesUp.p95),
  ]);
  expect(sentence()).toMatch(
    /^If yearly churn falls from 10% to 5%, a customer’s lifetime profit rises by \d+% at once\./,
  );
  expect(findings()[0]).toContain(`In month ${overtakes.p50} the business overtakes`);
  expect(findings()).toHaveLength(4);
  await expect.element(screen.getByRole('contentinfo')).toHaveTextContent(new RegExp(`^${RUNS} runs · .* s · seed 42`));
});

test('the customer’s value is that of “One customer”: the same draws', async () => {
  const { app, study } = await opened();
  await expect.poll(() => app.run.status.kind, SLOW).toBe('done');
  expect(app.run.summary!.runs).toBe(RUNS);
  expect(study.summary!.lifetime!.p50).toBeCloseTo(app.run.summary!.uplift!.p50, 12);
});

test('a number of the sentence, by keyboard: new results, one undo', async () => {
  const on = await opened();
  const before = results();
  const whatIf = on.screen.getByRole('spinbutton', { name: 'yearly churn, what if' }).first();
  whatIf.element().focus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(whatIf).toHaveTextContent('5.5%');
  await atRest(on);
  expect(results()).not.toEqual(before);
  await userEvent.keyboard('z');
  await atRest(on);
  await expect.poll(results).toEqual(before);
});

test('a number of the business: it is assumed until the first is set, then all are kept; undo takes them away', async () => {
  const on = await opened();
  const assumed = on.screen.getByText('This scenario says nothing about the whole firm');
  await expect.element(assumed).toBeVisible();
  const business = businessOf(on.app.scenario!);
  const profit = on.study.summary!.profit.base.p50[0]!;

  const customers = on.screen.getByRole('spinbutton', { name: 'Customers', exact: true });
  customers.element().focus();
  await userEvent.keyboard('{Enter}20000{Enter}');
  await expect.element(customers).toHaveTextContent('20,000');
  await atRest(on);
  expect(on.app.scenario!.business).toEqual({ ...business, customers: 20_000 });
  expect(on.study.summary!.profit.base.p50[0]!).toBeGreaterThan(1.5 * profit);
  expect(findings()[2]).toContain('Half of today’s 20,000 customers');
  expect(assumed.query()).toBeNull();

  customers.element().focus();
  await userEvent.keyboard('z');
  await expect.element(customers).toHaveTextContent('10,000');
  expect(on.app.scenario!.business).toBeUndefined();
  await expect.element(assumed).toBeVisible();
});

test('a range per hundred customers is typed; what cannot be is refused in place and stands', async () => {
  const on = await opened();
  const field = on.screen.getByRole('group', { name: 'Referred by 100, year' });
  const value = field.getByRole('button').first();
  await expect.element(value).toHaveTextContent(/^1\.7\s+to\s+3\.5$/);
  await value.click();
  await userEvent.keyboard('5 to 7{Enter}');
  await expect.poll(() => on.app.scenario!.business?.referred).toEqual({ low: 0.05, high: 0.07 });
  await atRest(on);

  await field.getByRole('button').first().click();
  await userEvent.keyboard('5000{Enter}');
  await expect.element(field.getByText(/Referred by 100, year lies between 0 and 1000\. Still 5 to 7;/)).toBeVisible();
  expect(on.app.scenario!.business?.referred).toEqual({ low: 0.05, high: 0.07 });
  await expect.element(on.screen.getByText('1 entry waits for you')).toBeVisible();
  expect(document.querySelector('#say')?.getAttribute('data-stale')).toBe('true');
  await userEvent.keyboard('{Escape}');
  await expect.element(on.screen.getByText('1 entry waits for you')).not.toBeInTheDocument();
});

test('tenures: steady by default, typed by years, refused where nobody is left, steady again', async () => {
  const on = await opened();
  const choice = on.screen.getByRole('combobox', { name: 'Their tenures' });
  await expect.element(choice).toHaveTextContent('steady at 10% churn');
  await choice.selectOptions('by years, typed');
  const counts = on.screen.getByRole('textbox', { name: 'Customers by years since they joined' });
  // it begins with what the steady state came to
  expect(on.app.scenario!.business?.tenures).toEqual(on.study.summary!.tenures.today.map((count) => Math.round(count)));
  await counts.fill('600, 300, 100');
  await userEvent.keyboard('{Enter}');
  expect(on.app.scenario!.business?.tenures).toEqual([600, 300, 100]);
  await atRest(on);
  expect(on.study.summary!.tenures.today[0]).toBeCloseTo(6000, 0);

  await counts.fill('0, 0');
  await userEvent.keyboard('{Enter}');
  await expect.element(on.screen.getByText(/“0, 0” is not a list of numbers.* Still 600, 300, 100\./)).toBeVisible();
  expect(on.app.scenario!.business?.tenures).toEqual([600, 300, 100]);
  await choice.selectOptions('steady at 10% churn');
  expect(on.app.scenario!.business?.tenures).toBe('steady');
});

test('the answer is kept while another tab is looked at, and asked anew only for other inputs', async () => {
  const on = await opened();
  const { summary } = on.study;
  await on.screen.getByRole('button', { name: 'One customer' }).click();
  await on.screen.getByRole('button', { name: 'The whole business' }).click();
  expect(on.study.summary).toBe(summary);
  expect(on.study.status.kind).toBe('done');

  await on.screen.getByRole('button', { name: 'One customer' }).click();
  on.app.newSeed();
  expect(on.study.isStale).toBe(false);
  await on.screen.getByRole('button', { name: 'The whole business' }).click();
  await expect.poll(() => on.study.summary!.seed, SLOW).toBe(7);
  await atRest(on);
  // the page that asked first is gone, and the new one shows what was found
  await expect.poll(() => results()[0]).toBe(numbers.percent(on.study.summary!.lifetime!.p50));
  expect(document.querySelector('#say')?.getAttribute('data-stale')).toBe('false');
  await expect.element(on.screen.getByRole('contentinfo')).toHaveTextContent(/seed 7/);
});

test('while a hand drags, answers come on the way, of the latest value in the end', async () => {
  const on = await opened({ runs: 320 });
  const seen = new Set<number>();
  on.app.isDragging = true;
  const control = on.app.controls.find(({ ink }) => ink === 'if')!;
  for (let step = 0; step < 40; step++) {
    on.app.set(control, { low: 0.04 + step / 4000, high: 0.06 + step / 4000 }, true);
    await new Promise((resolve) => setTimeout(resolve, 25));
    seen.add(on.study.summary!.lifetime!.p50);
  }
  expect(seen.size).toBeGreaterThan(2);
  expect(on.study.summary!.runs).toBeLessThanOrEqual(320);
  on.app.isDragging = false;
  await atRest(on);
  expect(on.study.summary!.runs).toBe(320);
  expect(on.study.summarised).toBe(on.app.scenario);
});

test('a long run is counted and stopped: what has landed stays, and the next change starts anew', async () => {
  const on = await stage({ runs: 3000 });
  await on.screen.getByRole('button', { name: 'The whole business' }).click();
  const stop = on.screen.getByRole('button', { name: 'stop' });
  await expect.element(stop, SLOW).toBeVisible();
  await expect.element(on.screen.getByRole('progressbar')).toBeVisible();
  await stop.click();
  await expect.element(on.screen.getByText(/^stopped after [\d,]+ of 3,000 runs$/)).toBeVisible();
  const { runs } = on.study.summary!;
  expect(runs).toBeLessThan(3000);
  expect(on.study.stopped).toBe(runs);
  expect(findings()).toHaveLength(4);

  on.app.edit({ ...on.app.scenario!, runs: 128 });
  await atRest(on);
  expect(on.study.stopped).toBeNull();
  expect(on.study.summary!.runs).toBe(128);
});

test('workers that fail twice: it says so, and runs again', async () => {
  let fails = true;
  const { inProcess } = await import('#runners/in-process.ts');
  const on = await stage({}, () => {
    const runner = inProcess();
    return {
      ...runner,
      run: (job, from, to) => (fails ? Promise.reject(new RunnerGone('lost')) : runner.run(job, from, to)),
    };
  });
  await on.screen.getByRole('button', { name: 'The whole business' }).click();
  const again = on.screen.getByRole('button', { name: 'Run again?' });
  await expect.element(again).toBeVisible();
  await expect.element(on.screen.getByText('The simulation stopped.')).toBeVisible();
  fails = false;
  await again.click();
  await atRest(on);
  expect(findings()).toHaveLength(4);
});

test('Chinese: sentence, findings and fields', async () => {
  const on = await opened();
  await setLocale('zh-Hans');
  await expect
    .poll(sentence)
    .toMatch(/^如果年流失率从10%降到5%，每位顾客的终身利润立刻提高\d+%。整个企业的利润今年只提高/);
  expect(findings()[1]).toContain('增益来得慢');
  await expect.element(on.screen.getByRole('group', { name: '每百位每年介绍' })).toBeVisible();
  await setLocale('en');
});

test('a move is not reckoned here: the page says so, and the sentence is about the other lever', async () => {
  knowPlaces();
  const [churn] = firstCase.scenario.levers;
  const move: Lever = {
    id: 'up',
    kind: 'move',
    size: 1,
    move: { matrix: 'attitude', from: { zone: 'spurious' }, to: { zone: 'loyal' }, customers: 200 },
  };
  const { app, study, screen } = await opened({ levers: [churn!, move] });
  const note = screen.getByText('Moves between quadrants are not reckoned here.');
  await expect.element(note).toBeVisible();
  expect(sentence()).toMatch(/^If yearly churn falls from 10% to 5%, a customer’s lifetime profit/);
  const paid = results();

  app.edit({ ...app.scenario!, levers: [churn!, { ...move, off: true }] });
  await expect.element(note).not.toBeInTheDocument();
  await atRest({ app, study, screen });
  expect(results()).toEqual(paid);
});
