import { median } from '../inputs/median.ts';
import type { Business, Scenario } from '../scenario.ts';
import { slotsOf } from '../sim/slots.ts';
import { cohortsOf } from './cohorts.ts';
import type { Drawn } from './renewal-churn.ts';
import { renewalChurn } from './renewal-churn.ts';
import { tenurePlan } from './tenure-plan.ts';
import { fillToday } from './today.ts';

const CUSTOMERS = 10_000;
/** What is paid for a referral, against what it costs to win a customer by advertising. */
const PAID_SHARE = 0.35;

/**
 * The scenario's business, or one that stands for it: 10,000 customers who have always come as they leave; by referral 1.7
 * to 3.5 a year come by each 100, by word of mouth 0.8 to 1.6, and 1 to 5 are kept away by each 100 who leave. Advertising
 * wins as many as keep the number level at the medians of all inputs; a referral costs about a third of that. All of it is
 * ours, none of it measured.
 */
export function businessOf(scenario: Scenario): Business {
  if (scenario.business !== undefined) return scenario.business;
  const without: Business = {
    customers: CUSTOMERS,
    tenures: 'steady',
    won: 0,
    referred: { low: 0.017, high: 0.035 },
    paidPerReferral: 0,
    wordOfMouth: { low: 0.008, high: 0.016 },
    keptAway: { low: 0.01, high: 0.05 },
  };
  const whole = { ...scenario, business: without };
  const slots = slotsOf(whole);
  const values = Float64Array.from(slots, ({ quantity, kind }) => median(quantity, kind, scenario.rangeLevel));
  const valueAt = (path: string): number => values[slots.findIndex((slot) => slot.path === path)]!;
  const weights = scenario.segments.map((_, s) => valueAt(`segments[${s}].share`));
  const all = weights.reduce((a, b) => a + b);
  const shares = Float64Array.from(weights, (weight) => weight / all);
  const cost = shares.reduce((sum, share, s) => sum + share * valueAt(`segments[${s}].acquisitionCost`), 0);

  const leaving = leavingAMonth(whole, { values, shares, sizes: new Float64Array(scenario.levers.length) });
  const referred = (CUSTOMERS * valueAt('business.referred')) / 12;
  const told = Math.max(0, (CUSTOMERS * valueAt('business.wordOfMouth')) / 12 - valueAt('business.keptAway') * leaving);
  return {
    ...without,
    won: twoFigures(Math.max(0, leaving - referred - told)),
    paidPerReferral: twoFigures(PAID_SHARE * cost),
  };
}

/** Customers of today who leave in a month, on average over the time between two renewals. */
function leavingAMonth(scenario: Scenario & { readonly business: Business }, drawn: Drawn): number {
  const plan = tenurePlan(scenario);
  const cohorts = plan.segments.map((segment) => {
    const all = cohortsOf(plan, segment);
    renewalChurn(segment, plan.levers, drawn, null, all.churn);
    return all;
  });
  fillToday(plan, scenario.business, drawn, cohorts);
  let leaving = 0;
  plan.segments.forEach(({ retention: { every } }, s) => {
    const { here, churn } = cohorts[s]!;
    for (let a = every; a <= plan.past; a += every) leaving += here[plan.past - a]! * churn[a / every]!;
  });
  return leaving / plan.grid.monthsPerPeriod;
}

function twoFigures(value: number): number {
  if (value === 0) return 0;
  let unit = 1;
  while (value >= 100 * unit) unit *= 10;
  while (value < 10 * unit) unit /= 10;
  // 0.1 has no exact binary value: dividing by ten keeps the decimal, multiplying by a tenth does not
  return unit >= 1 ? Math.round(value / unit) * unit : Math.round(value / unit) / Math.round(1 / unit);
}
