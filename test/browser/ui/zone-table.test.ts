import { userEvent, page } from 'vitest/browser';
import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { createRawSnippet } from 'svelte';
import '../../../src/app.css';
import ZoneTable from '../../../src/ui/ZoneTable.svelte';
import type { ZoneTableProps, ZoneTableRow } from '../../../src/ui/zone-table.ts';
import { hardZones, needsFixture, zonesFixture } from '#test/gallery/zones-fixture.ts';
import { Hand } from './hand.ts';

afterEach(() => page.viewport(1440, 900));

const nothing = (): undefined => undefined;
const plain: ZoneTableProps = {
  ...zonesFixture(),
  highlighted: null,
  onhighlight: nothing,
  onselect: nothing,
};
const rowOf = (container: Element, name: string): HTMLElement =>
  [...container.querySelectorAll<HTMLElement>('tbody tr')].find((row) => row.textContent.includes(name))!;
const centre = (node: Element): number => {
  const { left, width } = node.getBoundingClientRect();
  return left + width / 2;
};

test('a table with a caption, a head for every column and a head for every row', async () => {
  const screen = await render(ZoneTable, plain);
  await expect.element(screen.getByRole('table', { name: 'Customers by zone' })).toBeVisible();
  const heads = [...screen.container.querySelectorAll('thead th')].map((head) => head.textContent);
  expect(heads).toEqual([
    'zone',
    'Customers',
    'Stay another\nyear',
    'Lifetime profit\nper customer',
    'Share of\nprofit',
  ]);
  expect(screen.container.querySelectorAll('tbody th[scope=row]')).toHaveLength(5);
  const loyal = rowOf(screen.container, 'high attitude,\nhigh repeat');
  const cells = [...loyal.children].map((cell) => cell.textContent.replaceAll(/\s+/g, ' ').trim());
  expect(cells).toEqual(['Loyal high attitude, high repeat', '469 → 669', '94% 93–95%', '$614 $521–730', '67%']);
});

test('the name of a zone selects its customers by mouse, Enter and space; the total selects nobody', async () => {
  const onselect = vi.fn<ZoneTableProps['onselect']>();
  const screen = await render(ZoneTable, { ...plain, onselect });
  await screen.getByRole('button', { name: 'Spurious' }).click();
  (screen.getByRole('button', { name: 'Latent' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter} ');
  expect(onselect.mock.calls).toEqual([[2], [1], [1]]);
  expect(screen.getByRole('button').elements()).toHaveLength(4);
});

test('pointer and focus highlight a row and let it go', async () => {
  const onhighlight = vi.fn<ZoneTableProps['onhighlight']>();
  const screen = await render(ZoneTable, { ...plain, onhighlight });
  await new Hand().away();
  onhighlight.mockClear();
  await userEvent.hover(rowOf(screen.container, 'Not loyal').querySelector('.share')!);
  await new Hand().away();
  await expect.poll(() => onhighlight.mock.calls).toEqual([[3], [null]]);
  onhighlight.mockClear();
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.textContent).toBe('Loyal');
  await userEvent.keyboard('{Tab}');
  expect(onhighlight.mock.calls).toEqual([[0], [null], [1]]);
});

test('a highlighted row says so in more than colour', async () => {
  const screen = await render(ZoneTable, { ...plain, highlighted: 1 });
  const current = screen.container.querySelectorAll('[aria-current=true]');
  expect([...current]).toEqual([rowOf(screen.container, 'Latent')]);
  const line = (name: string): string =>
    getComputedStyle(screen.getByRole('button', { name, exact: true }).element()).textDecorationThickness;
  expect(line('Latent')).toBe('2px');
  expect(line('Loyal')).not.toBe('2px');
});

test('bars of a column share a scale, named once beneath the last row', async () => {
  const { container } = await render(ZoneTable, plain);
  const rings = [...container.querySelectorAll('tbody tr')].map((row) => centre(row.querySelector('circle')!));
  const stay = [94, 88, 75, 56, 79]; // the fixture's medians, on 50 … 100 over 76 px
  rings.forEach((ring, i) => expect(ring - rings[0]!).toBeCloseTo(((stay[i]! - 94) / 50) * 76, 0));
  const low = container.querySelector('tfoot .low')!;
  expect(low.textContent).toBe('50%');
  expect(centre(low)).toBeCloseTo(centre(container.querySelector('tbody .tick')!), 0);
  expect(container.querySelectorAll('tfoot tr')).toHaveLength(1);
});

test('bars of the share end at the right edge and are as long as the share', async () => {
  const { container } = await render(ZoneTable, plain);
  const bars = [...container.querySelectorAll('.part')].map((bar) => bar.getBoundingClientRect());
  const [loyal, , spurious] = bars;
  const right = container.querySelector('table')!.getBoundingClientRect().right;
  bars.forEach((bar) => expect(bar.right).toBeCloseTo(right, 0));
  expect(loyal!.width / spurious!.width).toBeCloseTo(67 / 27, 1);
});

test('nobody in a zone: it says so, without bars; a loss is hollow', async () => {
  const { container } = await render(ZoneTable, { ...plain, ...hardZones('en', false) });
  const latent = rowOf(container, 'Latent');
  expect(latent.querySelector('.empty')?.textContent).toBe('no customers here');
  expect(latent.querySelectorAll('svg, .part')).toHaveLength(0);
  expect(container.querySelectorAll('.part.loss')).toHaveLength(1);
  const table = container.querySelector('table')!.getBoundingClientRect();
  expect(latent.getBoundingClientRect().right).toBeCloseTo(table.right, 0);
});

test('one column may hold what its owner likes; no bars where there is no scale', async () => {
  const needs = needsFixture();
  const cell = createRawSnippet((row: () => ZoneTableRow) => ({
    render: () => `<i class="cell">served by ${row().name}</i>`,
  }));
  const { container } = await render(ZoneTable, { ...plain, ...needs, custom: { column: 0, cell } });
  const [listen] = container.querySelectorAll('tbody tr');
  const own = listen!.querySelector('i')!;
  expect(own.textContent).toBe('served by Listen');
  expect(getComputedStyle(own).padding).toBe('0px'); // what its owner calls a cell is none of the table's
  expect(listen?.querySelector('.interval')?.textContent).toBe('51 more');
  expect(listen?.querySelectorAll('svg.if')).toHaveLength(1);
  expect(container.querySelectorAll('.part, .total')).toHaveLength(0);
});

test('on a phone a zone is one line of 350 px, without bars and without the share', async () => {
  await page.viewport(390, 844);
  const { container } = await render(ZoneTable, { ...plain, ...zonesFixture('en', true) });
  container.style.width = '350px';
  const table = container.querySelector('table')!;
  expect(table.getBoundingClientRect().width).toBeLessThanOrEqual(350);
  const spurious = rowOf(container, 'Spurious');
  expect(spurious.getBoundingClientRect().height).toBeLessThan(34);
  expect(spurious.querySelector('.interval')!.getBoundingClientRect().top).toBeCloseTo(
    spurious.querySelector('.cell b')!.getBoundingClientRect().top,
    -0.5,
  );
  expect(getComputedStyle(spurious.querySelector('.bar')!).display).toBe('none');
  expect(getComputedStyle(spurious.querySelector('.share')!).display).toBe('none');
});
