import { beforeAll, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import ComplaintFlow from '#charts/ComplaintFlow.svelte';
import type { ComplaintFlowProps, FlowFate } from '#charts/complaint-flow.ts';

beforeAll(() => {
  document.documentElement.style.fontSize = '14px';
});

const fate = (id: string, today: number, whatIf: number, againToday: number, againWhatIf: number): FlowFate => ({
  id,
  today,
  whatIf,
  againToday,
  againWhatIf,
  label: [{ text: id }],
  end: [{ text: `${String(againWhatIf)} again` }],
});
const plain: ComplaintFlowProps = {
  complained: [fate('quickly', 8, 11, 7, 10), fate('settled', 17, 27, 11, 17), fate('vain', 25, 12, 9, 4)],
  silent: fate('silent', 50, 50, 13, 13),
  posts: ['problem', 'voice', 'fate', 'again'],
  voiced: [{ text: '50 complain' }],
};
const strokes = (container: Element, name: string): number =>
  (container.querySelector(`path.${name}`)?.getAttribute('d') ?? '').split('M').length - 1;

describe('ComplaintFlow', () => {
  it('a hundred lines that can be counted: who buys again, by the lever, and who does not', async () => {
    document.body.style.cssText = 'margin: 0; width: 780px';
    const { container } = await render(ComplaintFlow, plain);
    await expect.poll(() => container.querySelectorAll('path').length).toBe(4);
    expect(strokes(container, 'lost')).toBe(3 - 2 + 10 + 8 + 37); // of 11, 27, 12, 50
    expect(strokes(container, 'gained')).toBe(3 + 6);
    expect(strokes(container, 'moved')).toBe(3 + 10);
    // heads of all hundred, and the ends of those who buy again anyway
    expect(strokes(container, 'again')).toBe(100 + 7 + 11 + 4 + 13);
    expect(container.innerHTML).not.toContain('NaN');
  });

  it('on a phone, and where nobody has a fate', async () => {
    document.body.style.cssText = 'margin: 0; width: 350px';
    const none = fate('silent', 50, 0, 13, 0);
    const { container } = await render(ComplaintFlow, {
      ...plain,
      complained: [fate('quickly', 8, 61, 7, 50), ...plain.complained.slice(1)],
      silent: none,
    });
    await expect.poll(() => container.querySelectorAll('path').length).toBe(4);
    expect(container.innerHTML).not.toContain('NaN');
    const { width } = container.querySelector('svg')!.getBoundingClientRect();
    for (const text of container.querySelectorAll('text')) {
      expect(text.getBoundingClientRect().right).toBeLessThanOrEqual(width + 1);
    }
  });
});
