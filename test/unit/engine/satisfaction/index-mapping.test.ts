import { describe, expect, test } from 'vitest';
import { SATISFACTION } from '#engine/satisfaction/default-satisfaction.ts';
import { indexMapping } from '#engine/satisfaction/mappings/index-mapping.ts';
import type { Construct, FullSatisfaction } from '#engine/satisfaction/satisfaction.ts';
import { CONSTRUCTS } from '#engine/satisfaction/satisfaction.ts';

const of = (construct: Construct, full: FullSatisfaction = SATISFACTION) =>
  indexMapping(full, { part: 'construct', construct });
/** churnPerPoint, then the coefficients in the order of the paths. */
const numbers = (
  churnPerPoint: number,
  coefficient: (from: Construct, to: Construct) => number = () => 0.5,
): Float64Array =>
  Float64Array.of(churnPerPoint, ...SATISFACTION.index.paths.map(({ from, to }) => coefficient(from, to)));

describe('a push of a construct', () => {
  test.each(CONSTRUCTS)('of %s by 0 leaves the hazard as it is, to the bit', (construct) => {
    expect(of(construct).ratio(numbers(-0.05), 0)).toBe(1);
  });

  test('of loyalty by 10 points at −0.05 a point takes e^−0.5 of the hazard', () => {
    expect(of('loyalty').ratio(numbers(-0.05), 10)).toBeCloseTo(Math.exp(-0.5), 12);
  });

  test('travels in standard deviations: points · coefficient · spread of loyalty ÷ spread of satisfaction', () => {
    // by hand: 6 points of satisfaction, only the direct path of .4, spreads 15 and 19.5: 6·.4·19.5/15 = 3.12 points
    const direct = numbers(-0.05, (from, to) => (from === 'satisfaction' && to === 'loyalty' ? 0.4 : 0));
    expect(of('satisfaction').ratio(direct, 6)).toBeCloseTo(Math.exp(-0.05 * 3.12), 12);
  });

  test('of complaints reaches no further than loyalty', () => {
    const none = numbers(-0.05, (from) => (from === 'complaints' ? 0 : 0.5));
    expect(of('complaints').ratio(none, 20)).toBe(1);
  });

  test('is cut to the scale by its bounds, and beyond them nothing more happens', () => {
    const { min, max } = of('quality').bounds(numbers(-0.05));
    // 71 of 100 today
    expect([min, max]).toEqual([-71, 29]);
    expect(of('quality').ratio(numbers(-0.05), 50)).toBe(of('quality').ratio(numbers(-0.05), 29));
  });

  test('stays finite whatever is set', () => {
    expect(Number.isFinite(of('loyalty').ratio(numbers(-1000), -60))).toBe(true);
    expect(of('loyalty').ratio(numbers(-1000), 30)).toBeGreaterThanOrEqual(0);
  });

  test('is refused where paths make a ring', () => {
    const { index } = SATISFACTION;
    const paths = [...index.paths, { from: 'loyalty', to: 'image', coefficient: 0.1 } as const];
    expect(() => of('quality', { ...SATISFACTION, index: { ...index, paths } })).toThrow('ring');
  });
});
