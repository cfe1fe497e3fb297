/**
 * The smallest checks: is this a number, a text, a word of a list, an object. Each adds at most one problem to `found`
 * (`checkKeys` one per key) and says whether the value can be read further.
 */
import type { Problem } from '#engine/problem.ts';
import type { Count, Limits } from './limits.ts';

export type Dict = Readonly<Record<string, unknown>>;

export const at = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

const isDict = (value: unknown): value is Dict => typeof value === 'object' && value !== null && !Array.isArray(value);

/** True if the field is there; otherwise 'missing'. A field that holds `undefined` is not there. */
export function checkPresent(found: Problem[], value: unknown, path: string): boolean {
  if (value !== undefined) return true;
  found.push({ code: 'missing', path });
  return false;
}

export function readObject(found: Problem[], value: unknown, path: string): Dict | undefined {
  if (!checkPresent(found, value, path)) return undefined;
  if (isDict(value)) return value;
  found.push({ code: 'not-an-object', path, got: value });
  return undefined;
}

/** Refuses every key that is not known, so that a misspelt field cannot go unnoticed. */
export function checkKeys(found: Problem[], object: Dict, path: string, known: readonly string[]): void {
  for (const key of Object.keys(object)) {
    if (!known.includes(key))
      found.push({ code: 'unknown-field', path: at(path, key), got: object[key], allowed: known });
  }
}

export function checkNumber(found: Problem[], value: unknown, path: string, limits: Limits): value is number {
  if (!checkPresent(found, value, path)) return false;
  const { min, max, openMin, openMax, whole } = limits;
  const range = { min, max, ...(openMin ? { openMin } : {}), ...(openMax ? { openMax } : {}) };
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    found.push({ code: 'not-a-number', path, got: value, ...range });
    return false;
  }
  if (whole && !Number.isInteger(value)) {
    found.push({ code: 'not-whole', path, got: value, ...range });
    return false;
  }
  if (!isWithin(value, limits)) {
    found.push({ code: 'out-of-range', path, got: value, ...range });
    return false;
  }
  return true;
}

const isWithin = (value: number, { min, max, openMin, openMax }: Limits): boolean =>
  (openMin ? value > min : value >= min) && (openMax ? value < max : value <= max);

/** A text with something to read in it: its length is counted in characters, without the white space around it. */
export function checkText(found: Problem[], value: unknown, path: string, { min, max }: Count): value is string {
  if (!checkPresent(found, value, path)) return false;
  if (typeof value !== 'string') {
    found.push({ code: 'not-text', path, got: value });
    return false;
  }
  const length = Array.from(value.trim()).length;
  if (length < min) found.push({ code: 'empty', path, got: value, min, max });
  else if (length > max) found.push({ code: 'too-many', path, got: length, min, max });
  else return true;
  return false;
}

/** One of a short list of words or numbers. */
export function checkChoice<T extends string | number>(
  found: Problem[],
  value: unknown,
  path: string,
  allowed: readonly T[],
): value is T {
  if (!checkPresent(found, value, path)) return false;
  if (allowed.some((choice) => choice === value)) return true;
  found.push({ code: 'not-allowed', path, got: value, allowed: allowed.map(String) });
  return false;
}

/** The list, if it has an allowed length. A list that is too long is not read further. */
export function readList(
  found: Problem[],
  value: unknown,
  path: string,
  { min, max }: Count,
): readonly unknown[] | undefined {
  if (!checkPresent(found, value, path)) return undefined;
  if (!Array.isArray(value)) {
    found.push({ code: 'not-a-list', path, got: value });
    return undefined;
  }
  if (value.length < min) found.push({ code: 'empty', path, got: value, min, max });
  else if (value.length > max) found.push({ code: 'too-many', path, got: value.length, min, max });
  else return value as readonly unknown[];
  return undefined;
}
