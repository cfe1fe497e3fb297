/** Changes to a document: a copy with one place replaced, everything else shared. */
export type Step = string | number;

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

/** A copy with the value at `path` replaced, objects above it made where there are none yet. */
export function withPlace(document: object, path: readonly Step[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined || rest.length === 0 || Array.isArray(document)) return withValue(document, path, value);
  const inner = (document as Readonly<Record<Step, unknown>>)[step];
  return { ...document, [step]: withPlace(typeof inner === 'object' && inner !== null ? inner : {}, rest, value) };
}
