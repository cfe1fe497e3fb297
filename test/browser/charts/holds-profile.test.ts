import { createRawSnippet } from 'svelte';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import BondProfile from '#charts/BondProfile.svelte';
import type { BondProfileProps } from '#charts/bond-profile.ts';
import ScoreRows from '#charts/measuring/ScoreRows.svelte';
import { profileFixture, scoresFixture } from '#test/gallery/holds-fixture.ts';
import { Hand } from '../ui/hand.ts';
import { violations } from './axe.ts';

beforeAll(() => {
  document.documentElement.style.fontSize = '14px';
  document.body.style.cssText = 'margin: 0; width: 720px; font: 12px sans-serif';
});

const hand = new Hand();
const grade = createRawSnippet((key: () => string) => ({ render: () => `<i>${key().length > 4 ? 'A' : 'B'}</i>` }));
const plain = (over: Partial<BondProfileProps> = {}): BondProfileProps => ({
  ...profileFixture(),
  aside: grade,
  onselect: vi.fn(),
  onchange: vi.fn(),
  onreset: vi.fn(),
  ondragstart: vi.fn(),
  ondragend: vi.fn(),
  ...over,
});

describe('BondProfile', () => {
  it('every row has two handles that say what they are, on one scale', async () => {
    const { container, ...screen } = await render(BondProfile, plain());
    await expect.element(screen.getByRole('slider', { name: 'social, today' })).toHaveAttribute('aria-valuenow', '25');
    const whatIf = screen.getByRole('slider', { name: 'social, what if' });
    await expect.element(whatIf).toHaveAttribute('aria-valuetext', '45 of 100');
    expect(container.querySelectorAll('[role=slider]')).toHaveLength(2 * profileFixture().rows.length);
    expect(container.querySelectorAll('.dot')).toHaveLength(1);
    expect(container.innerHTML).not.toContain('NaN');
    expect(await violations(container)).toEqual([]);
  });

  it('the vermilion dot follows the hand; let go, it stays', async () => {
    const props = plain();
    const { container, ...screen } = await render(BondProfile, props);
    const handle = screen.getByRole('slider', { name: 'social, what if' });
    await expect.element(handle).toBeVisible();
    const wide = container.querySelector('.plot')!.getBoundingClientRect().width - 16;
    await hand.press(handle.element());
    expect(props.ondragstart).toHaveBeenCalledOnce();
    await hand.drag(wide * 0.2);
    expect(props.onchange).toHaveBeenLastCalledWith('social', 'what-if', 65, { live: true });
    await hand.drag(wide);
    expect(props.onchange).toHaveBeenLastCalledWith('social', 'what-if', 100, { live: true });
    await hand.release();
    expect(props.onchange).toHaveBeenLastCalledWith('social', 'what-if', 100, { live: false });
    expect(props.ondragend).toHaveBeenCalledOnce();
  });

  it('keys set either handle; Backspace takes it back', async () => {
    const props = plain();
    const screen = await render(BondProfile, props);
    const handle = screen.getByRole('slider', { name: 'social, what if' });
    (handle.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(props.onchange).toHaveBeenLastCalledWith('social', 'what-if', 46, { live: false });
    await userEvent.keyboard('{PageDown}');
    expect(props.onchange).toHaveBeenLastCalledWith('social', 'what-if', 35, { live: false });
    (screen.getByRole('slider', { name: 'social, today' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Home}');
    expect(props.onchange).toHaveBeenLastCalledWith('social', 'today', 0, { live: false });
    await userEvent.keyboard('{Backspace}');
    expect(props.onreset).toHaveBeenLastCalledWith('social', 'today');
  });

  it('a name chooses its row', async () => {
    const props = plain();
    const screen = await render(BondProfile, props);
    await screen.getByRole('button', { name: 'time', exact: true }).click();
    expect(props.onselect).toHaveBeenLastCalledWith('time');
  });
});

describe('ScoreRows', () => {
  it('rows say themselves, the chosen one is pressed, and a name chooses', async () => {
    const onselect = vi.fn();
    const { container, ...screen } = await render(ScoreRows, { ...scoresFixture(), onselect });
    const chosen = screen.getByRole('button', { name: 'social: 0.64 points' });
    await expect.element(chosen).toHaveAttribute('aria-pressed', 'true');
    await screen.getByRole('button', { name: 'time: no answer yet' }).click();
    expect(onselect).toHaveBeenCalledWith('time');
    // a row without a result has no mark
    expect(container.querySelectorAll('.ring')).toHaveLength(scoresFixture().rows.length - 1);
    expect(container.innerHTML).not.toContain('NaN');
    expect(await violations(container)).toEqual([]);
  });
});
