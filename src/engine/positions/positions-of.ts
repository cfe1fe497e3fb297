import type { Scenario } from '../scenario.ts';
import { axisCorrelation } from './axis-correlation.ts';
import { CUSTOMERS, EFFECTS, GROUP_PLACES, NEEDS, SHOCK, THRESHOLDS } from './default-positions.ts';
import { CHURN_STRENGTH, MARGIN_STRENGTH } from './default-uncertain.ts';
import { saidWeights, tiltedWeights } from './group-weights.ts';
import type { Axis, FullPositions, GroupId, Place } from './positions.ts';
import { GROUPS } from './positions.ts';

/** What the scenario says about where its customers stand, and what is assumed where it says nothing. */
export function positionsOf(scenario: Scenario): FullPositions {
  const said = scenario.positions ?? {};
  return {
    customers: said.customers ?? CUSTOMERS,
    groups: groupsOf(scenario),
    places: Object.fromEntries(
      GROUPS.map((group) => [group, { ...GROUP_PLACES[group], ...said.places?.[group] }]),
    ) as Record<GroupId, Record<Axis, Place>>,
    correlation: axisCorrelation(said.correlations),
    effects: { ...EFFECTS, ...said.effects },
    churnStrength: said.churnStrength ?? CHURN_STRENGTH,
    marginStrength: said.marginStrength ?? MARGIN_STRENGTH,
    thresholds: { ...THRESHOLDS, ...said.thresholds },
    needs: {
      served: { ...NEEDS.served, ...said.needs?.served },
      worth: { ...NEEDS.worth, ...said.needs?.worth },
      churnPerPoint: said.needs?.churnPerPoint ?? NEEDS.churnPerPoint,
    },
    shock: {
      kind: said.shock?.kind ?? SHOCK.kind,
      month: said.shock?.month ?? SHOCK.month,
      released: {
        'promotion-ends': { ...SHOCK.released['promotion-ends'], ...said.shock?.released?.['promotion-ends'] },
        'competitor-enters': { ...SHOCK.released['competitor-enters'], ...said.shock?.released?.['competitor-enters'] },
        'rule-lifted': { ...SHOCK.released['rule-lifted'], ...said.shock?.released?.['rule-lifted'] },
      },
      halfLife: said.shock?.halfLife ?? SHOCK.halfLife,
    },
  };
}

function groupsOf(scenario: Scenario): number[][] {
  const said = scenario.positions?.groups ?? {};
  if (scenario.segments.every(({ id }) => said[id] !== undefined)) {
    return scenario.segments.map(({ id }) => saidWeights(said[id]!));
  }
  const tilted = tiltedWeights(scenario);
  return scenario.segments.map(({ id }, s) => (said[id] === undefined ? tilted[s]! : saidWeights(said[id])));
}
