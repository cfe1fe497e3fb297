/**
 * Does lifetime profit without an end have a finite value? Judged at the worst ends of the ranges: least churn, most
 * growth, least discount.
 */
import type { Problem } from '#engine/problem.ts';
import type { Lever, ProfitCurve, Segment } from '#engine/scenario.ts';
import { type ChurnRates, churnRates } from './churn-rates.ts';
import { endsOf } from './ends.ts';
import { HORIZON } from './limits.ts';
import type { SoundParts } from './sound-parts.ts';

/** @param after  rates of every segment after its levers, by place, from `checkLeverBounds` */
export function checkConvergence(found: Problem[], parts: SoundParts, after: readonly ChurnRates[]): void {
  if (!parts.infinite || parts.discount === undefined) return;
  const discount = endsOf(parts.discount).low;
  const acting = parts.levers.map(({ lever }) => lever).filter(({ off }) => off !== true);
  const diverges =
    (discount === 0 && acting.some(costsForEver)) ||
    parts.segments.some((segment, i) => {
      const levers = acting.filter((lever) => lever.segment === undefined || lever.segment === segment.id);
      const before = churnRates(segment.retention);
      const rates = levers.some(onlyRunsTell) ? asIfNobodyLeft(after[i]!) : after[i]!;
      return growths(segment, levers).some(
        (growth) =>
          !converges(segment, parts, { rates: before, growth, discount }) ||
          !converges(segment, parts, { rates, growth, discount }),
      );
    });
  if (diverges) {
    const { min, max } = HORIZON;
    found.push({ code: 'horizon-diverges', path: 'horizonYears', got: 'infinite', min, max });
  }
}

const onlyRunsTell = ({ kind }: Lever): boolean => kind === 'move' || kind === 'serve' || kind === 'satisfy';

/**
 * How loyal the most loyal of another segment are, how much served needs keep, or what satisfaction does to leaving, only a
 * run can say: at worst nobody leaves.
 */
const asIfNobodyLeft = (rates: ChurnRates): ChurnRates => ({ ...rates, tail: { low: 0, high: 0 }, alphaScale: 0 });

/** A monthly cost of the whole firm goes on when every customer has left. */
const costsForEver = ({ costs }: Lever): boolean =>
  (costs ?? []).some(({ per, amount }) => per === 'month' && amount !== 0);

/** Highest yearly growth of everything that is earned or paid for each customer present. */
function growths({ profit }: Segment, levers: readonly Lever[]): number[] {
  const level = levers.some(
    ({ kind, costs }) =>
      kind === 'premium' || (costs ?? []).some(({ per }) => per === 'customer-month' || per === 'customer-year'),
  );
  const curves = Object.values(profit).filter(goesOn);
  return [...(level ? [0] : []), ...curves.map(({ growth }) => endsOf(growth ?? 0).high)];
}

const goesOn = (curve: ProfitCurve): boolean =>
  curve.amount !== 0 && !(curve.shape === 'row' && curve.row.at(-1) === 0);

interface Worst {
  readonly rates: ChurnRates;
  readonly growth: number;
  readonly discount: number;
}

/**
 * constant, newcomer: (1 − churn)(1 + growth) / (1 + discount) < 1, all a year.
 * sBG, BdW: the most loyal leave ever more slowly, S(t) ~ t^(−α), so that discount must exceed growth; sBG with α > 1
 * has a finite expected life, (α + β − 1) / (α − 1) renewals, and needs no discount where nothing grows.
 * Source: Fader & Hardie (2010), Customer-Base Valuation in a Contractual Setting, Marketing Science 29(1).
 * table: as constant, with the churn of the last renewal held; where everybody is gone, always.
 */
function converges({ retention }: Segment, { period }: SoundParts, worst: Worst): boolean {
  const { rates, growth, discount } = worst;
  const growing = (1 + growth) / (1 + discount);
  switch (retention.kind) {
    case 'constant':
    case 'newcomer':
      return (1 - rates.tail.low) * growing < 1;
    case 'table': {
      if (retention.after === 'gone') return true;
      const years = (retention.every ?? (period === 'year' ? 12 : 1)) / 12;
      return (1 - rates.tail.low) * growing ** years < 1;
    }
    case 'bdw':
      return growing < 1;
    case 'sbg': {
      if (growing < 1) return true;
      return growth === 0 && discount === 0 && endsOf(retention.alpha).low * rates.alphaScale > 1;
    }
  }
}
