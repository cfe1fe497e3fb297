import { page, userEvent } from 'vitest/browser';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { BudgetSplitProps } from '#charts/budget-split.ts';
import BudgetSplit from '#charts/BudgetSplit.svelte';
import type { CompareScaleProps } from '#charts/compare-scale.ts';
import CompareScale from '#charts/CompareScale.svelte';
import type { HeatMapProps } from '#charts/heat-map.ts';
import HeatMap from '#charts/HeatMap.svelte';
import StayLines from '#charts/StayLines.svelte';
import type { TornadoProps } from '#charts/tornado.ts';
import Tornado from '#charts/Tornado.svelte';

beforeAll(() => {
  document.documentElement.style.fontSize = '14px';
  document.body.style.cssText = 'margin: 0; width: 600px; font: 12px sans-serif';
});

const percent = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(Math.round(100 * value))}%`;
const texts = (container: Element): string[] =>
  Array.from(container.querySelectorAll('svg text'), (text) => text.textContent.trim());
const drawn = async (container: Element): Promise<void> => {
  await expect.poll(() => container.querySelector('svg')).not.toBeNull();
  expect(container.innerHTML).not.toContain('NaN');
};

const bar = (key: string, name: string, low: number, high: number) => ({
  key,
  name,
  ends: { low: { at: low, value: `${key} low` }, high: { at: high, value: `${key} high` } },
  share: '50%',
  note: `${name} tips`,
  spoken: `${name}, spoken`,
});
const tornado: TornadoProps = {
  bars: [bar('a', 'Churn reached', 0.48, 0.25), bar('b', 'Discount rate', 0.34, 0.38), bar('c', 'Cost', 0.36, 0.36)],
  centre: 0.36,
  labels: { rows: 'inputs', centre: '+36%, the mean', share: 'share', more: 'and 3 more', empty: 'nothing' },
  format: percent,
  onopen: () => undefined,
};

describe('Tornado', () => {
  it('writes the inputs, their values at both ends, the shares and the centre', async () => {
    const { container } = await render(Tornado, tornado);
    await drawn(container);
    await expect
      .poll(() => texts(container))
      .toEqual(expect.arrayContaining(['Churn reached', 'a low', 'a high', '50%', '+36%, the mean', 'and 3 more']));
    // raising is vermilion and lies to the right of what lowers
    const [lowering, raising] = [...container.querySelectorAll('rect')];
    expect(lowering!.classList).toContain('now');
    expect(raising!.classList).toContain('if');
    expect(Number(raising!.getAttribute('x'))).toBeGreaterThan(Number(lowering!.getAttribute('x')));
    expect(Number(raising!.getAttribute('width'))).toBeGreaterThan(0);
  });

  it('is one stop; arrows go from bar to bar, each says its note, Enter opens it', async () => {
    const onopen = vi.fn();
    const { container } = await render(Tornado, { ...tornado, onopen });
    await drawn(container);
    const rows = [...container.querySelectorAll('button')];
    expect(rows.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    rows[0]!.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(rows[1]);
    await expect.poll(() => texts(container)).toContain('Discount rate tips');
    await userEvent.keyboard('{End}{Enter}');
    expect(onopen).toHaveBeenCalledExactlyOnceWith('c');
    expect(rows[2]!.getAttribute('aria-label')).toBe('Cost, spoken');
  });

  it('says so where nothing is uncertain', async () => {
    const { container } = await render(Tornado, { ...tornado, bars: [] });
    await drawn(container);
    await expect.poll(() => texts(container)).toEqual(['nothing']);
  });
});

const [columns, rows] = [21, 16];
const at = (i: number): { c: number; r: number } => ({ c: i % columns, r: Math.floor(i / columns) });
const cells = Array.from({ length: columns * rows }, (_, i) => 4 * at(i).c + 3 * at(i).r - 30);
const heat: HeatMapProps = {
  x: {
    values: Array.from({ length: columns }, (_, i) => 0.9 + i * 0.005),
    format: (value) => `${Math.round(1000 * value) / 10}%`,
    label: 'retention →',
  },
  y: {
    values: Array.from({ length: rows }, (_, i) => 5 + 4 * i),
    format: (value) => `$${Math.round(value)}`,
    label: 'margin',
  },
  gain: cells,
  pays: cells.map((gain) => 1 / (1 + Math.exp(-gain / 3))),
  here: { x: 0.95, y: 45 },
  labels: {
    pays: 'pays →',
    paysNot: 'does not pay',
    few: 'under 10',
    most: 'over 90',
    here: 'here: +$40',
    cursor: 'place',
  },
  formatGain: (value) => `${value} a customer`,
  reading: (x, y, gain) => `${x.toFixed(3)} ${y.toFixed(1)} ${gain.toFixed(1)}`,
  onset: () => undefined,
};

describe('HeatMap', () => {
  it('names its axes, its lines at the right edge, where it pays, where not, and where we are', async () => {
    const { container } = await render(HeatMap, heat);
    await drawn(container);
    await expect
      .poll(() => texts(container))
      .toEqual(expect.arrayContaining(['margin', 'retention →', 'pays →', 'does not pay', 'here: +$40', '$20']));
    // the last column holds 50 to 95, and every second line of a step of 20 is named
    expect(texts(container).filter((text) => text.endsWith('a customer'))).toEqual(['80 a customer']);
    expect(container.querySelectorAll('path.even')).toHaveLength(1);
    expect(container.querySelectorAll('path.sure')).toHaveLength(2);
  });

  it('arrows move over it in both directions, Enter sets the place, Esc lets go', async () => {
    const onset = vi.fn();
    const { container } = await render(HeatMap, { ...heat, onset });
    await drawn(container);
    const hand = container.querySelector<HTMLElement>('[role=slider]')!;
    expect(hand.getAttribute('aria-valuetext')).toBe('0.950 45.0 40.0');
    hand.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowUp}');
    await expect.poll(() => hand.getAttribute('aria-valuetext')).toBe('0.960 49.0 51.0');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => hand.getAttribute('aria-valuetext')).toBe('0.950 45.0 40.0');
    await userEvent.keyboard('{ArrowLeft}{ArrowDown}{Enter}');
    expect(onset).toHaveBeenCalledOnce();
    const [x, y] = onset.mock.calls[0] as [number, number];
    expect([x, y]).toEqual([expect.closeTo(0.945, 9), expect.closeTo(41, 9)]);
  });

  it('a click sets the place under it', async () => {
    const onset = vi.fn();
    const { container } = await render(HeatMap, { ...heat, onset });
    await drawn(container);
    const hand = page.getByRole('slider', { name: 'place' });
    const { width, height } = container.querySelector('[role=slider]')!.getBoundingClientRect();
    await hand.click({ position: { x: width / 4, y: height / 4 } });
    const [x, y] = onset.mock.calls[0] as [number, number];
    expect(x).toBeCloseTo(0.925, 3);
    expect(y).toBeCloseTo(50, 0);
  });
});

const split: BudgetSplitProps = {
  share: Array.from({ length: 21 }, (_, i) => i / 20),
  value: {
    p5: Array.from({ length: 21 }, (_, i) => 30 - (i - 12) ** 2 / 10),
    p50: Array.from({ length: 21 }, (_, i) => 60 - (i - 12) ** 2 / 10),
    p95: Array.from({ length: 21 }, (_, i) => 90 - (i - 12) ** 2 / 10),
  },
  best: { p5: 0.4, p25: 0.5, p50: 0.6, p75: 0.7, p95: 0.8 },
  labels: { axis: 'share →', best: 'best: 60% (40–80)', cursor: 'share' },
  formatShare: (value) => `${Math.round(100 * value)}%`,
  formatValue: (value) => `$${value}`,
  reading: (index) => `reading ${index}`,
};

describe('BudgetSplit', () => {
  it('writes the best split, and reads any other by keyboard', async () => {
    const { container } = await render(BudgetSplit, split);
    await drawn(container);
    await expect
      .poll(() => texts(container))
      .toEqual(expect.arrayContaining(['best: 60% (40–80)', '0%', '100%', 'share →']));
    container.querySelector<HTMLElement>('[role=slider]')!.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.poll(() => texts(container)).toContain('reading 13');
  });
});

const scale: CompareScaleProps = {
  rows: [
    {
      key: 'a',
      name: 'Calls',
      quantiles: { p5: -0.03, p25: 0.02, p50: 0.07, p75: 0.12, p95: 0.2 },
      value: '+7%',
      aside: '87 of 100 pay',
      spoken: 'Calls, 87',
    },
    { key: 'b', name: 'Broken', quantiles: null, value: '', aside: '', spoken: 'Broken' },
  ],
  selected: 'a',
  label: 'scenarios',
  format: percent,
  onselect: () => undefined,
};

describe('CompareScale', () => {
  it('has a row for each, also where there is no result, and one of them is chosen', async () => {
    const onselect = vi.fn();
    const { container } = await render(CompareScale, { ...scale, onselect });
    await drawn(container);
    await expect
      .poll(() => texts(container))
      .toEqual(expect.arrayContaining(['Calls', '+7%', '87 of 100 pay', 'Broken']));
    expect(container.querySelectorAll('circle')).toHaveLength(1);
    const radios = [...container.querySelectorAll<HTMLInputElement>('input')];
    expect(radios.map(({ checked }) => checked)).toEqual([true, false]);
    radios[0]!.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(onselect).toHaveBeenCalledExactlyOnceWith('b');
  });
});

describe('StayLines', () => {
  it('keeps the two numbers at the ends apart', async () => {
    const months = [0, 120, 240];
    const fan = (end: number) => {
      const line = [1, (1 + end) / 2, end];
      return { p5: line, p25: line, p50: line, p75: line, p95: line };
    };
    const { container } = await render(StayLines, {
      months,
      base: fan(0.12),
      whatIf: fan(0.13),
      ends: { whatIf: '13 stay', base: '12 today' },
      scale: 'of 100',
    });
    await drawn(container);
    const placed = [...container.querySelectorAll('text')].filter((text) => /stay|today/.test(text.textContent));
    const [a, b] = placed.map((text) => Number(text.getAttribute('y')));
    expect(Math.abs(a! - b!)).toBeGreaterThanOrEqual(12);
  });
});
