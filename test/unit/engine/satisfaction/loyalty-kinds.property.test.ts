import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindOf, LOYALTY_KINDS, writeKinds } from '#engine/satisfaction/loyalty-kinds.ts';
import type { ByGrade } from '#engine/satisfaction/satisfaction.ts';

describe('T4.2 four kinds: who leaves is told by the grade, who stays by whether he is held', () => {
  test.each([
    [1, 'defectors', 'hostages', 'loyal'],
    [2, 'defectors', 'hostages', 'loyal'],
    [3, 'defectors', 'hostages', 'loyal'],
    [4, 'mercenaries', 'hostages', 'loyal'],
    [5, 'mercenaries', 'loyal', 'loyal'],
  ])('grade %d: leaves %s, is held %s, is free %s', (grade, leaves, held, free) => {
    expect(kindOf(grade, false, false)).toBe(leaves);
    expect(kindOf(grade, true, false)).toBe(held);
    expect(kindOf(grade, true, true)).toBe(free);
  });
});

const five = (min: number, max: number): fc.Arbitrary<ByGrade> => {
  const one = fc.double({ min, max, noNaN: true });
  return fc.tuple(one, one, one, one, one);
};

test('the four are all of them, and none is below zero', () => {
  fc.assert(
    fc.property(five(0, 1000), five(0, 1), five(0, 1), (counts, a, b) => {
      const stay = Float64Array.from(a, (x, k) => Math.max(x, b[k]!));
      const strong = Float64Array.from(a, (x, k) => Math.min(x, b[k]!));
      const out = new Float64Array(6).fill(7);
      writeKinds(counts, { weak: stay, strong }, stay, out, 1);
      const kinds = out.subarray(1, 5);
      expect(kinds).toHaveLength(LOYALTY_KINDS.length);
      expect(Math.min(...kinds)).toBeGreaterThanOrEqual(0);
      expect(kinds.reduce((all, each) => all + each, 0)).toBeCloseTo(
        counts.reduce((all, each) => all + each, 0),
        6,
      );
      expect([out[0], out[5]]).toEqual([7, 7]);
    }),
  );
});

test('of 640 answers 315 are hostages: Σ over grades 1 to 4 of answers × (weak − strong), made-up answers of the picture', () => {
  const weak = Float64Array.of(0.7, 0.82, 0.89, 0.94, 0.97);
  const strong = Float64Array.of(0.04, 0.07, 0.15, 0.36, 0.92);
  const out = new Float64Array(4);
  writeKinds([28, 66, 141, 246, 159], { weak, strong }, weak, out, 0);
  // by hand: 18.48 + 49.5 + 104.34 + 142.68; 1.12 + 4.62 + 21.15 + 88.56 + 154.23; 14.76 + 4.77; 8.4 + 11.88 + 15.51
  const [loyal, hostages, mercenaries, defectors] = out;
  expect(hostages).toBeCloseTo(315, 9);
  expect(loyal).toBeCloseTo(269.68, 9);
  expect(mercenaries).toBeCloseTo(19.53, 9);
  expect(defectors).toBeCloseTo(35.79, 9);
});
