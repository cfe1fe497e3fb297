/** What serving the needs of a zone better is tried at: suggested, drawn up by hand, or a lever of the scenario. */
import type { FullPositions, NeedZone } from '#engine/positions/positions.ts';
import { NEED_ZONES } from '#engine/positions/positions.ts';
import type { Lever, Scenario } from '#engine/scenario.ts';
import { switched } from '../lever-edits.ts';

export type ServeLever = Extract<Lever, { kind: 'serve' }>;

export interface ServeInHand {
  readonly lever: ServeLever;
  /** Place of the lever in the scenario; null while it is not in there. */
  readonly index: number | null;
}

/** How much more is suggested to be served, and at what cost a customer and year. Ours: nobody measured it. */
const SUGGESTED: Readonly<Record<NeedZone, { readonly more: number; readonly cost: number }>> = {
  indifference: { more: 0.18, cost: 0.45 },
  satisfaction: { more: 0.09, cost: 0.2 },
  delight: { more: 0.12, cost: 0.35 },
  loyalty: { more: 0.08, cost: 0.2 },
};

export function suggestedServe({ needs }: FullPositions, zone: NeedZone): ServeLever {
  const { more, cost } = SUGGESTED[zone];
  return {
    id: `serve-${zone}`,
    kind: 'serve',
    zone,
    size: Math.min(1, Number((needs.served[zone] + more).toFixed(4))),
    costs: [{ per: 'customer-year', amount: cost }],
  };
}

export type Serves = Readonly<Record<NeedZone, ServeInHand>>;

/** Of each zone the scenario's own lever, else the one drawn up here, else the suggested one. */
export function servesOf(
  scenario: Scenario,
  positions: FullPositions,
  drafts: Readonly<Partial<Record<NeedZone, ServeLever>>>,
): Serves {
  const of = (zone: NeedZone): ServeInHand => {
    const index = scenario.levers.findIndex((lever) => lever.kind === 'serve' && lever.zone === zone);
    const kept = scenario.levers[index];
    if (kept?.kind === 'serve') return { lever: drafts[zone] ?? kept, index };
    return { lever: drafts[zone] ?? suggestedServe(positions, zone), index: null };
  };
  return Object.fromEntries(NEED_ZONES.map((zone) => [zone, of(zone)])) as Serves;
}

/**
 * The scenario with exactly these zones served better, those that were added at the end; all its other levers stay. A
 * lever that is left out is switched off, so that nothing else gets other random numbers.
 */
export function servedIn(scenario: Scenario, serves: Serves, zones: readonly NeedZone[]): Scenario {
  const levers = [...scenario.levers];
  for (const zone of NEED_ZONES) {
    const { lever, index } = serves[zone];
    const shown = switched(lever, zones.includes(zone));
    if (index !== null) levers[index] = shown;
    else levers.push(shown);
  }
  return { ...scenario, levers };
}
