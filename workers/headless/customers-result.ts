import type { CustomersPart } from '#engine/customers/customers-study.ts';
import { distributionOf } from '#engine/statistics/distribution.ts';
import type { Spread } from './result.ts';
import { none } from './result.ts';

const NOT_BY_CUSTOMERS = 'Customers are simulated at the medians of all inputs: ask the estimator expected or cohort.';

/**
 * Lifetime profit over customers, inputs at their medians. Means are over all of them; quantiles and the spread behind the
 * standard error over those whose own values are kept, the first 20,000.
 */
export function customersResult(parts: readonly CustomersPart[]): Readonly<Record<string, unknown>> {
  const customers = parts.at(-1)!.to;
  const sums = [0, 0];
  for (const { blocks } of parts) blocks.forEach((sum, i) => (sums[i % 2]! += sum));
  const kept = [0, 1].map((arm) =>
    Float64Array.from(parts.flatMap(({ profits }) => Array.from(profits).filter((_, i) => i % 2 === arm))),
  );
  const [base, whatIf] = kept as [Float64Array, Float64Array];
  const difference = whatIf.map((value, i) => value - base[i]!);
  const means = sums.map((sum) => sum / customers) as [number, number];
  const spread = (values: Float64Array, mean: number): Spread => {
    const { meanError, p5, p25, p50, p75, p95 } = distributionOf(values, 1);
    const standardError = meanError * Math.sqrt(values.length / customers);
    return { mean, standardError, p5, p25, p50, p75, p95 };
  };
  const uplift = means[0] > 0 ? (means[1] - means[0]) / means[0] : undefined;
  return {
    precision: none(NOT_BY_CUSTOMERS),
    base: spread(base, means[0]),
    whatIf: spread(whatIf, means[1]),
    difference: spread(difference, means[1] - means[0]),
    uplift: uplift === undefined ? none('Baseline profit is not above zero.') : { mean: uplift },
    losing: difference.reduce((count, value) => count + (value < 0 ? 1 : 0), 0),
    readings: none(NOT_BY_CUSTOMERS),
    payback: none(NOT_BY_CUSTOMERS),
    breakEvenMonths: none(NOT_BY_CUSTOMERS),
    breakEvenValues: none(NOT_BY_CUSTOMERS),
    sensitivities: none(NOT_BY_CUSTOMERS),
  };
}
