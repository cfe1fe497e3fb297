import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { Hand, settled, swipe } from './hand.ts';
import States from './States.svelte';

afterEach(() => page.viewport(1440, 900));

test('ruler: a drag moves by the scale, a tap brings the pointer, arrows step', async () => {
  const screen = await render(States, {});
  await settled();
  const ruler = screen.getByRole('slider', { name: 'yearly churn, what if' });
  expect(ruler.element().getBoundingClientRect().width).toBeCloseTo(338, 0);
  const hand = new Hand();
  await hand.press(ruler.element(), 20);
  await hand.drag(33.8); // two points of twenty on 338 px
  await hand.release();
  await expect.element(ruler).toHaveAttribute('aria-valuetext', '7%');
  await swipe(ruler.element());
  await expect.element(ruler).toHaveAttribute('aria-valuetext', '10%');
  await swipe(ruler.element(), -84.5);
  await expect.element(ruler).toHaveAttribute('aria-valuetext', '5%');
  (ruler.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowUp}{PageUp}');
  await expect.element(ruler).toHaveAttribute('aria-valuetext', '10.5%');
});

test('a plain value: arrows, typing, and a note under a refused entry', async () => {
  const screen = await render(States, {});
  const years = screen.getByRole('spinbutton', { name: 'Horizon' });
  await years.click();
  await expect.element(screen.getByRole('textbox', { name: 'Horizon' })).toHaveValue('20 years');
  await userEvent.keyboard('0{Enter}');
  await expect.element(screen.getByRole('status')).toHaveTextContent('From 1 to 100 years, or “for ever”. Still 20.');
  await userEvent.keyboard('{Escape}{ArrowUp}{PageUp}');
  await expect.element(years).toHaveTextContent('31 years');
  await userEvent.keyboard('12{Enter}');
  await expect.element(years).toHaveAttribute('aria-valuenow', '12');
});

test('a reading is one of a group of radio buttons', async () => {
  const screen = await render(States, {});
  await expect.element(screen.getByRole('radiogroup', { name: 'Read “5%” as' })).toBeVisible();
  const relative = screen.getByRole('radio', { name: 'relative 10 → 9.5%' });
  await expect.element(screen.getByRole('radio', { name: 'points 10 → 5%' })).toBeChecked();
  (screen.getByRole('radio', { name: 'points 10 → 5%' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(relative).toBeChecked();
});

test('a choice is a word with a list behind it', async () => {
  const screen = await render(States, {});
  const choice = screen.getByRole('combobox', { name: 'Profit is booked' });
  await choice.selectOptions('in arrears');
  await expect.element(choice).toHaveValue('arrears');
  expect(choice.element().previousElementSibling?.textContent).toBe('in arrears');
});

test('a name: Enter keeps, Esc restores, empty is refused', async () => {
  const screen = await render(States, {});
  const change = screen.getByRole('button', { name: 'change name' });
  const heading = screen.getByRole('heading', { level: 2 });
  const field = screen.getByRole('textbox', { name: 'name of the scenario' });
  await change.click();
  await expect.element(field).toHaveFocus();
  expect(getSelection()?.toString()).toBe('Repair within a day');
  await userEvent.keyboard('x{Escape}');
  await expect.element(heading).toHaveTextContent('Repair within a day');
  await expect.element(change).toHaveFocus();
  await change.click();
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard('{Backspace}{Enter}');
  await expect.element(field).toHaveAccessibleDescription('A scenario needs a name.');
  await userEvent.keyboard(' Welcome calls {Enter}');
  await expect.element(heading).toHaveTextContent('Welcome calls');
});

test('a run shows how far it has come', async () => {
  const screen = await render(States, {});
  const line = screen.getByRole('progressbar', { name: '3,800 of 10,000 runs' });
  await expect.element(line).toHaveAttribute('aria-valuenow', '38');
});

test('a table has a caption, heads of columns and of rows', async () => {
  const screen = await render(States, {});
  await expect.element(screen.getByRole('table', { name: 'Survivors of 100' })).toBeVisible();
  await expect.element(screen.getByRole('columnheader', { name: 'what if' })).toBeVisible();
  await expect.element(screen.getByRole('rowheader', { name: '10' })).toBeVisible();
  await expect.element(screen.getByRole('cell', { name: '60' })).toBeVisible();
});

test.for(['light', 'dark'] as const)('in %s no text is smaller than 12 px', async (theme) => {
  await render(States, { theme });
  await settled();
  const small = [...document.querySelectorAll('.page *')].filter((element) => {
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '');
    return hasText && parseFloat(getComputedStyle(element).fontSize) < 12;
  });
  expect(small).toEqual([]);
});

test('on a phone nothing is wider than the window', async () => {
  await page.viewport(390, 844);
  await render(States, {});
  await settled();
  const phone = document.querySelector<HTMLElement>('[data-part="phone"]')!;
  phone.style.width = '350px';
  expect(phone.scrollWidth).toBeLessThanOrEqual(350);
});
