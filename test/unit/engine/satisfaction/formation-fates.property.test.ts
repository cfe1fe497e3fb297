import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fatesOf, PEOPLE } from '#engine/satisfaction/fates.ts';

const counts = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map((three) => three.sort((a, b) => b - a));

it('a hundred people, as many in each stage of each arm as asked for', () => {
  fc.assert(
    fc.property(counts, counts, (base, whatIf) => {
      const fates = fatesOf(base, whatIf);
      expect(fates.reduce((sum, { count }) => sum + count, 0)).toBe(PEOPLE);
      for (const { count } of fates) expect(Number.isInteger(count) && count > 0).toBe(true);
      for (const stage of [1, 2, 3]) {
        const reached = (arm: 'base' | 'whatIf'): number =>
          fates.filter((fate) => fate[arm] >= stage).reduce((sum, { count }) => sum + count, 0);
        expect(reached('base')).toBe(base[stage - 1]);
        expect(reached('whatIf')).toBe(whatIf[stage - 1]);
      }
    }),
  );
});

it('the same luck: arms that are the same part nobody', () => {
  fc.assert(
    fc.property(counts, (both) => {
      expect(fatesOf(both, both).every(({ base, whatIf }) => base === whatIf)).toBe(true);
    }),
  );
});

it('a lever that takes nobody back takes nobody back', () => {
  // of the picture: 62, 33, 22 without it and 62, 41, 28 with it
  const fates = fatesOf([62, 33, 22], [62, 41, 28]);
  expect(fates.every(({ base, whatIf }) => whatIf >= base)).toBe(true);
  const by = (from: number, to: number): number =>
    fates.find(({ base, whatIf }) => base === from && whatIf === to)?.count ?? 0;
  expect(by(0, 0)).toBe(38);
  expect(by(1, 1)).toBe(21);
  expect(by(3, 3)).toBe(22);
  // eight more come to prefer us, five of them grow loyal: 28 of 41, rounded; one of those who preferred us anyway does, too
  expect([by(1, 3), by(1, 2), by(2, 3), by(2, 2)]).toEqual([5, 3, 1, 10]);
});
