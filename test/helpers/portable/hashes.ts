/**
 * Everything whose bits must not depend on the JavaScript engine, as one line of hashes each. Bundled into one script, it
 * runs in Node and in the shells of other engines, which have neither modules of Node nor a page.
 */
import { creditCard } from '#cases/credit-card.ts';
import { prepareBusiness } from '#engine/business/prepare-business.ts';
import { cohortRunner } from '#engine/cohort/cohort.ts';
import { actsRunner } from '#engine/customers/acts-runner.ts';
import { customersRunner } from '#engine/customers/customers-runner.ts';
import { withDefaultSpread } from '#engine/customers/default-spread.ts';
import { breakEvenRunner } from '#engine/sensitivity/break-even.ts';
import { planOf } from '#engine/sim/plan.ts';
import type { Part } from '#engine/study/study.ts';
import { uncertain } from '../uncertain.ts';
import { collect } from '../simulate.ts';
import { hashOf, hashOfPart } from '../hash.ts';
import type { Retention } from '#engine/scenario.ts';

const MODELS: readonly Retention[] = [
  { kind: 'constant', churn: { low: 0.1, high: 0.3 } },
  { kind: 'newcomer', earlyMonths: 3, earlyLoss: { low: 0.1, high: 0.3 }, churn: { low: 0.05, high: 0.2 } },
  { kind: 'sbg', alpha: { low: 0.5, high: 1.5 }, beta: { low: 8, high: 20 } },
  { kind: 'bdw', alpha: { low: 0.5, high: 1.5 }, beta: { low: 8, high: 20 }, c: { low: 0.8, high: 1.4 } },
  { kind: 'table', every: 3, survival: [0.9, 0.85, 0.82], after: 'hold' },
];

export function portableHashes(): string[] {
  const lines = MODELS.map((retention) => {
    const scenario = uncertain({ runs: 256, horizonYears: 10 });
    return `expected ${retention.kind} ${hashOf(collect({ ...scenario, segments: [{ ...scenario.segments[0]!, retention }] }))}`;
  });
  for (const sampling of ['sobol', 'random'] as const) {
    lines.push(
      `expected ${sampling} ${hashOf(collect(uncertain({ runs: 1024, horizonYears: 'infinite', sampling })))}`,
    );
  }
  const card = withDefaultSpread({ ...creditCard.scenario, runs: 128 });
  const leave = { low: 0.2, high: 0.6 };
  const parts: readonly (readonly [string, Part])[] = [
    ['cohort', cohortRunner(planOf(card), { kind: 'shared', customers: 1000 })(0, 128)],
    ['cohort, separate luck', cohortRunner(planOf(card), { kind: 'separate', customers: 40 })(0, 128)],
    ['business', prepareBusiness({ kind: 'business', scenario: card })(0, 64)],
    ['customers', customersRunner({ kind: 'customers', scenario: card, customers: 4096 }, new Map())(0, 4096)],
    ['acts', actsRunner({ kind: 'acts', scenario: card, customers: 500, earns: 10, leave }, new Map())(0, 64)],
    ['break-even', breakEvenRunner({ kind: 'break-even', scenario: card }, new Map())(0, 64)],
  ];
  for (const [name, part] of parts) lines.push(`${name} ${hashOfPart(part)}`);
  return lines;
}
