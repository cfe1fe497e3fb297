import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countsBy, deal } from '#engine/positions/dealing.ts';

const weights = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 8 });
const customers = fc.integer({ min: 1, max: 3000 });
const total = (numbers: Iterable<number>): number => [...numbers].reduce((sum, n) => sum + n, 0);

test('largest remainder by hand: dues of 4.7, 1.6, 1.58, 1.2, 0.92 are 4, 1, 1, 1, 0, and three more go to 0.92, 0.7, 0.6', () => {
  expect([...countsBy([47, 16, 15.8, 12, 9.2], 10)]).toEqual([5, 2, 1, 1, 1]);
});

test('nobody with a weight goes without: whoever has most gives one', () => {
  expect([...countsBy([970, 29, 1], 10)]).toEqual([8, 1, 1]);
});

test('every weight gets its due to within one, unless it would go without', () => {
  fc.assert(
    fc.property(weights, customers, (each, n) => {
      const counts = countsBy(each, n);
      expect(total(counts)).toBe(n);
      if (n >= each.length) expect(Math.min(...counts)).toBeGreaterThan(0);
      const dues = each.map((weight) => (n * weight) / total(each));
      if (dues.some((due) => due < 1)) return;
      dues.forEach((due, i) => expect(Math.abs(counts[i]! - due)).toBeLessThan(1));
    }),
    { seed: 4 },
  );
});

test('ties go to the first', () => {
  expect([...countsBy([1, 1, 1], 5)]).toEqual([2, 2, 1]);
});

test('fewer customers than weights: the greatest remainders', () => {
  expect([...countsBy([1, 5, 3], 2)]).toEqual([0, 1, 1]);
});

test('dealt as counted, each segment numbered from 0 without gaps', () => {
  fc.assert(
    fc.property(weights, customers, (each, n) => {
      const { segment, place } = deal(each, n);
      const next = each.map(() => 0);
      expect([...place]).toEqual(Array.from(segment, (s) => next[s]!++));
      expect(next).toEqual([...countsBy(each, n)]);
    }),
    { seed: 4, numRuns: 50 },
  );
});

test('the first customers follow the weights, however many they are', () => {
  const each = [5, 3, 2];
  const { segment } = deal(each, 1000);
  const seen = [0, 0, 0];
  const off = Array.from(segment, (s, i) => {
    seen[s]!++;
    return Math.max(...each.map((weight, k) => Math.abs(seen[k]! - ((i + 1) * weight) / 10)));
  });
  expect(Math.max(...off)).toBeLessThanOrEqual(1);
});

test('more customers come after those there were, but for the last few that the counts decide', () => {
  const few = deal([5, 3, 2], 400).segment;
  const many = deal([5, 3, 2], 1000).segment;
  expect([...many.subarray(0, 400 - 3)]).toEqual([...few.subarray(0, 400 - 3)]);
});
