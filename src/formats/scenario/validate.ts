import type { Problem } from '#engine/problem.ts';
import type { Scenario } from '#engine/scenario.ts';
import { checkDocument } from './check-document.ts';
import { checkContradictions } from './check-contradiction.ts';
import { checkCorrelations } from './check-correlations.ts';
import { checkConvergence } from './convergence.ts';
import { readObject } from './fields.ts';
import { checkLeverBounds } from './lever-bounds.ts';
import { soundParts } from './sound-parts.ts';

export type Validation =
  { readonly ok: true; readonly scenario: Scenario } | { readonly ok: false; readonly problems: Problem[] };

/**
 * Is this a scenario of the current schema? Finds every problem, not only the first: those of single fields, and, among
 * the parts that are sound, levers that go too far or undo one another, pairs that cannot move together, and an endless horizon without a finite value.
 *
 * @param doc  anything; it is not changed, and a valid one is returned as it is
 */
export function validateScenario(doc: unknown): Validation {
  const found: Problem[] = [];
  const object = readObject(found, doc ?? null, '');
  if (object !== undefined) {
    checkDocument(found, object);
    // what is asked of all parts together is asked once every part is sound
    if (found.length === 0) checkCorrelations(found, doc as Scenario);
    const parts = soundParts(found, object);
    const after = checkLeverBounds(found, parts);
    checkContradictions(found, parts);
    checkConvergence(found, parts, after);
  }
  return found.length === 0 ? { ok: true, scenario: doc as Scenario } : { ok: false, problems: found };
}
