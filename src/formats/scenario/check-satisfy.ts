/** Levers on what satisfaction rests on. */
import type { Problem } from '#engine/problem.ts';
import type { SatisfyOn } from '#engine/satisfaction/satisfaction.ts';
import {
  BONDS,
  CAUSES,
  CONSTRUCTS,
  PASSAGES,
  SWITCHING_COSTS,
  VALUE_ITEMS,
} from '#engine/satisfaction/satisfaction.ts';
import { checkQuantity } from './check-quantity.ts';
import { at, checkChoice, checkKeys, type Dict, readObject } from './fields.ts';
import { sizeLimits } from './satisfaction-limits.ts';
import type { Setting } from './setting.ts';

type Part = SatisfyOn['part'];

/** The field that says which, and its words; none where there is only one. */
const WHICH: Readonly<Record<Part, readonly [string, readonly string[]] | null>> = {
  barrier: null,
  expected: null,
  perceived: null,
  switching: ['cost', SWITCHING_COSTS],
  bond: ['bond', BONDS],
  construct: ['construct', CONSTRUCTS],
  value: ['item', VALUE_ITEMS],
  cause: ['cause', CAUSES],
  complaints: ['way', ['voiced', 'resolved', 'quickly']],
  passage: ['passage', PASSAGES],
};
const PARTS = Object.keys(WHICH) as Part[];

export function checkSatisfyLever(found: Problem[], lever: Dict, path: string, { level }: Setting): void {
  const here = at(path, 'on');
  const on = readObject(found, lever.on, here);
  if (on === undefined || !checkChoice(found, on.part, at(here, 'part'), PARTS)) return;
  const which = WHICH[on.part];
  checkKeys(found, on, here, ['part', ...(which === null ? [] : [which[0]])]);
  if (which !== null) checkChoice(found, on[which[0]], at(here, which[0]), which[1]);
  checkQuantity(found, lever.size, at(path, 'size'), sizeLimits(on.part), level);
}
