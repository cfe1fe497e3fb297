/** What the sentence says of a hold that is tried: how it changes, and what becomes of yearly churn. */
import type { Quantiles } from '#engine/summary.ts';
import type { Numbers } from '#i18n/number.ts';
import type { Said } from '#views/hand/said.ts';
import { slots } from '#views/hand/said.ts';

export interface ChurnAnswer {
  readonly today: Quantiles;
  readonly after: Quantiles;
}

export interface HoldFacts {
  /** A switching cost, which is removed in a month; or a bond, which costs something. */
  readonly isCost: boolean;
  readonly today: number;
  readonly to: number;
  readonly churn: ChurnAnswer | null;
}

export type ChurnForm = 'down' | 'up' | 'same' | 'waiting';

/** Less than this is the order of a sum. */
const DUST = 1e-9;

export function churnForm(churn: ChurnAnswer | null): ChurnForm {
  if (churn === null) return 'waiting';
  const { today, after } = churn;
  const isSame = (['p5', 'p50', 'p95'] as const).every((p) => Math.abs(after[p] - today[p]) <= DUST);
  return isSame ? 'same' : after.p50 < today.p50 ? 'down' : 'up';
}

/** "9.0%" to "7.9%", and between which 90 % of runs fall, in one rounding. */
export function churnResults(churn: ChurnAnswer | null, numbers: Numbers): Said['results'] {
  const apart = churn === null ? 1 : Math.abs(churn.after.p50 - churn.today.p50);
  // as fine as the change needs to be seen
  const decimals = apart >= 0.002 || apart === 0 ? 1 : 2;
  const percent = (value = 0): string =>
    numbers.percent(value, { decimals: value >= 0.2 && apart >= 0.05 ? 0 : decimals });
  return {
    today: { text: percent(churn?.today.p50), ink: 'now' },
    after: { text: percent(churn?.after.p50), ink: 'if' },
    low: { text: percent(churn?.after.p5), ink: 'ink' },
    high: { text: percent(churn?.after.p95), ink: 'ink' },
  };
}

export function holdsSentence({ isCost, today, to, churn }: HoldFacts, numbers: Numbers): Said {
  return {
    values: {
      ...slots('hold', 'from', 'to', 'month', 'cost', 'today', 'after', 'low', 'high'),
      move: to > today ? 'grows' : to === today ? 'stays' : to === 0 ? 'gone' : 'falls',
      timed: isCost ? 'yes' : 'no',
      priced: !isCost && to > today ? 'yes' : 'no',
      change: churnForm(churn),
    },
    results: churnResults(churn, numbers),
  };
}
