/**
 * Checks of where customers stand and of levers that carry them. Most scenarios say nothing of it, so these checks are
 * loaded with the first document that does (`prepareFor`), or by a screen that makes such scenarios (`knowPlaces`).
 */
import { RARE_FAMILIES } from '#engine/inputs/fit-common.ts';
import { knowsAllFamilies } from '#engine/inputs/known-fit.ts';
import type { Problem } from '#engine/problem.ts';
import type { Family } from '#engine/scenario.ts';
import type { Dict } from './fields.ts';
import type { Setting } from './setting.ts';

export interface PlaceChecks {
  readonly positions: (found: Problem[], value: unknown, path: string, setting: Setting) => void;
  /** The fields of a move or a serve lever beyond those of every lever. */
  readonly lever: (found: Problem[], lever: Dict, path: string, setting: Setting) => void;
}

let known: PlaceChecks | null = null;

export function learnPlaces(checks: PlaceChecks): void {
  known = checks;
}

/** @throws before they are loaded: whoever reads a document from outside awaits `prepareFor` */
export function placeChecks(): PlaceChecks {
  if (known === null) throw new Error('invalid order: the checks of places are not loaded');
  return known;
}

/** Loads what is needed to validate this document; at once where nothing is, or it is there already. */
export async function prepareFor(doc: unknown): Promise<void> {
  await Promise.all([
    known === null && speaksOfPlaces(doc) ? import('./know-places.ts').then(({ knowPlaces }) => knowPlaces()) : null,
    knowsAllFamilies() || !hasRareFamily(doc) ? null : import('#engine/inputs/fit.ts'),
  ]);
}

/** Anywhere in it: what is no range of a sound document does no harm. */
const hasRareFamily = (doc: unknown): boolean =>
  typeof doc === 'object' &&
  doc !== null &&
  (RARE_FAMILIES.has((doc as { family?: Family }).family!) || Object.values(doc).some(hasRareFamily));

function speaksOfPlaces(doc: unknown): boolean {
  if (typeof doc !== 'object' || doc === null) return false;
  const { positions, levers } = doc as Dict;
  return positions !== undefined || (Array.isArray(levers) && levers.some(isOfPlaces));
}

const isOfPlaces = (lever: unknown): boolean =>
  typeof lever === 'object' && lever !== null && ['move', 'serve'].includes(String((lever as Dict).kind));
