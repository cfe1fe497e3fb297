/** Shares and bars where they are known in closed form. */
import { describe, expect, it } from 'vitest';
import type { Lever, Quantity, Sampling, Scenario } from '#engine/scenario.ts';
import { sensitivityOf } from '#engine/sensitivity/sensitivity.ts';
import type { SensitivitySummary } from '#engine/sensitivity/sensitivity-summary.ts';
import { planOf } from '#engine/sim/plan.ts';
import { textbook, withSegment } from '#test/helpers/scenarios.ts';
import { collect } from '#test/helpers/simulate.ts';

const sensitivity = (scenario: Scenario): SensitivitySummary =>
  sensitivityOf(scenario, collect(scenario), scenario.runs);

/** Standard normal quantile at 0.95. */
const Z95 = 1.6448536269514722;

interface Term {
  readonly path: string;
  /** Difference per unit of the input, in customer-years. */
  readonly sign: number;
  readonly quantity: Quantity;
  /** Of the curve through the range at level 90. */
  readonly deviation: number;
}
const normal = (low: number, high: number): Pick<Term, 'quantity' | 'deviation'> => ({
  quantity: { low, high, family: 'normal' },
  deviation: (high - low) / (2 * Z95),
});
const uniform = (low: number, high: number): Pick<Term, 'quantity' | 'deviation'> => ({
  quantity: { low, high, family: 'uniform' },
  deviation: (high - low) / 0.9 / Math.sqrt(12),
});

/**
 * A premium and two costs for each customer present: difference = W · (premium − first − second), with W the discounted
 * customer-years of 20 % churn at 10 % over ten years, paid at the end of a year by those here at its start.
 */
const TERMS: Term[] = [
  { path: 'levers[0].size', sign: 1, ...normal(4, 10) },
  { path: 'levers[0].costs[0].amount', sign: -1, ...uniform(1, 3) },
  { path: 'levers[1].costs[0].amount', sign: -1, ...normal(2, 2.5) },
];
const WEIGHT = Array.from({ length: 10 }, (_, i) => Math.pow(0.8, i) / Math.pow(1.1, i + 1)).reduce((a, b) => a + b);
const levers: Lever[] = [
  {
    id: 'price',
    kind: 'premium',
    size: TERMS[0]!.quantity,
    costs: [{ per: 'customer-year', amount: TERMS[1]!.quantity }],
  },
  { id: 'calls', kind: 'programme', costs: [{ per: 'customer-year', amount: TERMS[2]!.quantity }] },
];
/** A customer costs more than it brings, so that the measure is the difference in money. */
const additive = (sampling: Sampling, runs: number, over: Partial<Scenario> = {}): Scenario =>
  withSegment(textbook({ levers, sampling, runs, ...over }), { acquisitionCost: 10_000 });
const VARIANCE = TERMS.reduce((sum, { deviation }) => sum + deviation * deviation, 0);

describe('a difference that is a sum of inputs', () => {
  it.each([
    ['sobol' as const, 4096],
    ['random' as const, 8192],
  ])('has the shares and bars of its terms (%s, %i runs)', (sampling, runs) => {
    const { measure, inputs, centre } = sensitivity(additive(sampling, runs));
    expect(measure).toBe('difference');
    expect(inputs.map(({ path }) => path)).toEqual(TERMS.map(({ path }) => path));
    inputs.forEach(({ share, shareError, atLow, atHigh, low, high }, i) => {
      const { deviation, sign, quantity } = TERMS[i]!;
      expect([low, high]).toEqual([(quantity as { low: number }).low, (quantity as { high: number }).high]);
      const known = (deviation * deviation) / VARIANCE;
      expect(Math.abs(share - known)).toBeLessThan(4 * shareError + 1e-4);
      // from the centre to the ends of its range, times the customer-years: the error is that of a mean
      const tolerance = sampling === 'sobol' ? 0.003 : 6 / Math.sqrt(runs);
      expect(
        Math.abs(atHigh - centre - (sign * WEIGHT * (high - low)) / 2) / (WEIGHT * Math.sqrt(VARIANCE)),
      ).toBeLessThan(tolerance);
      expect(
        Math.abs(atLow - centre + (sign * WEIGHT * (high - low)) / 2) / (WEIGHT * Math.sqrt(VARIANCE)),
      ).toBeLessThan(tolerance);
    });
    const sum = inputs.reduce((all, { share }) => all + share, 0);
    const error = Math.hypot(...inputs.map(({ shareError }) => shareError));
    expect(Math.abs(sum - 1)).toBeLessThan(4 * error + 1e-4);
  });

  it('has errors that are what they promise: 40 seeds of plain runs', () => {
    const known = (TERMS[0]!.deviation * TERMS[0]!.deviation) / VARIANCE;
    let squares = 0;
    for (let seed = 0; seed < 40; seed++) {
      const [first] = sensitivity(additive('random', 256, { seed })).inputs;
      squares += ((first!.share - known) / first!.shareError) ** 2 / 40;
    }
    // mean square of 40 standard scores of 15 degrees of freedom: 15/13 ± 0.3
    expect(squares).toBeGreaterThan(0.4);
    expect(squares).toBeLessThan(2.2);
  });

  it('counts correlated inputs with what moves along: shares add up to more than 1', () => {
    const correlations = [{ a: TERMS[1]!.path, b: TERMS[2]!.path, rank: 0.9 }];
    const { inputs } = sensitivity(
      additive('sobol', 4096, {
        correlations,
        levers: levers.map((lever): Lever => (lever.kind === 'premium' ? { ...lever, size: 7 } : lever)),
      }),
    );
    expect(inputs.map(({ path }) => path).sort()).toEqual([TERMS[1]!.path, TERMS[2]!.path]);
    expect(inputs[0]!.share + inputs[1]!.share).toBeGreaterThan(1.5);
    for (const { share, shareError } of inputs) expect(share).toBeLessThan(1 + 4 * shareError);
  });
});

describe('inputs that do not matter', () => {
  it('have a share of zero within error, a tiny bar, and stand last', () => {
    // the acquisition cost is the same in both futures
    const scenario = withSegment(textbook({ levers, runs: 4096 }), { acquisitionCost: { low: 9000, high: 11_000 } });
    const { inputs, centre } = sensitivity(scenario);
    const last = inputs.at(-1)!;
    expect(last.path).toBe('segments[0].acquisitionCost');
    expect(last.share).toBeLessThan(4 * last.shareError + 1e-6);
    expect(Math.abs(last.atHigh - centre)).toBeLessThan(0.005 * Math.abs(centre));
  });

  it('are left out where lifetime profit does not read them', () => {
    const scenario = additive('sobol', 1024, {
      business: {
        customers: 1000,
        tenures: 'steady',
        won: { low: 10, high: 20 },
        referred: 0,
        paidPerReferral: 0,
        wordOfMouth: 0,
        keptAway: 0,
      },
    });
    expect(sensitivity(scenario).inputs.map(({ path }) => path)).toEqual(TERMS.map(({ path }) => path));
  });

  it('nothing uncertain: no bars', () => {
    const { inputs, centre } = sensitivity(textbook({ levers: [{ id: 'price', kind: 'premium', size: 5 }] }));
    expect(inputs).toEqual([]);
    // 5 more on 100 a year
    expect(centre).toBeCloseTo(0.05, 12);
  });
});

describe('what it is made of', () => {
  it('a plan serves as well as its scenario; only the runs that have landed count', () => {
    const scenario = additive('sobol', 1024);
    const columns = collect(scenario);
    const first = sensitivityOf(scenario, columns, 512);
    expect(sensitivityOf(planOf(scenario), columns, 512)).toEqual(first);
    expect(sensitivity({ ...scenario, runs: 512 })).toEqual(first);
  });

  it('too few runs are refused', () => {
    const scenario = additive('sobol', 128);
    expect(() => sensitivityOf(scenario, collect(scenario), 63)).toThrow('must be ≥ 64, got 63');
  });
});
