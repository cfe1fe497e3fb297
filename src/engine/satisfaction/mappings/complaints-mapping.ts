/**
 * More of those with a problem complain, are settled with, or quickly (TARP; literature §9): more of them buy again, and of those
 * who leave, the share that follows from a problem is as much smaller as there are fewer who do not buy again.
 */
import type { ComplaintShares } from '../complaint-flow.ts';
import { complaintFlow, emptyFlow } from '../complaint-flow.ts';
import type { Mapping } from '../mapping.ts';
import type { FullSatisfaction, SatisfyOn } from '../satisfaction.ts';

export const COMPLAINT_READS = [
  'satisfaction.complaints.ofLeaving',
  'satisfaction.complaints.voiced',
  'satisfaction.complaints.resolved',
  'satisfaction.complaints.quickly',
  'satisfaction.complaints.major',
] as const;

/** @param numbers  in the order of `COMPLAINT_READS` */
export const sharesRead = (numbers: Float64Array): ComplaintShares => ({
  voiced: numbers[1]!,
  resolved: numbers[2]!,
  quickly: numbers[3]!,
  major: numbers[4]!,
});

/**
 * ρ = 1 − ofLeaving · (1 − (1 − R′) ÷ (1 − R)) with R, R′ the shares who buy again. Where everybody does, nobody leaves because
 * of a problem, and nothing can be won: 1.
 */
export const complaintsRatio = (ofLeaving: number, again: number, after: number): number =>
  again === 1 ? 1 : 1 - ofLeaving * (1 - (1 - after) / (1 - again));

/** Size: points of the share, as 0.1 for ten of a hundred. */
export function complaintsMapping(
  { complaints }: FullSatisfaction,
  { way }: Extract<SatisfyOn, { part: 'complaints' }>,
): Mapping {
  const flow = emptyFlow();
  return {
    reads: COMPLAINT_READS,
    ratio(numbers, size) {
      if (size === 0) return 1;
      const shares = sharesRead(numbers);
      const again = complaintFlow(complaints.again, shares, flow);
      const after = complaintFlow(complaints.again, { ...shares, [way]: shares[way] + size }, flow);
      return complaintsRatio(numbers[0]!, again, after);
    },
    bounds(numbers) {
      const share = sharesRead(numbers)[way];
      return { min: -share, max: 1 - share };
    },
  };
}
