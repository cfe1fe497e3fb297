/** Yearly churn of the first segment, and what a factor on its hazard of leaving makes of it. */
import { expm1 } from '../math/expm1.ts';
import { log } from '../math/log.ts';
import { log1p } from '../math/log1p.ts';
import { logBeta } from '../math/log-beta.ts';
import { pow } from '../math/pow.ts';
import type { Retention, Scenario } from '../scenario.ts';

export interface YearlyChurn {
  /** 'churn': as the scenario says it. 'first-year': customers differ, so it is that of their first year. */
  readonly of: 'churn' | 'first-year';
  readonly reads: readonly string[];
  /** @param at  of the first of `reads`; @param ratio  factor on the hazard, ≥ 0; 1: as it is, to the bit */
  readonly churn: (numbers: Float64Array, at: number, ratio: number) => number;
}

export function yearlyChurn(scenario: Pick<Scenario, 'segments' | 'period'>): YearlyChurn {
  const segment = scenario.segments[0];
  if (segment === undefined) throw new Error('invalid segments: must be ≥ 1, got 0');
  const { retention } = segment;
  const path = 'segments[0].retention';
  const renewals = 12 / (retention.every ?? (scenario.period === 'month' ? 1 : 12));
  switch (retention.kind) {
    case 'constant':
    case 'newcomer':
      return {
        of: 'churn',
        reads: [`${path}.churn`],
        churn: (numbers, at, ratio) => (ratio === 1 ? numbers[at]! : leaving(log1p(-numbers[at]!), ratio)),
      };
    case 'sbg':
      return {
        of: 'first-year',
        reads: [`${path}.alpha`, `${path}.beta`],
        churn: (numbers, at, ratio) => mixedChurn(numbers[at]!, numbers[at + 1]!, ratio * renewals),
      };
    case 'bdw':
      return {
        of: 'first-year',
        reads: [`${path}.alpha`, `${path}.beta`, `${path}.c`],
        churn: (numbers, at, ratio) =>
          mixedChurn(numbers[at]!, numbers[at + 1]!, ratio * pow(renewals, numbers[at + 2]!)),
      };
    case 'table': {
      const stay = tableLog(retention, renewals);
      return { of: 'first-year', reads: [], churn: (_, __, ratio) => leaving(stay, ratio) };
    }
  }
}

/** 1 − stay^ratio, of ln stay; where nobody stays, nobody does under any factor above 0. */
function leaving(logStay: number, ratio: number): number {
  if (ratio === 0) return 0;
  return 0 - expm1(ratio * logStay);
}

/** 1 − B(α, β + load)/B(α, β) */
const mixedChurn = (alpha: number, beta: number, load: number): number =>
  0 - expm1(logBeta(alpha, beta + load) - logBeta(alpha, beta));

/** ln of the share still here after so many renewals, between two of them by compounding. */
function tableLog({ survival, after }: Extract<Retention, { kind: 'table' }>, renewals: number): number {
  const logAt = (renewal: number): number => (renewal === 0 ? 0 : log(survival[renewal - 1]!));
  const end = survival.length;
  if (renewals <= end) {
    const below = Math.floor(renewals);
    const low = logAt(below);
    return below === renewals || low === -Infinity ? low : low + (renewals - below) * (logAt(below + 1) - low);
  }
  if (after === 'gone' || logAt(end) === -Infinity) return -Infinity;
  return logAt(end) + (renewals - end) * (logAt(end) - logAt(end - 1));
}
