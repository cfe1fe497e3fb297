/** Families of curves to choose from: the rare ones are loaded when the choice is first shown. */
import { RARE_FAMILIES } from '#engine/inputs/fit-common.ts';
import { knowsAllFamilies } from '#engine/inputs/known-fit.ts';
import type { Family } from '#engine/scenario.ts';

let areLoaded = $state.raw(false);
let loading: Promise<unknown> | null = null;

/** Whether curves of this family can be drawn and checked yet; asked for one that cannot, loads what it takes. Reactive. */
export function isAtHand(family: Family): boolean {
  if (areLoaded || knowsAllFamilies() || !RARE_FAMILIES.has(family)) return true;
  loading ??= import('#engine/inputs/fit.ts').then(() => (areLoaded = true));
  return false;
}
