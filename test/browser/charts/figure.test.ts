import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Figure from '#charts/frame/Figure.svelte';
import IntervalBar from '#charts/IntervalBar.svelte';
import SmallSurvival from '#charts/SmallSurvival.svelte';

describe('Figure', () => {
  const props = {
    finding: 'After ten years 60 of 100 customers are still here, not 35',
    subtitle: 'Of 100 acquired',
    labels: { showTable: 'Show as table', showPicture: 'Show as picture' },
    table: () =>
      Promise.resolve({
        caption: 'Customers by year',
        columns: ['year', 'what if'],
        rows: Array.from({ length: 20 }, (_, i) => [String(i), '60']),
      }),
    children: createRawSnippet(() => ({ render: () => '<div style="height: 160px">picture</div>' })),
  };

  it('is named by its finding', async () => {
    await render(Figure, props);
    await expect.element(page.getByRole('figure', { name: props.finding })).toBeInTheDocument();
    await expect.element(page.getByRole('heading', { level: 2, name: props.finding })).toBeInTheDocument();
  });

  it('swaps picture and table without changing its height, and scrolls within', async () => {
    const { container } = await render(Figure, props);
    const figure = container.querySelector('figure')!;
    const before = figure.getBoundingClientRect().height;
    await page.getByRole('button', { name: 'Show as table' }).click();
    await expect.element(page.getByRole('table', { name: 'Customers by year' })).toBeInTheDocument();
    expect(figure.getBoundingClientRect().height).toBe(before);
    const region = container.querySelector('[role=region]')!;
    expect(region.scrollHeight).toBeGreaterThan(region.clientHeight);
    expect(container.querySelectorAll('tbody th[scope=row]')).toHaveLength(20);
    await page.getByRole('button', { name: 'Show as picture' }).click();
    await expect.element(page.getByText('picture', { exact: true })).toBeInTheDocument();
    expect(figure.getBoundingClientRect().height).toBe(before);
  });
});

describe('small pictures', () => {
  const fan = (values: number[]) => ({ p5: values, p25: values, p50: values, p75: values, p95: values });

  it('SmallSurvival ends at its horizon, solid or hollow, without smoothing steps', async () => {
    const months = [0, 12, 13, 120, 240];
    const { container } = await render(SmallSurvival, {
      months,
      base: fan([1, 1, 0.6, 0.5, 0.1]),
      whatIf: null,
      end: 'hollow',
    });
    expect(container.querySelector('path.line')?.getAttribute('d')).toBe('M0,3L11.2,3L12.13,18.2L112,22');
    expect(container.querySelector('circle')?.classList).toContain('hollow');
  });

  it('IntervalBar cuts at its scale and leaves out a median beyond it', async () => {
    const { container } = await render(IntervalBar, {
      quantiles: { p5: -10, p25: 20, p50: 50, p75: 60, p95: 300 },
      from: 0,
      to: 200,
      ink: 'if',
    });
    expect(container.querySelector('.thin')?.getAttribute('x1')).toBe('0.000%');
    expect(container.querySelector('.thin')?.getAttribute('x2')).toBe('100.000%');
    expect(container.querySelector('circle')?.getAttribute('cx')).toBe('25.000%');
  });
});
