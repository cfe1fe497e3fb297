import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnCurves, logitShifted, stayAt } from '#engine/satisfaction/curves.ts';
import { industryCurve, INDUSTRIES, XEROX_RATIO, xeroxCurve } from '#engine/satisfaction/industry-curves.ts';
import type { ByGrade } from '#engine/satisfaction/satisfaction.ts';

const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const pair = fc.tuple(share, share).map(([a, b]) => ({ weak: Math.max(a, b), strong: Math.min(a, b) }));
const height = fc.double({ min: 0, max: 6, noNaN: true });

describe('staying behind a barrier', () => {
  test('as high as today it is the weak curve, gone the strong one, bit for bit', () => {
    fc.assert(
      fc.property(pair, ({ weak, strong }) => {
        expect(stayAt(weak, strong, 1)).toBe(weak);
        expect(stayAt(weak, strong, 0)).toBe(strong);
      }),
    );
  });

  test('the higher, the more stay, and never all', () => {
    fc.assert(
      fc.property(pair, height, fc.double({ min: 0, max: 1, noNaN: true }), ({ weak, strong }, h, more) => {
        const [low, high] = [stayAt(weak, strong, h), stayAt(weak, strong, h + more)];
        expect(high).toBeGreaterThanOrEqual(low - 1e-15);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeGreaterThanOrEqual(strong - 1e-15);
      }),
    );
  });

  test('above today it goes on without a step or a kink', () => {
    fc.assert(
      fc.property(pair, ({ weak, strong }) => {
        const step = 1e-6;
        expect(Math.abs(stayAt(weak, strong, 1 + step) - weak)).toBeLessThan(2 * step);
        const [before, after] = [
          (weak - stayAt(weak, strong, 1 - step)) / step,
          (stayAt(weak, strong, 1 + step) - weak) / step,
        ];
        // the second derivative is −(weak − strong)²/(1 − weak)
        expect(Math.abs(after - before)).toBeLessThan((step * (weak - strong) ** 2) / (1 - weak) + 1e-8);
      }),
    );
  });
});

describe('how sure the curves are', () => {
  test('a shift of zero leaves them, bit for bit; others are shifts in logits', () => {
    fc.assert(
      fc.property(share, fc.double({ min: -5, max: 5, noNaN: true }), (p, by) => {
        expect(logitShifted(p, 0)).toBe(p);
        const logit = (x: number): number => Math.log(x / (1 - x));
        expect(logit(logitShifted(p, by))).toBeCloseTo(logit(p) + by, 8);
      }),
    );
  });

  test('a barrier never makes anybody leave, however the curves are drawn', () => {
    const weak: ByGrade = [0.5, 0.6, 0.7, 0.8, 0.9];
    const strong: ByGrade = [0.4, 0.5, 0.6, 0.7, 0.9];
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), fc.double({ min: -3, max: 3, noNaN: true }), (a, b) => {
        const drawn = drawnCurves(weak, strong, a, b);
        for (let k = 0; k < 5; k++) expect(drawn.strong[k]).toBeLessThanOrEqual(drawn.weak[k]!);
      }),
    );
  });
});

describe('T4.3 five industries (the order of Jones & Sasser 1995; the exponents are ours)', () => {
  test.each([2, 3, 4])('telephone > airlines > hospitals > computers > cars at %d', (grade) => {
    const stays = INDUSTRIES.map((industry) => industryCurve(industry)[grade - 1]!);
    for (let i = 1; i < stays.length; i++) expect(stays[i]).toBeLessThan(stays[i - 1]!);
  });

  test('all five meet where satisfaction is complete, and none falls', () => {
    for (const industry of INDUSTRIES) {
      const curve = industryCurve(industry);
      expect(curve[4]).toBe(industryCurve('cars')[4]);
      for (let k = 1; k < 5; k++) expect(curve[k]).toBeGreaterThan(curve[k - 1]!);
    }
  });
});

test('T4.1 at Xerox the completely satisfied bought again six times as often as the satisfied', () => {
  const [one, two, three, four, five] = xeroxCurve();
  expect(XEROX_RATIO).toBe(6);
  expect(five / four).toBeCloseTo(6, 12);
  expect([one, two, three, four, five]).toEqual([one, two, three, four, five].sort((a, b) => a - b));
});
