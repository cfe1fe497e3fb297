/** Puts a value at a path ('segments[0].share') of a document, or takes the field away (`undefined`). */
export function change(doc: unknown, path: string, to: unknown): void {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  const last = steps.pop();
  if (last === undefined) throw new Error('invalid path: it is empty');
  let inner = doc as Record<string, unknown>;
  for (const step of steps) {
    if (typeof inner[step] !== 'object') inner[step] = {};
    inner = inner[step] as Record<string, unknown>;
  }
  if (to === undefined) Reflect.deleteProperty(inner, last);
  else inner[last] = to;
}
