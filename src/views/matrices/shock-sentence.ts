/** What the sentence says of a shock: how many more go, and what most of them had come for. */
import type { ShockSummary } from '#engine/matrices/matrix-summary.ts';
import type { MatrixId } from '#engine/positions/positions.ts';
import { MATRIX_OF } from '#engine/positions/positions.ts';
import type { Numbers } from '#i18n/number.ts';
import type { Said } from '#views/hand/said.ts';
import { slots } from '#views/hand/said.ts';

export function shockSentence(shock: ShockSummary | null, matrix: MatrixId, drawn: number, numbers: Numbers): Said {
  const gone = shock?.gone;
  const shares = shock?.goneOf ?? [];
  const largest = Math.max(0, ...shares);
  const kind =
    gone === undefined || largest === 0 ? 'none' : (MATRIX_OF[matrix].zones[shares.indexOf(largest)] ?? 'none');
  const count = Math.round(gone?.p50 ?? 0);
  return {
    values: {
      ...slots('shock', 'month', 'gone', 'low', 'high', 'most'),
      change: gone === undefined ? 'waiting' : gone.p95 < 0.5 ? 'none' : 'more',
      customers: drawn,
      few: count === 1 ? 'one' : 'other',
      kind,
    },
    results: {
      gone: { text: numbers.count(count), ink: 'if' },
      low: { text: numbers.count(Math.round(gone?.p5 ?? 0)), ink: 'ink' },
      high: { text: numbers.count(Math.round(gone?.p95 ?? 0)), ink: 'ink' },
      most: { text: numbers.count(Math.round(largest)), ink: 'if' },
    },
  };
}
