import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SATISFACTION } from '#engine/satisfaction/default-satisfaction.ts';
import { satisfactionOf } from '#engine/satisfaction/satisfaction-of.ts';
import { refusalOf, withPoint } from '#views/satisfaction/barrier/curve-edits.ts';
import { CURVE_PRESETS, presetCurve, presetOf } from '#views/satisfaction/barrier/curve-presets.ts';

const { curves } = SATISFACTION;

describe('a point of a curve', () => {
  test('between its neighbours and on its side of the other curve it may stand', () => {
    expect(refusalOf(curves, 'weak', 2, 0.85)).toBeNull();
    expect(refusalOf(curves, 'strong', 3, 0.5)).toBeNull();
  });
  test('below the grade before it or above the one after it it may not, and it is said between which', () => {
    expect(refusalOf(curves, 'weak', 2, 0.81)).toEqual({ why: 'falls', low: 0.82, high: 0.94 });
    expect(refusalOf(curves, 'strong', 3, 0.93)).toEqual({ why: 'falls', low: 0.15, high: 0.92 });
  });
  test('across the other curve it may not', () => {
    const close = { ...curves, strong: [0.04, 0.07, 0.15, 0.93, 0.95] as const };
    expect(refusalOf(close, 'weak', 3, 0.92)).toEqual({ why: 'crosses', limit: 0.93 });
    expect(refusalOf(curves, 'strong', 4, 0.98)).toEqual({ why: 'crosses', limit: 0.97 });
  });
  test('neither nobody nor everybody: in logits there is no such curve', () => {
    expect(refusalOf(curves, 'strong', 0, 0)).toMatchObject({ why: 'falls', low: 0.01 });
    expect(refusalOf(curves, 'weak', 4, 1)).toMatchObject({ why: 'falls', high: 0.99 });
  });
  test('whatever is set where nothing is refused, no curve falls and none crosses', () => {
    const step = fc.record({
      curve: fc.constantFrom('weak', 'strong'),
      grade: fc.nat(4),
      percent: fc.integer({ min: -5, max: 105 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let now = curves;
        for (const { curve, grade, percent } of steps) {
          if (refusalOf(now, curve, grade, percent / 100) !== null) continue;
          now = { ...now, [curve]: withPoint(now[curve], grade, percent / 100) };
        }
        for (let k = 0; k < 5; k++) {
          expect(now.weak[k]).toBeGreaterThanOrEqual(now.strong[k]!);
          if (k > 0) expect(now.weak[k]).toBeGreaterThanOrEqual(now.weak[k - 1]!);
          if (k > 0) expect(now.strong[k]).toBeGreaterThanOrEqual(now.strong[k - 1]!);
        }
      }),
    );
  });
});

describe('published shapes of the strong curve', () => {
  test('each may be set under the assumed weak curve, and is known again', () => {
    for (const preset of CURVE_PRESETS) {
      const strong = presetCurve(preset);
      expect(presetOf(strong)).toBe(preset);
      strong.forEach((stay, k) => expect(stay, preset).toBeLessThanOrEqual(curves.weak[k]!));
    }
    expect(presetOf(satisfactionOf({}).curves.strong)).toBe('own');
  });
  test('the order of Jones and Sasser 1995: local telephone, airlines, hospitals, computers, automobiles', () => {
    const at3 = CURVE_PRESETS.filter((preset) => preset !== 'xerox').map((preset) => presetCurve(preset)[2]);
    expect(at3).toEqual(at3.toSorted((a, b) => b - a));
  });
  test('Xerox: five stays six times as often as four, to the four decimals that are kept', () => {
    const xerox = presetCurve('xerox');
    expect(xerox[4] / xerox[3]).toBeCloseTo(6, 2);
  });
});
