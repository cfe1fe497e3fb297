import { createRawSnippet } from 'svelte';
import { userEvent } from 'vitest/browser';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import BarsOnAxis from '#charts/balance/BarsOnAxis.svelte';
import Balance from '#charts/Balance.svelte';
import type { BalanceItem } from '#charts/balance.ts';
import PathDiagram from '#charts/PathDiagram.svelte';
import type { PathDiagramProps, PathEdge } from '#charts/path-diagram.ts';
import { balanceFixture, barsFixture, diagramFixture } from '#test/gallery/index-fixture.ts';
import { Hand } from '../ui/hand.ts';

beforeAll(() => {
  document.documentElement.style.fontSize = '14px';
});
beforeEach(() => {
  document.body.style.cssText = 'margin: 20px; width: 966px; font: 12px sans-serif';
});

const nothing = (): undefined => undefined;
const coefficient = createRawSnippet<[PathEdge]>((edge) => ({
  render: () => `<b role="spinbutton" tabindex="0" aria-label="${edge().id}" aria-valuenow="0">${edge().text}</b>`,
}));
const plain: PathDiagramProps = {
  ...diagramFixture('en'),
  coefficient,
  onmove: nothing,
  onreset: nothing,
  onhold: nothing,
};
const boxes = (elements: Iterable<Element>): DOMRect[] => Array.from(elements, (each) => each.getBoundingClientRect());
const touch = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2;

describe('PathDiagram', () => {
  it.each([966, 800, 1200, 356])('at %i px no label lies on another, nor on a name', async (width) => {
    document.body.style.width = `${width}px`;
    const { container } = await render(PathDiagram, plain);
    await expect.poll(() => container.querySelectorAll('.label').length).toBe(12);
    const labels = boxes(container.querySelectorAll('.label'));
    const names = boxes(container.querySelectorAll('svg text'));
    labels.forEach((label, i) => {
      expect(labels.slice(i + 1).filter((other) => touch(label, other))).toEqual([]);
      expect(names.filter((name) => touch(label, name))).toEqual([]);
      expect(label.right).toBeLessThanOrEqual(width + 22);
    });
    expect(container.innerHTML).not.toContain('NaN');
  });

  it('is as wide as 15 px times the coefficient, at least 1, and dashed where the interval holds zero', async () => {
    const { container } = await render(PathDiagram, plain);
    await expect.poll(() => container.querySelectorAll('.path .line').length).toBe(13);
    const lines = [...container.querySelectorAll('.path .line')];
    expect(lines.slice(0, 12).map((line) => Number(line.getAttribute('stroke-width')))).toEqual(
      plain.edges.map((edge) => Math.max(1, 15 * edge.coefficient)),
    );
    expect(lines.slice(0, 12).map((line) => line.classList.contains('unsure'))).toEqual(
      plain.edges.map(({ isUnsure }) => isUnsure),
    );
    // what lies upstream stays slate: effects do not run backwards
    const lit = [...container.querySelectorAll('.path')].map((path) => path.classList.contains('lit'));
    expect(lit).toEqual([...plain.edges.map(({ step }) => step !== null), true]);
    const delays = [...container.querySelectorAll<SVGElement>('.path.lit')].map((path) =>
      path.style.getPropertyValue('--delay'),
    );
    expect(new Set(delays)).toEqual(new Set(['0ms', '120ms', '240ms']));
  });

  it('a dot is a spinbutton: arrows a point, Page ten, Home and End the ends, Backspace back', async () => {
    const onmove = vi.fn<PathDiagramProps['onmove']>();
    const onreset = vi.fn<PathDiagramProps['onreset']>();
    const screen = await render(PathDiagram, { ...plain, onmove, onreset });
    const dot = screen.getByRole('spinbutton', { name: 'Value, what if' });
    await expect.element(dot).toHaveAttribute('aria-valuetext', '67.4, today 62');
    expect(dot.element().getAttribute('aria-valuemin')).toBe('0');
    expect(dot.element().getAttribute('aria-valuemax')).toBe('100');
    (dot.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowUp}{ArrowDown}{PageUp}{PageDown}{Home}{End}{Backspace}');
    expect(onmove.mock.calls.map(([id, value]) => [id, value])).toEqual(
      [68, 67, 77, 57, 0, 100].map((value) => ['value', value]),
    );
    expect(onreset).toHaveBeenCalledExactlyOnceWith('value');
  });

  it('a dot that is dragged moves live, and is let go once', async () => {
    const onmove = vi.fn<PathDiagramProps['onmove']>();
    const onhold = vi.fn();
    const screen = await render(PathDiagram, { ...plain, onmove, onhold });
    const dot = screen.getByRole('spinbutton', { name: 'Image, what if' });
    await expect.element(dot).toBeVisible();
    const hand = new Hand();
    await hand.press(dot.element());
    // the scale is 112 px for 60 points
    await hand.drag(28);
    await hand.release();
    await expect.poll(() => onmove.mock.calls.at(-1)).toEqual(['image', 87, { live: false }]);
    expect(onmove.mock.calls[0]).toEqual(['image', 87, { live: true }]);
    expect(onhold.mock.calls).toEqual([[true], [false]]);
  });

  it('a click on a line goes to its number', async () => {
    const { container } = await render(PathDiagram, plain);
    await expect.poll(() => container.querySelectorAll('.reach').length).toBe(12);
    container.querySelectorAll('.reach')[6]!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('quality-satisfaction');
  });

  it('a path that no layout knows finds its own way, and its number a place', async () => {
    const edge: PathEdge = { ...plain.edges[3]!, id: 'quality-loyalty', from: 'quality', to: 'loyalty' };
    const { container } = await render(PathDiagram, { ...plain, edges: [...plain.edges, edge] });
    await expect.poll(() => container.querySelectorAll('.label').length).toBe(13);
    const labels = boxes(container.querySelectorAll('.label'));
    expect(labels.slice(0, 12).filter((label) => touch(label, labels[12]!))).toEqual([]);
  });
});

describe('Balance', () => {
  const item = createRawSnippet<[BalanceItem]>((each) => ({ render: () => `<span>${each().id}</span>` }));

  it('tilts by arctan(net ÷ 110), down where more is got, the rival less', async () => {
    document.body.style.width = '356px';
    const { container } = await render(Balance, { ...balanceFixture, item });
    const tilt = (name: string): number => {
      const [left, right] = (container.querySelector(`.beam.${name}`)?.getAttribute('d') ?? '')
        .slice(1)
        .split('L')
        .map((place) => place.split(',').map(Number));
      return Math.atan((left![1]! - right![1]!) / (right![0]! - left![0]!));
    };
    await expect.poll(() => container.querySelectorAll('.beam').length).toBe(3);
    expect(tilt('today')).toBeCloseTo(Math.atan(20 / 110), 3);
    expect(tilt('whatif')).toBeCloseTo(Math.atan(25.2 / 110), 3);
    expect(tilt('rival')).toBeCloseTo(Math.atan(15 / 110), 3);
    expect(container.innerHTML).not.toContain('NaN');
  });

  it('draws no what-if where nothing is tried', async () => {
    const rows = balanceFixture.rows.map(({ gain, give }) => ({ gain: { ...gain, whatIf: gain.today }, give }));
    const net = { ...balanceFixture.net, whatIf: balanceFixture.net.today };
    const { container } = await render(Balance, { ...balanceFixture, rows, net, item });
    await expect.poll(() => container.querySelectorAll('.beam').length).toBe(2);
    expect(container.querySelectorAll('.change')).toHaveLength(0);
  });

  it('bars on one axis: words beside them stay in view, and the marked value is written', async () => {
    document.body.style.width = '356px';
    const { container } = await render(BarsOnAxis, barsFixture);
    await expect.poll(() => container.querySelectorAll('svg text').length).toBeGreaterThan(4);
    const texts = [...container.querySelectorAll('svg text')];
    expect(texts.map((text) => text.textContent)).toContain('even');
    expect(texts.map((text) => text.textContent)).toContain('what if +$25');
    for (const text of texts) expect(text.getBoundingClientRect().right).toBeLessThanOrEqual(20 + 356 + 2);
  });
});
