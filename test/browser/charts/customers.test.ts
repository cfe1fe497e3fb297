import { userEvent } from 'vitest/browser';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Lifelines from '#charts/Lifelines.svelte';
import type { LifelinesProps } from '#charts/lifelines.ts';
import LifetimeHistogram from '#charts/LifetimeHistogram.svelte';
import type { LifetimeHistogramProps } from '#charts/lifetime-histogram.ts';
import LorenzCurve from '#charts/LorenzCurve.svelte';
import LuckDensity from '#charts/LuckDensity.svelte';
import type { LuckDensityProps } from '#charts/luck-density.ts';
import WhaleCurve from '#charts/WhaleCurve.svelte';
import type { WhaleCurveProps } from '#charts/whale-curve.ts';
import { customersFixture, luckFixture } from '#test/gallery/customers-fixture.ts';

beforeAll(() => {
  document.documentElement.style.fontSize = '14px';
  document.body.style.cssText = 'margin: 0; width: 440px; font: 12px sans-serif';
});

const people = customersFixture();
const percent = (share: number): string => `${String(Math.round(100 * share))}%`;

const whale: WhaleCurveProps = {
  curve: people.whale.cumulated,
  ticks: [
    { value: 1, text: '100% of profit' },
    { value: 0.5, text: '50%' },
  ],
  worst: 0.15,
  acts: [[{ text: 'reprice: +$5.16', tone: 'if', strong: true }], [{ text: 'drop: +$4.25', tone: 'if' }]],
  labels: {
    peak: '108% at 86% of customers',
    best: 'best 20% make 57%',
    worst: 'worst 15%',
    handle: 'worst customers',
    handleText: 'worst 15%: reprice +$5.16',
    cursor: 'customers',
  },
  formatShare: percent,
  reading: (index) => `best ${percent(index / 200)}`,
  onworst: () => undefined,
  onreset: () => undefined,
};

const texts = (container: Element): string[] =>
  Array.from(container.querySelectorAll('svg text'), (text) => text.textContent.trim());
const grip = (container: Element): HTMLElement => container.querySelector<HTMLElement>('.grip')!;

describe('WhaleCurve', () => {
  it('labels the peak, the best fifth, the worst and both acts', async () => {
    const { container } = await render(WhaleCurve, whale);
    await expect
      .poll(() => texts(container))
      .toEqual(
        expect.arrayContaining([
          '100% of profit',
          '108% at 86% of customers',
          'best 20% make 57%',
          'worst 15%',
          'reprice: +$5.16',
          'drop: +$4.25',
        ]),
      );
    expect(container.innerHTML).not.toContain('NaN');
  });

  it('its handle is a slider: arrows 1%, Page 5%, Home nobody, Backspace the preset', async () => {
    const onworst = vi.fn<WhaleCurveProps['onworst']>();
    const onreset = vi.fn();
    const { container } = await render(WhaleCurve, { ...whale, onworst, onreset });
    await expect.poll(() => grip(container)).not.toBeNull();
    expect(grip(container).getAttribute('role')).toBe('slider');
    expect(grip(container).getAttribute('aria-valuetext')).toBe('worst 15%: reprice +$5.16');
    grip(container).focus();
    await userEvent.keyboard('{ArrowLeft}{PageUp}{ArrowDown}{Home}{Backspace}');
    const asked = onworst.mock.calls.filter(([, { live }]) => !live).map(([share]) => share);
    expect(asked).toEqual(expect.arrayContaining([0.16, 0.2, 0.14, 0]));
    expect(onreset).toHaveBeenCalledOnce();
  });

  it('a drag asks for whole per cents on the way, and once more at its end', async () => {
    const onworst = vi.fn<WhaleCurveProps['onworst']>();
    const { container } = await render(WhaleCurve, { ...whale, onworst });
    await expect.poll(() => grip(container)).not.toBeNull();
    const node = grip(container);
    const box = node.parentElement!.getBoundingClientRect();
    const at = (share: number): PointerEventInit => ({
      bubbles: true,
      pointerId: 1,
      button: 0,
      clientX: box.left + box.width * (1 - share),
      clientY: box.bottom,
    });
    node.setPointerCapture = () => undefined;
    node.dispatchEvent(new PointerEvent('pointerdown', at(0.15)));
    node.dispatchEvent(new PointerEvent('pointermove', at(0.203)));
    node.dispatchEvent(new PointerEvent('pointermove', at(0.9)));
    node.dispatchEvent(new PointerEvent('pointerup', at(0.3)));
    expect(onworst.mock.calls).toEqual([
      [0.2, { live: true }],
      [0.5, { live: true }],
      [0.3, { live: false }],
    ]);
  });

  it('without a profit in all it keeps its axis and its acts, and draws no shares', async () => {
    const curve = people.whale.cumulated.map(() => Number.NaN);
    const { container } = await render(WhaleCurve, { ...whale, curve });
    await expect.poll(() => texts(container)).toContain('reprice: +$5.16');
    expect(container.innerHTML).not.toContain('NaN');
    expect(container.querySelector('.dot')).toBeNull();
  });
});

describe('LorenzCurve', () => {
  it('names the curves and the straight line', async () => {
    const { container } = await render(LorenzCurve, {
      curves: { base: people.lorenz.base.cumulated, whatIf: people.lorenz.whatIf.cumulated },
      ticks: [{ value: 1, text: '100% of profit' }],
      labels: { even: 'all alike', base: ['baseline'], whatIf: ['what if'], all: 'all customers', cursor: 'customers' },
      formatShare: percent,
      reading: String,
    });
    await expect
      .poll(() => texts(container))
      .toEqual(expect.arrayContaining(['all alike', 'baseline', 'what if', 'all customers']));
    expect(container.innerHTML).not.toContain('NaN');
  });
});

describe('LifetimeHistogram', () => {
  const histogram: LifetimeHistogramProps = {
    edges: [-100, -50, 25, 50],
    counts: { base: [1, 2, 3, 4, 5], whatIf: [0, 1, 5, 5, 4] },
    means: { base: 20, whatIf: 30 },
    labels: {
      nothing: 'nothing earned',
      base: 'mean $20',
      whatIf: 'mean $30',
      losing: ['lose money:', '30% and 20%'],
      under: 'under −$100',
      over: 'over $50',
      cursor: 'lifetime profit',
    },
    format: (value) => `$${String(value)}`,
    reading: (bin) => `bin ${String(bin)}`,
  };

  it('splits the column that holds zero, darker where it is a loss', async () => {
    const { container } = await render(LifetimeHistogram, histogram);
    await expect.poll(() => container.querySelectorAll('rect').length).toBe(6);
    expect(container.querySelectorAll('rect.loss')).toHaveLength(3);
    expect(texts(container)).toEqual(
      expect.arrayContaining(['under −$100', 'over $50', 'nothing earned', '30% and 20%']),
    );
  });

  it('reads any bin by keyboard, the open ones too', async () => {
    const { container } = await render(LifetimeHistogram, histogram);
    const slider = (): HTMLElement => container.querySelector<HTMLElement>('[role=slider]')!;
    await expect.poll(slider).not.toBeNull();
    slider().focus();
    await userEvent.keyboard('{End}');
    await expect.poll(() => slider().getAttribute('aria-valuetext')).toBe('bin 4');
  });
});

describe('LuckDensity', () => {
  const bar = (customers: number, half: number) => ({
    key: String(customers),
    label: String(customers),
    quantiles: luckFixture(customers, 66, half).gain,
    text: '$1–2',
    isChosen: customers === 40,
  });
  const luck: LuckDensityProps = {
    solid: luckFixture(40, 66, 44).density,
    dashed: luckFixture(1, 66, 27).density,
    bars: [bar(40, 44), bar(4000, 27.5), bar(4_000_000, 27)],
    labels: { noGain: 'no gain', solid: 'luck and inputs', dashed: 'dashed: inputs alone', cursor: 'gain' },
    format: (value, last) => (last ? `$${String(value)} a customer` : `$${String(value)}`),
    reading: (value) => `below ${value.toFixed(0)}`,
  };

  it('draws both densities and a bar for each number; with luck off the solid one goes', async () => {
    const { container, rerender } = await render(LuckDensity, luck);
    await expect.poll(() => container.querySelectorAll('path.line').length).toBe(2);
    expect(container.querySelectorAll('line.thick')).toHaveLength(3);
    expect(texts(container)).toEqual(expect.arrayContaining(['no gain', 'luck and inputs', 'dashed: inputs alone']));
    await rerender({ solid: null, bars: [bar(40, 27)] });
    await expect.poll(() => container.querySelectorAll('path.line').length).toBe(1);
    expect(texts(container)).not.toContain('luck and inputs');
    expect(container.innerHTML).not.toContain('NaN');
  });
});

describe('Lifelines', () => {
  const lines: LifelinesProps = {
    lines: people.lifelines,
    horizon: 240,
    ends: {
      base: { count: '3', rest: 'still here', arm: 'baseline' },
      whatIf: { count: '20', rest: 'still here', arm: 'what if' },
    },
    labels: { list: 'customers' },
    formatTime: ({ value, last }) => (last ? `${String(value)} years` : String(value)),
    saying: (index) => ({ base: `customer ${String(index + 1)} leaves`, whatIf: `or ${String(index + 1)} later` }),
  };
  const list = (container: Element): HTMLElement => container.querySelector<HTMLElement>('[role=listbox]')!;

  it('is a list of sixty; arrows join one pair and say two sentences', async () => {
    const { container } = await render(Lifelines, lines);
    await expect.poll(() => container.querySelectorAll('[role=option]').length).toBe(60);
    list(container).focus();
    await userEvent.keyboard('{Home}{ArrowDown}');
    await expect.poll(() => texts(container)).toEqual(expect.arrayContaining(['customer 2 leaves', 'or 2 later']));
    const active = list(container).getAttribute('aria-activedescendant')!;
    expect(document.getElementById(active)?.getAttribute('aria-selected')).toBe('true');
    expect(document.getElementById(active)?.getAttribute('aria-label')).toBe('customer 2 leaves; or 2 later');
  });

  it('stops only those who leave, and hairlines lie on whole pixels', async () => {
    const { container } = await render(Lifelines, lines);
    await expect.poll(() => container.querySelector('path.hair')).not.toBeNull();
    const stops = (ink: string): number =>
      (container.querySelector(`path.stop.${ink}`)?.getAttribute('d') ?? '').split('M').length - 1;
    const leaving = (arm: 'base' | 'whatIf'): number =>
      people.lifelines.filter((line) => Number.isFinite(line[arm])).length;
    expect([stops('now'), stops('if')]).toEqual([leaving('base'), leaving('whatIf')]);
    const d = container.querySelector('path.hair.now')?.getAttribute('d') ?? '';
    expect([...d.matchAll(/M0 ([\d.]+)H(\d+)(?=M|$)/g)]).toHaveLength(60);
    expect([...d.matchAll(/M0 ([\d.]+)H/g)].every(([, y]) => Number(y) % 1 === 0.5)).toBe(true);
  });
});
