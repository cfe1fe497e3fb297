import '../../../src/app.css';
import { beforeAll, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { violations } from './axe.ts';
import { pixelAt, pointsAt, shownField, xAxis } from './matrix-field-fixture.ts';
import { frame } from './matrix-hand.ts';

beforeAll(() => {
  document.body.style.cssText = 'margin: 0; width: 760px';
});

describe('MatrixField, by keyboard', () => {
  it('is three stops: the field and two grips, in words axe accepts', async () => {
    const { container } = await shownField();
    const stops = [...container.querySelectorAll<HTMLElement>('[tabindex="0"]')];
    expect(stops.map((stop) => stop.getAttribute('aria-label'))).toEqual([
      'four customers',
      'threshold of purchases',
      'threshold of attitude',
    ]);
    expect(await violations(container)).toEqual([]);
    await userEvent.tab();
    expect(document.activeElement).toBe(stops[0]);
    expect(await violations(container)).toEqual([]);
  });

  it('goes from customer to customer, says each, picks and adds', async () => {
    const { surface, heard, saying } = await shownField();
    await userEvent.tab();
    expect(document.activeElement).toBe(surface);
    await userEvent.keyboard('{ArrowRight}');
    const active = (): string | null =>
      document.getElementById(surface.getAttribute('aria-activedescendant')!)?.textContent.trim() ?? null;
    await expect.poll(saying).toBe('Customer 3'); // from customer 2, nearest to the middle
    expect(active()).toBe('Customer 3');
    await userEvent.keyboard('{ArrowUp}{Enter}');
    await expect.poll(active).toBe('Customer 1');
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}{Shift>}{Enter}{/Shift}');
    expect(heard('pick')).toEqual([
      ['pick', 1, false],
      ['pick', 0, true],
    ]);
    await userEvent.keyboard('{Escape}');
    await expect.poll(saying).toBeNull();
  });

  it('reaches each of those who stand in one place', async () => {
    const { heard } = await shownField({ points: pointsAt([10, 50], [10, 50], [10, 50]) });
    await userEvent.tab();
    await userEvent.keyboard('{Enter}{ArrowRight}{Enter}{ArrowUp}{Enter}{ArrowRight}{ArrowLeft}{Enter}');
    expect(heard('pick').map(([, point]) => point)).toEqual([0, 1, 2, 1]);
  });

  it('nudges a selection by a step, by ten with Shift; Ctrl goes on to the next customer; Escape lets go', async () => {
    const { heard, surface } = await shownField({ points: pointsAt([5, 30, 'chosen'], [15, 30]), hasSelection: true });
    surface.focus();
    await userEvent.keyboard('{ArrowUp}{Shift>}{ArrowLeft}{/Shift}');
    expect(heard('nudge')).toEqual([
      ['nudge', { x: 0, y: 1 }],
      ['nudge', { x: -10, y: 0 }],
    ]);
    await userEvent.keyboard('{Control>}{ArrowRight}{ArrowRight}{/Control}{Shift>}{Enter}{/Shift}{Escape}');
    expect(heard('pick')).toEqual([['pick', 1, true]]);
    expect(heard('clear')).toHaveLength(1);
    expect(heard('nudge')).toHaveLength(2);
  });

  it('moves a threshold by steps, pages, to its ends, and sets it back', async () => {
    const { container, heard, change } = await shownField();
    const grip = container.querySelector<HTMLElement>('[role=slider][aria-label="threshold of purchases"]')!;
    expect(grip.getAttribute('aria-valuetext')).toBe('8 of 20');
    grip.focus();
    await userEvent.keyboard('{ArrowUp}{ArrowLeft}{PageUp}{PageDown}{Home}{End}{Backspace}');
    expect(heard('threshold').map(([, side, value]) => [side, value])).toEqual([
      ['x', 9],
      ['x', 7],
      ['x', 18],
      ['x', 0],
      ['x', 0],
      ['x', 20],
    ]);
    expect(heard('reset')).toEqual([['reset', 'x']]);
    await change({ xAxis: { ...xAxis(0.3), step: 0.1 } });
    await userEvent.keyboard('{ArrowDown}');
    expect(heard('threshold').at(-1)?.[2]).toBe(0.2); // not 0.19999999999999998
  });

  it('zooms by + and −, all again by 0, and follows the cursor', async () => {
    const { surface, texts, saying } = await shownField({ points: pointsAt([10, 50], [19, 50]) });
    surface.focus();
    await userEvent.keyboard('{+}{+}');
    await expect.poll(texts).not.toContain('100');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.poll(saying).toBe('Customer 1');
    await userEvent.keyboard('{-}{-}');
    await expect.poll(texts).toContain('100');
    await userEvent.keyboard('{+}0');
    await expect.poll(texts).toContain('100');
  });

  it('leaves other keys to the page', async () => {
    const { surface } = await shownField();
    const seen: string[] = [];
    const listen = (event: KeyboardEvent): void => void seen.push(`${event.key} ${event.defaultPrevented}`);
    window.addEventListener('keydown', listen);
    surface.focus();
    await userEvent.keyboard('a{ArrowRight}{Escape}{Escape}');
    window.removeEventListener('keydown', listen);
    expect(seen).toEqual(['a false', 'Escape false']); // the second Escape: nothing was left to let go of
  });
});

describe('MatrixField, by touch', () => {
  it('says who a customer is at a tap, without picking', async () => {
    const { hand, saying, told } = await shownField();
    await hand.tap([15.2, 31]);
    await expect.poll(saying).toBe('Customer 3');
    expect(told.filter(([name]) => name !== 'highlight')).toEqual([]);
  });

  it('drags a threshold by a finger anywhere on its line', async () => {
    const { hand, heard } = await shownField();
    await hand.swipe([
      [3, 61],
      [3, 66],
      [3, 71],
    ]);
    expect(heard('threshold').at(-1)).toEqual(['threshold', 'y', 70, { live: false }]);
  });

  it('lassoes by a finger where that is chosen', async () => {
    const { hand, heard } = await shownField({ isLassoing: true });
    await hand.swipe([
      [2, 95],
      [6, 95],
      [6, 70],
      [2, 70],
    ]);
    const [, line, moved] = heard('lasso').at(-1)! as unknown as [string, number[], { live: boolean }];
    expect(moved.live).toBe(false);
    expect(line.length).toBeGreaterThanOrEqual(6);
  });

  it('zooms by two fingers, pans by one, and shows all again by two taps', async () => {
    const { container, hand, texts } = await shownField();
    const fingers = (half: number) => [
      { id: 0, at: [15 - half, 30] as const },
      { id: 1, at: [15 + half, 30] as const },
    ];
    await hand.touch('touchStart', fingers(1));
    await hand.touch('touchMove', fingers(2));
    await hand.touch('touchMove', fingers(3));
    await hand.touch('touchEnd', []);
    await expect.poll(texts).not.toContain('100');
    await frame();
    expect(pixelAt(container, 'now', hand.place([15, 30]))[3]).toBe(107); // what was between the fingers still is
    await hand.swipe([
      [10, 30],
      [11, 34],
      [12, 38],
    ]);
    await frame();
    expect(pixelAt(container, 'now', hand.place([17, 38]))[3]).toBe(107);
    await hand.tap([10, 20]);
    await hand.tap([10, 20]);
    await expect.poll(texts).toContain('100');
  });
});
