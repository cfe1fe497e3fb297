import { userEvent } from 'vitest/browser';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import PlayLine from '#charts/PlayLine.svelte';
import type { PlayLineProps } from '#charts/play-line.ts';
import { playFixture } from '#test/gallery/shock-fixture.ts';
import { Hand, settled } from '../ui/hand.ts';

beforeAll(() => {
  document.documentElement.style.fontSize = '14px';
  document.body.style.cssText = 'margin: 40px; width: 720px; font: 12px sans-serif';
});

const nothing = (): undefined => undefined;
const plain: PlayLineProps = {
  ...playFixture('en', 14, 6),
  month: 14,
  isPlaying: false,
  onmonth: nothing,
  onmark: nothing,
  onplay: nothing,
  onspeed: nothing,
};
const texts = (container: Element): string[] =>
  Array.from(container.querySelectorAll('svg text'), (text) => text.textContent.trim());
const WIDTH = 720;

describe('PlayLine', () => {
  it('says the month, the marks, and what is left; a tick gives way to the reading', async () => {
    const { container } = await render(PlayLine, plain);
    await expect
      .poll(() => texts(container))
      .toEqual([
        'promotion ends',
        '0',
        '12',
        'month 36',
        'month 14 · 1,207 of 1,500 still here (1,156–1,211), not 1,284',
      ]);
    expect(container.innerHTML).not.toContain('NaN');
  });

  it('its pointer is a slider: arrows a month, Page a year, Home and End', async () => {
    const onmonth = vi.fn<PlayLineProps['onmonth']>();
    const screen = await render(PlayLine, { ...plain, onmonth });
    const slider = screen.getByRole('slider', { name: 'month', exact: true });
    await expect.element(slider).toHaveAttribute('aria-valuenow', '14');
    await expect.element(slider).toHaveAttribute('aria-valuetext', 'month 14 of 36, 1,207 of 1,500 still here');
    (slider.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}{PageUp}{PageDown}{Home}{End}');
    const asked = [...new Set(onmonth.mock.calls.map(([month]) => month))];
    expect(asked).toEqual(expect.arrayContaining([15, 13, 26, 2, 0, 36]));
  });

  it('space plays and stops, and does not scroll the page', async () => {
    const onplay = vi.fn<PlayLineProps['onplay']>();
    const screen = await render(PlayLine, { ...plain, onplay });
    const slider = screen.getByRole('slider', { name: 'month', exact: true });
    document.body.style.height = '3000px';
    (slider.element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    await screen.rerender({ isPlaying: true });
    await userEvent.keyboard(' ');
    expect(onplay.mock.calls).toEqual([[true], [false]]);
    expect(window.scrollY).toBe(0);
    document.body.style.height = '';
  });

  it('the word says what a click does; the other word sets the speed', async () => {
    const onplay = vi.fn<PlayLineProps['onplay']>();
    const onspeed = vi.fn();
    const screen = await render(PlayLine, { ...plain, isPlaying: true, onplay, onspeed });
    await screen.getByRole('button', { name: 'pause' }).click();
    await screen.getByRole('button', { name: 'speed: 1 year in 2 s' }).click();
    expect(onplay.mock.calls).toEqual([[false]]);
    expect(onspeed).toHaveBeenCalledOnce();
    await screen.rerender({ isPlaying: false });
    await expect.element(screen.getByRole('button', { name: 'play', exact: true })).toBeVisible();
  });

  it('a hand on the line brings the pointer there, takes it along by months, and tells where it let go', async () => {
    const onmonth = vi.fn<PlayLineProps['onmonth']>();
    const screen = await render(PlayLine, { ...plain, onmonth });
    const slider = screen.getByRole('slider', { name: 'month', exact: true });
    await settled();
    const hand = new Hand();
    await hand.press(slider.element(), (WIDTH * 20) / 36);
    await hand.drag(WIDTH / 36);
    await hand.drag(2);
    await hand.drag(WIDTH);
    await hand.release();
    await expect
      .poll(() => onmonth.mock.calls)
      .toEqual([
        [20, { live: true }],
        [21, { live: true }],
        [36, { live: true }],
        [36, { live: false }],
      ]);
  });

  it('a mark is a slider of its own, by hand and by key; a fixed one is not', async () => {
    const onmark = vi.fn<NonNullable<PlayLineProps['onmark']>>();
    const onmonth = vi.fn<PlayLineProps['onmonth']>();
    const marks = [...plain.marks, { month: 24, text: 'calls begin', fixed: true }];
    const screen = await render(PlayLine, { ...plain, marks, onmark, onmonth });
    const mark = screen.getByRole('slider', { name: 'promotion ends' });
    await expect.element(mark).toHaveAttribute('aria-valuetext', 'month 6');
    expect(screen.getByRole('slider').elements()).toHaveLength(2);
    await settled();
    const hand = new Hand();
    const tick = mark.element().getBoundingClientRect();
    // above the line it is the mark that is held
    const over = document.createElement('i');
    over.style.cssText = `position: fixed; pointer-events: none; left: ${tick.left}px; top: ${tick.top}px; width: ${tick.width}px; height: 8px`;
    document.body.append(over);
    await hand.press(over);
    await hand.drag((WIDTH * 3) / 36);
    await hand.release();
    over.remove();
    await expect
      .poll(() => onmark.mock.calls)
      .toEqual([
        [0, 9, { live: true }],
        [0, 9, { live: false }],
      ]);
    (mark.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(onmark.mock.calls.slice(2)).toContainEqual([0, 7, { live: false }]);
    expect(onmonth).not.toHaveBeenCalled();
  });

  it('where it is narrow the reading has a line of its own', async () => {
    const { container } = await render(PlayLine, plain);
    container.style.width = '350px';
    await expect
      .poll(() => container.querySelector('p')?.textContent)
      .toBe('month 14 · 1,207 of 1,500 still here (1,156–1,211), not 1,284');
    expect(texts(container).join()).not.toContain('still here');
  });
});
