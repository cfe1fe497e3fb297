import fc from 'fast-check';
import { expect, it } from 'vitest';
import { binOf, binsFor, edgesOf } from '#engine/kernels/histogram.ts';

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });

it('a value lies between the edges of its bin', () => {
  fc.assert(
    fc.property(fc.array(finite, { minLength: 1, maxLength: 50 }), finite, (values, value) => {
      const bins = binsFor(Float64Array.from(values).sort(), 48);
      const edges = edgesOf(bins);
      const bin = binOf(value, bins.from, 1 / bins.width, bins.edges);
      const dust = 1e-9 * (bins.width + Math.abs(value));
      expect(value).toBeGreaterThanOrEqual((edges[bin - 1] ?? -Infinity) - dust);
      expect(value).toBeLessThan((edges[bin] ?? Infinity) + dust);
    }),
  );
});

it('some 48 bins of a round width over the values, with zero on an edge', () => {
  fc.assert(
    fc.property(fc.array(finite, { minLength: 2, maxLength: 200 }), (values) => {
      const sorted = Float64Array.from(values).sort();
      const { from, width, edges } = binsFor(sorted, 48);
      expect(edges - 1).toBeLessThanOrEqual(51);
      expect(Math.abs(from / width - Math.round(from / width))).toBeLessThan(1e-9);
      const lead = Number(width.toExponential(6).slice(0, 8));
      expect([1, 2, 2.5, 5]).toContain(lead);
      expect(from).toBeLessThanOrEqual(sorted[Math.floor(0.01 * (sorted.length - 1))]! + 1e-9 * width);
    }),
  );
});
