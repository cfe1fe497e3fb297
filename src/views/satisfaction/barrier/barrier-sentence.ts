/** What the sentence says comes of it: yearly churn before and after, with its interval. */
import type { BarrierSummary } from '#engine/satisfaction/barrier-summary.ts';
import type { Quantiles } from '#engine/summary.ts';
import type { Numbers } from '#i18n/number.ts';
import type { Said } from '#views/hand/said.ts';
import { slots } from '#views/hand/said.ts';

/** From so many times as much on, churn jumps. */
const JUMP = 1.5;
/** Two ways of adding up the same churn differ by less than this. */
const DUST = 1e-9;

export type Change = 'jumps' | 'up' | 'down' | 'mayUp' | 'mayDown' | 'same' | 'waiting';

export function changeOf({ today, after, less }: BarrierSummary['churn']): Change {
  const { p5, p50, p95 } = less;
  if (Math.abs(p5) < DUST && Math.abs(p95) < DUST) return 'same';
  if (p5 < 0 && p95 > 0) return p50 > 0 ? 'mayDown' : 'mayUp';
  if (p50 > 0) return 'down';
  return after.p50 >= JUMP * today.p50 ? 'jumps' : 'up';
}

export function barrierSentence(summary: BarrierSummary | null, numbers: Numbers): Said {
  const { today, after } = summary?.churn ?? { today: NOTHING, after: NOTHING };
  const like = [today.p50, after.p5, after.p50, after.p95];
  const percent = (share: number): string => numbers.percent(share, { like });
  return {
    values: {
      ...slots('share', 'month', 'expect', 'expected', 'get', 'got', 'before', 'after', 'low', 'high'),
      change: summary === null ? 'waiting' : changeOf(summary.churn),
    },
    results: {
      before: { text: percent(today.p50), ink: 'now' },
      after: { text: percent(after.p50), ink: 'if' },
      low: { text: percent(after.p5), ink: 'ink' },
      high: { text: percent(after.p95), ink: 'ink' },
    },
  };
}

const NOTHING: Quantiles = { p5: 0, p25: 0, p50: 0, p75: 0, p95: 0 };
