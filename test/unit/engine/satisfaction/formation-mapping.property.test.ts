/** The passage lever as a factor on the hazard of those who have bought. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp } from '#engine/math/exp.ts';
import { chainRetention } from '#engine/satisfaction/chain-retention.ts';
import { SATISFACTION } from '#engine/satisfaction/default-satisfaction.ts';
import { shareHere } from '#engine/satisfaction/formation-chain.ts';
import { passageMapping } from '#engine/satisfaction/mappings/passage-mapping.ts';
import { PASSAGES } from '#engine/satisfaction/satisfaction.ts';
import { textbook, withSegment } from '#test/helpers/scenarios.ts';

const PICTURE = Float64Array.of(0.08, 0.05, 0.08, 0.07, 0.08, 0.03, 0.025, 0.006, 0.004);
const MONTHS = 120;
const courseOf = (passage: (typeof PASSAGES)[number], rates: Float64Array, size: number, strength: Float64Array) => {
  const mapping = passageMapping(SATISFACTION, { part: 'passage', passage });
  const without = new Float64Array(strength.length);
  const under = new Float64Array(strength.length);
  mapping.course!(rates, size, strength, without, under);
  return { mapping, without, under };
};
const full = new Float64Array(MONTHS + 1).fill(1);
const passages = fc.constantFrom(...PASSAGES);

describe('passageMapping', () => {
  it('says no more than the chain does: exp(−hazard) is the share still here', () => {
    const { without, under } = courseOf('prefer', PICTURE, 0.06, full);
    const lifted = PICTURE.map((rate, i) => (PASSAGES[i] === 'prefer' ? rate + 0.06 : rate));
    for (const [rates, hazard] of [
      [PICTURE, without],
      [lifted, under],
    ] as const) {
      const here = new Float64Array(MONTHS + 1);
      shareHere(() => rates, here);
      here.forEach((left, month) => expect(exp(-hazard[month]!)).toBeCloseTo(left, 12));
    }
    // the numbers of the picture: 34 and 42 of 100 after three years
    expect([exp(-without[36]!), exp(-under[36]!)].map((left) => Math.floor(100 * left))).toEqual([34, 42]);
  });

  it('is exactly nothing at size 0, and up to the first month of strength', () => {
    fc.assert(
      fc.property(passages, fc.integer({ min: 1, max: MONTHS }), (passage, first) => {
        const none = courseOf(passage, PICTURE, 0, full);
        expect(none.under).toEqual(none.without);
        expect(none.mapping.ratio(PICTURE, 0)).toBe(1);
        const late = full.map((strength, month) => (month < first ? 0 : strength));
        const { without, under } = courseOf(passage, PICTURE, 0.02, late);
        expect(under.slice(0, first)).toEqual(without.slice(0, first));
      }),
      { numRuns: 40 },
    );
  });

  it('never lets hazards fall, nor become infinite, at any size within bounds', () => {
    const chance = fc.double({ min: 0, max: 0.33, noNaN: true });
    fc.assert(
      fc.property(
        passages,
        fc.array(chance, { minLength: 9, maxLength: 9 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (passage, drawn, at) => {
          const rates = Float64Array.from(drawn);
          const { min, max } = passageMapping(SATISFACTION, { part: 'passage', passage }).bounds(rates);
          expect(min).toBeLessThanOrEqual(0);
          expect(max).toBeGreaterThanOrEqual(0);
          const size = min + at * (max - min);
          const { mapping, under } = courseOf(passage, rates, size, full);
          for (let month = 1; month <= MONTHS; month++) {
            expect(under[month]!).toBeGreaterThanOrEqual(under[month - 1]!);
            expect(Number.isFinite(under[month]!)).toBe(true);
          }
          const ratio = mapping.ratio(rates, size);
          expect(ratio >= 0 && Number.isFinite(ratio)).toBe(true);
        },
      ),
    );
  });

  it('more who come to prefer us leave less; more who leave leave more; hearing of us is before all that', () => {
    const ratio = (passage: (typeof PASSAGES)[number], size: number): number =>
      passageMapping(SATISFACTION, { part: 'passage', passage }).ratio(PICTURE, size);
    expect(ratio('prefer', 0.06)).toBeLessThan(1);
    expect(ratio('growLoyal', 0.06)).toBeLessThan(1);
    expect(ratio('tryAndLeave', -0.02)).toBeLessThan(1);
    expect(ratio('tryAndLeave', 0.02)).toBeGreaterThan(1);
    expect(ratio('fallToTrying', 0.02)).toBeGreaterThan(1);
    expect(ratio('buy', 0.06)).toBe(1);
    expect(ratio('neverBuy', 0.06)).toBe(1);
  });
});

describe('the chain as the retention of a segment', () => {
  const monthly = textbook({ period: 'month' });
  const rates = Object.fromEntries(PASSAGES.map((passage, i) => [passage, PICTURE[i]!]));
  const certain = { ...monthly, satisfaction: { formation: { rates } } };
  const here = new Float64Array(241);
  shareHere(() => PICTURE, here);

  it('is the share still here at each renewal: monthly, yearly, and on the grid the segment has', () => {
    const month = chainRetention(certain, certain.segments[0]!);
    expect(month).toMatchObject({ kind: 'table', after: 'hold' });
    expect(month.survival).toHaveLength(240);
    month.survival.forEach((left, i) => expect(left).toBeCloseTo(here[i + 1]!, 6));
    const year = chainRetention({ ...certain, period: 'year' }, certain.segments[0]!);
    expect(year.survival).toHaveLength(20);
    expect(year.survival[2]!).toBeCloseTo(here[36]!, 6);
    const contract = withSegment(certain, { retention: { kind: 'constant', churn: 0.1, every: 36 } });
    const three = chainRetention(contract, contract.segments[0]!);
    expect(three.every).toBe(36);
    expect(three.survival[1]!).toBeCloseTo(here[72]!, 6);
  });

  it('takes ranges at their medians', () => {
    const assumed = chainRetention(monthly, monthly.segments[0]!);
    expect(Math.abs(assumed.survival[35]! - here[36]!)).toBeLessThan(0.01);
  });
});
