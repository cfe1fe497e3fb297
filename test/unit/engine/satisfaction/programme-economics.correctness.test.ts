import { expect, test } from 'vitest';
import type { ProgrammeTerms } from '#engine/satisfaction/programme-economics.ts';
import { programmeEconomics } from '#engine/satisfaction/programme-economics.ts';

const TERMS: ProgrammeTerms = {
  spend: 1000,
  earnRate: 2,
  costPerPoint: 0.005,
  breakage: 0.25,
  yearsHeld: 2,
  running: 1.5,
  fees: 0.5,
};

test('worked by hand: 2,000 points at half a cent are 10; a quarter is never redeemed; two years of 7.50 are owed', () => {
  expect(programmeEconomics(TERMS)).toEqual({
    given: 10,
    unredeemed: -2.5,
    running: 1.5,
    fees: 0.5,
    together: 9.5,
    owed: 15,
  });
});

test('everything redeemed: nothing is taken off; nothing redeemed: points cost nothing and nothing is owed', () => {
  expect(programmeEconomics({ ...TERMS, breakage: 0 })).toMatchObject({ unredeemed: 0, together: 12, owed: 20 });
  expect(programmeEconomics({ ...TERMS, breakage: 1 })).toMatchObject({ unredeemed: -10, together: 2, owed: 0 });
});

test('partners may pay: fees below zero make it cheaper', () => {
  expect(programmeEconomics({ ...TERMS, fees: -3 }).together).toBe(6);
});

test.each<[Partial<ProgrammeTerms>, string]>([
  [{ breakage: 1.2 }, 'breakage'],
  [{ spend: -1 }, 'spend'],
  [{ fees: Infinity }, 'fees'],
])('terms that cannot be are refused: %o', (over, name) => {
  expect(() => programmeEconomics({ ...TERMS, ...over })).toThrow(new RegExp(`invalid ${name}`));
});
