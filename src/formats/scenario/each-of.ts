import type { Problem } from '#engine/problem.ts';
import { at, checkKeys, readObject } from './fields.ts';

/** Some of a few named fields, each checked by itself; none has to be there. */
export function eachOf<T extends string>(
  found: Problem[],
  value: unknown,
  path: string,
  names: readonly T[],
  check: (name: T, inner: unknown, path: string) => void,
): void {
  const object = readObject(found, value, path);
  if (object === undefined) return;
  checkKeys(found, object, path, names);
  for (const name of names) {
    if (object[name] !== undefined) check(name, object[name], at(path, name));
  }
}
