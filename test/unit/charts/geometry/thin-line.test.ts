import { describe, expect, it } from 'vitest';
import { thinLine } from '#charts/geometry/thin-line.ts';

describe('thinLine', () => {
  const circle = Array.from({ length: 500 }, (_, i) => [
    100 + 80 * Math.cos((2 * Math.PI * i) / 500),
    100 + 80 * Math.sin((2 * Math.PI * i) / 500),
  ]).flat();
  const area = (line: readonly number[]): number => {
    let sum = 0;
    for (let a = 0, b = line.length - 2; a < line.length; b = a, a += 2) {
      sum += line[b]! * line[a + 1]! - line[a]! * line[b + 1]!;
    }
    return Math.abs(sum) / 2;
  };

  it('keeps no more corners than asked for, of the line itself, and nearly all of the area', () => {
    const thin = thinLine(circle, 60);
    expect(thin.length / 2).toBeLessThanOrEqual(60);
    expect(area(thin) / (Math.PI * 80 ** 2)).toBeGreaterThan(0.99);
    const corners = new Set(Array.from({ length: 500 }, (_, i) => `${circle[2 * i]},${circle[2 * i + 1]}`));
    for (let i = 0; i < thin.length; i += 2) expect(corners).toContain(`${thin[i]},${thin[i + 1]}`);
  });

  it('drops what stands in a straight line, and keeps the corners of a square', () => {
    const square = [0, 0, 50, 0, 100, 0, 100, 50, 100, 100, 50, 100, 0, 100, 0, 50];
    expect(thinLine(square, 60)).toEqual([0, 0, 100, 0, 100, 100, 0, 100]);
  });

  it('leaves lines of fewer than three corners alone', () => {
    expect(thinLine([], 60)).toEqual([]);
    expect(thinLine([1, 2, 3, 4], 60)).toEqual([1, 2, 3, 4]);
  });
});
