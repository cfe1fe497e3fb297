/** What the sentence says of complaints: how many buy again, and what becomes of yearly churn. */
import type { ComplaintsSummary } from '#engine/satisfaction/complaints-summary.ts';
import type { Numbers } from '#i18n/number.ts';
import type { Said } from '#views/hand/said.ts';
import { slots } from '#views/hand/said.ts';
import { churnForm, churnResults } from '../holds/holds-sentence.ts';

export function complaintsSentence(summary: ComplaintsSummary | null, numbers: Numbers): Said {
  const churn = summary?.churn ?? null;
  const { after: later, ...others } = churnResults(churn, numbers);
  const of100 = (share: number | undefined): string => numbers.count(Math.round(100 * (share ?? 0)));
  const [before, after] = [of100(summary?.arms.base.again.p50), of100(summary?.arms.whatIf.again.p50)];
  return {
    values: {
      ...slots('way', 'to', 'from', 'before', 'after', 'today', 'later', 'low', 'high'),
      change: churnForm(churn),
    },
    results: {
      ...others,
      later: later!,
      before: { text: summary === null ? '' : before, ink: 'now' },
      after: { text: summary === null ? '' : after, ink: 'if' },
    },
  };
}
