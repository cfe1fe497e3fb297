/** Changes to a document: a copy with one place replaced, everything else shared. */
export type Step = string | number;

/** The value at a path; undefined where there is none. */
export function valueAt(document: unknown, path: readonly Step[]): unknown {
  let here = document;
  for (const step of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<Step, unknown>)[step];
  }
  return here;
}

/** A copy with the value at `path` replaced; `undefined` takes an object's field away. */
export function withValue<T>(document: T, path: readonly Step[], value: unknown): T {
  const [step, ...rest] = path;
  if (step === undefined) return value as T;
  if (Array.isArray(document)) {
    const items = document as unknown[];
    if (typeof step !== 'number' || step < 0 || step > items.length) {
      throw new RangeError(`invalid path: index must lie within 0 to ${items.length}, got ${step}`);
    }
    return items.toSpliced(step, 1, withValue(items[step], rest, value)) as T;
  }
  const fields = document as Record<Step, unknown>;
  const { [step]: before, ...others } = fields;
  const after = withValue(before, rest, value);
  if (after === undefined) return others as T;
  return { ...fields, [step]: after } as T;
}
