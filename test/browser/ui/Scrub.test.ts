import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { Hand, settled, swipe } from './hand.ts';
import { CHURN_NOTE } from './read.ts';
import ScrubDesk from './ScrubDesk.svelte';

async function desk(props: Partial<Parameters<typeof ScrubDesk>[1]> = {}) {
  const lines: string[] = [];
  const log = (line: string): void => {
    if (line !== 'activate') lines.push(line);
  };
  const screen = await render(ScrubDesk, { log, ...props });
  await settled();
  const number = screen.getByRole('spinbutton', { name: 'yearly churn, what if' });
  const element = (): HTMLElement => number.element() as HTMLElement;
  return { screen, number, element, lines, field: screen.getByRole('textbox') };
}

test('it says what it is: a spin button with limits, value and words', async () => {
  const { number } = await desk();
  await expect.element(number).toHaveTextContent('5%');
  await expect.element(number).toHaveAttribute('aria-valuemin', '0');
  await expect.element(number).toHaveAttribute('aria-valuemax', '0.95');
  await expect.element(number).toHaveAttribute('aria-valuenow', '0.05');
  await expect.element(number).toHaveAttribute('aria-valuetext', '5% a year');
  await expect.element(number).not.toHaveAttribute('aria-invalid');
});

test('arrows step, page keys step ten, Home and End go to the limits, Shift goes a tenth', async () => {
  const { element, lines } = await desk();
  element().focus();
  await userEvent.keyboard('{ArrowUp}{ArrowRight}{ArrowDown}{ArrowLeft}{PageUp}{PageDown}{Home}{End}');
  expect(lines).toEqual(['kept 5.5%', 'kept 6%', 'kept 5.5%', 'kept 5%', 'kept 10%', 'kept 5%', 'kept 0%', 'kept 95%']);
  lines.length = 0;
  await userEvent.keyboard('{Backspace}{Shift>}{ArrowUp}{/Shift}');
  expect(lines).toEqual(['reset', 'kept 5.05%']);
});

test('a drag goes 3 px a step, live while it lasts and kept at the end', async () => {
  const { element, lines } = await desk();
  const hand = new Hand();
  await hand.press(element());
  await hand.drag(16);
  await hand.drag(15);
  await hand.release();
  await expect.poll(() => lines.at(-1)).toBe('end');
  expect(lines).toEqual(['start', 'live 7.5%', 'live 10%', 'kept 10%', 'end']);
});

test('Shift makes a drag ten times finer, Alt ten times coarser', async () => {
  const { element, lines } = await desk();
  const hand = new Hand();
  await hand.press(element());
  await hand.drag(16, 0, 'Shift');
  await hand.drag(7, 0, 'Alt');
  await hand.release();
  await expect.poll(() => lines.at(-1)).toBe('end');
  // 16 px are 5 steps of 0.05 points; 1 px is left, with 7 more that is 2 steps of 5 points
  expect(lines.filter((line) => line.startsWith('live'))).toEqual(['live 5.25%', 'live 15%']);
});

test('a drag selects no text, and the box keeps the width of the longest value', async () => {
  const { element } = await desk();
  const comma = (): number => element().closest('.outer')!.getBoundingClientRect().width;
  const hand = new Hand();
  await hand.press(element());
  await hand.drag(7, 60);
  const first = comma();
  await hand.drag(30, 60);
  expect(comma()).toBe(first);
  expect(getSelection()?.toString()).toBe('');
  await hand.release();
  await expect.poll(comma).toBeLessThan(first);
});

test('Esc in mid-drag puts the old value back', async () => {
  const { element, lines } = await desk();
  const hand = new Hand();
  await hand.press(element());
  await hand.drag(31);
  await userEvent.keyboard('{Escape}');
  await hand.drag(31);
  await hand.release();
  expect(lines.filter((line) => /live|kept|end/.test(line))).toEqual(['live 10%', 'kept 5%', 'end']);
});

test('the wheel turns a focused number only', async () => {
  const { element, lines } = await desk();
  const turn = (): boolean =>
    element().dispatchEvent(new WheelEvent('wheel', { deltaY: -100, bubbles: true, cancelable: true }));
  expect(turn()).toBe(true); // not taken: the page scrolls
  element().focus();
  expect(turn()).toBe(false);
  expect(lines).toEqual(['kept 5.5%']);
});

test.for([
  ['4.5{Enter}', 'kept 4.5%'],
  ['.5{Enter}', 'kept 0.5%'],
  ['4.5{Tab}', 'kept 4.5%'],
  ['4 to 6{Enter}', 'range 4% 6%'],
  ['4-6{Enter}', 'range 4% 6%'],
])('typing %s gives %s', async ([keys, line]) => {
  const { element, lines, number } = await desk();
  element().focus();
  await userEvent.keyboard(keys!);
  expect(lines).toEqual([line]);
  await expect.element(number).toBeVisible();
});

test('Enter keeps the focus on the number, Tab takes it on', async () => {
  const { element, screen } = await desk();
  element().focus();
  await userEvent.keyboard('7{Enter}');
  await expect.poll(() => document.activeElement).toBe(element());
  await userEvent.keyboard('8{Tab}');
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('button').element());
  expect(element().textContent).toBe('8%');
});

test('while typing the field is a decimal one with the name of the number, and the unit stands by', async () => {
  const { element, field } = await desk();
  element().focus();
  await userEvent.keyboard('4.5');
  await expect.element(field).toHaveFocus();
  await expect.element(field).toHaveAttribute('inputmode', 'decimal');
  await expect.element(field).toHaveAccessibleName('yearly churn, what if');
  await expect.element(field).toHaveValue('4.5');
  expect(document.querySelector('.say')?.textContent).toContain('%');
});

test('Esc drops what was typed, and so does the same text again', async () => {
  const { element, lines, number } = await desk({ start: 0.0512345 });
  element().focus();
  await userEvent.keyboard('7{Escape}');
  await expect.element(number).toHaveTextContent('5.123%');
  await userEvent.keyboard('{Enter}{Enter}');
  expect(lines).toEqual([]);
});

test('reversed ends are kept in order, and said', async () => {
  const { element, lines, screen } = await desk();
  element().focus();
  await userEvent.keyboard('6 to 4{Enter}');
  expect(lines).toContain('range 4% 6%');
  await expect.element(screen.getByRole('status')).toHaveTextContent('Read as 4% to 6%.');
});

test('a refused entry stands with its note, keeps the old value, and Esc goes back to it', async () => {
  const { element, lines, field, screen, number } = await desk();
  element().focus();
  const line = document.querySelector('.say')!;
  const height = line.getBoundingClientRect().height;
  await userEvent.keyboard('150{Enter}');
  await expect.element(field).toHaveFocus();
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  await expect.element(field).toHaveAccessibleDescription(CHURN_NOTE);
  await expect.element(screen.getByRole('status')).toHaveTextContent(CHURN_NOTE);
  expect(Math.abs(line.getBoundingClientRect().height - height - 34)).toBeLessThan(1); // the line opens by 34 px
  expect(lines).toEqual(['refused 150%']);
  await userEvent.keyboard('{Escape}');
  await expect.element(number).toHaveTextContent('5%');
  await expect.element(number).toHaveFocus();
  expect(lines.at(-1)).toBe('refused null');
  expect(line.getBoundingClientRect().height).toBe(height);
});

test('the note goes as soon as a refused entry is mended', async () => {
  const { element, lines, screen } = await desk();
  element().focus();
  await userEvent.keyboard('150{Enter}');
  await expect.element(screen.getByRole('status')).toBeVisible();
  await userEvent.keyboard('{Backspace}');
  await expect.element(screen.getByRole('status')).not.toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  expect(lines.slice(-2)).toEqual(['refused null', 'kept 15%']);
});

test(
  'a refused entry that was left stands for four seconds, then the old value returns',
  { timeout: 9000 },
  async () => {
    const { element, number, screen } = await desk();
    element().focus();
    await userEvent.keyboard('150{Tab}');
    const left = performance.now();
    await expect.element(number).toHaveTextContent('150%');
    await expect.element(number).toHaveAttribute('aria-invalid', 'true');
    await expect.element(number).toHaveAttribute('aria-valuenow', '0.05');
    await expect.poll(() => element().textContent, { timeout: 6000 }).toBe('5%');
    expect(performance.now() - left).toBeGreaterThan(3800);
    await expect.element(screen.getByRole('status')).not.toBeInTheDocument();
  },
);

test('double-click resets', async () => {
  const { number, lines } = await desk({ start: 0.07 });
  await userEvent.dblClick(number);
  expect(lines.at(-1)).toBe('reset');
  await expect.element(number).toHaveTextContent('5%');
});

test('hover shows the ruler, 168 px wide, with the pointer under the number', async () => {
  const { number, element } = await desk();
  await userEvent.hover(document.querySelector('button')!);
  expect(document.querySelector('.ruler')).toBeNull();
  await userEvent.hover(number);
  const ruler = document.querySelector('.ruler')!.getBoundingClientRect();
  expect(ruler.width).toBeCloseTo(168, 0);
  const pointer = document.querySelector('.ruler .pointer')!.getBoundingClientRect();
  const box = element().getBoundingClientRect();
  expect(Math.abs(pointer.left + pointer.width / 2 - (box.left + box.width / 2))).toBeLessThan(1);
});

test.for([0, 1100])('the ruler stays within the margins of the page (indent %i)', async (indent) => {
  const { element } = await desk({ indent, start: indent === 0 ? 0.95 : 0, baseline: undefined });
  element().focus();
  await expect.poll(() => document.querySelector('.ruler')).not.toBeNull();
  const ruler = document.querySelector('.ruler')!.getBoundingClientRect();
  expect(ruler.left).toBeGreaterThanOrEqual(40);
  expect(ruler.right).toBeLessThanOrEqual(document.documentElement.clientWidth - 40);
});

test('a tap selects; a finger does not drag the number', async () => {
  const { element, lines } = await desk();
  await swipe(element(), 60);
  expect(lines.filter((line) => /live|kept|start/.test(line))).toEqual([]);
  await swipe(element());
  await expect.poll(() => element().classList.contains('active')).toBe(true);
  expect(document.querySelector('.ruler')).toBeNull();
  expect(getComputedStyle(element()).touchAction).toBe('pan-y');
});

test('keys that mean something here do not reach the page', async () => {
  const { element } = await desk();
  const seen: string[] = [];
  const listen = (event: KeyboardEvent): void => void seen.push(event.key);
  addEventListener('keydown', listen);
  element().focus();
  await userEvent.keyboard('{ArrowUp}3{Enter}r');
  removeEventListener('keydown', listen);
  expect(seen).toEqual(['r']);
});

test('all of the target is 24 px high at least, also in small type', async () => {
  const { element } = await desk();
  const line = element().closest<HTMLElement>('.say')!;
  line.style.fontSize = '12px';
  line.style.marginTop = '40px';
  const box = element().getBoundingClientRect();
  const middle = box.left + box.width / 2;
  for (const dy of [-11, 11]) {
    expect(document.elementFromPoint(middle, box.top + box.height / 2 + dy)).toBe(element());
  }
});
