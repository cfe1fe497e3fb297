/** Invented rows of what holds customers. */
import type { BondProfileProps, ProfileRow } from '#charts/bond-profile.ts';
import type { ScoreRowsProps } from '#charts/measuring/score-rows.ts';

const row = (key: string, today: number, counts: number, to: number | null = null, isHead = false): ProfileRow => ({
  key,
  name: key,
  isHead,
  today,
  counts,
  whatIf: to === null ? null : { low: to, middle: to, high: to },
  value:
    to === null
      ? [{ text: `${today}`, tone: 'now', strong: true }]
      : [
          { text: `${today}`, tone: 'now', strong: true },
          { text: ' to ' },
          { text: `${to}`, tone: 'if', strong: true },
        ],
  todayLabel: `${key}, today`,
  whatIfLabel: `${key}, what if`,
  todayText: `${today} of 100`,
  whatIfText: `${to ?? today} of 100`,
});

export const profileFixture = (): Pick<BondProfileProps, 'rows' | 'selected' | 'ticks' | 'key'> => ({
  rows: [
    row('Effort of leaving', 45, 45, null, true),
    row('technical', 35, 24.5),
    row('geographic', 25, 17.5),
    row('time', 30, 21),
    row('Ties lost', 30, 30, null, true),
    row('social', 25, 10, 45),
    row('values', 20, 8),
  ],
  selected: 'social',
  ticks: [0, 25, 50, 75, 100].map((value) => ({ value, text: `${value}` })),
  key: [{ text: 'ring: today · ' }, { text: 'what if', tone: 'if', strong: true }],
});

const around = (p50: number) => ({ p5: p50 * 0.6, p25: p50 * 0.8, p50, p75: p50 * 1.2, p95: p50 * 1.5 });

export const scoresFixture = (): ScoreRowsProps => ({
  rows: [
    ...[
      ['social', 0.64],
      ['knowledge', 0.32],
      ['cultural', 0.29],
    ].map(([name, points]) => ({
      key: `${name}`,
      name: `${name}`,
      aside: '$0.20 to $0.60',
      quantiles: around(Number(points)),
      value: `${points}`,
      spoken: `${name}: ${points} points`,
    })),
    { key: 'time', name: 'time', aside: '$1', quantiles: null, value: '', spoken: 'time: no answer yet' },
  ],
  from: 0,
  to: 1,
  ticks: [0, 0.5, 1].map((value) => ({ value, text: `${value}` })),
  heads: { name: 'bond', aside: 'ten points cost', scale: 'points', value: '' },
  selected: 'social',
});
