import type { SatisfyOn } from '#engine/satisfaction/satisfaction.ts';
import type { Lever, Quantity } from '#engine/scenario.ts';

export type SatisfyLever = Extract<Lever, { kind: 'satisfy' }>;

/** One lever on a part of satisfaction. */
export const satisfying = (on: SatisfyOn, size: Quantity, over: Partial<SatisfyLever> = {}): SatisfyLever => ({
  id: 'satisfy',
  kind: 'satisfy',
  on,
  size,
  ...over,
});

/** Every kind of part, and a size that makes sense for it. */
export const PARTS: readonly (readonly [SatisfyOn, number])[] = [
  [{ part: 'barrier' }, 0.5],
  [{ part: 'expected' }, 5],
  [{ part: 'perceived' }, 5],
  [{ part: 'switching', cost: 'financial' }, 20],
  [{ part: 'bond', bond: 'social' }, 20],
  [{ part: 'construct', construct: 'image' }, 5],
  [{ part: 'value', item: 'time' }, -6],
  [{ part: 'cause', cause: 'system' }, 0.4],
  [{ part: 'complaints', way: 'resolved' }, 0.2],
  [{ part: 'passage', passage: 'growLoyal' }, 0.03],
];
