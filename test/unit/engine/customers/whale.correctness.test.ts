import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import { defaultSpread, withDefaultSpread } from '#engine/customers/default-spread.ts';
import { matureMargin } from '#engine/customers/mature-year.ts';
import { medianRun } from '#engine/customers/median-run.ts';
import { lorenzOf, whaleOf } from '#engine/customers/whale.ts';
import { gammaCurve, gammaLower, gammaUpper } from '#engine/math/gamma-inc.ts';
import { gammaQuantile } from '#engine/math/gamma-quantile.ts';
import type { Spread } from '#engine/scenario.ts';
import { planOf } from '#engine/sim/plan.ts';
import { certainScenario } from '#test/helpers/arbitrary-scenario.ts';
import { textbook, withSegment } from '#test/helpers/scenarios.ts';
import { people } from './ask.ts';

const CUSTOMERS = 20_000;
const matureOf = (spread: Spread): Float64Array => people(withSegment(textbook(), { spread }), CUSTOMERS).mature;

describe('customers who are all alike', () => {
  it('make a straight whale and a Lorenz curve along the diagonal', () => {
    const alike = new Float64Array(333).fill(7);
    const whale = whaleOf(alike);
    const { cumulated, gini } = lorenzOf(alike);
    for (let k = 0; k <= 200; k++) {
      expect(whale.cumulated[k]).toBeCloseTo(k / 200, 12);
      expect(cumulated[k]).toBeCloseTo(k / 200, 12);
    }
    expect(gini).toBeCloseTo(0, 12);
    expect(whale).toMatchObject({ peak: { customers: 1 }, losers: { customers: 0, loss: 0 }, mean: 7 });
  });
});

it('the whale ends at 1 and peaks where the losers begin', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -50, max: 100, noNaN: true }), { minLength: 1, maxLength: 300 }),
      (values) => {
        const column = Float64Array.from(values);
        const total = column.reduce((a, b) => a + b, 0);
        fc.pre(total > 1);
        const { cumulated, peak, losers } = whaleOf(column);
        expect(cumulated[0]).toBe(0);
        expect(cumulated[200]).toBeCloseTo(1, 9);
        expect(peak.profit - losers.loss).toBeCloseTo(1, 9);
        expect(Math.max(...cumulated)).toBeLessThanOrEqual(peak.profit + 1e-9);
        const lorenz = lorenzOf(column);
        for (let k = 0; k <= 200; k++) expect(lorenz.cumulated[k]! + cumulated[200 - k]!).toBeCloseTo(1, 9);
      },
    ),
  );
});

it('Gini of one, two, three, four is 1/4', () => {
  expect(lorenzOf(Float64Array.of(3, 1, 4, 2)).gini).toBeCloseTo(0.25, 12);
});

it('where there is no profit there are no shares of it', () => {
  expect(whaleOf(Float64Array.of(1, -3))).toMatchObject({
    best20: NaN,
    mean: -1,
    losers: { customers: 0.5, loss: NaN },
  });
  expect(lorenzOf(Float64Array.of(1, -3)).gini).toBeNaN();
});

/** Standard errors of a share found among the customers. */
const shareZ = (found: number, share: number): number => (found - share) / Math.sqrt((share * (1 - share)) / CUSTOMERS);

describe('both factors exponential (variation 1): a·f − b·g is an asymmetric Laplace variable', () => {
  // margin 100, serve 40: P(< 0) = b/(a + b), E of the losses b²/(a + b), P(> x) = a/(a + b)·exp(−x/a)
  const [a, b] = [140, 40];
  const whale = whaleOf(matureOf({ profit: 1, serve: b, serveSpread: 1 }));
  const top = a * Math.log(a / (a + b) / 0.2);

  it('losers and their loss', () => {
    expect(Math.abs(shareZ(whale.losers.customers, b / (a + b)))).toBeLessThan(3.5);
    expect(Math.abs(whale.losers.loss / (b ** 2 / (a + b) / (a - b)) - 1)).toBeLessThan(0.06);
  });

  it('the best fifth', () => {
    // 3.5 standard errors of a mean with a deviation of about 140 in 20,000
    expect(Math.abs(whale.best20 - (0.2 * (top + a)) / (a - b))).toBeLessThan(0.03);
    expect(Math.abs(whale.mean - (a - b))).toBeLessThan((3.5 * Math.sqrt(a * a + b * b)) / Math.sqrt(CUSTOMERS));
  });
});

/** The same by another route: over the quantiles of g, with the incomplete gamma functions for f. */
function integrated(
  a: number,
  b: number,
  profit: number,
  serve: number,
): { losers: number; loss: number; best: number } {
  const f = gammaCurve(1 / profit ** 2);
  const more = gammaCurve(1 / profit ** 2 + 1);
  const g = gammaCurve(1 / serve ** 2);
  const points = Float64Array.from({ length: 4000 }, (_, i) => gammaQuantile(g, (i + 0.5) / 4000) / g.shape);
  const mean = points.reduce((sum, x) => sum + x, 0) / points.length;
  const over = (value: (served: number) => number): number =>
    points.reduce((sum, x) => sum + value((x / mean) * b), 0) / points.length;
  const at = (limit: number): number => Math.max(0, limit / a) * f.shape;
  const above = (x: number): number => over((served) => gammaUpper(f, at(x + served)));
  let [low, high] = [-1000, 1000];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (above(middle) > 0.2) low = middle;
    else high = middle;
  }
  return {
    losers: 1 - above(0),
    loss: over((served) => served * gammaLower(f, at(served)) - a * gammaLower(more, at(served))) / (a - b),
    best: over((served) => a * gammaUpper(more, at(low + served)) - served * gammaUpper(f, at(low + served))) / (a - b),
  };
}

describe('spread as on the credit card (0.8 and 1.6, serve a third of the margin)', () => {
  const exact = integrated(400 / 3, 100 / 3, 0.8, 1.6);

  it('by integration: the best fifth make 56 %, 13 % lose 8 %', () => {
    expect(exact.best).toBeCloseTo(0.558, 2);
    expect(exact.losers).toBeCloseTo(0.133, 2);
    expect(exact.loss).toBeCloseTo(0.079, 2);
  });

  it('among 20,000 customers', () => {
    const whale = whaleOf(matureOf({ profit: 0.8, serve: 100 / 3, serveSpread: 1.6 }));
    expect(Math.abs(shareZ(whale.losers.customers, exact.losers))).toBeLessThan(3.5);
    expect(Math.abs(whale.losers.loss - exact.loss)).toBeLessThan(0.01);
    expect(Math.abs(whale.best20 - exact.best)).toBeLessThan(0.02);
  });
});

describe('the spread assumed where nobody says anything', () => {
  it('on the credit card: 0.8, 1.6, and a third of the $55 of a mature year', () => {
    const [spread] = defaultSpread(creditCard.scenario);
    expect(spread).toMatchObject({ profit: 0.8, serveSpread: 1.6 });
    const { low, high } = spread!.serve as { low: number; high: number };
    expect((low + high) / 2).toBeCloseTo(55 / 3, 1);
    const { mature } = people(withDefaultSpread(creditCard.scenario), CUSTOMERS);
    expect(whaleOf(mature).best20).toBeCloseTo(0.56, 1);
  });

  it('is a share of the same mature margin as the whale’s', () => {
    fc.assert(
      fc.property(certainScenario({ levers: 'none' }), (scenario) => {
        const plan = planOf(scenario);
        const { space } = medianRun(plan);
        defaultSpread(scenario).forEach(({ serve }, s) => {
          const margin = matureMargin(plan, space.values, s);
          if (margin <= 0) expect(serve).toBe(0);
          else if (margin > 1e-3) expect((serve as { low: number }).low / margin).toBeCloseTo(0.25, 2);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('does not touch what is there', () => {
    const spread = { profit: 0.1, serve: 1, serveSpread: 0.2 };
    const own = withSegment(textbook(), { spread });
    expect(withDefaultSpread(own)).toBe(own);
  });
});
