/**
 * A scenario as the fragment of an address: compact JSON, deflated, base64url, after `s1=`. The fragment never leaves
 * the browser that opens it.
 */
import type { Problem } from '#engine/problem.ts';
import type { Scenario } from '#engine/scenario.ts';
import { fromBase64Url, toBase64Url } from '#formats/text/base64url.ts';
import { deflate, inflate } from './deflate.ts';
import { CURRENT_SCHEMA } from './migrate.ts';
import { readScenario } from './read.ts';
import type { Validation } from './validate.ts';
import { writeCompact } from './write.ts';

/** Longest fragment in characters that mail, chat and printed codes still carry whole. */
export const LINK_LIMIT = 8000;
/** Bytes of JSON beyond which a link is not read: no scenario is nearly as long, a malicious link could be. */
const TEXT_LIMIT = 1_000_000;
/** The number names the packing, which moves on with the schema. */
const PREFIX = 's1=';

export type Link =
  | { readonly ok: true; readonly fragment: string }
  /** `length`: characters the fragment would have had. Offer a file instead. */
  | { readonly ok: false; readonly reason: 'too-long'; readonly length: number; readonly max: number };

export async function encodeLink(scenario: Scenario): Promise<Link> {
  const bytes = await deflate(new TextEncoder().encode(writeCompact(scenario)));
  const fragment = PREFIX + toBase64Url(bytes);
  if (fragment.length <= LINK_LIMIT) return { ok: true, fragment };
  return { ok: false, reason: 'too-long', length: fragment.length, max: LINK_LIMIT };
}

/**
 * @param fragment  with or without its '#'
 *
 * Problems: 'too-many' characters, 'newer-schema', 'not-a-scenario' (another fragment, or one cut short on its way), and
 * all of `readScenario`.
 */
export async function decodeLink(fragment: string): Promise<Validation> {
  const text = fragment.replace(/^#/, '').trim();
  if (text.length > LINK_LIMIT)
    return refuse({ code: 'too-many', path: '', got: text.length, min: 0, max: LINK_LIMIT });
  const packing = /^s(\d+)=/.exec(text);
  if (packing !== null && Number(packing[1]) > CURRENT_SCHEMA) {
    return refuse({ code: 'newer-schema', path: 'schema', got: Number(packing[1]), min: 1, max: CURRENT_SCHEMA });
  }
  const bytes = text.startsWith(PREFIX) ? fromBase64Url(text.slice(PREFIX.length)) : undefined;
  const inflated = bytes && (await inflate(bytes, TEXT_LIMIT));
  if (inflated === undefined) return refuse({ code: 'not-a-scenario', path: '' });
  return readScenario(new TextDecoder().decode(inflated));
}

const refuse = (problem: Problem): Validation => ({ ok: false, problems: [problem] });
