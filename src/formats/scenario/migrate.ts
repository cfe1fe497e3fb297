/** The schema this app writes, and the newest it can read. */
export const CURRENT_SCHEMA = 1;

interface Versioned {
  readonly schema: number;
}

/** `STEPS[n]` lifts a document from schema n + 1 to schema n + 2. Steps are added, never edited. */
const STEPS: readonly ((doc: Versioned) => Versioned)[] = [];

/**
 * The one door by which a document of an older schema comes in: files, links and the database all pass it. What comes
 * out still has to be validated.
 */
export function migrate(doc: Versioned): Versioned {
  let current = doc;
  while (current.schema < CURRENT_SCHEMA) {
    const step = STEPS[current.schema - 1];
    if (step === undefined) throw new Error(`invalid migration: no step from schema ${current.schema}`);
    current = step(current);
  }
  return current;
}
