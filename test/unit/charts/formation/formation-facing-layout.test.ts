import { expect, it } from 'vitest';
import { facingLayout } from '#charts/formation/facing-layout.ts';

const dots = (from: number, step: number): number[] => Array.from({ length: 100 }, (_, i) => from + step * i);

it('both arms have bins of one width, dots of one size, and one axis in whole steps', () => {
  const { arms, step, to } = facingLayout([dots(3, 0.4), dots(4, 0.7)], { width: 400, height: 60 });
  expect(arms[0]!.binWidth).toBe(arms[1]!.binWidth);
  expect(arms[0]!.dots).toHaveLength(100);
  expect(step).toBe(12);
  expect(to).toBeGreaterThanOrEqual(4 + 99 * 0.7);
  for (const arm of arms) expect(arm.height).toBeLessThanOrEqual(60 + 1e-9);
});

it('what never comes is not drawn, and an arm without anybody is empty', () => {
  const { arms, to } = facingLayout([[1, 2, Infinity], []], { width: 400, height: 60 });
  expect(arms[0]!.dots).toHaveLength(2);
  expect(arms[1]!.dots).toHaveLength(0);
  expect(Number.isFinite(to)).toBe(true);
});
