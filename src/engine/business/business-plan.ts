import type { Business, Lever, Scenario } from '../scenario.ts';
import type { Plan, TableMemory } from '../sim/plan.ts';
import { planOf } from '../sim/plan.ts';
import { businessOf } from './business-of.ts';
import type { TenurePlan } from './tenure-plan.ts';
import { tenurePlan } from './tenure-plan.ts';

/** A scenario made ready for the whole business. */
export interface BusinessPlan {
  readonly business: Business;
  /** As for one customer, the business's numbers among its slots: the same draws. */
  readonly plan: Plan;
  readonly tenures: TenurePlan;
  readonly slots: {
    readonly won: number;
    readonly referred: number;
    readonly paidPerReferral: number;
    readonly wordOfMouth: number;
    readonly keptAway: number;
  };
  /** What counts of the profit from referrals: nothing where those referred come as customers, else all of it. */
  readonly referralMoney: 0 | 1;
}

/**
 * Levers that move customers count for nothing here, nor do their costs: the business tells its customers apart by tenure,
 * and not by their places in the matrices.
 *
 * @throws if the scenario is not valid
 */
export function businessPlan(scenario: Scenario, memory?: TableMemory): BusinessPlan {
  const business = businessOf(scenario);
  const levers = scenario.levers.map((lever): Lever => (lever.kind === 'move' ? { ...lever, off: true } : lever));
  const whole = { ...scenario, levers, business };
  const tenures = tenurePlan(whole);
  const slot = (name: string): number => tenures.slotOf(`business.${name}`);
  return {
    business,
    plan: planOf(whole, memory),
    tenures,
    slots: {
      won: slot('won'),
      referred: slot('referred'),
      paidPerReferral: slot('paidPerReferral'),
      wordOfMouth: slot('wordOfMouth'),
      keptAway: slot('keptAway'),
    },
    referralMoney: business.referred === 0 ? 1 : 0,
  };
}
