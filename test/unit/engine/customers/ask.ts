import { customersRunner } from '#engine/customers/customers-runner.ts';
import type { CustomersPart, CustomersStudy } from '#engine/customers/customers-study.ts';
import type { Cells } from '#engine/kernels/cells.ts';
import { readFactor } from '#engine/kernels/factor-table.ts';
import type { Scenario } from '#engine/scenario.ts';

export const studyOf = (scenario: Scenario, customers: number): CustomersStudy => ({
  kind: 'customers',
  scenario,
  customers,
});

/** All customers of a study in one part. */
export const people = (scenario: Scenario, customers: number): CustomersPart =>
  customersRunner(studyOf(scenario, customers), new Map())(0, customers);

/** One of the two futures of a column of pairs: 0 the baseline, 1 the what-if. */
export const armOf = (pairs: Float64Array, arm: 0 | 1): Float64Array => pairs.filter((_, i) => i % 2 === arm);

/** Mean and standard deviation over all customers there could be, from the cells and the moments of the factors. */
export function momentsOf({ count, last, worth, tableOf, tables }: Cells): { mean: number; deviation: number }[] {
  const squares = tables.map(meanSquare);
  return [0, 1].map((arm) => {
    let mean = 0;
    let square = 0;
    for (let cell = 0; cell < count; cell++) {
      const share = (last[cell]! - (cell === 0 ? -1 : last[cell - 1]!)) / 2 ** 32;
      const [fixed, earned, served] = [0, 2, 4].map((row) => worth[6 * cell + row + arm]!) as [number, number, number];
      const middle = fixed + earned - served;
      const spread =
        earned * earned * (squares[tableOf[2 * cell]!]! - 1) + served * served * (squares[tableOf[2 * cell + 1]!]! - 1);
      mean += share * middle;
      square += share * (middle * middle + spread);
    }
    return { mean, deviation: Math.sqrt(Math.max(0, square - mean * mean)) };
  });
}

const meanSquare = (table: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < 4096; i++) sum += readFactor(table, i * 1048576 + 524288) ** 2;
  return sum / 4096;
};
