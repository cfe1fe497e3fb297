import type { Problem } from '#engine/problem.ts';
import { CURRENT_SCHEMA, migrate } from './migrate.ts';
import { validateScenario, type Validation } from './validate.ts';

/**
 * A scenario from the text of a file: JSON, of a schema this app knows, lifted to the current one, valid.
 *
 * Problems: 'not-json', 'not-a-scenario' (no object, or none with a `schema`), 'newer-schema', and all of
 * `validateScenario`.
 */
export function readScenario(text: string): Validation {
  let doc: unknown;
  try {
    doc = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // the parser's own words are in one language and about characters: the code says what a reader needs
    return refuse({ code: 'not-json', path: '' });
  }
  return readDocument(doc);
}

/** The same for a document that is already parsed. */
export function readDocument(doc: unknown): Validation {
  if (!isVersioned(doc)) return refuse({ code: 'not-a-scenario', path: '' });
  if (doc.schema > CURRENT_SCHEMA) {
    return refuse({ code: 'newer-schema', path: 'schema', got: doc.schema, min: 1, max: CURRENT_SCHEMA });
  }
  return validateScenario(migrate(doc));
}

const refuse = (problem: Problem): Validation => ({ ok: false, problems: [problem] });

function isVersioned(doc: unknown): doc is { readonly schema: number } {
  if (typeof doc !== 'object' || doc === null || Array.isArray(doc) || !('schema' in doc)) return false;
  return typeof doc.schema === 'number' && Number.isInteger(doc.schema) && doc.schema >= 1;
}
