import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dotScale, layoutOf, sideRise, type DotSeries } from '#views/compare/dots-row.ts';

const [WIDTH, HEIGHT] = [307, 166];
const series = fc
  .array(fc.double({ min: -0.5, max: 1.5, noNaN: true }), { minLength: 100, maxLength: 100 })
  .map((values): DotSeries => {
    const dots = values.toSorted((a, b) => a - b);
    return { dots, p5: dots[5]!, p95: dots[94]!, lowRoom: 40, highRoom: 40 };
  });

test('on one scale every dot of every plot lies inside, under the words, and zero is in view', () => {
  fc.assert(
    fc.property(fc.array(series, { minLength: 1, maxLength: 4 }), (row) => {
      const scale = dotScale(row, WIDTH, HEIGHT);
      const zero = ((0 - scale.domain[0]) / (scale.domain[1] - scale.domain[0])) * WIDTH;
      expect(zero).toBeGreaterThan(0);
      expect(zero).toBeLessThan(WIDTH);
      for (const each of row) {
        const { dots, radius } = layoutOf(each, scale, WIDTH, HEIGHT);
        expect(radius).toBeGreaterThan(0);
        for (const { x, rise } of dots) {
          expect(x).toBeGreaterThan(-radius);
          expect(x).toBeLessThan(WIDTH + radius);
          expect(rise + radius).toBeLessThanOrEqual(HEIGHT - 35 - 33 + 1e-6);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('a word at the side stands above every dot below it', () => {
  fc.assert(
    fc.property(series, fc.constantFrom('left' as const, 'right' as const), (each, side) => {
      const layout = layoutOf(each, dotScale([each], WIDTH, HEIGHT), WIDTH, HEIGHT);
      const rise = sideRise(layout, WIDTH, 45, side, 52);
      const under = layout.dots.filter(({ x }) => (side === 'left' ? x < 45 : x > WIDTH - 45));
      for (const dot of under) expect(rise).toBeGreaterThan(dot.rise + layout.radius);
      expect(rise).toBeGreaterThanOrEqual(52);
    }),
    { numRuns: 60 },
  );
});
