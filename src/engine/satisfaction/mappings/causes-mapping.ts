/**
 * A cause of leaving is removed in part (C6): of those who leave because of it, so many do not. The three causes are those of the
 * model (value, system, people); their shares are the scenario's.
 */
import type { Mapping } from '../mapping.ts';
import type { FullSatisfaction, SatisfyOn } from '../satisfaction.ts';
import { CAUSES } from '../satisfaction.ts';

export const CAUSE_READS: readonly string[] = CAUSES.map((cause) => `satisfaction.causes.${cause}`);

/**
 * Share of those who leave that follows from a cause; where the three drawn in a run pass 1 together, each in proportion.
 *
 * @param at  place of the first of `CAUSE_READS`
 */
export function causeShare(numbers: Float64Array, at: number, cause: number): number {
  const together = numbers[at]! + numbers[at + 1]! + numbers[at + 2]!;
  return numbers[at + cause]! / Math.max(1, together);
}

/** Size: share of the cause that is removed. ρ = 1 − share · size. */
export function causeMapping(_: FullSatisfaction, { cause }: Extract<SatisfyOn, { part: 'cause' }>): Mapping {
  const place = CAUSES.indexOf(cause);
  return {
    reads: CAUSE_READS,
    bounds: () => ({ min: 0, max: 1 }),
    ratio: (numbers, size) => 1 - causeShare(numbers, 0, place) * size,
  };
}
