import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnQuantiles } from '#engine/statistics/column-quantiles.ts';

/** −0 and 0 are ties: which of them comes out is nobody's business. */
const zeroed = (values: readonly number[]): number[] => values.map((value) => value + 0);

/** Hyndman & Fan type 7 on the sorted column. */
function sorted(column: Float64Array | Float32Array, probabilities: readonly number[]): number[] {
  const values = [...column].sort((a, b) => a - b);
  return probabilities.map((p) => {
    const h = (values.length - 1) * p;
    const low = values[Math.floor(h)]!;
    const high = values[Math.ceil(h)]!;
    if (low === high || low === Infinity) return low;
    return high === Infinity ? Infinity : low + (h - Math.floor(h)) * (high - low);
  });
}

const few = fc.constantFrom(0, 1, 1, 2, 3, -5, 0.25);
const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const wide = fc.double({ min: -1e300, max: 1e300, noNaN: true });
const never = fc.oneof({ arbitrary: finite, weight: 2 }, { arbitrary: fc.constant(Infinity), weight: 1 });
const column = (value: fc.Arbitrary<number>): fc.Arbitrary<Float64Array> =>
  fc.array(value, { minLength: 1, maxLength: 400, size: 'max' }).map((values) => Float64Array.from(values));
const probabilities = fc
  .array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.05, 0.5, 0.95, 1)), {
    minLength: 1,
    maxLength: 100,
  })
  .map((values) => values.sort((a, b) => a - b));

describe('the same as sorting', () => {
  it.each([
    ['any numbers', finite],
    ['many ties', few],
    ['with Infinity for never', never],
    ['over all magnitudes', wide],
    ['one value', fc.constant(7)],
    ['nothing but Infinity', fc.constant(Infinity)],
    ['one outlier in a crowd', fc.oneof({ arbitrary: few, weight: 60 }, { arbitrary: wide, weight: 1 })],
  ])('%s', (_, value) => {
    fc.assert(
      fc.property(column(value), probabilities, (values, ps) => {
        expect(zeroed(columnQuantiles(values, ps))).toEqual(zeroed(sorted(values, ps)));
      }),
      { numRuns: 200, seed: 6 },
    );
  });

  it('single precision', () => {
    fc.assert(
      fc.property(column(finite), probabilities, (values, ps) => {
        const single = Float32Array.from(values);
        expect(zeroed(columnQuantiles(single, ps))).toEqual(zeroed(sorted(single, ps)));
      }),
      { seed: 6 },
    );
  });

  it('100,000 values that rise, of which only a few differ', () => {
    const values = Float64Array.from({ length: 100_000 }, (_, i) => (i < 99_000 ? 1 : i));
    expect(columnQuantiles(values, [0, 0.5, 0.99, 0.999, 1])).toEqual(sorted(values, [0, 0.5, 0.99, 0.999, 1]));
  });
});

it('one value is every quantile', () => {
  expect(columnQuantiles(Float64Array.of(3), [0, 0.3, 1])).toEqual([3, 3, 3]);
});

it('an empty column is refused', () => {
  expect(() => columnQuantiles(new Float64Array(0), [0.5])).toThrow('invalid column: length must be ≥ 1, got 0');
});
