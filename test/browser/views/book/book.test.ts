import { userEvent } from 'vitest/browser';
import { beforeAll, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../../src/app.css';
import Root from '../../../../src/App.svelte';
import { creditCard } from '#cases/credit-card.ts';
import { highEnd } from '#cases/high-end.ts';
import { webShop } from '#cases/web-shop.ts';
import type { Scenario } from '#engine/scenario.ts';
import { setLocale } from '#i18n/locale.svelte.ts';
import { bookOf } from '#state/book.svelte.ts';
import { memoryKeeper } from '#state/keeper.ts';
import { sentenceSaid, wholeApp } from '../whole-app.ts';

const SLOW = { timeout: 20_000 };
beforeAll(() => setLocale('en'));

async function stage(scenario: Scenario = creditCard.scenario) {
  const app = wholeApp(memoryKeeper());
  app.startFrom({ ...scenario, runs: 256 });
  const screen = await render(Root, { app });
  await expect.poll(() => app.run.status.kind, SLOW).toBe('done');
  const book = bookOf(app);
  const open = async (): Promise<void> => {
    await screen.getByRole('button', { expanded: false }).first().click();
    await expect.element(screen.getByRole('region', { name: 'Levers' })).toBeVisible();
  };
  const atRest = (): Promise<void> =>
    expect.poll(() => !book.runs.isAnyStale && !book.runs.isRunning && app.run.status.kind === 'done', SLOW).toBe(true);
  const row = (name: RegExp) => screen.getByRole('button', { name });
  return { app, screen, book, open, atRest, row };
}

test('the sentence parts at its words: 24 levers are run, the one in hand moves both halves, Esc puts all back', async () => {
  const { app, screen, book, open, atRest, row } = await stage();
  const before = sentenceSaid();
  const kept = app.scenario;
  expect(before).toMatch(/^If yearly churn falls from 10% to 5%,/);
  await open();
  await expect.poll(sentenceSaid).toBe('If yearly churn falls from 10% to 6.5%,');
  await expect.element(screen.getByRole('button', { name: 'yearly churn' })).toHaveAttribute('aria-expanded', 'true');
  await atRest();
  const ownPoints = row(
    /^Own points: [12]\.\d to [45]\.\d points off yearly churn, median 3\.[45]; pays in \d\d of 100 runs; costs \$6\.50 to \$9\.50; flattered$/,
  );
  await expect.element(ownPoints).toHaveAttribute('aria-expanded', 'true');
  await expect.poll(() => document.activeElement?.getAttribute('data-lever')).toBe('own-points');
  await expect
    .element(screen.getByText(/points given \$9\.20, never redeemed −\$2\.40, running it \$1\.20, together/))
    .toBeVisible();
  expect(document.querySelectorAll('[data-lever]')).toHaveLength(24);
  await expect.element(screen.getByRole('contentinfo')).toHaveTextContent(/24 × 256 runs .* seed 42/);

  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(() => document.activeElement?.getAttribute('data-lever')).toBe('coalition-points');
  await expect.poll(sentenceSaid).toBe('If yearly churn falls from 10% to 8%,');
  expect(app.run.wanted).toBe(book.tried);
  expect(app.scenario).toBe(kept); // nothing is kept of trying

  await userEvent.keyboard('{Escape}');
  await expect.poll(sentenceSaid).toBe(before);
  expect(app.run.wanted).toBe(kept);
  await expect.poll(() => document.activeElement?.textContent).toBe('yearly churn');
});

test('Enter puts it in: the plain lever is kept and switched off, a second one adds up, undo takes it back', async () => {
  const { app, screen, open, atRest, row } = await stage();
  const kept = app.scenario;
  await open();
  await atRest();
  await userEvent.keyboard('{Enter}');
  await expect
    .poll(() => app.scenario?.levers.map(({ origin, off }) => [origin, off]))
    .toEqual([
      [undefined, true],
      ['own-points', undefined],
    ]);
  await expect.element(row(/^Own points.*in the sentence$/)).toBeVisible();
  app.library.flush(); // a person rests in between
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.poll(() => app.scenario?.levers).toHaveLength(3);
  await expect.poll(sentenceSaid).toBe('If two levers act together,');
  app.library.flush(); // a person rests in between
  await screen.getByRole('button', { name: 'Take it out of the sentence' }).click();
  await expect.poll(sentenceSaid).toBe('If two levers act together,'); // it is still tried
  expect(app.scenario?.levers).toHaveLength(2);
  await app.undo();
  await app.undo();
  await app.undo();
  expect(app.scenario).toEqual(kept);
});

test('the cautious variant: a seventh of the effect', async () => {
  const { screen, open, atRest } = await stage();
  await open();
  await atRest();
  await screen.getByRole('button', { name: 'with a seventh of the effect' }).click();
  await expect.poll(sentenceSaid).toMatch(/^If yearly churn falls from 10% to 9\.5\d?%,$/);
  await screen.getByRole('button', { name: 'with the whole effect' }).click();
  await expect.poll(sentenceSaid).toBe('If yearly churn falls from 10% to 6.5%,');
});

test('/ finds among the names; Esc closes the search first', async () => {
  const { screen, open } = await stage();
  await open();
  await userEvent.keyboard('/');
  await expect.element(screen.getByRole('searchbox', { name: 'Find a lever' })).toHaveFocus();
  await userEvent.keyboard('card');
  await expect
    .poll(() => [...document.querySelectorAll('[data-lever]')].map((one) => one.getAttribute('data-lever')))
    .toEqual(['co-brand-card', 'affinity-card']);
  await expect.element(screen.getByText('2 levers')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.poll(sentenceSaid).toMatch(/^If yearly churn falls from 10% to 8\.[12]\d?%,$/);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => document.querySelectorAll('[data-lever]').length).toBe(24);
  await expect.element(screen.getByRole('region', { name: 'Levers' })).toBeVisible();
});

test('compare: the open scenario, and beside it the same with the lever in hand', async () => {
  const { app, screen, open } = await stage();
  await open();
  await screen.getByRole('button', { name: 'Compare', exact: true }).last().click();
  await expect.poll(() => app.screen).toBe('compare');
  expect(app.compared).toHaveLength(2);
  const other = app.library.items.find(({ record }) => record.id === app.compared[1]);
  expect(other?.scenario?.name).toBe('Own points');
  expect(other?.scenario?.levers.at(-1)?.origin).toBe('own-points');
});

test.each([
  [
    highEnd.scenario,
    /points off the churn of the first year/,
    /^If every customer’s (churn|chance of leaving) falls by/,
  ],
  [
    webShop.scenario,
    /points off the yearly churn after the first months/,
    /^If yearly churn falls from 21\.\d+% to [\d.]+%,$/,
  ],
])(
  'where customers differ or newcomers leave soon it is said which churn is meant',
  async (scenario, words, sentence) => {
    const { open, atRest, row } = await stage(scenario);
    await open();
    await atRest();
    await expect.element(row(/^Own points/)).toHaveAccessibleName(words);
    await expect.poll(sentenceSaid).toMatch(sentence);
  },
);

test('a programme that costs more than a customer brings is said to, and still runs', async () => {
  const [segment] = creditCard.scenario.segments;
  const poor = { ...segment!, profit: { base: { amount: 5, shape: 'flat' as const } } };
  const { screen, open, atRest, row } = await stage({ ...creditCard.scenario, segments: [poor] });
  await open();
  await atRest();
  await expect.element(screen.getByText(/It costs more than the \$5 that a customer brings in a year/)).toBeVisible();
  await expect.element(row(/^Own points.*pays in 0 of 100 runs/)).toBeVisible();
});
