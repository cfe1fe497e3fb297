/** What the sentence says of pushes: how loyalty moves, and yearly churn. */
import type { IndexSummary } from '#engine/satisfaction/index-summary.ts';
import type { Construct, Index } from '#engine/satisfaction/satisfaction.ts';
import type { Quantiles } from '#engine/summary.ts';
import type { Numbers } from '#i18n/number.ts';
import type { Said } from '#views/hand/said.ts';
import { slots } from '#views/hand/said.ts';
import { pointsText } from './index-figures.ts';

export type Change = 'up' | 'down' | 'mayUp' | 'mayDown' | 'same';

/** Less is what an order of adding up leaves. */
const DUST = 1e-9;

export function changeForm({ p5, p50, p95 }: Quantiles): Change {
  if (p5 > -DUST && p95 < DUST) return 'same';
  if (p5 < 0 && p95 > 0) return p50 < 0 ? 'mayDown' : 'mayUp';
  return p50 < 0 ? 'down' : 'up';
}

interface IndexFacts {
  readonly summary: IndexSummary | null;
  readonly scores: Index['scores'];
  readonly pushes: Readonly<Record<Construct, number>>;
  /** Where each stands in the what-if. */
  readonly reached: (construct: Construct) => number;
  /** That of the sentence first. */
  readonly pushed: readonly Construct[];
  readonly word: (construct: Construct) => string;
}

export function indexSentence({ summary, scores, pushes, reached, pushed, word }: IndexFacts, numbers: Numbers): Said {
  const [first, ...others] = pushed;
  const push = pushes[first ?? 'quality'];
  const other = others[0];
  const loyalty = summary?.change.loyalty;
  const churn = summary?.churn;
  const { today, after } = { today: churn?.today.p50 ?? 0, after: churn?.after.p50 ?? 0 };
  const percent = (share: number): string => numbers.percent(share);
  return {
    values: {
      ...slots('construct', 'from', 'to', 'points', 'today', 'after', 'low', 'high'),
      push: push > 0 ? 'up' : push < 0 ? 'down' : 'same',
      also: others.length === 0 ? 'none' : others.length === 1 ? 'one' : 'more',
      more: others.length,
      otherName: other === undefined ? '' : word(other),
      otherFrom: other === undefined ? '' : pointsText(scores[other].mean),
      otherTo: other === undefined ? '' : pointsText(tenth(reached(other))),
      loyalty:
        first === 'loyalty' && others.length === 0 ? 'self' : loyalty === undefined ? 'waiting' : changeForm(loyalty),
      churn: churn === undefined ? 'waiting' : changeForm(churn.change),
    },
    results: {
      points: { text: pointsText(Math.abs(tenth(loyalty?.p50 ?? 0))), ink: 'if' },
      today: { text: percent(today), ink: 'now' },
      after: { text: percent(after), ink: 'if' },
      low: { text: percent(churn?.after.p5 ?? 0), ink: 'ink' },
      high: { text: percent(churn?.after.p95 ?? 0), ink: 'ink' },
    },
  };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
