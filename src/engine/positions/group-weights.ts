import { median } from '../inputs/median.ts';
import type { Kind } from '../inputs/kind.ts';
import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';
import { pow } from '../math/pow.ts';
import { bdwSurvival, tenurePowers } from '../retention/bdw.ts';
import { newcomerSurvival, steadySurvival } from '../retention/constant.ts';
import { sbgSurvival } from '../retention/sbg.ts';
import { tableChurn } from '../retention/table.ts';
import type { Quantity, Scenario, Segment } from '../scenario.ts';
import { GROUP_LEANINGS, GROUP_WEIGHTS } from './default-positions.ts';
import type { GroupId } from './positions.ts';
import { GROUPS } from './positions.ts';

/** A segment's churn counts as at most this many times the mean, or its inverse. */
const MOST_TILT = 4;

/**
 * Weights of the groups in each segment as long as nobody has said so: the assumed ones, tilted by how the segment
 * stays. Weight of group k in segment g ∝ assumed weight · (mean churn ÷ churn of g)^leaning_k, churn being that a year
 * over the first five years at the medians, its mean over segments geometric and by shares, the quotient within ¼ … 4.
 * Half the churn of the others: twice as much trust, half as many who come for the price. One segment: the assumed
 * weights. Ours, no source.
 */
export function tiltedWeights(scenario: Scenario): number[][] {
  const { segments, rangeLevel } = scenario;
  const churns = segments.map((segment) => yearlyChurn(segment, scenario));
  const shares = segments.map(({ share }) => median(share, 'positive', rangeLevel));
  const all = shares.reduce((sum, share) => sum + share, 0);
  // somebody always or never leaves: the mean has no logarithm, the others are compared with what they can be
  const logs = churns.map((churn) => log(Math.max(LEAST_CHURN, churn)));
  const mean = logs.reduce((sum, value, s) => sum + (shares[s]! / all) * value, 0);
  return logs.map((value) => {
    const tilt = Math.min(log(MOST_TILT), Math.max(-log(MOST_TILT), mean - value));
    return normalised(GROUPS.map((group) => GROUP_WEIGHTS[group] * exp(tilt * GROUP_LEANINGS[group])));
  });
}

const LEAST_CHURN = 0.001;

/** Weights said for a segment, those missing 0. @throws if none is above zero */
export function saidWeights(weights: Readonly<Partial<Record<GroupId, number>>>): number[] {
  const said = GROUPS.map((group) => weights[group] ?? 0);
  if (!said.some((weight) => weight > 0))
    throw new Error(`invalid groups: one must be above 0, got ${said.join(', ')}`);
  return normalised(said);
}

function normalised(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** Years over which churn is averaged, where renewals are not further apart. */
const YEARS = 5;

/** 1 − S(t)^(1/t), t about five years: of those won, how many leave a year, at the medians. */
export function yearlyChurn(
  { retention }: Segment,
  { period, rangeLevel }: Pick<Scenario, 'period' | 'rangeLevel'>,
): number {
  const at = (quantity: Quantity, kind: Kind): number => median(quantity, kind, rangeLevel);
  const every = (retention.every ?? (period === 'month' ? 1 : 12)) / 12;
  const renewals = Math.max(1, Math.floor(YEARS / every));
  const here = new Float64Array(renewals + 1);
  switch (retention.kind) {
    case 'constant':
      steadySurvival(at(retention.churn, 'rate'), every, here);
      break;
    case 'newcomer': {
      const churn = new Float64Array(renewals + 1).fill(at(retention.churn, 'rate'));
      const loss = new Float64Array(renewals + 1).fill(at(retention.earlyLoss, 'rate'));
      newcomerSurvival(churn, loss, retention.earlyMonths / 12, every, here);
      break;
    }
    case 'sbg':
      sbgSurvival(at(retention.alpha, 'positive'), at(retention.beta, 'positive'), here);
      break;
    case 'bdw': {
      const powers = new Float64Array(renewals + 1);
      tenurePowers(at(retention.c, 'positive'), powers);
      const hazard = new Float64Array(renewals + 1).fill(1);
      bdwSurvival(at(retention.alpha, 'positive'), at(retention.beta, 'positive'), powers, hazard, here);
      break;
    }
    case 'table':
      tableChurn(retention.survival, retention.after, renewals).forEach((churn, i) => {
        here[i] = i === 0 ? 1 : here[i - 1]! * (1 - churn);
      });
  }
  return 1 - pow(here[renewals]!, 1 / (renewals * every));
}
