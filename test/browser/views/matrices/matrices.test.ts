import { userEvent } from 'vitest/browser';
import { expect, test } from 'vitest';
import type { ZoneTable } from '#engine/matrices/matrix-summary.ts';
import { atRest, stage, type Stage } from './stage.ts';

const focus = (opened: Stage, role: 'spinbutton' | 'slider', name: string): void =>
  (opened.screen.getByRole(role, { name, exact: true }).element() as HTMLElement).focus();
const lastLever = ({ app }: Stage) => app.scenario!.levers.at(-1)!;
const said = (line: { element: () => Element }): string | null => line.element().getAttribute('aria-valuetext');
const profitOf = ({ rows, total }: ZoneTable): number[] => [...rows.map((row) => row.profit!.p50), total.profit.p50];

test('attitude: the sentence, the table, the finding and the gain, all of one population', async () => {
  const opened = await stage('attitude');
  await atRest(opened);
  await expect
    .poll(opened.sentence)
    .toMatch(
      /^Moving 200 customers from spurious to loyal adds \$[\d,]+ of lifetime profit, \+[\d.]+%; 90% of runs fall between \$[\d,]+ and \$[\d,]+\.$/,
    );
  const { counts, table } = opened.matrices;
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(1500);
  const row = (name: string) => opened.screen.getByRole('row', { name: new RegExp(`^${name}`) });
  await expect
    .element(row('Loyal'))
    .toHaveTextContent(new RegExp(`${String(counts[0])} → ${String(counts[0]! + 200)}`));
  await expect.element(row('Spurious')).toHaveTextContent(`→ ${String(counts[2]! - 200)}`);
  expect(profitOf(table!).every(Number.isFinite)).toBe(true);
  await expect
    .element(opened.screen.getByRole('heading', { name: /% of customers make \d+% of the profit/ }))
    .toBeVisible();
  await expect.element(opened.screen.getByRole('contentinfo')).toHaveTextContent(/1,500 customers simulated · seed 42/);
  await expect
    .element(opened.screen.getByText('Places are assumed: this scenario says nothing about them.').first())
    .toBeVisible();
});

test('a threshold moves by keyboard: counts and table follow at once, and one undo takes it back', async () => {
  const opened = await stage('attitude');
  await atRest(opened);
  const [before, ...rest] = opened.matrices.counts;
  const asked = opened.matrices.answers.zones.wanted;
  focus(opened, 'slider', 'threshold of attitude');
  await userEvent.keyboard('{PageDown}');
  await expect.poll(() => opened.app.scenario?.positions?.thresholds?.attitude).toEqual({ x: 10, y: 45 });
  expect(opened.matrices.counts[0]).toBeGreaterThan(before!);
  expect(opened.matrices.counts.reduce((sum, count) => sum + count, 0)).toBe(1500);
  expect(opened.matrices.answers.zones.wanted).toBe(asked); // nothing is simulated for it
  await opened.app.undo();
  await expect.poll(() => opened.app.scenario?.positions).toBeUndefined();
  expect(opened.matrices.counts).toEqual([before, ...rest]);
});

test('more customers than there are is refused with the reason, in place', async () => {
  const opened = await stage('attitude');
  await atRest(opened);
  focus(opened, 'spinbutton', 'customers to move');
  await userEvent.keyboard('5000{Enter}');
  const most = String(opened.matrices.moving.most);
  await expect
    .element(opened.screen.getByText(new RegExp(`From 0 to ${most}: so many stand in spurious\\..*Still 200`)))
    .toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.poll(opened.sentence).toMatch(/^Moving 200 customers/);
});

test('moving nobody changes nothing; the number is a draft until it is put in, then it edits the lever', async () => {
  const opened = await stage('attitude');
  await atRest(opened);
  focus(opened, 'spinbutton', 'customers to move');
  await userEvent.keyboard('0{Enter}');
  await atRest(opened);
  await expect.poll(opened.sentence).toBe('Moving 0 customers from spurious to loyal changes nothing.');
  focus(opened, 'spinbutton', 'customers to move');
  await userEvent.keyboard('120{Enter}');
  expect(opened.app.scenario!.levers).toHaveLength(1);
  await opened.screen.getByRole('button', { name: 'put it into the scenario' }).click();
  await expect.poll(() => opened.app.scenario!.levers.length).toBe(2);
  expect(lastLever(opened)).toMatchObject({
    kind: 'move',
    size: 1,
    move: { matrix: 'attitude', from: { zone: 'spurious' }, to: { zone: 'loyal' }, customers: 120 },
  });
  opened.app.library.flush(); // a person rests in between
  focus(opened, 'spinbutton', 'customers to move');
  await userEvent.keyboard('90{Enter}');
  await expect.poll(() => lastLever(opened)).toMatchObject({ move: { customers: 90 } });
  opened.app.library.flush();
  await opened.screen.getByRole('button', { name: 'switch it off' }).click();
  await expect.poll(() => lastLever(opened).off).toBe(true);
  opened.app.library.flush();
  await opened.screen.getByRole('button', { name: 'take it out' }).click();
  await expect.poll(() => opened.app.scenario!.levers.length).toBe(1);
  await opened.app.undo();
  await opened.app.undo();
  await opened.app.undo();
  await expect.poll(() => lastLever(opened)).toMatchObject({ move: { customers: 120 } });
});

test('success of 0% moves nobody, as exactly as 0 customers do', async () => {
  const opened = await stage('attitude');
  await atRest(opened);
  focus(opened, 'spinbutton', 'share that follows');
  await userEvent.keyboard('0{Enter}');
  await atRest(opened);
  await expect.poll(opened.sentence).toBe('Trying to move 200 customers from spurious to loyal changes nothing.');
  expect(opened.matrices.moving.carried?.customers.length).toBe(200);
});

test('an empty zone has no customers, and nothing is divided by them', async () => {
  const opened = await stage('attitude', { positions: { thresholds: { attitude: { x: 24, y: 100 } } } });
  await atRest(opened);
  await expect.poll(opened.sentence).toMatch(/^No customers stand in spurious: there is nobody to move to loyal\.$/);
  await expect.element(opened.screen.getByText('no customers here').first()).toBeVisible();
  await expect.element(opened.screen.getByRole('heading', { name: 'All customers stand in one place' })).toBeVisible();
  expect(document.body.textContent).not.toMatch(/NaN|Infinity/);
});

test('who is chosen in one matrix is chosen in all; arrow keys carry them, Escape lets go', async () => {
  const opened = await stage('attitude');
  await atRest(opened);
  await opened.screen.getByRole('button', { name: 'Spurious' }).click();
  const spurious = opened.matrices.counts[2]!;
  await expect.poll(() => opened.matrices.choice.chosen?.count).toBe(spurious);
  await expect.element(opened.screen.getByText(`${String(spurious)} customers chosen, in all matrices`)).toBeVisible();
  opened.app.matrix = 'expectation';
  await atRest(opened);
  expect(opened.matrices.choice.chosen?.count).toBe(spurious);
  opened.app.matrix = 'attitude';
  opened.matrices.choice.clear();
  opened.matrices.choice.lasso([0, 0, 6, 0, 6, 30, 0, 30]);
  const inside = opened.matrices.choice.chosen!.count;
  const field = (): HTMLElement | null => document.querySelector('[aria-label^="1,500 customers by"]');
  await expect.poll(field).not.toBeNull();
  field()!.focus();
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  await atRest(opened);
  await expect
    .poll(opened.sentence)
    .toMatch(new RegExp(`^Moving ${String(inside)} customers inside the lasso by \\+2 on attitude`));
  await userEvent.keyboard('{Escape}{Escape}');
  await expect.poll(() => opened.matrices.choice.chosen).toBeNull();
  await userEvent.keyboard('{Escape}');
  await expect.poll(opened.sentence).toMatch(/^Moving 200 customers from spurious to loyal/);
});

test('a segment that goes takes its customers along, and the choice of them', async () => {
  const { creditCard } = await import('#cases/credit-card.ts');
  const [first] = creditCard.scenario.segments;
  const two = [first!, { ...first!, id: 'other', name: 'Others' }];
  const opened = await stage('attitude', { segments: two });
  await atRest(opened);
  opened.matrices.choice.zone(0);
  opened.app.edit({ ...opened.app.scenario!, segments: [first!] });
  await expect.element(opened.screen.getByText(/drawn anew: nobody is chosen any more|were chosen anew/)).toBeVisible();
  await atRest(opened);
  expect(opened.matrices.table!.total.customers).toBe(1500);
});

test('attachment: a shock, its multiples, the next one by N, and who goes when', async () => {
  const opened = await stage('attachment');
  await atRest(opened);
  await expect
    .poll(opened.sentence)
    .toMatch(
      /^When the promotion ends in month 6, \d+ more of 1,500 customers go within three years; 90% of runs fall between \d+ and \d+\. Of 100 such customers \d+ had come for the (incentive|price)\.$/,
    );
  await expect.element(opened.screen.getByRole('heading', { name: 'Monopoly' })).toBeVisible();
  const line = opened.screen.getByRole('slider', { name: 'month', exact: true });
  await expect.poll(() => said(line)).toMatch(/^month 14 · 1,\d+ of 1,500 still here \(.*\), not 1,\d+$/);
  (line.element() as HTMLElement).focus();
  await userEvent.keyboard('n');
  await expect.poll(() => opened.app.scenario?.positions?.shock?.kind).toBe('competitor-enters');
  await atRest(opened);
  await expect.poll(opened.sentence).toMatch(/^When a competitor enters in month 6/);
  await userEvent.keyboard('{End}');
  await expect.element(line).toHaveAttribute('aria-valuenow', '36');
});

test('attachment: what each is worth, the other side of the same customers', async () => {
  const opened = await stage('attachment');
  await atRest(opened);
  await opened.screen.getByRole('radio', { name: 'what each is worth' }).click({ force: true });
  await expect.element(opened.screen.getByRole('row', { name: /^Trust/ })).toBeVisible();
  const { rows } = opened.matrices.table!;
  expect(rows).toHaveLength(6);
  expect(rows.reduce((sum, { share }) => sum + share!, 0)).toBeCloseTo(1, 9);
});

test('expectation: each zone has its lever, set in the table, and all four come to a finding', async () => {
  const opened = await stage('expectation');
  await atRest(opened);
  await expect.poll(opened.sentence).toMatch(/^Listening to needs nobody voices, so that 60% are served and not 42%, /);
  await expect
    .element(opened.screen.getByRole('heading', { name: /^Together they lift satisfaction by 0\.\d\d/ }))
    .toBeVisible();
  await expect.element(opened.screen.getByRole('contentinfo')).toHaveTextContent('its origin not traced');
  const served = opened.screen.getByRole('spinbutton', { name: 'needs served what if, delight' });
  (served.element() as HTMLElement).focus();
  await userEvent.keyboard('18{Enter}');
  await atRest(opened);
  expect(opened.matrices.answers.serves.of('delight')).toMatchObject({ isNothing: false }); // it still costs
  expect(opened.matrices.serving.moreIn('delight')).toBe(0);
  await opened.screen.getByRole('button', { name: 'put it into the scenario' }).click();
  await expect.poll(() => lastLever(opened)).toMatchObject({ kind: 'serve', zone: 'indifference' });
});

test('how a place counts can be set, and is said to be the scenario’s own then', async () => {
  const opened = await stage('attitude');
  await atRest(opened);
  const before = opened.matrices.table!.rows[0]!.stay!.p50;
  await opened.screen.getByRole('button', { name: 'how a place counts' }).click();
  const drawer = opened.screen.getByRole('region', { name: 'how a place counts' });
  await expect.element(drawer).toHaveTextContent(/Dick and Basu, 1994/);
  const strength = drawer.getByRole('group', { name: 'Strength of differences in churn' });
  await expect.element(strength).toBeVisible();
  opened.matrices.edit({ ...opened.app.scenario!, positions: { churnStrength: 0, groups: { all: { trust: 1 } } } });
  await atRest(opened);
  const { rows, total } = opened.matrices.table!;
  // all customers of a segment are alike then
  expect(rows[0]!.stay!.p50).toBeCloseTo(total.stay.p50, 9);
  expect(rows[0]!.stay!.p50).not.toBeCloseTo(before, 3);
  await expect.element(drawer.getByText('Places are this scenario’s own.')).toBeVisible();
});

test('play moves the months on and pauses; a speed is a word', async () => {
  const opened = await stage('attitude');
  await atRest(opened);
  await opened.screen.getByRole('button', { name: 'play', exact: true }).click();
  await expect.poll(() => opened.matrices.course.play.month, { timeout: 10_000 }).toBeGreaterThan(1);
  await opened.screen.getByRole('button', { name: 'pause' }).click();
  const { month } = opened.matrices.course.play;
  await expect.poll(() => opened.matrices.course.moment).not.toBeNull();
  const line = opened.screen.getByRole('slider', { name: 'month', exact: true });
  await expect.poll(() => said(line)).toMatch(new RegExp(`^month ${String(month)} · 1,\\d+ of 1,500`));
  await opened.screen.getByRole('button', { name: /^speed/ }).click();
  await expect.element(opened.screen.getByRole('button', { name: /^speed/ })).toHaveTextContent('a year in 1 s');
});
