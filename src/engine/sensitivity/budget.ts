/**
 * Keep or acquire: a yearly budget B for each customer present is split, a share s to keeping them, the rest to winning
 * new ones, for as long as customers stay (within the horizon).
 *
 *   keeping      spending x = s·B a customer and year makes the lever as large as
 *                    size(x) = ceiling · (1 − exp(−k·x)),   ceiling = the size after which nobody leaves,
 *                with k such that the lever's own cost gives its own size: each further dollar brings less.
 *                R. C. Blattberg & J. Deighton, "Manage marketing by the customer equity test", Harvard Business Review
 *                74(4), 1996, 136–144.
 *   winning      a customer costs C = ratio × the lever's own cost a customer and year (A3: "5 times"), however many are
 *                won: how many could be is not known, so there is no ceiling to approach. Each brings the lifetime profit V
 *                of a customer of the baseline, before what winning costs.
 *
 *   value(s) = gain of keeping, its cost taken off + (B − x) · D(x) · (V / C − 1)
 *
 * per customer present, discounted; D is the discounted customer-years in which the budget is spent. Other levers stay as
 * they are and count in both, costs of the whole firm in neither. "Present" are the customers the lever acts on.
 *
 * The ratio at which the best split tips is the one at which half and half is best, d value / ds = 0 at s = ½:
 *
 *   V / C − 1 = d(gain)/dx ÷ (D − (B − x) · dD/dx)  at x = B/2
 */
import { quantileTable, readQuantile } from '../inputs/quantile-table.ts';
import { fitRange } from '../inputs/fit.ts';
import { pow } from '../math/pow.ts';
import { randomUniforms, sobolUniforms } from '../random/uniforms.ts';
import type { Quantity, Scenario } from '../scenario.ts';
import { isPerCustomer } from '../sim/lever-plan.ts';
import type { Plan, TableMemory } from '../sim/plan.ts';
import { planOf } from '../sim/plan.ts';
import type { Part } from '../study/study.ts';
import type { Evaluator } from './evaluator.ts';
import { evaluatorOf } from './evaluator.ts';
import { keepingLever } from './keeping-lever.ts';
import { greatestOf } from './greatest.ts';
import { possibleRange } from './possible.ts';
import { MOST_SIZE } from './searched-range.ts';

export interface BudgetStudy {
  readonly kind: 'budget';
  readonly scenario: Scenario;
  /** Money per customer present and year, > 0; without it what the keeping lever costs (its median). */
  readonly budget?: number;
  /** Cost of winning a customer over the lever's cost of keeping one for a year, > 0; without it the scenario's own. */
  readonly ratio?: Quantity;
}

/** Shares of the budget at which the value is reported. */
export const SPLITS = Float64Array.from({ length: 21 }, (_, i) => i / 20);

/**
 * Runs without an answer (keeping or winning costs nothing) hold NaN. All columns are empty where no lever can be spent on.
 */
export interface BudgetPart extends Part {
  /** Columns [split][run of the part]. */
  readonly values: Float64Array;
  readonly best: Float64Array;
  readonly ratios: Float64Array;
  /** NaN also where no ratio makes half and half the best. */
  readonly tips: Float64Array;
}

/** An address of random numbers far from those of the scenario's own inputs. */
const RATIO_DIMENSION = 128 * 8000;
/** Step of the derivatives, as a share of the budget. */
const STEP = 1e-4;

export function budgetRunner(study: BudgetStudy, memory: TableMemory): (from: number, to: number) => BudgetPart {
  const plan = planOf(study.scenario, memory);
  const index = keepingLever(study.scenario);
  const drawRatio = ratioSource(study);
  const evaluator = evaluatorOf(plan);
  return (from, to) => {
    const n = index === null ? 0 : to - from;
    const column = (rows = 1): Float64Array => new Float64Array(rows * n).fill(Number.NaN);
    const part: BudgetPart = {
      from,
      to,
      values: column(SPLITS.length),
      best: column(),
      ratios: column(),
      tips: column(),
    };
    if (index === null) return part;
    const budget = study.budget ?? keepingCost(plan, index, plan.values);
    for (let i = 0; i < n; i++) {
      if (!evaluator.draw(from + i)) continue;
      const keeping = keepingIn(plan, evaluator, index);
      const { cost, worth } = keeping;
      const ratio = drawRatio?.(from + i) ?? winningCost(plan, evaluator) / cost;
      if (!(cost > 0) || !(ratio > 0) || !(budget > 0)) continue;
      const profitRate = worth / (ratio * cost) - 1;
      const valueAt = (share: number): number => {
        const spent = share * budget;
        const { gain, years } = keeping.at(spent);
        return gain + (budget - spent) * years * profitRate;
      };
      let highest = 0;
      SPLITS.forEach((share, split) => {
        part.values[split * n + i] = valueAt(share);
        if (part.values[split * n + i]! > part.values[highest * n + i]!) highest = split;
      });
      const below = SPLITS[Math.max(0, highest - 1)]!;
      const above = SPLITS[Math.min(SPLITS.length - 1, highest + 1)]!;
      part.best[i] = greatestOf(valueAt, below, above);
      part.ratios[i] = ratio;
      part.tips[i] = tipOf(keeping, budget);
    }
    return part;
  };
}

/** What the lever's own costs for each customer come to in a year. */
function keepingCost({ levers }: Plan, index: number, values: Float64Array): number {
  let cost = 0;
  for (const { per, slot } of levers[index]!.costs) {
    if (per === 'customer-year') cost += values[slot]!;
    else if (per === 'customer-month') cost += 12 * values[slot]!;
  }
  return cost;
}

/** Mean acquisition cost of the run. */
function winningCost({ segments }: Plan, { drawn }: Evaluator): number {
  let cost = 0;
  let total = 0;
  for (const { shareSlot, acquisitionSlot } of segments) {
    cost += drawn[shareSlot]! * drawn[acquisitionSlot]!;
    total += drawn[shareSlot]!;
  }
  return cost / total;
}

interface Keeping {
  /** The lever's own, per customer and year. */
  readonly cost: number;
  /** Lifetime profit of a customer of the baseline, before the cost of winning one. */
  readonly worth: number;
  /** Spending so much a customer and year: what it gains, its cost taken off, and the discounted customer-years paid for. */
  readonly at: (spent: number) => { readonly gain: number; readonly years: number };
}

function keepingIn(plan: Plan, evaluator: Evaluator, index: number): Keeping {
  const { sizeSlot, costs } = plan.levers[index]!;
  const { values, drawn } = evaluator;
  const size = drawn[sizeSlot!]!;
  const cost = keepingCost(plan, index, drawn);
  const worth = evaluator.addUp(true).base + winningCost(plan, evaluator);
  const { min, max: ceiling } = possibleRange(evaluator, sizeSlot!, -MOST_SIZE, MOST_SIZE);
  /** Share of the churn, as the reading counts it, that the lever's own cost leaves. */
  const left = Math.max(0, 1 - size / ceiling);
  const paid = costs.filter(isPerCustomer);
  for (const { slot } of paid) values[slot] = 0;
  const { per, slot: costSlot } = paid[0]!;
  const unit = per === 'customer-year' ? 1 : 1 / 12;
  const profit = (sizeNow: number, perYear: number): number => {
    values[sizeSlot!] = sizeNow;
    values[costSlot] = perYear * unit;
    evaluator.settle();
    return evaluator.addUp(false).whatIf;
  };
  const without = profit(0, 0);
  return {
    cost,
    worth,
    at(spent) {
      // a lever that makes things worse stops where nobody stays
      const sizeNow = spent === 0 ? 0 : Math.max(min, ceiling * (1 - pow(left, spent / cost)));
      const free = profit(sizeNow, 0);
      const years = free - profit(sizeNow, 1);
      return { gain: free - without - spent * years, years };
    },
  };
}

function tipOf({ cost, worth, at }: Keeping, budget: number): number {
  const half = budget / 2;
  const step = STEP * budget;
  const { years } = at(half);
  const less = at(half - step);
  const more = at(half + step);
  const gained = (more.gain - less.gain) / (2 * step);
  const grown = (more.years - less.years) / (2 * step);
  const profitRate = gained / (years - half * grown);
  const tip = worth / ((1 + profitRate) * cost);
  return tip > 0 && tip < Infinity ? tip : Number.NaN;
}

/** @throws for a range that has no curve */
function ratioSource({ scenario, ratio }: BudgetStudy): ((run: number) => number) | undefined {
  if (ratio === undefined) return undefined;
  if (typeof ratio === 'number') return () => ratio;
  const fitted = fitRange(ratio, 'positive', scenario.rangeLevel);
  if ('problem' in fitted) throw new Error(`invalid ratio: ${fitted.problem}`);
  const table = quantileTable(fitted);
  const source = (scenario.sampling === 'sobol' ? sobolUniforms : randomUniforms)(scenario.seed, [RATIO_DIMENSION]);
  const uniform = new Float64Array(1);
  return (run) => {
    source.fill(run, uniform);
    return readQuantile(table, uniform[0]!);
  };
}
