/**
 * Checks of what most scenarios say nothing of: where customers stand, what satisfies and holds them, and levers on either.
 * They are loaded with the first document that needs them (`prepareFor`), or by a screen that makes such scenarios
 * (`knowPlaces`, `knowSatisfaction`).
 */
import { RARE_FAMILIES } from '#engine/inputs/fit-common.ts';
import { knowsAllFamilies } from '#engine/inputs/known-fit.ts';
import type { Problem } from '#engine/problem.ts';
import type { Family } from '#engine/scenario.ts';
import type { Dict } from './fields.ts';
import type { Setting } from './setting.ts';

/** The checks of one field of the document, and of the levers that belong to it. */
export interface RareChecks {
  readonly field: (found: Problem[], value: unknown, path: string, setting: Setting) => void;
  /** The fields of such a lever beyond those of every lever. */
  readonly lever: (found: Problem[], lever: Dict, path: string, setting: Setting) => void;
}

/** The field of the document, and the kinds of levers that belong to it. */
const LEVERS_OF = { positions: ['move', 'serve'], satisfaction: ['satisfy'] } as const;
export type RareField = keyof typeof LEVERS_OF;
export const RARE_FIELDS = Object.keys(LEVERS_OF) as RareField[];

const known = new Map<RareField, RareChecks>();

export function learn(field: RareField, checks: RareChecks): void {
  known.set(field, checks);
}

/** @throws before they are loaded: whoever reads a document from outside awaits `prepareFor` */
export function rareChecks(field: RareField): RareChecks {
  const checks = known.get(field);
  if (checks === undefined) throw new Error(`invalid order: the checks of ${field} are not loaded`);
  return checks;
}

/** The field that levers of this kind belong to, if it is a rare one. */
export const rareFieldOf = (kind: unknown): RareField | undefined =>
  RARE_FIELDS.find((field) => LEVERS_OF[field].some((own) => own === kind));

/** Loads what is needed to validate this document; at once where nothing is, or it is there already. */
export async function prepareFor(doc: unknown): Promise<void> {
  const needs = (field: RareField): boolean => !known.has(field) && speaksOf(doc, field);
  await Promise.all([
    needs('positions') ? import('./know-places.ts').then(({ knowPlaces }) => knowPlaces()) : null,
    needs('satisfaction') ? import('./know-satisfaction.ts').then(({ knowSatisfaction }) => knowSatisfaction()) : null,
    knowsAllFamilies() || !hasRareFamily(doc) ? null : import('#engine/inputs/fit.ts'),
  ]);
}

/** Anywhere in it: what is no range of a sound document does no harm. */
const hasRareFamily = (doc: unknown): boolean =>
  typeof doc === 'object' &&
  doc !== null &&
  (RARE_FAMILIES.has((doc as { family?: Family }).family!) || Object.values(doc).some(hasRareFamily));

function speaksOf(doc: unknown, field: RareField): boolean {
  if (typeof doc !== 'object' || doc === null) return false;
  const { [field]: said, levers } = doc as Dict;
  return said !== undefined || (Array.isArray(levers) && levers.some((lever) => belongsTo(lever, field)));
}

const belongsTo = (lever: unknown, field: RareField): boolean =>
  typeof lever === 'object' && lever !== null && rareFieldOf((lever as Dict).kind) === field;
