import { userEvent } from 'vitest/browser';
import { beforeAll, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { BusinessProfitProps } from '#charts/business-profit.ts';
import BusinessProfit from '#charts/BusinessProfit.svelte';
import type { FanColumns } from '#charts/fan.ts';
import type { LongWaitProps, WaitColumn } from '#charts/long-wait.ts';
import LongWait from '#charts/LongWait.svelte';
import type { StreamsProps } from '#charts/streams.ts';
import Streams from '#charts/Streams.svelte';
import type { TenureColumnsProps } from '#charts/tenure-columns.ts';
import TenureColumns from '#charts/TenureColumns.svelte';

beforeAll(() => {
  document.documentElement.style.fontSize = '14px';
  document.body.style.cssText = 'margin: 0; width: 500px; font: 12px sans-serif';
});

const months = Float64Array.from({ length: 81 }, (_, i) => 3 * i);
const fan = (of: (month: number) => number, spread: number): FanColumns => {
  const at = (shift: number): Float64Array => months.map((month) => of(month) + (shift * spread * (20 + month)) / 260);
  return { p5: at(-2), p25: at(-1), p50: at(0), p75: at(1), p95: at(2) };
};
const profit: BusinessProfitProps = {
  months,
  whatIf: fan((month) => 32_000 + 140 * month, 6000),
  base: fan(() => 34_000, 2500),
  before: { values: months.map((month) => 34_000 + 150 * month), label: 'dashed: before' },
  ends: { whatIf: { value: '$66,000', word: 'what if' }, base: { value: '$34,000', word: 'baseline' } },
  overtaking: {
    month: 15,
    lines: [[{ text: 'what-if overtakes' }], [{ text: 'month 15 (12–24)' }]],
    short: [{ text: 'month 15' }],
  },
  labels: { cursor: 'month' },
  formatValue: (value, highest) => `$${value}${highest ? ' a month' : ''}`,
  formatTime: ({ value, unit, last }) => (last ? `${value} ${unit}s` : String(value)),
  reading: (i) => ({ time: `month ${3 * i}`, whatIf: '1', base: '2', spoken: `month ${3 * i}: one, two` }),
};

const column = (name: string, p50: number, spread: number): WaitColumn => ({
  after: { p5: p50 - spread, p25: p50 - spread / 2, p50, p75: p50 + spread / 2, p95: p50 + spread },
  before: p50 + 0.08,
  name,
  value: `${Math.round(100 * p50)}%`,
  reading: [`${Math.round(100 * p50)}% (a–b)`, 'more before'],
  spoken: `${name}: ${p50}`,
});
const wait: LongWaitProps = {
  columns: [
    column('this year', -0.045, 0.02),
    column('1 year', -0.02, 0.02),
    column('2', 0.04, 0.03),
    column('3', 0.09, 0.04),
    column('5', 0.2, 0.06),
    column('10', 0.46, 0.15),
    column('20 years', 0.92, 0.4),
  ],
  band: {
    p5: 0.21,
    p50: 0.36,
    p95: 0.55,
    label: [{ text: 'lifetime profit: +36%', tone: 'if', strong: true }, { text: ' (21–55), at once' }],
    short: [{ text: 'lifetime profit: +36%' }],
  },
  labels: { before: 'dashed: before the programme', cursor: 'years from now' },
  formatValue: (value) => (value === 0 ? '0' : `${Math.round(100 * value)}%`),
};

const classes = Array.from({ length: 21 }, (_, i) => 1000 * 0.9 ** i);
const tenures: TenureColumnsProps = {
  today: classes,
  whatIf: classes.map((value, i) => (i === 20 ? 3559 : value * 1.3)),
  labels: {
    today: 'today',
    whatIf: [[{ text: 'what if, in 20 years', tone: 'if', strong: true }, { text: ' · 19,300' }], [{ text: 'then' }]],
    open: '3,559',
    cursor: 'years since joining',
  },
  formatValue: (value, highest) => `${value}${highest ? ' customers' : ''}`,
  formatClass: (i) => (i === 0 ? 'first year' : i === 20 ? '21 and more' : String(i + 1)),
  reading: (i) => ({ name: `year ${i + 1}`, today: 'a today', whatIf: 'b what if', spoken: `year ${i + 1}: a, b` }),
};

const streams: StreamsProps = {
  months,
  rows: [
    ['advertising', 60, 60, false],
    ['referral', 19, 38, false],
    ['leave', 88, 60, true],
  ].map(([name, from, to, leaves]) => ({
    key: String(name),
    name: String(name),
    today: String(from),
    base: months.map(() => Number(from)),
    whatIf: months.map((month) => Number(from) + ((Number(to) - Number(from)) * month) / 240),
    leaves: leaves === true,
    end: [[{ text: `${String(to)} at the end` }], [{ text: `${String(from)} baseline` }]],
  })),
  labels: { from: 'today', to: '20 years', cursor: 'month' },
  reading: (i) => ({
    time: `month ${3 * i}`,
    rows: [0, 1, 2].map((row) => [[{ text: `row ${row} at ${3 * i}` }]]),
    spoken: `month ${3 * i}: three numbers`,
  }),
};

const texts = (container: Element): string[] =>
  Array.from(container.querySelectorAll('svg text'), (text) => text.textContent.trim());
function slider(container: Element): HTMLElement {
  const found = container.querySelector<HTMLElement>('[role=slider]');
  if (found === null) throw new Error('no cursor in the picture');
  return found;
}
const drawn = (container: Element) => expect.poll(() => container.querySelector('[role=slider]')).not.toBeNull();

describe('BusinessProfit', () => {
  it('draws both arms, the dashes and the ring, and says what they are', async () => {
    const { container } = await render(BusinessProfit, profit);
    await expect
      .poll(() => texts(container))
      .toEqual(
        expect.arrayContaining(['dashed: before', 'what-if overtakes', 'month 15 (12–24)', '$66,000', '$34,000']),
      );
    expect(container.querySelectorAll('circle')).toHaveLength(1);
    expect(container.querySelectorAll('path.dashed')).toHaveLength(1);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(container.innerHTML).not.toContain('NaN');
  });
  it('without costs there are no dashes, and nothing is said of them', async () => {
    const { container } = await render(BusinessProfit, { ...profit, before: null, overtaking: null });
    await drawn(container);
    expect(container.querySelector('path.dashed')).toBeNull();
    expect(container.querySelector('circle')).toBeNull();
    expect(texts(container)).not.toContain('dashed: before');
  });
  it('reads any month by keyboard', async () => {
    const { container } = await render(BusinessProfit, profit);
    await drawn(container);
    slider(container).focus();
    await userEvent.keyboard('{End}');
    await expect.poll(() => slider(container).getAttribute('aria-valuetext')).toBe('month 240: one, two');
    expect(texts(container)).toContain('month 240');
  });
});

describe('LongWait', () => {
  it('writes a value beside every ring and names the band and the dashes', async () => {
    const { container } = await render(LongWait, wait);
    await drawn(container);
    const written = texts(container);
    expect(written).toEqual(expect.arrayContaining(wait.columns.flatMap(({ name, value }) => [name, value])));
    expect(written).toEqual(
      expect.arrayContaining(['lifetime profit: +36% (21–55), at once', 'dashed: before the programme', '0']),
    );
    expect(container.querySelectorAll('circle')).toHaveLength(7);
    expect(container.querySelectorAll('line.before')).toHaveLength(7);
  });
  it('rings stand as high as their medians say, and the band lies where the lifetime does', async () => {
    const { container } = await render(LongWait, wait);
    await drawn(container);
    const ys = Array.from(container.querySelectorAll('circle'), (ring) => Number(ring.getAttribute('cy')));
    expect(ys).toEqual([...ys].sort((a, b) => b - a));
    const band = container.querySelector('rect.band')!;
    const top = Number(band.getAttribute('y'));
    const foot = top + Number(band.getAttribute('height'));
    // +46% lies in the band of 21 to 55%, +20% below it, +92% above
    expect(ys[5]! > top && ys[5]! < foot).toBe(true);
    expect(ys[4]! > foot && ys[6]! < top).toBe(true);
  });
  it('no dashes where nothing is paid; no band where there is no lifetime', async () => {
    const columns = wait.columns.map((each) => ({ ...each, before: null }));
    const { container } = await render(LongWait, { ...wait, columns, band: null });
    await drawn(container);
    expect(container.querySelector('line.before')).toBeNull();
    expect(container.querySelector('rect.band')).toBeNull();
    expect(texts(container)).not.toContain('dashed: before the programme');
  });
  it('nothing to be measured: an axis, no cursor, no NaN', async () => {
    const { container } = await render(LongWait, { ...wait, columns: [], band: null });
    await expect.poll(() => container.querySelector('svg')).not.toBeNull();
    expect(container.querySelector('[role=slider]')).toBeNull();
    expect(container.innerHTML).not.toMatch(/NaN|Infinity/);
  });
  it('reads a column with its interval, by keyboard', async () => {
    const { container } = await render(LongWait, wait);
    await drawn(container);
    slider(container).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.poll(() => slider(container).getAttribute('aria-valuetext')).toBe('1 year: -0.02');
    expect(texts(container)).toEqual(expect.arrayContaining(['-2% (a–b)', 'more before']));
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => texts(container)).not.toContain('more before');
  });
});

describe('TenureColumns', () => {
  it('a column for each class, one line over them, and the open class numbered', async () => {
    const { container } = await render(TenureColumns, tenures);
    await drawn(container);
    expect(container.querySelectorAll('rect.column')).toHaveLength(21);
    expect(container.querySelectorAll('path.step')).toHaveLength(1);
    expect(texts(container)).toEqual(
      expect.arrayContaining(['first year', '5', '21 and more', 'today', '3,559', 'what if, in 20 years · 19,300']),
    );
    expect(container.innerHTML).not.toContain('NaN');
  });
  it('columns are as high as their numbers', async () => {
    const { container } = await render(TenureColumns, tenures);
    await drawn(container);
    const heights = Array.from(container.querySelectorAll('rect.column'), (rect) =>
      Number(rect.getAttribute('height')),
    );
    heights.forEach((height, i) => expect(height / heights[0]!).toBeCloseTo(classes[i]! / classes[0]!, 1));
  });
  it('reads a class by keyboard', async () => {
    const { container } = await render(TenureColumns, tenures);
    await drawn(container);
    slider(container).focus();
    await userEvent.keyboard('{End}');
    await expect.poll(() => slider(container).getAttribute('aria-valuetext')).toBe('year 21: a, b');
    expect(texts(container)).toEqual(expect.arrayContaining(['a today', 'b what if', 'year 21']));
  });
});

describe('Streams', () => {
  it('names every ribbon with its number today, and its number at the end', async () => {
    const { container } = await render(Streams, streams);
    await drawn(container);
    expect(texts(container)).toEqual(
      expect.arrayContaining(['advertising', '60', 'referral', '38 at the end', 'leave', '88 baseline', '20 years']),
    );
  });
  it('what is the same is drawn once; who leaves as an outline', async () => {
    const { container } = await render(Streams, streams);
    await drawn(container);
    expect(container.querySelectorAll('path.base')).toHaveLength(3);
    expect(container.querySelectorAll('path.what-if')).toHaveLength(1);
    expect(container.querySelectorAll('path.outline')).toHaveLength(1);
  });
  it('a what-if with fewer who come is an outline too: below the baseline it would not be seen', async () => {
    const rows = streams.rows.map((row) => ({ ...row, leaves: false }));
    const { container } = await render(Streams, { ...streams, rows });
    await drawn(container);
    expect(container.querySelectorAll('path.outline')).toHaveLength(1);
  });
  it('reads all numbers of a month by keyboard', async () => {
    const { container } = await render(Streams, streams);
    await drawn(container);
    slider(container).focus();
    await userEvent.keyboard('{Home}');
    await expect.poll(() => slider(container).getAttribute('aria-valuetext')).toBe('month 0: three numbers');
    expect(texts(container)).toEqual(expect.arrayContaining(['row 0 at 0', 'row 2 at 0']));
  });
});
