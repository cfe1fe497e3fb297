import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ringOf, totalEffects } from '#engine/satisfaction/path-tracing.ts';
import type { Construct } from '#engine/satisfaction/satisfaction.ts';
import { CONSTRUCTS } from '#engine/satisfaction/satisfaction.ts';

interface Arrow {
  readonly from: Construct;
  readonly to: Construct;
  readonly coefficient: number;
}

/** Arrows that follow some order of the constructs, so that there is no ring, in any order in the list. */
const acyclic = fc
  .record({
    order: fc.shuffledSubarray([...CONSTRUCTS], { minLength: CONSTRUCTS.length }),
    coefficients: fc.array(fc.option(fc.double({ min: -1.5, max: 1.5, noNaN: true })), {
      minLength: 21,
      maxLength: 21,
    }),
    swap: fc.nat(),
  })
  .map(({ order, coefficients, swap }) => {
    const pairs = order.flatMap((from, i) => order.slice(i + 1).map((to) => [from, to] as const));
    const arrows = pairs.flatMap(([from, to], i): Arrow[] => {
      const coefficient = coefficients[i];
      return coefficient === null || coefficient === undefined ? [] : [{ from, to, coefficient }];
    });
    return arrows.map((_, i) => arrows[(i + swap) % arrows.length]!);
  });

/** The definition: over all ways from one to the other, the product of the coefficients on the way. */
function sumOverWays(arrows: readonly Arrow[], from: Construct, to: Construct): number {
  if (from === to) return 1;
  return arrows
    .filter((arrow) => arrow.from === from)
    .reduce((sum, arrow) => sum + arrow.coefficient * sumOverWays(arrows, arrow.to, to), 0);
}

test('a total effect is the sum over all ways of the products of their coefficients', () => {
  fc.assert(
    fc.property(acyclic, fc.constantFrom(...CONSTRUCTS), (arrows, from) => {
      const effects = totalEffects(
        arrows,
        Float64Array.from(arrows, ({ coefficient }) => coefficient),
        from,
      );
      CONSTRUCTS.forEach((to, i) => expect(effects[i]).toBeCloseTo(sumOverWays(arrows, from, to), 9));
    }),
    { numRuns: 200 },
  );
});

test('what follows an order makes no ring, and one arrow against it does where there was a way', () => {
  fc.assert(
    fc.property(acyclic, (arrows) => {
      expect(ringOf(arrows)).toBeNull();
      const first = arrows[0];
      if (first !== undefined) expect(ringOf([...arrows, { from: first.to, to: first.from }])).not.toBeNull();
    }),
    { numRuns: 100 },
  );
});
