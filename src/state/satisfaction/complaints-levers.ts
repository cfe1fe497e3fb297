/** Levers on complaints: which there are, what is suggested of each, and what its share comes to. */
import type { SatisfyLever } from '#engine/satisfaction/known-slots.ts';
import type { Complaints, SatisfyOn } from '#engine/satisfaction/satisfaction.ts';
import type { Quantity } from '#engine/scenario.ts';
import { endsOf, middleOf } from '../controls/scale.ts';

export type ComplaintsWay = Extract<SatisfyOn, { part: 'complaints' }>['way'];
/** From a problem to its end. */
export const WAYS = ['voiced', 'resolved', 'quickly'] as const satisfies readonly ComplaintsWay[];

/** Ours: of 100, and money per customer and year. */
const MORE: Readonly<Record<ComplaintsWay, number>> = { voiced: 0.2, resolved: 0.25, quickly: 0.4 };
const COST: Readonly<Record<ComplaintsWay, Quantity>> = {
  voiced: { low: 0.2, high: 0.4 },
  resolved: { low: 0.4, high: 0.8 },
  quickly: { low: 0.6, high: 1 },
};

const tidy = (x: number): number => Number(x.toPrecision(10));

export function suggestedWay(complaints: Complaints, way: ComplaintsWay): SatisfyLever {
  const room = 1 - middleOf(complaints[way]);
  return {
    id: `complaints-${way}`,
    kind: 'satisfy',
    on: { part: 'complaints', way },
    size: tidy(Math.min(MORE[way], room)),
    costs: [{ per: 'customer-year', amount: COST[way] }],
  };
}

/** What the share comes to with the lever, within 0 … 1. */
export function shareWith(complaints: Complaints, way: ComplaintsWay, { size }: SatisfyLever): Quantity {
  const today = middleOf(complaints[way]);
  const [low, high] = endsOf(size).map((end) => Math.min(1, Math.max(0, tidy(today + end)))) as [number, number];
  return low < high ? { low, high } : low;
}

/** The size that leads there. */
export function sizeTo(complaints: Complaints, way: ComplaintsWay, share: Quantity): Quantity {
  const today = middleOf(complaints[way]);
  const less = (end: number): number => tidy(end - today);
  return typeof share === 'number' ? less(share) : { ...share, low: less(share.low), high: less(share.high) };
}
