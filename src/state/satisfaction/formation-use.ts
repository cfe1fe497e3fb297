/** A segment that is to stay as first buyers do: what else has to change so that the scenario can be run. */
import { chainRetention } from '#engine/satisfaction/chain-retention.ts';
import type { Lever, Scenario } from '#engine/scenario.ts';
import { inReading } from '../controls/churn.ts';
import { withValue } from '../edit.ts';
import { switched } from '../lever-edits.ts';

/** `as-is`: nothing else; `share`: a lever takes its share of the hazard, no longer points; `off`: levers on churn are off. */
export type Use = 'as-is' | 'share' | 'off';

/** Tried in this order: the first that can be run is taken. */
export function usesOf(scenario: Scenario, at: number): readonly (readonly [Use, () => Scenario])[] {
  const segment = scenario.segments[at];
  if (segment === undefined) return [];
  const using = (before: Scenario): Scenario =>
    withValue(before, ['segments', at, 'retention'], chainRetention(scenario, segment));
  const isOnIts = (lever: Lever): boolean =>
    (lever.kind === 'churn' || lever.kind === 'newcomer') &&
    (lever.segment === undefined || lever.segment === segment.id);
  return [
    ['as-is', () => using(scenario)],
    ['share', () => using(inReading(scenario, 'hazard'))],
    [
      'off',
      () =>
        using({
          ...scenario,
          levers: scenario.levers.map((lever) => (isOnIts(lever) ? switched(lever, false) : lever)),
        }),
    ],
  ];
}
