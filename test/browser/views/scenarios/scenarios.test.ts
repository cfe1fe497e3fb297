import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { stage, type Stage } from './stage.ts';

const region = (screen: Stage['screen'], name: string) => screen.getByRole('list', { name });
const yours = (screen: Stage['screen']) => region(screen, 'Your scenarios');
const nameOf = (screen: Stage['screen'], name: string) => yours(screen).getByRole('button', { name, exact: true });
const field = () => page.getByRole('textbox', { name: 'Name of the scenario' });

async function focusOn(screen: Stage['screen'], name: string): Promise<void> {
  (await nameOf(screen, name).findElement()).focus();
}

test('the sentence counts from runs, and both pages stand with their numbers', async () => {
  const { screen } = await stage({ names: ['Welcome calls'] });
  // 4 and 45 of 100: the web shop and the certification body in closed form (cases.correctness.test.ts)
  await expect
    .element(screen.getByText(/^Go on with one of your two/), { timeout: 15_000 })
    .toHaveTextContent(
      'Go on with one of your two, or start from a case: after ten years the nine keep between 4 and 45 of 100 customers.' +
        ' Four rest on published figures, five on ours.',
    );
  await expect.element(screen.getByRole('contentinfo')).toHaveTextContent(/^9 × 2,000 runs · \d\.\d+ s · seed 42/);
  const rows = yours(screen).getByRole('listitem');
  expect(rows.elements()).toHaveLength(2);
  await expect.element(rows.first()).toHaveTextContent('Credit card');
  await expect.element(rows.first()).toHaveTextContent('Churn 10% to 5% for $3 a customer and year · today,');
  await expect.element(rows.first()).toHaveTextContent(/\+3\d%\s*\+\d+ to \+\d+%/);
  expect(region(screen, 'Cases to start from').getByRole('listitem').elements()).toHaveLength(9);
});

test('a published figure stands beside what the model gives', async () => {
  const { screen } = await stage();
  // Winston: $141.72; Fader and Hardie 2007: 37.8% and 17.0% by the fit, 39.4% and 17.3% seen
  for (const text of [
    '$141.72 at 80% retention and 15%; the model gives $141.72',
    '39.4% seen after twelve years; the model gives 37.8%',
    '17.3% seen after twelve years; the model gives 17.0%',
  ]) {
    await expect.element(screen.getByText(text), { timeout: 15_000 }).toBeVisible();
  }
});

test('the words of trust say more in place', async () => {
  const { screen } = await stage();
  const words = screen.getByRole('button', { name: 'Recalled, and right to the cent' });
  await words.click();
  await expect.element(words).toHaveAttribute('aria-expanded', 'true');
  await expect
    .element(screen.getByText('Inputs and result are both recalled, and they agree to the cent.'))
    .toBeVisible();
});

test('a case opens as a scenario of one’s own, and the case stays', async () => {
  const { screen, app, kept } = await stage();
  await screen.getByRole('button', { name: 'Web shop', exact: true }).click();
  expect(app.screen).toBe('simulate');
  expect(app.scenario?.name).toBe('Web shop');
  app.screen = 'scenarios';
  await region(screen, 'Cases to start from').getByRole('button', { name: 'Web shop', exact: true }).click();
  expect(await kept()).toEqual(['Credit card', 'Web shop', 'Web shop 2']);
});

test('rename: F2 makes the name a field, Enter keeps it and the focus', async () => {
  const { screen, kept } = await stage({ names: ['Service repair'] });
  await focusOn(screen, 'Service repair');
  await userEvent.keyboard('{F2}');
  await expect.element(field()).toHaveFocus();
  await expect.element(screen.getByText('was “Service repair”. Enter keeps, Esc puts the old name back')).toBeVisible();
  await userEvent.keyboard('Repair within a day{Enter}');
  await expect.element(nameOf(screen, 'Repair within a day')).toHaveFocus();
  expect(await kept()).toEqual(['Credit card', 'Repair within a day']);
});

test('rename: an empty name is refused in the line, Esc puts the old one back', async () => {
  const { screen, kept } = await stage({ names: ['Service repair'] });
  await focusOn(screen, 'Service repair');
  await userEvent.keyboard('{F2}{Backspace}{Enter}');
  await expect.element(screen.getByText('A scenario needs a name. Esc puts “Service repair” back')).toBeVisible();
  await expect.element(field()).toHaveAttribute('aria-invalid', 'true');
  await userEvent.keyboard('{Escape}');
  await expect.element(nameOf(screen, 'Service repair')).toHaveFocus();
  expect(await kept()).toEqual(['Credit card', 'Service repair']);
});

test('rename: the same name gets a 2, and the line says so', async () => {
  const { screen, names } = await stage({ names: ['Service repair'] });
  await focusOn(screen, 'Service repair');
  await userEvent.keyboard('{F2}Credit card{Enter}');
  await expect
    .element(yours(screen).getByText('There is a “Credit card” already: this one becomes “Credit card 2”'))
    .toBeVisible();
  expect(names()).toEqual(['Credit card', 'Credit card 2']);
});

test('duplicate: the copy stands beneath with its name selected; Esc takes it away without a trace', async () => {
  const { screen, library, kept } = await stage({ names: ['Points', 'Welcome calls'] });
  await focusOn(screen, 'Points');
  await userEvent.keyboard('d');
  await expect.element(field()).toHaveValue('Points, copy');
  const input = field().element() as HTMLInputElement;
  expect([input.selectionStart, input.selectionEnd]).toEqual([0, 'Points, copy'.length]);
  const rows = yours(screen).getByRole('listitem').elements();
  expect(rows[2]?.contains(input)).toBe(true);
  await userEvent.keyboard('{Escape}');
  await expect.element(nameOf(screen, 'Points')).toHaveFocus();
  expect(await kept()).toEqual(['Credit card', 'Points', 'Welcome calls']);
  await library.undo(); // the last step is still the making of “Welcome calls”
  expect(await kept()).toEqual(['Credit card', 'Points']);
});

test('duplicate: Enter keeps the proposed name, typing gives another', async () => {
  const { screen, kept } = await stage({ names: ['Points', 'Welcome calls'] });
  await focusOn(screen, 'Points');
  await userEvent.keyboard('d{Enter}');
  await expect.element(nameOf(screen, 'Points, copy')).toHaveFocus();
  await userEvent.keyboard('dCheaper points{Enter}');
  await expect.element(nameOf(screen, 'Cheaper points')).toHaveFocus();
  expect(await kept()).toEqual(['Credit card', 'Points', 'Points, copy', 'Cheaper points', 'Welcome calls']);
});

test('new from the open one is a copy of it', async () => {
  const { screen, kept } = await stage({ names: ['Points'] });
  await screen.getByRole('button', { name: 'new from the open one' }).click();
  await expect.element(field()).toHaveValue('Credit card, copy');
  await userEvent.keyboard('Second card{Enter}');
  await expect.element(nameOf(screen, 'Second card')).toHaveFocus();
  expect(await kept()).toEqual(['Credit card', 'Second card', 'Points']);
});

test('delete: the line keeps its height and the way back', async () => {
  const { screen, kept } = await stage({ names: ['Points', 'Welcome calls'] });
  const row = yours(screen).getByRole('listitem').nth(1);
  const height = row.element().getBoundingClientRect().height;
  await focusOn(screen, 'Points');
  await userEvent.keyboard('{Delete}');
  await expect.element(row).toHaveTextContent('“Points” is deleted. Undo');
  expect(row.element().getBoundingClientRect().height).toBe(height);
  expect(await kept()).toEqual(['Credit card', 'Welcome calls']);
  await expect.element(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(nameOf(screen, 'Points')).toHaveFocus();
  expect(await kept()).toEqual(['Credit card', 'Points', 'Welcome calls']);
});

test('delete: two lines are undone in either order', async () => {
  const { screen, kept } = await stage({ names: ['Points', 'Welcome calls'] });
  for (const name of ['Points', 'Welcome calls']) {
    await focusOn(screen, name);
    await userEvent.keyboard('{Delete}');
  }
  await screen.getByRole('button', { name: 'Undo' }).first().click();
  await screen.getByRole('button', { name: 'Undo' }).click();
  expect(await kept()).toEqual(['Credit card', 'Points', 'Welcome calls']);
});

test('delete: the open one makes way for the next, its undo opens it again', async () => {
  const { screen, app } = await stage({ names: ['Points'] });
  await focusOn(screen, 'Credit card');
  await userEvent.keyboard('{Delete}');
  expect(app.scenario?.name).toBe('Points');
  expect(app.screen).toBe('scenarios');
  await screen.getByRole('button', { name: 'Undo' }).click();
  expect(app.scenario?.name).toBe('Credit card');
});

test('delete: the last one leaves a sentence', async () => {
  const { screen, app } = await stage();
  await focusOn(screen, 'Credit card');
  await userEvent.keyboard('{Delete}');
  await expect.element(screen.getByText('No scenarios. Start from a case.')).toBeVisible();
  await expect.element(screen.getByText(/^Start from a case: after ten years/), { timeout: 15_000 }).toBeVisible();
  expect(app.scenario).toBeNull();
});

test('Z undoes a deletion, also after the page was opened anew', async () => {
  const before = await stage({ names: ['Points'] });
  await focusOn(before.screen, 'Points');
  await userEvent.keyboard('{Delete}');
  const { screen, kept } = await before.reloaded();
  expect(await kept()).toEqual(['Credit card']);
  await userEvent.keyboard('z');
  await expect.element(nameOf(screen, 'Points')).toBeVisible();
  expect(await kept()).toEqual(['Credit card', 'Points']);
});

test('with the keyboard alone: one stop in each list, arrows within, Enter opens', async () => {
  const { screen, app } = await stage({ names: ['Points', 'Welcome calls'] });
  const stops = yours(screen).element().querySelectorAll('[data-stop][tabindex="0"]');
  expect(stops).toHaveLength(1);
  expect(stops[0]?.textContent).toBe('Credit card');
  await focusOn(screen, 'Credit card');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  await expect.element(nameOf(screen, 'Welcome calls')).toHaveFocus();
  await userEvent.keyboard('{Home}{ArrowDown}');
  await expect.element(nameOf(screen, 'Points')).toHaveFocus();
  await userEvent.keyboard('{Tab}');
  await expect.element(screen.getByRole('button', { name: 'rename' }).nth(1)).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}{ArrowDown}{Enter}');
  expect(app.screen).toBe('simulate');
  expect(app.scenario?.name).toBe('Points');
});

test('D is a single key: off where single keys are off', async () => {
  const { screen, app } = await stage();
  app.singleKeys = false;
  await focusOn(screen, 'Credit card');
  await userEvent.keyboard('d');
  expect(field().elements()).toHaveLength(0);
});
