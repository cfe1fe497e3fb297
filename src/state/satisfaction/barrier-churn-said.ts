/** The yearly churn that a scenario says, beside the one that follows from what customers answered. */
import type { Quantity, Scenario } from '#engine/scenario.ts';
import { middleOf } from '../controls/scale.ts';
import { withValue } from '../edit.ts';

export interface ChurnSaid {
  /** Place of the segment, the largest of those that say one. */
  readonly segment: number;
  readonly name: string;
  readonly churn: Quantity;
}

/** Null where no segment says one number a year: where churn differs between customers, it is not one number. */
export function churnSaid({ segments }: Scenario): ChurnSaid | null {
  const said = segments.flatMap(({ name, retention, share }, segment) =>
    retention.kind === 'constant' || retention.kind === 'newcomer'
      ? [{ segment, name, churn: retention.churn, share: middleOf(share) }]
      : [],
  );
  const largest = said.reduce<(typeof said)[number] | null>(
    (most, each) => (most === null || each.share > most.share ? each : most),
    null,
  );
  return largest === null ? null : { segment: largest.segment, name: largest.name, churn: largest.churn };
}

export const withChurn = (scenario: Scenario, segment: number, churn: Quantity): Scenario =>
  withValue(scenario, ['segments', segment, 'retention', 'churn'], churn);
