import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { Hand, settled } from './hand.ts';
import PanelDesk from './PanelDesk.svelte';

test('the drawer takes the focus when it opens; Esc closes it and gives the focus back', async () => {
  const screen = await render(PanelDesk, {});
  const opener = screen.getByRole('button', { name: 'inputs', exact: true });
  await opener.click();
  const drawer = screen.getByRole('region', { name: 'Inputs' });
  await expect.element(drawer).toHaveFocus();
  await userEvent.keyboard('{Tab}{Tab}');
  await expect.element(screen.getByRole('button', { name: 'Baseline' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(drawer).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
});

test('the handle opens and shuts the sheet; what is out of view is out of reach', async () => {
  const screen = await render(PanelDesk, { detent: 'peek' });
  await expect.element(screen.getByText('Yearly churn, what if')).toBeVisible();
  const hidden = screen.getByText('Horizon').element() as HTMLElement;
  hidden.focus();
  expect(document.activeElement).not.toBe(hidden);
  await screen.getByRole('button', { name: 'show all inputs' }).click();
  await expect.element(screen.getByRole('button', { name: 'Horizon' })).toBeVisible();
  await expect
    .element(screen.getByRole('button', { name: 'show fewer inputs' }))
    .toHaveAttribute('aria-expanded', 'true');
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('status')).toHaveTextContent('peek');
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('status')).toHaveTextContent('closed');
});

test('the sheet follows the hand: up for all inputs, down to put it away', async () => {
  const screen = await render(PanelDesk, { detent: 'peek' });
  await settled();
  await new Promise((done) => setTimeout(done, 300)); // it has come up
  const handle = (): Element => document.querySelector('.handle')!;
  const before = handle().getBoundingClientRect().top;
  const hand = new Hand();
  await hand.press(handle());
  await hand.drag(0, -100);
  await settled();
  expect(handle().getBoundingClientRect().top).toBeCloseTo(before - 100, 0);
  await hand.release();
  await expect.element(screen.getByRole('status')).toHaveTextContent('full');
  await new Promise((done) => setTimeout(done, 300));
  await hand.press(handle());
  await hand.drag(0, 90);
  await hand.release();
  await expect.element(screen.getByRole('status')).toHaveTextContent('peek');
  await new Promise((done) => setTimeout(done, 300));
  await hand.press(handle());
  await hand.drag(0, 70);
  await hand.release();
  await expect.element(screen.getByRole('status')).toHaveTextContent('closed');
});
