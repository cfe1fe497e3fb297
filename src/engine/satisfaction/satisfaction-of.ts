import type { Scenario } from '../scenario.ts';
import { SATISFACTION } from './default-satisfaction.ts';
import type { Bond, BondState, FullSatisfaction } from './satisfaction.ts';
import { BONDS } from './satisfaction.ts';

/** What the scenario says of satisfaction, and what is assumed where it says nothing. */
export function satisfactionOf(scenario: Pick<Scenario, 'satisfaction'>): FullSatisfaction {
  const said = scenario.satisfaction ?? {};
  const assumed = SATISFACTION;
  return {
    answers: said.answers ?? assumed.answers,
    gap: { ...assumed.gap, ...said.gap },
    curves: { ...assumed.curves, ...said.curves },
    holds: {
      costs: { ...assumed.holds.costs, ...said.holds?.costs },
      weights: { ...assumed.holds.weights, ...said.holds?.weights },
      bonds: Object.fromEntries(
        BONDS.map((bond) => [bond, { ...assumed.holds.bonds[bond], ...said.holds?.bonds?.[bond] }]),
      ) as Record<Bond, BondState>,
    },
    index: {
      paths: said.index?.paths ?? assumed.index.paths,
      scores: { ...assumed.index.scores, ...said.index?.scores },
      churnPerPoint: said.index?.churnPerPoint ?? assumed.index.churnPerPoint,
    },
    value: {
      own: { ...assumed.value.own, ...said.value?.own },
      rival: { ...assumed.value.rival, ...said.value?.rival },
      scale: said.value?.scale ?? assumed.value.scale,
    },
    causes: { ...assumed.causes, ...said.causes },
    complaints: { ...assumed.complaints, ...said.complaints },
    formation: { rates: { ...assumed.formation.rates, ...said.formation?.rates } },
  };
}
