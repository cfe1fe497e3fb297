import { userEvent } from 'vitest/browser';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import BarrierChurn from '#charts/BarrierChurn.svelte';
import type { BarrierChurnProps } from '#charts/barrier-churn.ts';
import GradeDots from '#charts/GradeDots.svelte';
import type { LoyaltyCurvesProps } from '#charts/loyalty-curves.ts';
import MonthsLeft from '#charts/loyalty/MonthsLeft.svelte';
import LoyaltyCurves from '#charts/LoyaltyCurves.svelte';
import { after, churnByFall, CURVES, FALLS, months } from '#test/gallery/loyalty-fixture.ts';
import { Hand, swipe } from '../ui/hand.ts';

beforeAll(() => {
  document.documentElement.style.fontSize = '14px';
  document.body.style.cssText = 'margin: 20px; width: 810px; font: 12px sans-serif';
});

const texts = (container: Element): string[] =>
  Array.from(container.querySelectorAll('svg text'), (text) => text.textContent.trim());
const percent = (share: number): string => `${String(Math.round(100 * share))}%`;
const zone = (name: string, count: string) => ({ name, count, line: `${name} line` });

const onpoint = vi.fn<LoyaltyCurvesProps['onpoint']>(() => null);
const onreset = vi.fn<LoyaltyCurvesProps['onreset']>(() => null);
const CURVES_PROPS: LoyaltyCurvesProps = {
  ...CURVES,
  after: after(0.6),
  zones: {
    loyal: zone('Loyal', '270'),
    hostages: zone('Hostages', '315'),
    defectors: zone('Defectors', '36'),
    mercenaries: zone('Mercenaries', '20'),
  },
  labels: {
    axis: 'stay another year',
    axisOnPhone: '100% stay another year',
    weak: 'weak competition',
    strong: 'strong competition',
    after: 'after the fall',
    arrow: '60% of the barrier falls',
  },
  formatShare: percent,
  pointName: (curve, grade) => `${curve} ${String(grade + 1)}`,
  pointText: (curve, grade) => `${percent(CURVES[curve].points[grade]!)} stay another year`,
  onpoint,
  onreset,
};

beforeEach(() => {
  onpoint.mockReset().mockReturnValue(null);
  onreset.mockReset().mockReturnValue(null);
});

describe('LoyaltyCurves', () => {
  it('names the curves, the four kinds and what falls', async () => {
    const { container } = await render(LoyaltyCurves, CURVES_PROPS);
    await expect.poll(() => texts(container)).toContain('60% of the barrier falls');
    const said = texts(container).join(' | ');
    for (const word of ['weak competition', 'strong competition', 'after the fall', '75%']) {
      expect(said).toContain(word);
    }
    for (const name of ['Loyal', 'Hostages', 'Defectors', 'Mercenaries']) expect(said).toContain(name);
    expect(container.innerHTML).not.toContain('NaN');
  });

  it('without a fall there is neither arrow nor third curve', async () => {
    const { container } = await render(LoyaltyCurves, {
      ...CURVES_PROPS,
      after: null,
      labels: { ...CURVES_PROPS.labels, arrow: null },
    });
    await expect.poll(() => texts(container)).toContain('weak competition');
    expect(texts(container)).not.toContain('after the fall');
    expect(container.querySelectorAll('path.line')).toHaveLength(2);
  });

  it('names of kinds that have no room are left out', async () => {
    const flat = (share: number) => ({ points: Array<number>(5).fill(share), band: null });
    const { container } = await render(LoyaltyCurves, {
      ...CURVES_PROPS,
      weak: flat(0.9),
      strong: flat(0.88),
      after: null,
    });
    await expect.poll(() => texts(container).join(' ')).toContain('Loyal');
    expect(texts(container).join(' ')).not.toContain('Hostages');
  });

  it('a point is a slider: arrows 1%, Page 5%, ends, and back to what was assumed', async () => {
    const screen = await render(LoyaltyCurves, CURVES_PROPS);
    const slider = screen.getByRole('slider', { name: 'weak 3', exact: true });
    await expect.element(slider).toHaveAttribute('aria-valuenow', '89');
    await expect.element(slider).toHaveAttribute('aria-valuetext', '89% stay another year');
    (slider.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowUp}{ArrowDown}{PageUp}{PageDown}{Home}{End}');
    expect(onpoint.mock.calls.map(([curve, grade, share]) => [curve, grade, share])).toEqual(
      [0.9, 0.88, 0.94, 0.84, 0, 1].map((share) => ['weak', 2, share]),
    );
    await userEvent.keyboard('{Backspace}');
    expect(onreset).toHaveBeenCalledWith('weak', 2);
  });

  it('dragged, it follows the hand, whole per cents; let go, it is kept', async () => {
    const screen = await render(LoyaltyCurves, CURVES_PROPS);
    const slider = screen.getByRole('slider', { name: 'strong 3', exact: true });
    await expect.element(slider).toBeVisible();
    const hand = new Hand();
    await hand.press(slider.element());
    await hand.drag(0, -37.2); // a tenth of 372 units
    await hand.release();
    await expect.poll(() => onpoint.mock.calls.at(-1)?.[3]).toEqual({ live: false });
    const [curve, grade, share] = onpoint.mock.calls.at(-1)!;
    expect([curve, grade]).toEqual(['strong', 2]);
    expect(share).toBeCloseTo(0.25, 2);
    expect(onpoint.mock.calls[0]![3]).toEqual({ live: true });
  });

  it('a click sets nothing', async () => {
    const screen = await render(LoyaltyCurves, CURVES_PROPS);
    const slider = screen.getByRole('slider', { name: 'strong 3', exact: true });
    await expect.element(slider).toBeVisible();
    const hand = new Hand();
    await hand.press(slider.element());
    await hand.release();
    await expect.element(slider).toHaveFocus();
    expect(onpoint).not.toHaveBeenCalled();
  });

  it('what is refused says why beside the point, and the point stays', async () => {
    onpoint.mockReturnValue('Who is more satisfied stays at least as surely.');
    const screen = await render(LoyaltyCurves, CURVES_PROPS);
    const slider = screen.getByRole('slider', { name: 'weak 3', exact: true });
    (slider.element() as HTMLElement).focus();
    await userEvent.keyboard('{PageDown}');
    await expect
      .element(screen.getByRole('alert'))
      .toHaveTextContent('Who is more satisfied stays at least as surely.');
    await expect.element(slider).toHaveAttribute('aria-invalid', 'true');
    await expect.element(slider).toHaveAttribute('aria-valuenow', '89');
    onpoint.mockReturnValue(null);
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
  });
});

describe('GradeDots', () => {
  it('draws every dot, the counts and the grades', async () => {
    const columns = [28, 66, 141, 246, 159].map((count, k) => ({
      dots: Array.from({ length: Math.round(count / 4) }, (_, i) => (i < 3 ? ('here' as const) : ('hostage' as const))),
      count: String(count),
      tone: 'ink' as const,
      grade: String(k + 1),
      word: k === 4 ? 'completely satisfied' : '',
    }));
    const { container } = await render(GradeDots, { columns });
    await expect.poll(() => container.querySelectorAll('circle').length).toBe(7 + 17 + 35 + 62 + 40);
    expect(container.querySelectorAll('circle.here')).toHaveLength(15);
    expect(texts(container)).toEqual(expect.arrayContaining(['28', '246', '5', 'completely satisfied']));
  });
});

describe('BarrierChurn', () => {
  const onshare = vi.fn<BarrierChurnProps['onshare']>();
  const props: BarrierChurnProps = {
    falls: FALLS,
    churn: churnByFall(),
    share: 0.6,
    formatTick: (churn, isTop) => percent(churn) + (isTop ? ' leave in a year' : ''),
    labels: {
      whole: 'whole barrier',
      none: 'none',
      left: '40% left',
      now: [{ text: '9%' }, { text: ' (7–11)' }],
      after: [{ text: '39%' }, { text: ' (36–42)' }],
      handle: 'share that falls',
      handleText: '60%',
    },
    onshare,
    onreset: () => undefined,
  };

  it('says both numbers with their intervals, and what is left', async () => {
    const { container } = await render(BarrierChurn, props);
    await expect.poll(() => texts(container)).toEqual(expect.arrayContaining(['9% (7–11)', '39% (36–42)', '40% left']));
    expect(container.innerHTML).not.toContain('NaN');
  });

  it('nothing falls: no second number, and the axis is whole', async () => {
    const { container } = await render(BarrierChurn, { ...props, share: 0 });
    await expect.poll(() => texts(container)).toContain('9% (7–11)');
    expect(texts(container)).not.toContain('39% (36–42)');
    expect(container.querySelector('.fallen')).toBeNull();
  });

  it('its handle goes by keys and by hand', async () => {
    onshare.mockReset();
    const screen = await render(BarrierChurn, props);
    const slider = screen.getByRole('slider', { name: 'share that falls' });
    (slider.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}{PageDown}{Home}{End}');
    expect(onshare.mock.calls.map(([share]) => share)).toEqual([0.61, 0.55, 0, 1]);
    onshare.mockReset();
    const hand = new Hand();
    await hand.press(slider.element());
    await hand.drag(-(810 - 56) / 10);
    await hand.release();
    await expect.poll(() => onshare.mock.calls.at(-1)).toEqual([0.5, { live: false }]);
  });

  it('and under a finger', async () => {
    onshare.mockReset();
    const screen = await render(BarrierChurn, props);
    const slider = screen.getByRole('slider', { name: 'share that falls' });
    await expect.element(slider).toBeVisible();
    await swipe(slider.element(), (810 - 56) / 5);
    await expect.poll(() => onshare.mock.calls.at(-1)).toEqual([0.8, { live: false }]);
  });
});

describe('MonthsLeft', () => {
  const shown = months(18, 0.6);
  const props = {
    ...shown,
    startMonth: 18,
    month: null,
    ticks: [0, 12, 24, 36].map((month) => ({ month, text: month === 36 ? 'month 36' : String(month) })),
    ends: { without: '766', under: '453', interval: '412–495' },
    labels: { full: '1,000', half: '500', mark: 'barrier falls', whatIf: 'what if', base: 'as today', cursor: 'month' },
    reading: (month: number) => ({
      time: '',
      whatIf: '600',
      base: '800',
      spoken: `month ${String(month)}: 600, not 800`,
    }),
  };

  it('draws the what-if only from the month in which it begins', async () => {
    const { container } = await render(MonthsLeft, props);
    await expect
      .poll(() => texts(container))
      .toEqual(expect.arrayContaining(['766', '453', '412–495', 'barrier falls']));
    const [base, whatIf] = Array.from(container.querySelectorAll('path.line'), (path) => path.getAttribute('d')!);
    const points = (path: string): number => path.split(/[ML]/).length - 1;
    expect(points(base!)).toBe(37);
    expect(points(whatIf!)).toBe(37 - 18);
  });

  it('its arrow keys read a month', async () => {
    const screen = await render(MonthsLeft, props);
    const slider = screen.getByRole('slider', { name: 'month' });
    (slider.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.element(slider).toHaveAttribute('aria-valuetext', 'month 19: 600, not 800');
    await expect.poll(() => texts(screen.container).join(' ')).toContain('600 what if');
  });
});
