/// <reference types="@vitest/browser-playwright" />
import { afterEach, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { stage } from './stage.ts';

afterEach(() => page.viewport(1440, 900));

test('on a phone nothing is wider than the screen, and the pages stack', async () => {
  await page.viewport(390, 844);
  const { screen } = await stage({ names: ['A name that is far too long for a phone, and goes on all the same'] });
  await expect.element(screen.getByText(/^Go on with one of your two/)).toBeVisible();
  expect(document.documentElement.scrollWidth).toBe(390);
  const [left, right] = ['Your scenarios', 'Cases to start from'].map((name) =>
    screen.getByRole('list', { name }).element().getBoundingClientRect(),
  );
  expect(right!.top).toBeGreaterThan(left!.bottom);
});

test('a finger that rests on a row brings its words, and does not open it', async () => {
  const { screen, app } = await stage();
  const row = screen.getByRole('list', { name: 'Your scenarios' }).getByRole('listitem').first();
  const name = row.getByRole('button', { name: 'Credit card', exact: true }).element();
  const box = name.getBoundingClientRect();
  const frame = window.frameElement!.getBoundingClientRect();
  const scale = frame.width / window.innerWidth;
  const at = {
    x: frame.left + (box.left + 20) * scale,
    y: frame.top + (box.top + box.height / 2) * scale,
  };
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await expect.element(row).toHaveClass('held');
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.element(row.getByRole('button', { name: 'rename' })).toBeVisible();
  expect(app.screen).toBe('scenarios');
});
