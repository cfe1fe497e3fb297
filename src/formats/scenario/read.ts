import type { Problem } from '#engine/problem.ts';
import { CURRENT_SCHEMA, migrate } from './migrate.ts';
import { prepareFor } from './rare-checks.ts';
import { validateScenario, type Validation } from './validate.ts';

/**
 * A scenario from the text of a file: JSON, of a schema this app knows, lifted to the current one, valid.
 *
 * Problems: 'not-json', 'not-a-scenario' (no object, or none with a `schema`), 'newer-schema', and all of
 * `validateScenario`.
 */
export async function readScenario(text: string): Promise<Validation> {
  const doc = parsed(text);
  await prepareFor(doc);
  return readNow(doc);
}

/** The same for a document that is already parsed. */
export async function readDocument(doc: unknown): Promise<Validation> {
  await prepareFor(doc);
  return readNow(doc);
}

/**
 * The same for a text that this page wrote, or one that was prepared for.
 *
 * @throws where the document speaks of something rare and nobody has prepared for that
 */
export const readOwnScenario = (text: string): Validation => readNow(parsed(text));

const NOT_JSON = Symbol('no JSON');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // the parser's own words are in one language and about characters: the code says what a reader needs
    return NOT_JSON;
  }
}

function readNow(doc: unknown): Validation {
  if (doc === NOT_JSON) return refuse({ code: 'not-json', path: '' });
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
