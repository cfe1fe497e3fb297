import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { Hand, settled } from './hand.ts';
import { CHURN_NOTE } from './read.ts';
import RangeDesk from './RangeDesk.svelte';

const WIDTH = 200; // the strip shows 0 to 20%: 10 px are one point

async function desk(props: Partial<Parameters<typeof RangeDesk>[1]> = {}) {
  const lines: string[] = [];
  const log = (line: string): void => {
    if (line !== 'activate') lines.push(line);
  };
  const screen = await render(RangeDesk, { log, ...props });
  Object.assign(screen.container.style, { width: `${String(WIDTH)}px`, margin: '60px' });
  await settled();
  const thumb = (name: string): HTMLElement => screen.getByRole('slider', { name }).element() as HTMLElement;
  return { screen, lines, thumb, value: screen.getByRole('button', { name: 'Baseline churn' }) };
}

test('one group with the value and two sliders, in this order', async () => {
  const { screen, value } = await desk();
  await expect.element(screen.getByRole('group', { name: 'Baseline churn' })).toBeVisible();
  await expect.element(value).toHaveTextContent('9% to 11%');
  const stops = [...document.querySelectorAll('button, [tabindex="0"], select')].map(
    (element) => element.getAttribute('aria-label') ?? element.textContent.trim(),
  );
  expect(stops).toEqual(['9% to 11%', 'lower end', 'upper end', 'shape']);
  const low = screen.getByRole('slider', { name: 'lower end' });
  await expect.element(low).toHaveAttribute('aria-valuenow', '0.09');
  await expect.element(low).toHaveAttribute('aria-valuemax', '0.11');
  await expect.element(low).toHaveAttribute('aria-valuetext', '9%');
});

test('arrows move an end, page keys ten steps, and it stops at the other end', async () => {
  const { lines, thumb } = await desk();
  thumb('lower end').focus();
  await userEvent.keyboard('{ArrowLeft}{PageDown}{End}');
  expect(lines).toEqual(['kept 8.5% to 11%', 'kept 3.5% to 11%', 'kept 10.5% to 11%']);
  lines.length = 0;
  thumb('upper end').focus();
  await userEvent.keyboard('{ArrowUp}{Home}{Backspace}');
  expect(lines).toEqual(['kept 10.5% to 11.5%', 'kept 10.5% to 11%', 'reset']);
});

test('an end drags along the strip', async () => {
  const { lines, thumb } = await desk();
  const hand = new Hand();
  await hand.press(thumb('upper end'));
  await hand.drag(20.2);
  await hand.drag(10);
  await hand.release();
  await expect.poll(() => lines).toEqual(['start', 'live 9% to 13%', 'live 9% to 14%', 'kept 9% to 14%', 'end']);
});

test('the body moves both ends', async () => {
  const { lines } = await desk({ start: { low: 0.06, high: 0.12 } });
  const hand = new Hand();
  await hand.press(document.querySelector('.body')!);
  await hand.drag(-20.2);
  await hand.release();
  await expect.poll(() => lines).toEqual(['start', 'live 4% to 10%', 'kept 4% to 10%', 'end']);
});

test('Esc in mid-drag puts the old range back', async () => {
  const { lines, thumb } = await desk();
  const hand = new Hand();
  thumb('upper end').focus();
  await hand.press(thumb('upper end'));
  await hand.drag(30);
  await userEvent.keyboard('{Escape}');
  await hand.release();
  await expect.poll(() => lines.slice(-2)).toEqual(['kept 9% to 11%', 'end']);
});

test('a click on the value types in place; a lone value becomes a stem, and a range again', async () => {
  const { screen, lines, value } = await desk();
  await value.click();
  const field = screen.getByRole('textbox', { name: 'Baseline churn' });
  await expect.element(field).toHaveValue('9% to 11%');
  await userEvent.keyboard('7{Enter}');
  await expect.element(value).toHaveTextContent('7%');
  await expect.element(value).toHaveFocus();
  expect(document.querySelectorAll('[role=slider]')).toHaveLength(1);
  expect(document.querySelector('.stem')).not.toBeNull();
  await userEvent.keyboard('6-8{Enter}');
  expect(lines).toEqual(['kept 7%', 'kept 6% to 8%']);
  expect(document.querySelectorAll('[role=slider]')).toHaveLength(2);
});

test('reversed ends are swapped and said', async () => {
  const { screen, lines, value } = await desk();
  await value.click();
  await userEvent.keyboard('12 to 8{Enter}');
  expect(lines).toEqual(['kept 8% to 12%']);
  await expect.element(screen.getByRole('status')).toHaveTextContent('Read as 8% to 12%.');
  await expect.element(value).toHaveTextContent('8% to 12%');
});

test('a refused entry gets its note beneath, and Esc puts the range back', async () => {
  const { screen, lines, value } = await desk();
  await value.click();
  await userEvent.keyboard('9 to 150{Enter}');
  const field = screen.getByRole('textbox', { name: 'Baseline churn' });
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  await expect.element(field).toHaveAccessibleDescription(CHURN_NOTE);
  expect(screen.getByRole('status').element().getBoundingClientRect().top).toBeGreaterThan(
    document.querySelector('.thumb')!.getBoundingClientRect().top,
  );
  await userEvent.keyboard('{Escape}');
  await expect.element(value).toHaveTextContent('9% to 11%');
  expect(lines).toEqual(['refused 9 to 150', 'refused null']);
});

test('the hint "add a range" shows on focus and makes one', async () => {
  const { screen, lines, thumb } = await desk({ start: 0.05 });
  const hint = screen.getByRole('button', { name: 'add a range' });
  const opacity = (): string => getComputedStyle(hint.element().parentElement!).opacity;
  await new Hand().away();
  await expect.poll(opacity).toBe('0');
  thumb('Baseline churn').focus();
  await expect.poll(opacity).toBe('1');
  await hint.click();
  expect(lines).toEqual(['kept 4% to 6%']);
});

test('the shape is a word that opens as a list', async () => {
  const { screen, lines } = await desk();
  await screen.getByRole('combobox', { name: 'shape' }).selectOptions('uniform');
  expect(lines).toEqual(['family uniform']);
});

test('an entry refused elsewhere stands in place of the value', async () => {
  const { value } = await desk({ standing: '150%' });
  await expect.element(value).toHaveTextContent('150%');
});

test('near ends can both be grasped: their targets are 24 px wide and do not overlap', async () => {
  const { thumb } = await desk({ start: { low: 0.1, high: 0.11 } });
  const low = thumb('lower end').getBoundingClientRect();
  const high = thumb('upper end').getBoundingClientRect();
  expect(low.width).toBeGreaterThanOrEqual(24);
  expect(high.width).toBeGreaterThanOrEqual(24);
  expect(low.right).toBeLessThanOrEqual(high.left + 0.5);
});
