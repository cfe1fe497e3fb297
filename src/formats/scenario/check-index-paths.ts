import type { Problem } from '#engine/problem.ts';
import type { Construct } from '#engine/satisfaction/satisfaction.ts';
import { CONSTRUCTS } from '#engine/satisfaction/satisfaction.ts';
import { type Check, quantityOf } from './checks-of.ts';
import { at, checkChoice, checkKeys, readList, readObject } from './fields.ts';
import { COEFFICIENT, INDEX_PATHS } from './satisfaction-limits.ts';

interface Arrow {
  readonly from: Construct;
  readonly to: Construct;
  readonly path: string;
}

/** Arrows, each pair of constructs once, and no ring: along a ring an effect would never come to an end. */
export function checkIndexPaths(...[found, value, path, setting]: Parameters<Check>): void {
  const arrows: Arrow[] = [];
  readList(found, value, path, INDEX_PATHS)?.forEach((item, i) => {
    const here = `${path}[${i}]`;
    const arrow = readObject(found, item, here);
    if (arrow === undefined) return;
    checkKeys(found, arrow, here, ['from', 'to', 'coefficient']);
    const { from, to, coefficient } = arrow;
    const isFrom = checkChoice(found, from, at(here, 'from'), CONSTRUCTS);
    const isTo = checkChoice(found, to, at(here, 'to'), CONSTRUCTS);
    quantityOf(COEFFICIENT)(found, coefficient, at(here, 'coefficient'), setting);
    if (isFrom && isTo) addArrow(found, arrows, { from, to, path: here });
  });
}

/** Where an arrow would close a ring, it is the one that is refused, and the others are looked at without it. */
function addArrow(found: Problem[], arrows: Arrow[], arrow: Arrow): void {
  const { from, to, path } = arrow;
  const got = `${from}, ${to}`;
  if (arrows.some((other) => other.from === from && other.to === to)) found.push({ code: 'duplicate-pair', path, got });
  else if (leadsTo(arrows, to, from)) found.push({ code: 'paths-form-a-ring', path, got });
  else arrows.push(arrow);
}

const leadsTo = (arrows: readonly Arrow[], from: Construct, to: Construct): boolean =>
  from === to || arrows.some((arrow) => arrow.from === from && leadsTo(arrows, arrow.to, to));
