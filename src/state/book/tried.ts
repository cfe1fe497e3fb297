/** Scenarios with levers of the book in them. */
import type { BookLever } from '#cases/levers/book-lever.ts';
import { asLever } from '#cases/levers/as-lever.ts';
import type { Lever, Scenario } from '#engine/scenario.ts';
import { keepPairs } from '#formats/scenario/keep-pairs.ts';
import { freeId, switched, withLever, withoutLever } from '../lever-edits.ts';

/** A lever on churn, or on the loss of newcomers, that the sentence has of itself: it makes room for one of the book. */
const isPlain = ({ kind, origin }: Lever): boolean => (kind === 'churn' || kind === 'newcomer') && origin === undefined;
const isOwn = (lever: Lever): boolean => isPlain(lever) && lever.off !== true;

/** Place of the lever of this origin, on or off; −1: there is none. */
const placeIn = ({ levers }: Scenario, id: string): number => levers.findIndex(({ origin }) => origin === id);

/** The lever of this origin that acts; one that is switched off is in the scenario, but not in its sentence. */
export const actingIn = ({ levers }: Scenario, id: string): Lever | undefined =>
  levers.find(({ origin, off }) => origin === id && off !== true);

/** Levers of the book that act. */
export const countIn = ({ levers }: Scenario): number =>
  levers.filter(({ origin, off }) => origin !== undefined && off !== true).length;

/**
 * The scenario with this lever put in at the end, or in place of the one of the same origin; its own plain levers on churn are
 * switched off, and kept.
 */
export function putInto(
  scenario: Scenario,
  lever: BookLever,
  { isCautious }: { readonly isCautious: boolean },
): Scenario {
  const quiet = { ...scenario, levers: scenario.levers.map((one) => (isOwn(one) ? switched(one, false) : one)) };
  const at = placeIn(quiet, lever.id);
  const made = asLever(lever, scenario.rangeLevel, { isCautious });
  const id = at < 0 ? freeId(quiet, made.id) : quiet.levers[at]!.id;
  return withLever(quiet, at < 0 ? null : at, { ...made, id });
}

/**
 * The scenario without this lever. When no other of the book acts, the plain levers on churn act again: they were switched
 * off for it.
 */
export function takenOut(scenario: Scenario, { id }: BookLever): Scenario {
  const at = placeIn(scenario, id);
  if (at < 0) return scenario;
  const rest = keepPairs(scenario, withoutLever(scenario, at));
  if (countIn(rest) > 0) return rest;
  const first = rest.levers.findIndex(isPlain);
  if (first < 0 || rest.levers.some(isOwn)) return rest;
  return { ...rest, levers: rest.levers.map((one, i) => (i === first ? switched(one, true) : one)) };
}
