import { churnAfter } from '#engine/retention/reading.ts';
import { tableChurn } from '#engine/retention/table.ts';
import type { Reading, Retention } from '#engine/scenario.ts';
import { type Ends, endsOf } from './ends.ts';

/** The rates of one segment on which levers act, each with the ends of its range. */
export interface ChurnRates {
  /**
   * What a churn lever acts on. constant, newcomer: the yearly churn. sBG, BdW: the mean churn α / (α + β) of the first
   * renewal. Table: from the lowest to the highest churn of any renewal.
   */
  readonly churn: Ends;
  /** Churn of the last renewal of a table, which is held; elsewhere the same as `churn`. */
  readonly tail: Ends;
  /** What a newcomer lever acts on, where there is a phase for new customers. */
  readonly earlyLoss?: Ends;
  /**
   * sBG: by how much α is scaled. A better mix of customers moves α with the mean churn; scaling everybody's own churn
   * leaves it, and 0 says that nobody leaves any more. 1 elsewhere.
   */
  readonly alphaScale: number;
}

export function churnRates(retention: Retention): ChurnRates {
  switch (retention.kind) {
    case 'constant':
      return same(endsOf(retention.churn));
    case 'newcomer':
      return { ...same(endsOf(retention.churn)), earlyLoss: endsOf(retention.earlyLoss) };
    case 'sbg':
    case 'bdw': {
      const alpha = endsOf(retention.alpha);
      const beta = endsOf(retention.beta);
      return same({ low: alpha.low / (alpha.low + beta.high), high: alpha.high / (alpha.high + beta.low) });
    }
    case 'table': {
      const { survival, after } = retention;
      const churn = [...tableChurn(survival, after, survival.length).subarray(1)];
      const last = churn.at(-1) ?? 1;
      return {
        churn: { low: Math.min(...churn), high: Math.max(...churn) },
        tail: { low: last, high: last },
        alphaScale: 1,
      };
    }
  }
}

const same = (churn: Ends): ChurnRates => ({ churn, tail: churn, alphaScale: 1 });

/** The ends after a lever whose size has the ends `size`: all readings rise with churn and fall with size. */
export function endsAfter(reading: Reading, rate: Ends, size: Ends): Ends {
  return {
    low: withoutDust(churnAfter(reading, rate.low, size.high)),
    high: withoutDust(churnAfter(reading, rate.high, size.low)),
  };
}

/** 0.3 − 0.1 − 0.2 is −3e-17 to a computer: the size was found to be within its bounds, so only dust is taken off. */
const withoutDust = (rate: number): number => Math.min(1, Math.max(0, rate));
