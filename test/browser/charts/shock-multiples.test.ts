import { beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ShockMultiples from '#charts/ShockMultiples.svelte';
import type { ShockMultiplesProps } from '#charts/shock-multiples.ts';
import { multiplesFixture } from '#test/gallery/shock-fixture.ts';
import { Hand } from '../ui/hand.ts';

beforeAll(() => {
  document.documentElement.style.fontSize = '14px';
  document.body.style.cssText = 'margin: 0; width: 615px; font: 12px sans-serif';
});

const plain: ShockMultiplesProps = {
  ...multiplesFixture('en', 14),
  month: 14,
  shockMonth: 6,
  highlighted: null,
  onhighlight: () => undefined,
};
const texts = (node: Element | undefined): string[] =>
  Array.from(node?.querySelectorAll('svg text') ?? [], (text) => text.textContent.trim());
const figures = (container: Element): Element[] => [...container.querySelectorAll('figure')];
const at = (node: Element | undefined, selector: string, name: string): number =>
  Number(node?.querySelector(selector)?.getAttribute(name));

describe('ShockMultiples', () => {
  it('a figure for every kind, named, with its words; the first names its lines', async () => {
    const screen = await render(ShockMultiples, plain);
    const trust = screen.getByRole('figure', { name: 'Trust' });
    await expect.element(trust).toHaveTextContent('297 customers, 6% go a year');
    await expect.element(trust).toHaveTextContent('month 14: 2 gone by the shock');
    await expect.element(trust).toHaveTextContent(/After 36 months 83 of 100 are still here, \d+ under the shock\./);
    await expect
      .poll(() => texts(figures(screen.container)[0]))
      .toEqual(['100', '0', 'month 36', 'promotion ends', 'month 14', '83', '83']);
    expect(texts(figures(screen.container)[1])).toEqual(['0', 'month 36', '75', '50', '38–62']);
    expect(screen.container.innerHTML).not.toContain('NaN');
  });

  it('all on one scale, with the shock and the present in the same places', async () => {
    const { container } = await render(ShockMultiples, plain);
    await expect.poll(() => container.querySelectorAll('.present')).toHaveLength(6);
    const [first, ...others] = figures(container);
    for (const other of others) {
      for (const line of ['.present', '.shock']) expect(at(other, line, 'x1')).toBe(at(first, line, 'x1'));
      expect(at(other, '.zero', 'y1')).toBe(at(first, '.zero', 'y1'));
      expect(at(other, '.zero', 'x2')).toBe(at(first, '.zero', 'x2'));
    }
    const length = at(first, '.zero', 'x2');
    expect(at(first, '.present', 'x1')).toBeCloseTo((14 / 36) * length, -0.1);
    expect(at(first, '.shock', 'x1')).toBeCloseTo((6 / 36) * length, -0.1);
  });

  it('the line under the shock begins with the shock', async () => {
    const { container } = await render(ShockMultiples, plain);
    await expect.poll(() => container.querySelectorAll('.line.if')).toHaveLength(6);
    const first = figures(container)[1]!;
    const start = /^M([\d.]+)/.exec(first.querySelector('.line.if')?.getAttribute('d') ?? '')?.[1];
    expect(Number(start)).toBeCloseTo((6 / 36) * at(first, '.zero', 'x2'), 0);
  });

  it('values at the end stand apart, slate above vermilion', async () => {
    const { container } = await render(ShockMultiples, plain);
    await expect.poll(() => container.querySelectorAll('svg .tone-now')).toHaveLength(6);
    for (const figure of figures(container)) {
      const under = [...figure.querySelectorAll('svg .tone-if.strong')].at(-1);
      expect(Number(under?.getAttribute('y')) - at(figure, 'svg .tone-now', 'y')).toBeGreaterThanOrEqual(15.9);
    }
  });

  it('three beside one another, two where it is narrower, one on a phone', async () => {
    const { container } = await render(ShockMultiples, plain);
    const besides = (): number => {
      const tops = figures(container).map((figure) => Math.round(figure.getBoundingClientRect().top));
      return tops.filter((top) => top === tops[0]).length;
    };
    await expect.poll(besides).toBe(3);
    container.style.width = '520px';
    await expect.poll(besides).toBe(2);
    container.style.width = '350px';
    await expect.poll(besides).toBe(1);
  });

  it('a kind of nobody keeps its axes and says so', async () => {
    const { container } = await render(ShockMultiples, { ...plain, ...multiplesFixture('en', 14, 1) });
    const incentive = (): Element => figures(container)[1]!;
    await expect.poll(() => texts(incentive())).toEqual(['0', 'month 36', 'no customers of this kind']);
    expect(incentive().querySelectorAll('.zero, .shock, .present')).toHaveLength(3);
    expect(incentive().querySelectorAll('path')).toHaveLength(0);
    expect(incentive().querySelector('.unseen')?.textContent).toBe('no customers of this kind');
  });

  it('highlights by pointer and by keyboard, and shows what is highlighted elsewhere', async () => {
    const onhighlight = vi.fn<ShockMultiplesProps['onhighlight']>();
    const onselect = vi.fn<NonNullable<ShockMultiplesProps['onselect']>>();
    const screen = await render(ShockMultiples, { ...plain, highlighted: 4, onhighlight, onselect });
    await new Hand().away();
    onhighlight.mockClear();
    await userEvent.hover(screen.getByRole('figure', { name: 'Incentive' }));
    await new Hand().away();
    await expect.poll(() => onhighlight.mock.calls).toEqual([[1], [null]]);
    (screen.getByRole('button', { name: 'Inertia' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(onhighlight).toHaveBeenLastCalledWith(3);
    expect(onselect.mock.calls).toEqual([[3]]);
    expect([...screen.container.querySelectorAll('figure.on h3')].map((name) => name.textContent.trim())).toEqual([
      'Price',
    ]);
    expect(screen.container.querySelectorAll('.line.if[stroke-width="2.6"]')).toHaveLength(1);
  });
});
