import '../../../src/app.css';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { violations } from './axe.ts';
import { inkOf, isColour, pixelAt, pointsAt, shownField, xAxis, yAxis } from './matrix-field-fixture.ts';
import { frame } from './matrix-hand.ts';

beforeAll(() => {
  document.body.style.cssText = 'margin: 0; width: 760px';
});
afterEach(async () => {
  delete document.documentElement.dataset.theme;
  await page.viewport(1440, 900);
  document.body.style.width = '760px';
});

/** --now #566779 of the light theme at 42%. */
const SLATE = [86, 103, 121, 107];

describe('MatrixField, drawn', () => {
  it('writes axes, names and thresholds, and puts the value of a threshold in the place of the tick it covers', async () => {
    const { texts, change } = await shownField({ yAxis: yAxis(50) });
    expect(texts()).toEqual(
      expect.arrayContaining(['↑ attitude', 'purchases →', 'Latent', 'Loyal', 'Not loyal', 'Spurious']),
    );
    expect(texts().filter((text) => text === '50')).toHaveLength(1);
    await change({ yAxis: yAxis(60) });
    expect(texts()).toEqual(expect.arrayContaining(['50', '60']));
  });

  it('draws dots where they are: slate at 42%, chosen ones vermilion with an outline, hollow ones with a hole', async () => {
    const { container, hand } = await shownField({
      points: pointsAt([5, 80], [15, 80, 'chosen'], [5, 30, 'hollow'], [15, 30, 'left'], [10, 20, 'absent']),
    });
    // --if #c8321a of the light theme
    expect(pixelAt(container, 'now', hand.place([5, 80]))).toSatisfy((pixel: number[]) => isColour(pixel, SLATE));
    expect(pixelAt(container, 'if', hand.place([15, 80]))).toSatisfy((pixel: number[]) =>
      isColour(pixel, [200, 50, 26, 255]),
    );
    const beside = hand.place([15, 80]);
    expect(pixelAt(container, 'ink', { ...beside, x: beside.x + 3 })[3]).toBeGreaterThan(200);
    expect(pixelAt(container, 'now', hand.place([5, 30]), 0)[3]).toBe(0);
    expect(pixelAt(container, 'if', hand.place([15, 30]), 0)[3]).toBe(0);
    const ring = hand.place([15, 30]);
    expect(pixelAt(container, 'if', { ...ring, x: ring.x + 2 })[3]).toBeGreaterThan(60);
    expect(pixelAt(container, 'now', hand.place([10, 20]))[3]).toBe(0);
  });

  it('takes the colours of the dark theme at once', async () => {
    const { container, hand } = await shownField({ points: pointsAt([5, 80], [15, 80, 'arrived']) });
    document.documentElement.dataset.theme = 'dark';
    // --now #93a6b8, --if #ff7452
    const isDark = (): boolean => isColour(pixelAt(container, 'now', hand.place([5, 80])), [147, 166, 184, 107]);
    await expect.poll(isDark).toBe(true);
    expect(isColour(pixelAt(container, 'if', hand.place([15, 80])), [255, 116, 82])).toBe(true);
  });

  it('has as many pixels as the screen, also when it becomes narrower', async () => {
    const { container, hand } = await shownField();
    const canvas = container.querySelector<HTMLCanvasElement>('canvas.now')!;
    expect(canvas.width).toBe(Math.round(canvas.clientWidth * devicePixelRatio));
    const before = canvas.width;
    document.body.style.width = '500px';
    await expect.poll(() => canvas.width).toBeLessThan(before);
    await frame();
    expect(canvas.width).toBe(Math.round(canvas.clientWidth * devicePixelRatio));
    expect(pixelAt(container, 'now', hand.place([15, 30]))[3]).toBe(107);
  });

  it('keeps its axes without customers', async () => {
    const { container, surface, texts } = await shownField({ points: pointsAt() });
    expect(texts()).toEqual(expect.arrayContaining(['↑ attitude', '0', '100', 'Loyal']));
    expect(inkOf(container, 'now')).toBe(0);
    expect(surface.getAttribute('role')).toBe('group');
    surface.focus();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(await violations(container)).toEqual([]);
    expect(container.innerHTML).not.toContain('NaN');
  });

  it('draws a hundred thousand customers and finds the nearest of them', async () => {
    const count = 100_000;
    const x = Float32Array.from({ length: count }, (_, i) => ((i * 0.618034) % 1) * 20);
    const y = Float32Array.from({ length: count }, (_, i) => (i / count) * 100);
    const { container, hand, saying } = await shownField({ points: { x, y, look: new Uint8Array(count) } });
    await expect.poll(() => inkOf(container, 'now')).toBeGreaterThan(50_000);
    const wanted = 54_321;
    await hand.move([x[wanted]!, y[wanted]!]);
    await expect.poll(saying).toBe(`Customer ${wanted}`);
  });

  it('moves customers to new places in a quarter of a second, unless live', async () => {
    const { container, hand, change } = await shownField({ points: pointsAt([5, 80]), live: false });
    await change({ points: pointsAt([15, 20]), version: 1 });
    expect(pixelAt(container, 'now', hand.place([15, 20]))[3]).toBe(0);
    await expect.poll(() => pixelAt(container, 'now', hand.place([15, 20]))[3]).toBe(107);
    await change({ points: pointsAt([5, 80]), version: 2, live: true });
    expect(pixelAt(container, 'now', hand.place([5, 80]))[3]).toBe(107);
  });

  it('draws no point again when a threshold moves', async () => {
    const { container, hand, change } = await shownField();
    const canvas = container.querySelector<HTMLCanvasElement>('canvas.now')!;
    canvas.getContext('2d')!.clearRect(0, 0, canvas.width, canvas.height);
    await change({ xAxis: xAxis(12), yAxis: yAxis(40) });
    expect(inkOf(container, 'now')).toBe(0);
    await change({ version: 1, points: pointsAt([5, 80], [15, 30]) });
    expect(pixelAt(container, 'now', hand.place([5, 80]))[3]).toBe(107);
  });

  it('says the same words on a phone, with three ticks, and the key in place of the densities', async () => {
    await page.viewport(390, 800);
    document.body.style.width = '350px';
    const { texts, container } = await shownField({ key: [{ text: 'full: served' }] });
    const ticks = texts().filter((text) => /^\d+$/.test(text));
    expect(ticks).toEqual(expect.arrayContaining(['0', '20', '100', '60', '8']));
    expect(ticks.length).toBeLessThanOrEqual(8); // three on each axis and two thresholds
    expect(texts()).toContain('full: served');
    expect(container.querySelectorAll('svg path[d]').length).toBe(2); // the grips' own lines
    expect(container.scrollWidth).toBeLessThanOrEqual(350);
  });
});

describe('MatrixField, by mouse', () => {
  it('drags a threshold by its grip and by its line, live and then for good', async () => {
    const { hand, heard, change } = await shownField();
    await hand.drag([
      [8, 0],
      [10, 0],
      [12.2, 0],
    ]);
    expect(heard('threshold')).toEqual([
      ['threshold', 'x', 10, { live: true }],
      ['threshold', 'x', 12, { live: true }],
      ['threshold', 'x', 12, { live: false }],
    ]);
    await change({ xAxis: xAxis(12) });
    await hand.drag([
      [2, 60.5],
      [2, 70.5],
    ]);
    expect(heard('threshold').slice(3)).toEqual([
      ['threshold', 'y', 70, { live: true }],
      ['threshold', 'y', 70, { live: false }],
    ]);
  });

  it('holds a threshold at the end of its axis, and Escape takes a drag back', async () => {
    const { hand, heard } = await shownField();
    await hand.press([8, 0]);
    await hand.move([30, 0]);
    expect(heard('threshold').at(-1)).toEqual(['threshold', 'x', 20, { live: true }]);
    await userEvent.keyboard('{Escape}');
    expect(heard('threshold').at(-1)).toEqual(['threshold', 'x', 8, { live: false }]);
    await hand.move([3, 0]);
    await hand.release([3, 0]);
    expect(heard('threshold')).toHaveLength(2);
  });

  it('sets a threshold back by a double click', async () => {
    const { hand, heard } = await shownField();
    await hand.click([3, 60]);
    await hand.click([3, 60], { clicks: 2 });
    expect(heard('reset')).toEqual([['reset', 'y']]);
  });

  it('lassoes with Shift, from a line too, with at most sixty corners that hold what was circled', async () => {
    const { container, hand, heard } = await shownField();
    const circle = Array.from({ length: 72 }, (_, i) => {
      const turn = (2 * Math.PI * i) / 72;
      return [8 + 4 * Math.cos(turn), 60 + 30 * Math.sin(turn)] as const;
    });
    await hand.press(circle[18]!, { shift: true });
    for (const at of [...circle.slice(19), ...circle.slice(0, 18)]) await hand.move(at);
    expect(container.querySelector('polygon')).not.toBeNull();
    await hand.release(circle[17]!);
    const [, line, moved] = heard('lasso').at(-1)! as unknown as [string, number[], { live: boolean }];
    expect(moved).toEqual({ live: false });
    expect(line.length / 2).toBeGreaterThan(12);
    expect(line.length / 2).toBeLessThanOrEqual(60);
    for (let i = 0; i < line.length; i += 2) {
      const away = Math.hypot((line[i]! - 8) / 4, (line[i + 1]! - 60) / 30);
      expect(away).toBeGreaterThan(0.95);
      expect(away).toBeLessThan(1.05);
    }
    expect(container.querySelector('polygon')).toBeNull();
    expect(heard('threshold')).toEqual([]);
  });

  it('lassoes without Shift where that is chosen, and says how', async () => {
    const { hand, heard, texts } = await shownField({ isLassoing: true });
    expect(texts()).toContain('lasso: drag around customers');
    await hand.drag([
      [2, 90],
      [6, 90],
      [6, 70],
    ]);
    expect(heard('lasso').at(-1)).toEqual(['lasso', expect.any(Array), { live: false }]);
  });

  it('carries the selection in steps, shown as a ghost, and drops it or takes it back', async () => {
    const { container, hand, heard } = await shownField({
      points: pointsAt([5, 30, 'chosen'], [6, 35, 'chosen'], [15, 80]),
      hasSelection: true,
    });
    await hand.press([5, 30]);
    await hand.move([6.1, 40]);
    await hand.move([7.2, 55.3]);
    expect(heard('drag').at(-1)).toEqual(['drag', { x: 2, y: 25 }, { zone: null, live: true }]);
    expect(inkOf(container, 'ghost')).toBeGreaterThan(20);
    await hand.release([7.2, 55.3]);
    expect(heard('drag').at(-1)).toEqual(['drag', { x: 2, y: 25 }, { zone: null, live: false }]);
    await hand.press([5, 30]);
    await hand.move([9, 40]);
    await userEvent.keyboard('{Escape}');
    await hand.release([9, 40]);
    expect(heard('drag').at(-1)).toEqual(['drag', { x: 0, y: 0 }, { zone: null, live: false }]);
    expect(heard('clear')).toEqual([]);
  });

  it('carries a zone by its name', async () => {
    const { container, hand, heard } = await shownField();
    const name = [...container.querySelectorAll('text')].find(({ textContent }) => textContent === 'Spurious')!;
    const { left, top, width, height } = name.getBoundingClientRect();
    const zero = hand.place([0, 0]);
    const unit = { x: hand.place([1, 0]).x - zero.x, y: zero.y - hand.place([0, 1]).y };
    const from = [(left + width / 2 - zero.x) / unit.x, (zero.y - top - height / 2) / unit.y] as const;
    await hand.drag([from, [from[0], from[1] + 20], [from[0], from[1] + 40]]);
    expect(heard('drag')).toEqual([
      ['drag', { x: 0, y: 20 }, { zone: 3, live: true }],
      ['drag', { x: 0, y: 40 }, { zone: 3, live: true }],
      ['drag', { x: 0, y: 40 }, { zone: 3, live: false }],
    ]);
  });

  it('says who a customer is and which zone one is over, and forgets it outside', async () => {
    const { container, hand, heard, saying } = await shownField();
    await hand.move([15, 30]);
    await expect.poll(saying).toBe('Customer 3');
    expect(container.querySelector('circle')).not.toBeNull();
    const [words, field] = [container.querySelector('p')!, container.querySelector('.surface')!].map((element) =>
      element.getBoundingClientRect(),
    );
    expect(words!.right).toBeLessThanOrEqual(field!.right + 1);
    expect(heard('highlight')).toEqual([['highlight', 3]]);
    await hand.move([15.3, 31]);
    await hand.move([10, 75]);
    await expect.poll(saying).toBeNull();
    await hand.move([40, 75]);
    expect(heard('highlight').map(([, zone]) => zone)).toEqual([3, 1, null]);
  });

  it('picks by a click, adds with Shift, and lets go by a click beside', async () => {
    const { hand, told, change } = await shownField();
    await hand.click([5, 80]);
    await change({ hasSelection: true });
    await hand.click([15, 30], { shift: true });
    await hand.click([12, 20]);
    expect(told.filter(([name]) => name !== 'highlight')).toEqual([['pick', 0, false], ['pick', 3, true], ['clear']]);
  });

  it('zooms with Ctrl and the wheel where one points, pans by a drag; ticks follow; a double click shows all', async () => {
    const { container, hand, texts, heard } = await shownField();
    await hand.wheel([15, 30], 100, false);
    expect(texts()).toContain('100');
    const point = hand.place([15, 30]);
    await hand.wheel([15, 30], -120, true);
    await expect.poll(texts).not.toContain('100');
    await frame();
    expect(pixelAt(container, 'now', point)[3]).toBe(107); // it stayed under the pointer
    expect(texts().some((text) => /^\d+\.\d$/.test(text))).toBe(true);
    await hand.drag([
      [12, 20],
      [12.5, 22],
    ]);
    await frame();
    expect(pixelAt(container, 'now', hand.place([15.5, 32]))[3]).toBe(107);
    await hand.click([12, 20]);
    await hand.click([12, 20], { clicks: 2 });
    await expect.poll(texts).toContain('100');
    expect(heard('reset')).toEqual([]);
  });
});
