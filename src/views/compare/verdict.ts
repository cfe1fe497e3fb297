/**
 * The sentence: in how many of 100 runs each scenario pays, the least sure first. Scenarios that come out the same share
 * a clause; one that changes nothing is said first, by itself.
 */
import type { Summary } from '#engine/summary.ts';
import { slot, type PartValues } from '#i18n/translate.ts';
import { isStill, paysOf } from './measure.ts';

export interface Compared {
  readonly name: string;
  readonly summary: Summary;
  /** It has a cost to be earned back. */
  readonly costs: boolean;
}

interface Group {
  readonly pays: number;
  readonly names: readonly string[];
}

export interface Verdict {
  /** Null where nothing changes anything: then the sentence is a plain one. */
  readonly values: PartValues | null;
  /** All pay in the same number of runs. */
  readonly isTie: boolean;
  /** What stands in n1 … n4, and which of them is the best. */
  readonly counts: Readonly<Record<string, { readonly text: string; readonly isBest: boolean }>>;
}

/** The words of the language that stand between the counts. */
export interface Speech {
  /** "every one", "none", "65". */
  readonly count: (pays: number) => string;
  /** "Both", "All four". */
  readonly all: (count: number) => string;
  /** "“A”, “B” and “C”". */
  readonly listed: (names: readonly string[]) => string;
}

/** With more than this many scenarios the sentence has no room for more than the counts. */
const MOST_LED = 3;

export function verdictOf(compared: readonly Compared[], speech: Speech): Verdict {
  const moving = compared.filter(({ summary }) => !isStill(summary));
  const still = compared.filter(({ summary }) => isStill(summary));
  const groups = grouped(moving);
  if (groups.length === 0) return { values: null, isTie: false, counts: {} };
  const isWhole = groups.length === 1 && still.length === 0 && moving.length > 1;
  const names = isWhole ? [speech.all(moving.length)] : groups.map((group) => speech.listed(group.names));
  const led = groups.length > 1 && compared.length <= MOST_LED && isClose(moving, groups[0]!);
  const many = (index: number): string => ((groups[index]?.names.length ?? 0) > 1 ? 'other' : 'one');
  return {
    values: {
      still: still.length === 0 ? 'none' : still.length === 1 ? 'one' : 'other',
      names0: speech.listed(still.map(({ name }) => name)),
      groups: groups.length === 2 && led ? 'led' : (['one', 'two', 'three', 'four'][groups.length - 1] ?? 'four'),
      lead: led ? 'yes' : 'no',
      many1: many(0),
      many2: many(1),
      names1: names[0] ?? '',
      names2: names[1] ?? '',
      names3: names[2] ?? '',
      names4: names[3] ?? '',
      n1: slot('n1'),
      n2: slot('n2'),
      n3: slot('n3'),
      n4: slot('n4'),
    },
    isTie: isWhole,
    counts: Object.fromEntries(
      groups.map(({ pays }, i) => [`n${i + 1}`, { text: speech.count(pays), isBest: i === groups.length - 1 }]),
    ),
  };
}

/** Those of one count together, the least first. */
function grouped(compared: readonly Compared[]): Group[] {
  const byCount = new Map<number, string[]>();
  for (const { name, summary } of compared) {
    const pays = paysOf(summary);
    byCount.set(pays, [...(byCount.get(pays) ?? []), name]);
  }
  return [...byCount].map(([pays, names]) => ({ pays, names })).sort((a, b) => a.pays - b.pays);
}

/** What the least sure ones keep comes close to what they cost: their interval holds zero, well inside. */
function isClose(compared: readonly Compared[], { pays }: Group): boolean {
  const least = compared.filter(({ summary }) => paysOf(summary) === pays);
  return least.every(({ summary, costs }) => costs && summary.difference.p25 < 0 && summary.difference.p95 > 0);
}
