/**
 * The uncertain numbers of the positions (`positions/positions.ts`), with addresses far from all others, so that a scenario
 * draws the same whether they are asked for or not.
 */
import { CHURN_PER_POINT, CHURN_STRENGTH, MARGIN_STRENGTH, WORTH } from '../positions/default-uncertain.ts';
import type { Lever, Quantity, Scenario } from '../scenario.ts';
import type { Slot } from './slots.ts';

/** The first address; the others follow one another. Those of a shock come after `FIRST_SHOCK_ADDRESS`. */
const FIRST_ADDRESS = 1 << 16;
export const FIRST_SHOCK_ADDRESS = FIRST_ADDRESS + 8;

/** How strongly places tell on churn and margin: read by levers that move customers, and by tables of zones. */
export const strengthSlots = ({ positions }: Scenario): Slot[] => [
  slotAt(0, 'churnStrength', positions?.churnStrength ?? CHURN_STRENGTH),
  slotAt(1, 'marginStrength', positions?.marginStrength ?? MARGIN_STRENGTH),
];

/** What serving needs does: read by levers that serve. */
function needSlots({ positions }: Scenario): Slot[] {
  const zones = ['indifference', 'satisfaction', 'delight', 'loyalty'] as const;
  const said = positions?.needs;
  return [
    slotAt(2, 'needs.churnPerPoint', said?.churnPerPoint ?? CHURN_PER_POINT),
    ...zones.map((zone, i) => slotAt(3 + i, `needs.worth.${zone}`, said?.worth?.[zone] ?? WORTH[zone])),
  ];
}

const slotAt = (place: number, name: string, quantity: Quantity): Slot => ({
  path: `positions.${name}`,
  kind: 'nonnegative',
  quantity,
  dimension: FIRST_ADDRESS + place,
});

const has = ({ levers }: Scenario, kind: Lever['kind']): boolean =>
  levers.some((lever) => lever.kind === kind && lever.off !== true);

export const hasMove = (scenario: Scenario): boolean => has(scenario, 'move');
export const hasServe = (scenario: Scenario): boolean => has(scenario, 'serve');

/** Those that this scenario's levers read: none without a lever that moves or serves. */
export const positionSlots = (scenario: Scenario): Slot[] => [
  ...(hasMove(scenario) ? strengthSlots(scenario) : []),
  ...(hasServe(scenario) ? needSlots(scenario) : []),
];
