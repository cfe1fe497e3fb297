/** From parts of a study of customers to what the screens show. Sums run in the order of customers. */
import { columnQuantiles } from '../statistics/column-quantiles.ts';
import type { Arms } from '../summary.ts';
import { ENGINE_VERSION } from '../version.ts';
import type { CustomersPart, CustomersStudy } from './customers-study.ts';
import type { CustomersSummary, Lifeline } from './customers-summary.ts';
import { lorenzOf, whaleOf } from './whale.ts';

const LIFELINES = 60;

/** @param parts  in the order of their customers, from the first on, without a gap; at least one */
export function summariseCustomers(
  { scenario, first = 0 }: CustomersStudy,
  parts: readonly CustomersPart[],
): CustomersSummary {
  const { edges, horizon } = parts[0]!;
  const customers = parts.at(-1)!.to;
  const counts = [new Float64Array(edges.length + 1), new Float64Array(edges.length + 1)] as const;
  const sums = new Float64Array(2);
  const losing = new Float64Array(2);
  const stay = new Float64Array(2);
  for (const part of parts) {
    part.bins.forEach((count, i) => {
      const arm = i < edges.length + 1 ? 0 : 1;
      counts[arm][i - arm * (edges.length + 1)]! += count;
    });
    part.blocks.forEach((sum, i) => (sums[i % 2]! += sum));
    for (const arm of [0, 1]) {
      losing[arm]! += part.losing[arm]!;
      stay[arm]! += part.stay[arm]!;
    }
  }
  const profits = joined(parts.map((part) => part.profits));
  const base = everyOther(profits, 0);
  const whatIf = everyOther(profits, 1);
  const perCustomer = (totals: Float64Array): Arms<number> => ({
    base: totals[0]! / customers,
    whatIf: totals[1]! / customers,
  });
  return {
    engineVersion: ENGINE_VERSION,
    seed: scenario.seed,
    customers,
    whale: whaleOf(joined(parts.map(({ mature }) => mature))),
    lorenz: { base: lorenzOf(base), whatIf: lorenzOf(whatIf) },
    lifetimes: {
      edges: Float64Array.from(edges),
      counts: { base: counts[0], whatIf: counts[1] },
      mean: perCustomer(sums),
      median: { base: columnQuantiles(base, [0.5])[0]!, whatIf: columnQuantiles(whatIf, [0.5])[0]! },
      losing: perCustomer(losing),
    },
    stay: perCustomer(stay),
    lifelines: lifelines(joined(parts.map(({ leaving }) => leaving)), first),
    horizon,
  };
}

function lifelines(leaving: Float64Array, first: number): Lifeline[] {
  const kept = leaving.length / 2;
  const lines = Array.from({ length: Math.min(LIFELINES, kept) }, (_, i): Lifeline => {
    const at = 2 * ((first + i) % kept);
    return { base: leaving[at]!, whatIf: leaving[at + 1]! };
  });
  // Infinity − Infinity is no order
  const before = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
  return lines.sort((a, b) => before(a.base, b.base) || before(a.whatIf, b.whatIf));
}

function joined(columns: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(columns.reduce((length, column) => length + column.length, 0));
  let at = 0;
  for (const column of columns) {
    all.set(column, at);
    at += column.length;
  }
  return all;
}

const everyOther = (pairs: Float64Array, from: 0 | 1): Float64Array =>
  Float64Array.from({ length: pairs.length / 2 }, (_, i) => pairs[2 * i + from]!);
