import { describe, expect, it } from 'vitest';
import { type Heading, neighbour } from '#charts/geometry/neighbour.ts';

const xs = [0, 1, 2, 1, 1, 1, 0];
const ys = [1, 1, 1, 2, 0, 1, 0];
const go = (from: number, heading: Heading, isThere: (point: number) => boolean = () => true): number | null =>
  neighbour(xs, ys, from, heading, 1, isThere);

describe('neighbour', () => {
  it('goes to the nearest in the direction', () => {
    expect(go(5, 'right')).toBe(2);
    expect(go(1, 'left')).toBe(0);
    expect(go(5, 'up')).toBe(3);
    expect(go(1, 'down')).toBe(4);
  });

  it('goes through all who stand in one place: forward by number, back likewise', () => {
    expect(go(0, 'right')).toBe(1);
    expect(go(1, 'right')).toBe(5);
    expect(go(2, 'left')).toBe(5);
    expect(go(5, 'left')).toBe(1);
  });

  it('stays where nobody is ahead, and passes over those who are not there', () => {
    expect(go(2, 'right')).toBeNull();
    expect(go(0, 'right', (i) => i !== 1 && i !== 5)).toBe(2);
  });

  it('judges by what is seen: in a wide field to the side is farther', () => {
    // 0.1 up and 0.05 aside: within 45° in a square, not in a field five times as wide as high
    expect(neighbour([0, 0.05], [0, 0.1], 0, 'up', 1, () => true)).toBe(1);
    expect(neighbour([0, 0.05], [0, 0.1], 0, 'up', 5, () => true)).toBeNull();
  });
});
