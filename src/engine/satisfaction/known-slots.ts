/**
 * The numbers that levers on satisfaction read, as far as they are loaded: few scenarios have such a lever, so `satisfaction-
 * slots.ts` comes with the first that has one.
 */
import type { Lever, Scenario } from '../scenario.ts';
import type { Slot } from '../sim/slots.ts';

export type SatisfyLever = Extract<Lever, { kind: 'satisfy' }>;

/** That acts: one that is switched off reads nothing. */
export const satisfies = (lever: Lever): lever is SatisfyLever => lever.kind === 'satisfy' && lever.off !== true;

type SlotsOfSatisfaction = (scenario: Scenario) => Slot[];
let known: SlotsOfSatisfaction | null = null;

/** `satisfaction-slots.ts` says that it is there. */
export function learnSatisfactionSlots(slots: SlotsOfSatisfaction): void {
  known = slots;
}

/**
 * Those that this scenario's levers read: none without a lever on satisfaction.
 *
 * @throws for a scenario with such a lever before `satisfaction-slots.ts` is loaded
 */
export function knownSatisfySlots(scenario: Scenario): Slot[] {
  if (!scenario.levers.some(satisfies)) return [];
  if (known === null) throw new Error('invalid order: the numbers of satisfaction are not loaded');
  return known(scenario);
}
