import { userEvent } from 'vitest/browser';
import { beforeAll, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { CumulativeChartProps } from '#charts/cumulative-chart.ts';
import CumulativeChart from '#charts/CumulativeChart.svelte';
import type { FanColumns } from '#charts/fan.ts';
import type { QuantileDotsProps } from '#charts/quantile-dots.ts';
import QuantileDots from '#charts/QuantileDots.svelte';
import type { SourceColumnsProps } from '#charts/source-columns.ts';
import SourceColumns from '#charts/SourceColumns.svelte';
import type { SurvivorsChartProps } from '#charts/survivors-chart.ts';
import SurvivorsChart from '#charts/SurvivorsChart.svelte';

beforeAll(() => {
  document.documentElement.style.fontSize = '14px';
  document.body.style.cssText = 'margin: 0; width: 320px; font: 12px sans-serif';
});

const months = Float64Array.from({ length: 241 }, (_, i) => i);
const fan = (of: (month: number) => number, spread: number): FanColumns => {
  const at = (shift: number): Float64Array => months.map((month) => of(month) + shift * spread * (month / 240));
  return { p5: at(-2), p25: at(-1), p50: at(0), p75: at(1), p95: at(2) };
};
const formatTime: SurvivorsChartProps['formatTime'] = ({ value, unit, last }) =>
  last ? `${value} ${unit}s` : String(value);

const survivors: SurvivorsChartProps = {
  months,
  whatIf: fan((month) => 0.95 ** (month / 12), 0.02),
  base: fan((month) => 0.9 ** (month / 12), 0.01),
  markMonth: 120,
  labels: { whatIf: 'what if', base: 'baseline', full: '100 customers', half: '50', cursor: 'month' },
  formatShare: (share) => String(Math.round(share * 100)),
  formatTime,
  reading: (i) => ({ time: `month ${i}`, whatIf: '1', base: '2', spoken: `month ${i}: one, two` }),
};

const cumulative: CumulativeChartProps = {
  months,
  whatIf: fan((month) => -55 + 295 * (1 - 0.99 ** month), 20),
  base: fan((month) => -51 + 230 * (1 - 0.988 ** month), 15),
  ends: { whatIf: { value: '$239', word: 'what if' }, base: { value: '$176', word: 'baseline' } },
  breakEven: { whatIf: 21, base: 22, text: [{ text: 'break-even: month 21 and 22' }] },
  overtaking: { month: 37, lines: [[{ text: 'what-if overtakes' }], [{ text: 'month 37 (26–55)' }]], short: [] },
  labels: { cursor: 'month' },
  formatValue: (value, highest) => `$${value}${highest ? ' per customer' : ''}`,
  formatTime,
  reading: survivors.reading,
};

const texts = (container: Element): string[] =>
  Array.from(container.querySelectorAll('svg text'), (text) => text.textContent.trim());
const slider = (container: Element): HTMLElement => {
  const found = container.querySelector<HTMLElement>('[role=slider]');
  if (found === null) throw new Error('no cursor in the picture');
  return found;
};

describe('SurvivorsChart', () => {
  it('writes both numbers, the unit on the last tick, and hides its marks from readers', async () => {
    const { container } = await render(SurvivorsChart, survivors);
    await expect
      .poll(() => texts(container))
      .toEqual(expect.arrayContaining(['100 customers', '60 what if', '35 baseline', '20 years', '0']));
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(container.innerHTML).not.toContain('NaN');
  });

  it('reads any month by keyboard, and lets go on Escape', async () => {
    const { container } = await render(SurvivorsChart, survivors);
    await expect.poll(() => container.querySelector('[role=slider]')).not.toBeNull();
    slider(container).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.poll(() => slider(container).getAttribute('aria-valuetext')).toBe('month 121: one, two');
    expect(texts(container)).toContain('month 121');
    await userEvent.keyboard('{End}');
    await expect.poll(() => slider(container).getAttribute('aria-valuenow')).toBe('240');
    await userEvent.keyboard('{PageDown}');
    await expect.poll(() => slider(container).getAttribute('aria-valuenow')).toBe('228');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => texts(container)).not.toContain('month 228');
  });

  it('reads the month under the pointer', async () => {
    const { container } = await render(SurvivorsChart, survivors);
    await expect.poll(() => container.querySelector('[role=slider]')).not.toBeNull();
    await userEvent.hover(slider(container), { position: { x: 80, y: 60 } });
    await expect.poll(() => slider(container).getAttribute('aria-valuenow')).toBe('60'); // 80 of 320 px, 60 of 240 months
  });
});

describe('Plot', () => {
  it('draws in units: a root size of 16.8 px makes the same picture 1.2 times as large', async () => {
    document.documentElement.style.fontSize = '16.8px';
    const { container } = await render(SurvivorsChart, survivors);
    await expect.poll(() => container.querySelector('svg')?.getAttribute('viewBox')).toMatch(/^0 0 266\.\d+ 162$/);
    expect(container.querySelector('svg')?.getBoundingClientRect().height).toBeCloseTo(162 * 1.2, 0);
    document.documentElement.style.fontSize = '14px';
  });

  it('turns words grey and marks pale while stale', async () => {
    const { container } = await render(SurvivorsChart, { ...survivors, stale: true });
    await expect.poll(() => container.querySelector('.marks')).not.toBeNull();
    expect(getComputedStyle(container.querySelector('.marks')!).opacity).toBe('0.4');
    expect(getComputedStyle(container.querySelector('.strong')!).fontWeight).toBe('400');
  });
});

describe('CumulativeChart', () => {
  it('writes ends, break-even and overtaking, none of them on a line or on one another', async () => {
    const { container } = await render(CumulativeChart, cumulative);
    const wanted = [
      '$239',
      '$176',
      'what-if overtakes',
      'month 37 (26–55)',
      'break-even: month 21 and 22',
      '$300 per customer',
    ];
    await expect.poll(() => texts(container)).toEqual(expect.arrayContaining(wanted));
    const all = Array.from(container.querySelectorAll('svg text'), (text) => text.getBoundingClientRect());
    all.forEach((a, i) => {
      for (const b of all.slice(i + 1)) {
        const [width, height] = [
          Math.min(a.right, b.right) - Math.max(a.left, b.left),
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
        ];
        expect(width > 1 && height > 4, `${i} overlaps another text`).toBe(false); // 4: line boxes are taller than letters
      }
    });
  });

  it('draws flat zero, all negative and never overtaking without an undefined place', async () => {
    const zero = fan(() => 0, 0);
    const loss = fan((month) => -50 - month, 5);
    for (const [whatIf, base] of [
      [zero, zero],
      [loss, zero],
      [loss, loss],
    ] as const) {
      const overtaking = { month: null, lines: [[{ text: 'never' }]], short: [] };
      const breakEven = { whatIf: null, base: null, text: [{ text: 'not within 20 years' }] };
      const { container } = await render(CumulativeChart, { ...cumulative, whatIf, base, overtaking, breakEven });
      await expect.poll(() => container.querySelectorAll('path.line').length).toBe(2);
      expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
});

describe('QuantileDots', () => {
  const dots = Float64Array.from({ length: 100 }, (_, i) => -0.1 + i * 0.004);
  const props: QuantileDotsProps = {
    dots,
    interval: { p5: -0.08, p50: 0.1, p95: 0.28 },
    labels: { noChange: 'no change', cursor: 'run' },
    format: (value) => `${Math.round(value * 100)}%`,
    reading: (below, value) => `${below} of 100 runs are below ${Math.round(value * 100)}%`,
  };
  it('draws a hundred dots: ten hollow, those below zero in slate', async () => {
    const { container } = await render(QuantileDots, props);
    await expect.poll(() => container.querySelectorAll('circle').length).toBe(100);
    expect(container.querySelectorAll('circle.hollow')).toHaveLength(10);
    expect(container.querySelectorAll('circle.now')).toHaveLength(dots.filter((dot) => dot < 0).length);
    expect(texts(container)).toEqual(expect.arrayContaining(['no change', '-8%', '28%', '0%']));
  });
  it('counts the runs below the dot that arrows point at', async () => {
    const { container } = await render(QuantileDots, props);
    await expect.poll(() => container.querySelector('[role=slider]')).not.toBeNull();
    slider(container).focus();
    await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}{ArrowRight}');
    await expect.poll(() => texts(container)).toContain('3 of 100 runs are below -9%');
  });
  it('keeps a hundred equal values inside the picture', async () => {
    const equal = { dots: dots.map(() => 0.36), interval: { p5: 0.36, p50: 0.36, p95: 0.36 } };
    const { container } = await render(QuantileDots, { ...props, ...equal });
    await expect.poll(() => container.querySelectorAll('circle').length).toBe(100);
    const top = container.querySelector('svg')?.getBoundingClientRect().top ?? 0;
    for (const circle of container.querySelectorAll('circle')) {
      expect(circle.getBoundingClientRect().top).toBeGreaterThanOrEqual(top);
    }
  });
});

describe('SourceColumns', () => {
  const sources = { base: 20, growth: 6, saving: 3, referral: 4, premium: 1 };
  const zero = { base: 0, growth: 0, saving: 0, referral: 0, premium: 0 };
  const props: SourceColumnsProps = {
    years: [
      { year: 0, sources: { base: zero, whatIf: zero }, acquisition: { base: -51, whatIf: -51 } },
      ...Array.from({ length: 20 }, (_, i) => ({
        year: i + 1,
        sources: { base: sources, whatIf: { ...sources, base: 30 } },
        acquisition: { base: 0, whatIf: 0 },
      })),
    ],
    labels: {
      sources: {
        base: 'base profit',
        growth: 'revenue growth',
        saving: 'cost saving',
        referral: 'referrals',
        premium: 'price premium',
      },
      base: 'left column: baseline',
      whatIf: 'right column: what if',
      acquisition: 'acquisition cost −$51',
      acquired: 'acquired',
      cursor: 'year',
    },
    formatValue: (value) => `$${value}`,
    formatYear: (year, edge) => (edge ? `year ${year}` : String(year)),
    reading: ({ year }) => `year ${year}`,
  };

  it('shows acquisition and ten years of twenty, totals at three, every source named', async () => {
    document.body.style.width = '1056px';
    const { container } = await render(SourceColumns, props);
    await expect.poll(() => container.querySelectorAll('line.foot').length).toBe(22);
    expect(texts(container).filter((text) => text === '$34')).toHaveLength(3);
    expect(texts(container).filter((text) => text === '$44')).toHaveLength(3);
    expect(texts(container)).toEqual(
      expect.arrayContaining([...Object.values(props.labels.sources), 'acquired', 'year 10']),
    );
    document.body.style.width = '320px';
  });

  it('hatches acquisition with a pattern of its own', async () => {
    const first = await render(SourceColumns, props);
    const second = await render(SourceColumns, props);
    const pattern = (container: Element): string => container.querySelector('pattern')?.id ?? '';
    await expect.poll(() => pattern(second.container)).not.toBe('');
    const patterns = Array.from(document.querySelectorAll('pattern'), ({ id }) => id);
    expect(new Set(patterns).size).toBe(patterns.length);
    const fills = Array.from(first.container.querySelectorAll('rect.acquisition'), (rect) => rect.getAttribute('fill'));
    expect(fills.every((fill) => patterns.some((id) => fill === `url(#${id})`))).toBe(true);
  });

  it('hangs losses below zero', async () => {
    const losing = { ...sources, base: -30 };
    const years = [{ year: 1, sources: { base: losing, whatIf: losing }, acquisition: { base: 0, whatIf: 0 } }];
    const { container } = await render(SourceColumns, { ...props, years });
    await expect.poll(() => container.querySelectorAll('rect.growth').length).toBe(2);
    const zeroLine = container.querySelector('line.zero')?.getBoundingClientRect().top ?? 0;
    expect(container.querySelector('rect.base')?.getBoundingClientRect().top).toBeCloseTo(zeroLine, 0);
    expect(container.querySelector('rect.growth')?.getBoundingClientRect().bottom).toBeCloseTo(zeroLine, 0);
  });
});
