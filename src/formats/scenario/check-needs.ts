/** What serving needs does, and what happens to all customers at once. */
import { MATRIX_OF, NEED_ZONES, SHOCKS } from '#engine/positions/positions.ts';
import type { Problem } from '#engine/problem.ts';
import { checkQuantity } from './check-quantity.ts';
import { eachOf } from './each-of.ts';
import { at, checkChoice, checkKeys, checkNumber, readObject } from './fields.ts';
import { RATE } from './limits.ts';
import { CHURN_PER_POINT, HALF_LIFE, SERVED, SHOCK_MONTH, WORTH } from './place-limits.ts';
import type { Setting } from './setting.ts';

export function checkNeeds(found: Problem[], value: unknown, path: string, { level }: Setting): void {
  const needs = readObject(found, value, path);
  if (needs === undefined) return;
  checkKeys(found, needs, path, ['served', 'worth', 'churnPerPoint']);
  const { served, worth, churnPerPoint } = needs;
  if (served !== undefined) {
    eachOf(
      found,
      served,
      at(path, 'served'),
      NEED_ZONES,
      (_, inner, here) => void checkNumber(found, inner, here, SERVED),
    );
  }
  if (worth !== undefined) {
    eachOf(found, worth, at(path, 'worth'), NEED_ZONES, (_, inner, here) =>
      checkQuantity(found, inner, here, WORTH, level),
    );
  }
  if (churnPerPoint !== undefined) {
    checkQuantity(found, churnPerPoint, at(path, 'churnPerPoint'), CHURN_PER_POINT, level);
  }
}

/** All kinds of customers of both matrices that show a shock. */
export const SHOCK_KINDS: readonly string[] = [
  ...new Set<string>([...MATRIX_OF.attachment.zones, ...MATRIX_OF.durability.zones]),
];

export function checkShock(found: Problem[], value: unknown, path: string, { level }: Setting): void {
  const shock = readObject(found, value, path);
  if (shock === undefined) return;
  checkKeys(found, shock, path, ['kind', 'month', 'released', 'halfLife']);
  const { kind, month, released, halfLife } = shock;
  if (kind !== undefined) checkChoice(found, kind, at(path, 'kind'), SHOCKS);
  if (month !== undefined) checkNumber(found, month, at(path, 'month'), SHOCK_MONTH);
  if (released !== undefined) {
    eachOf(found, released, at(path, 'released'), SHOCKS, (_, kinds, here) => {
      eachOf(found, kinds, here, SHOCK_KINDS, (_kind, share, there) => checkQuantity(found, share, there, RATE, level));
    });
  }
  if (halfLife !== undefined) checkQuantity(found, halfLife, at(path, 'halfLife'), HALF_LIFE, level);
}
