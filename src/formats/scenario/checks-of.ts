/** Checks put together from what a field is: a quantity, a number, a word, some fields or all of them. */
import type { Problem } from '#engine/problem.ts';
import { checkQuantity } from './check-quantity.ts';
import { at, checkChoice, checkKeys, checkNumber, readObject } from './fields.ts';
import type { Limits, Measure } from './limits.ts';
import type { Setting } from './setting.ts';

export type Check = (found: Problem[], value: unknown, path: string, setting: Setting) => void;
type Fields = Readonly<Record<string, Check>>;

export const quantityOf =
  (measure: Measure): Check =>
  (found, value, path, { level }) =>
    checkQuantity(found, value, path, measure, level);

export const numberOf =
  (limits: Limits): Check =>
  (found, value, path) =>
    void checkNumber(found, value, path, limits);

export const wordOf =
  (allowed: readonly string[]): Check =>
  (found, value, path) =>
    void checkChoice(found, value, path, allowed);

/** None of the fields has to be there. */
export const someOf =
  (fields: Fields): Check =>
  (found, value, path, setting) =>
    checkFields(found, value, path, setting, fields, false);

/** Every field has to be there. */
export const allOf =
  (fields: Fields): Check =>
  (found, value, path, setting) =>
    checkFields(found, value, path, setting, fields, true);

/** The same check for every name. */
export const each = (names: readonly string[], check: Check): Fields =>
  Object.fromEntries(names.map((name) => [name, check]));

function checkFields(
  found: Problem[],
  value: unknown,
  path: string,
  setting: Setting,
  fields: Fields,
  needsAll: boolean,
): void {
  const object = readObject(found, value, path);
  if (object === undefined) return;
  checkKeys(found, object, path, Object.keys(fields));
  for (const [name, check] of Object.entries(fields)) {
    if (needsAll || object[name] !== undefined) check(found, object[name], at(path, name), setting);
  }
}

/** So many numbers, no more and no fewer. */
export const numbersOf =
  (count: number, limits: Limits): Check =>
  (found, value, path) => {
    const list = readExactly(found, value, path, count);
    list?.forEach((number, i) => void checkNumber(found, number, `${path}[${i}]`, limits));
  };

/** The list, if it has this length; otherwise 'too-few' or 'too-many'. */
export function readExactly(
  found: Problem[],
  value: unknown,
  path: string,
  count: number,
): readonly unknown[] | undefined {
  return readAtLeast(found, value, path, { min: count, max: count });
}

/** As `readList`, with 'too-few' where one is not enough either. */
export function readAtLeast(
  found: Problem[],
  value: unknown,
  path: string,
  { min, max }: { readonly min: number; readonly max: number },
): readonly unknown[] | undefined {
  if (value === undefined) found.push({ code: 'missing', path });
  else if (!Array.isArray(value)) found.push({ code: 'not-a-list', path, got: value });
  else if (value.length < min) found.push({ code: 'too-few', path, got: value.length, min, max });
  else if (value.length > max) found.push({ code: 'too-many', path, got: value.length, min, max });
  else return value as readonly unknown[];
  return undefined;
}
