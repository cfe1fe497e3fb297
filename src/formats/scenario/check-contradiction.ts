import type { Problem } from '#engine/problem.ts';
import type { SatisfyOn } from '#engine/satisfaction/satisfaction.ts';
import type { Lever } from '#engine/scenario.ts';
import { endsOf } from './ends.ts';
import { at } from './fields.ts';
import type { SoundParts } from './sound-parts.ts';

/**
 * Refuses two levers of one kind on the same customers at the same time of which one certainly helps and the other
 * certainly harms: their sizes lie wholly on opposite sides of 0. A lever never ends, so two are active together once the
 * later has started, if that is before the horizon.
 */
export function checkContradictions(found: Problem[], { levers, horizonMonths }: SoundParts): void {
  const active = levers.filter(({ lever }) => lever.off !== true && (lever.startMonth ?? 0) < horizonMonths);
  active.forEach(({ path, lever }, i) => {
    const undone = active.slice(0, i).find((earlier) => contradict(earlier.lever, lever));
    if (undone === undefined || lever.kind === 'programme') return;
    found.push({
      code: 'levers-contradict',
      path: at(path, 'size'),
      got: lever.size,
      allowed: [undone.lever.id, lever.id],
    });
  });
}

const contradict = (one: Lever, other: Lever): boolean =>
  sameThing(one, other) &&
  (one.segment === undefined || other.segment === undefined || one.segment === other.segment) &&
  signOf(one) * signOf(other) < 0;

/** More expected and more delivered are both above zero, and the one harms: only what acts on the same part is compared. */
const sameThing = (one: Lever, other: Lever): boolean =>
  one.kind === other.kind &&
  (one.kind !== 'satisfy' || other.kind !== 'satisfy' || partName(one.on) === partName(other.on));

const partName = (on: SatisfyOn): string => Object.values(on).sort().join(' ');

/** 1 or −1 where the size lies wholly above or below 0. */
function signOf(lever: Lever): number {
  if (lever.kind === 'programme') return 0;
  const { low, high } = endsOf(lever.size);
  return low > 0 ? 1 : high < 0 ? -1 : 0;
}
