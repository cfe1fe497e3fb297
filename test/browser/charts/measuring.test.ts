import { beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import CausesStrip from '#charts/measuring/CausesStrip.svelte';
import LoyalLevels from '#charts/measuring/LoyalLevels.svelte';
import TwoWaysSquare from '#charts/measuring/TwoWaysSquare.svelte';
import { causesFixture, levelsFixture, waysFixture } from '#test/gallery/measuring-fixture.ts';
import { Hand } from '../ui/hand.ts';
import { violations } from './axe.ts';

beforeAll(() => {
  document.documentElement.style.fontSize = '14px';
  document.body.style.cssText = 'margin: 0; width: 440px; font: 12px sans-serif';
});
const hand = new Hand();

describe('TwoWaysSquare', () => {
  it('a dot for each customer, vermilion where the ways disagree; counts are written', async () => {
    const { container } = await render(TwoWaysSquare, waysFixture());
    await expect.poll(() => container.querySelectorAll('circle')).toHaveLength(200);
    expect(container.querySelectorAll('.if circle')).toHaveLength(57 + 19);
    expect(container.querySelectorAll('.hollow')).toHaveLength(45);
    expect(container.textContent).toContain('One dot is 1');
    expect(container.innerHTML).not.toContain('NaN');
  });
  it('more customers than fit: a dot is several of them, and stays inside its place', async () => {
    const { container } = await render(TwoWaysSquare, waysFixture(5));
    await expect.poll(() => container.textContent).toContain('One dot is 5');
    const dots = [...container.querySelectorAll('circle')];
    expect(dots).toHaveLength(200);
    const right = container.querySelector('svg')!.viewBox.baseVal.width;
    for (const dot of dots) {
      expect(dot.cx.baseVal.value + dot.r.baseVal.value).toBeLessThanOrEqual(right);
      expect(dot.cy.baseVal.value - dot.r.baseVal.value).toBeGreaterThan(0);
    }
  });
  it('a single customer is a dot; nobody is none', async () => {
    const counts = { both: 1, saidOnly: 0, doneOnly: 0, neither: 900 };
    const { container } = await render(TwoWaysSquare, { ...waysFixture(), counts });
    await expect.poll(() => container.querySelectorAll('.now circle:not(.hollow)')).toHaveLength(1);
    expect(container.querySelectorAll('.if circle')).toHaveLength(0);
  });
});

describe('LoyalLevels', () => {
  it('each level is a bar within the one before, with its interval; readers hear the rows', async () => {
    const { container } = await render(LoyalLevels, levelsFixture());
    await expect.poll(() => container.querySelectorAll('.bar')).toHaveLength(3);
    const wide = [...container.querySelectorAll('.bar')].map((bar) => Number(bar.getAttribute('width')));
    expect(wide).toEqual([...wide].sort((a, b) => b - a));
    expect(container.querySelectorAll('li')).toHaveLength(3);
    expect(container.textContent).toContain('55%');
  });
});

describe('CausesStrip', () => {
  const plain = (over = {}) => ({
    ...causesFixture(),
    onselect: vi.fn(),
    onshare: vi.fn(),
    ondragstart: vi.fn(),
    ondragend: vi.fn(),
    ...over,
  });
  it('a part for each cause, hollow what is removed; names choose', async () => {
    const props = plain();
    const { container, ...screen } = await render(CausesStrip, props);
    await expect.poll(() => container.querySelectorAll('.removed')).toHaveLength(1);
    await screen.getByRole('button', { name: '15 of 100' }).click();
    expect(props.onselect).toHaveBeenCalledWith('people');
    expect(await violations(container)).toEqual([]);
  });
  it('a border is dragged: never below nothing, never into the other causes', async () => {
    const props = plain();
    const screen = await render(CausesStrip, props);
    const border = screen.getByRole('slider', { name: 'share of people' });
    await expect.element(border).toHaveAttribute('aria-valuenow', '15');
    await hand.press(border.element());
    await hand.drag(22);
    expect(props.onshare).toHaveBeenLastCalledWith('people', 0.2, { live: true });
    await hand.drag(400);
    expect(props.onshare).toHaveBeenLastCalledWith('people', 0.25, { live: true });
    await hand.drag(-900);
    await hand.release();
    expect(props.onshare).toHaveBeenLastCalledWith('people', 0, { live: false });
    expect(props.ondragend).toHaveBeenCalledOnce();
  });
  it('arrows move a border by one, Page keys by ten', async () => {
    const props = plain();
    const screen = await render(CausesStrip, props);
    (screen.getByRole('slider', { name: 'share of value' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(props.onshare).toHaveBeenLastCalledWith('value', 0.44, { live: false });
    await userEvent.keyboard('{PageUp}{PageUp}');
    expect(props.onshare).toHaveBeenLastCalledWith('value', 0.55, { live: false });
  });
});
