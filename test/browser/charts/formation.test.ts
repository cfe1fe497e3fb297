import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { expect, test } from 'vitest';
import '../../../src/app.css';
import FacingDots from '#charts/FacingDots.svelte';
import ShareLines from '#charts/formation/ShareLines.svelte';
import Gallery from '../../gallery/Formation.svelte';
import { formationFixture } from '../../gallery/formation-fixture.ts';
import { violations } from './axe.ts';

const { arms } = formationFixture();
const facing = (arm: 'base' | 'whatIf') => ({ ...arms[arm].waiting!, name: arm, end: [{ text: arm }] });
const reading = (month: number) => ({
  time: `m${String(month)}`,
  whatIf: 'a',
  base: 'b',
  spoken: `month ${String(month)}`,
});
const formatMonth = (month: number): string => String(month);

test('a hundred dots up, a hundred down; ten of each hollow; arrow keys say the month', async () => {
  const { container, getByRole } = await render(FacingDots, {
    whatIf: facing('whatIf'),
    base: facing('base'),
    cursorName: 'month',
    formatMonth,
    reading,
  });
  await expect.poll(() => container.querySelectorAll('circle').length).toBe(200);
  expect(container.querySelectorAll('circle.hollow')).toHaveLength(20);
  const [up, down] = ['.if circle', '.now circle'].map((dots) =>
    [...container.querySelectorAll(dots)].map((dot) => Number(dot.getAttribute('cy'))),
  );
  expect(Math.max(...up!)).toBeLessThan(Math.min(...down!));
  const slider = getByRole('slider', { name: 'month' });
  (slider.element() as HTMLElement).focus();
  await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}');
  await expect.element(slider).toHaveAttribute('aria-valuetext', 'month 2');
  expect(container.querySelectorAll('circle.beyond')).toHaveLength(200);
});

test('nobody who gets there: an axis, and no number that is none', async () => {
  const { container } = await render(FacingDots, {
    whatIf: null,
    base: null,
    cursorName: 'month',
    formatMonth,
    reading,
  });
  await expect.poll(() => container.querySelector('svg')).not.toBeNull();
  expect(container.querySelectorAll('circle')).toHaveLength(0);
  expect(container.innerHTML).not.toMatch(/NaN|Infinity/);
});

test('the lines of a share: two numbers at one month, arrow keys from there', async () => {
  const { container, getByRole } = await render(ShareLines, {
    whatIf: arms.whatIf.here,
    base: arms.base.here,
    ticks: [{ value: 1, text: '100' }],
    unitAt: 'right',
    markMonth: 36,
    ends: { whatIf: [{ text: '34' }], base: [{ text: '26' }] },
    labels: { whatIf: 'what if', base: 'baseline', cursor: 'month' },
    formatMonth,
    reading,
  });
  const slider = getByRole('slider', { name: 'month' });
  await expect.element(slider).toHaveAttribute('aria-valuetext', 'month 36');
  (slider.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await expect.element(slider).toHaveAttribute('aria-valuetext', 'month 37');
  expect(container.innerHTML).not.toMatch(/NaN|Infinity/);
});

test('the gallery: every case drawn, nothing wrong for axe, and flowing redraws nothing', async () => {
  const { container, getByRole } = await render(Gallery, { stale: false });
  await expect.poll(() => container.querySelectorAll('.streams svg').length).toBe(5);
  const drawn = [...container.querySelectorAll('.streams path')].map((path) => path.getAttribute('d'));
  expect(drawn.join('')).not.toMatch(/NaN|Infinity/);
  await getByRole('button', { name: 'let it flow' }).click();
  await expect.poll(() => container.querySelectorAll('.flowing').length).toBe(5);
  expect([...container.querySelectorAll('.streams path')].map((path) => path.getAttribute('d'))).toEqual(drawn);
  expect(await violations(container)).toEqual([]);
});
