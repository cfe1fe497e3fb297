import { userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import { LUCK_NUMBERS } from '#state/customers.svelte.ts';
import { stage, type Stage } from './stage.ts';

const SLOW = { timeout: 20_000 };
/** Everything in the sentence belongs to what is asked, though not all runs may have been made. */
const isShown = ({ studies }: Stage): boolean =>
  studies.people.status.kind === 'done' && studies.acts.result !== null && !studies.isStale;
async function settled(opened: Stage): Promise<void> {
  await expect.poll(() => isShown(opened), SLOW).toBe(true);
}
const heading = (opened: Stage, words: RegExp) => opened.screen.getByRole('heading', { name: words });
const count = (opened: Stage) => opened.screen.getByRole('spinbutton', { name: 'number of customers', exact: true });

test('the sentence, four findings, and what was run', async () => {
  const opened = await stage();
  await settled(opened);
  await expect
    .poll(opened.sentence)
    .toMatch(
      /^The best 20% of 400 customers make \d\d% of the profit, the last \d\d% lose [\d.]+%\. Repricing the worst 15% adds \$[\d.]+ a customer each year; 90% of runs fall between \$[\d.]+ and \$[\d.]+\.$/,
    );
  await expect.element(heading(opened, /the curve peaks and comes down again/)).toBeVisible();
  await expect.element(heading(opened, /never earn back what they cost/)).toBeVisible();
  await expect.element(heading(opened, /^Sixty customers, two futures/)).toBeVisible();
  await expect.element(opened.screen.getByText(/As assumed here: profit varies between customers/)).toBeVisible();
  await expect.poll(() => opened.studies.acts.status.kind, SLOW).toBe('done');
  await expect.element(opened.screen.getByRole('contentinfo')).toHaveTextContent(/400 customers, 256 runs/);
  await expect
    .poll(() => opened.studies.numbers.every((n) => opened.studies.luckOf('shared', n)?.result), SLOW)
    .toBe(true);
  await expect.element(heading(opened, /With 40 customers luck weighs .*; with [\d,]+ it is gone/)).toBeVisible();
});

test('the handle, the sentence and the lines beside the handle move together, without a new run', async () => {
  const opened = await stage();
  await settled(opened);
  await expect.poll(() => opened.studies.acts.status.kind, SLOW).toBe('done');
  const asked = opened.studies.acts.wanted;
  const handle = opened.screen.getByRole('slider', { name: 'worst customers' });
  await expect.element(handle).toHaveAttribute('aria-valuenow', '15');
  (handle.element() as HTMLElement).focus();
  await userEvent.keyboard('{PageUp}{ArrowLeft}');
  await expect.poll(opened.sentence).toContain('Repricing the worst 21%');
  await expect.poll(() => handle.element().getAttribute('aria-valuetext')).toMatch(/^worst 21%; reprice: /);
  expect(opened.studies.acts.wanted).toBe(asked);
  // the gain in the sentence is that of the percentage, to the digits that are written
  const gain = opened.studies.acts.result!.gain.reprice.p50[21]!;
  const [, written] = /adds \$([\d.]+) a customer/.exec(opened.sentence())!;
  expect(Math.abs(Number(written) - gain)).toBeLessThan(0.06);
});

test('entries that are no number of customers get a message in place, and nothing changes', async () => {
  const opened = await stage();
  await settled(opened);
  const asked = opened.studies.people.wanted;
  const whole = 'whole number from 1 to 1,000,000';
  for (const [entry, why] of [
    ['0', whole],
    ['-1', whole],
    ['2.5', whole],
    ['1000000000000', whole],
    ['10¹²', 'is not a number'],
    ['10 to 20', 'One number, not a range'],
  ] as const) {
    (count(opened).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.fill(opened.screen.getByRole('textbox', { name: 'number of customers', exact: true }), entry);
    await userEvent.keyboard('{Enter}');
    await expect.element(opened.screen.getByText(new RegExp(`${why}.*Still 400`))).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(opened.sentence).toContain('of 400 customers');
  }
  expect(opened.studies.people.wanted).toBe(asked);
});

test('any other number asks again; a single customer has no best and no worst', async () => {
  const opened = await stage();
  await settled(opened);
  (count(opened).element() as HTMLElement).focus();
  await userEvent.keyboard('1{Enter}');
  await expect.poll(opened.sentence, SLOW).toMatch(/^With 1 customer there is no best and no worst\./);
});

test('W turns repricing into dropping, K turns luck off and then apart; a tab away and back keeps all that', async () => {
  const opened = await stage();
  await settled(opened);
  await userEvent.keyboard('w');
  await expect.poll(opened.sentence).toContain('Dropping the worst 15%');
  await userEvent.keyboard('k');
  await expect.element(heading(opened, /^Without luck, what we do not know alone leaves/)).toBeVisible();
  await userEvent.keyboard('k');
  await expect.poll(() => opened.studies.luckOf('separate', 40)?.result ?? null, SLOW).not.toBeNull();
  await expect.element(heading(opened, /^Different luck is [\d.]+ times as wide/)).toBeVisible();
  opened.studies.setWorst(0.3);
  opened.app.look('one');
  await expect.element(opened.screen.getByText(/If yearly churn/).first()).toBeVisible();
  opened.app.look('customers');
  await expect.poll(opened.sentence).toContain('Dropping the worst 30%');
  expect(opened.studies.luck).toBe('different');
});

test('with single keys switched off, letters do nothing here', async () => {
  const opened = await stage();
  await settled(opened);
  opened.app.singleKeys = false;
  await userEvent.keyboard('wk');
  expect(opened.studies.act).toBe('reprice');
  expect(opened.studies.luck).toBe('on');
});

test('a number of one’s own stands beside the three, and its bar is the chosen one', async () => {
  const opened = await stage();
  await settled(opened);
  const other = opened.screen.getByRole('spinbutton', { name: 'another number of customers' });
  (other.element() as HTMLElement).focus();
  await userEvent.keyboard('250{Enter}');
  await expect.poll(() => opened.studies.luckOf('shared', 250)?.result ?? null, SLOW).not.toBeNull();
  expect(opened.studies.numbers).toEqual([40, 250, ...LUCK_NUMBERS.slice(1)]);
  expect(opened.studies.luckCustomers).toBe(250);
});

test('luck makes few customers vary more than many, and different luck more than shared', async () => {
  const opened = await stage();
  const width = (kind: 'shared' | 'separate', customers: number): number => {
    const gain = opened.studies.luckOf(kind, customers)?.result?.gain;
    return gain === undefined ? Number.NaN : gain.p95 - gain.p5;
  };
  await expect.poll(() => LUCK_NUMBERS.every((n) => width('shared', n) > 0), SLOW).toBe(true);
  opened.studies.setLuck('different');
  await expect.poll(() => LUCK_NUMBERS.every((n) => width('separate', n) > 0), SLOW).toBe(true);
  const inputs = opened.studies.inputsAlone.result!.gain;
  const alone = inputs.p95 - inputs.p5;
  expect(width('shared', 40)).toBeGreaterThan(1.2 * width('shared', 4000));
  // 4 million: luck is a thousandth, so what is left is the error of two intervals of 2,048 runs, a few per cent
  expect(Math.abs(width('shared', 4_000_000) / alone - 1)).toBeLessThan(0.05);
  expect(width('separate', 40)).toBeGreaterThan(1.5 * width('shared', 40));
});

test('the spread is the scenario’s: set here it is written there, said so, and undone', async () => {
  const opened = await stage();
  await settled(opened);
  const spread = opened.screen.getByRole('spinbutton', { name: 'spread of profit between customers' });
  (spread.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(() => opened.app.scenario?.segments[0]?.spread).toMatchObject({ profit: 0.9, serveSpread: 1.6 });
  await expect.element(opened.screen.getByText(/^As set: profit varies/)).toBeVisible();
  await userEvent.keyboard('7{Enter}');
  await expect.element(opened.screen.getByText(/From 0 to 5\..*Still 0\.9/)).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await opened.app.undo();
  await expect.poll(() => opened.app.scenario?.segments[0]?.spread).toBeUndefined();
  await expect.element(opened.screen.getByText(/^As assumed here: profit varies/)).toBeVisible();
});

test('the act goes into the scenario as a premium, is said to be there, and comes out again', async () => {
  const opened = await stage();
  await settled(opened);
  const before = opened.app.scenario!.levers.length;
  await expect.poll(() => opened.studies.acts.status.kind, SLOW).toBe('done');
  await opened.screen.getByRole('button', { name: 'Put it into the scenario' }).click();
  await expect
    .element(opened.screen.getByText(/^Repricing the worst 15% is in the scenario: a premium of/))
    .toBeVisible();
  const { p5, p95 } = opened.studies.acts.result!.gain.reprice;
  const lever = opened.app.scenario!.levers.at(-1)!;
  expect(lever).toMatchObject({ id: 'reprice-15', kind: 'premium' });
  const size = lever.kind === 'premium' && typeof lever.size !== 'number' ? lever.size : null;
  expect(size?.low).toBeCloseTo(p5[15]!, 2);
  expect(size?.high).toBeCloseTo(p95[15]!, 2);
  opened.app.library.flush(); // a person rests in between: two steps, not one
  await opened.screen.getByRole('button', { name: 'take it out' }).click();
  await expect.poll(() => opened.app.scenario!.levers.length).toBe(before);
  await opened.app.undo();
  await expect.poll(() => opened.app.scenario!.levers.length).toBe(before + 1);
});

test('luck can be counted on One customer too', async () => {
  const opened = await stage();
  await settled(opened);
  await opened.screen.getByRole('radio', { name: /^counted/ }).click({ force: true });
  await expect.poll(() => opened.app.scenario?.luck).toBe('shared');
  await opened.screen.getByRole('radio', { name: 'left out' }).click({ force: true });
  await expect.poll(() => opened.app.scenario?.luck).toBeUndefined();
});

test('others are sixty others, of the same customers', async () => {
  const opened = await stage();
  await settled(opened);
  const before = opened.studies.people.result!;
  await opened.screen.getByRole('button', { name: 'others' }).click();
  await expect.poll(() => opened.studies.people.result !== before && !opened.studies.isStale, SLOW).toBe(true);
  const after = opened.studies.people.result!;
  expect(after.lifelines).toHaveLength(60);
  expect(after.lifelines).not.toEqual(before.lifelines);
  expect(after.lifetimes.mean).toEqual(before.lifetimes.mean);
});

test('a business that loses in all says so, and has no shares to draw', async () => {
  const opened = await stage({
    segments: [
      {
        id: 'all',
        name: 'All',
        share: 1,
        retention: { kind: 'constant', churn: 0.2 },
        acquisitionCost: 10,
        profit: { base: { amount: -20, shape: 'flat' } },
        spread: { profit: 0.5, serve: 30, serveSpread: 1 },
      },
    ],
  });
  await settled(opened);
  await expect.poll(opened.sentence).toMatch(/^Of 400 customers \d+% lose more than the others make\./);
  await expect.element(heading(opened, /^The losers lose more than the others make/)).toBeVisible();
  expect(document.querySelector('main')?.innerHTML).not.toContain('NaN');
});
