/** The headings at the side: computed, each with a true, a reversed and an undecided form. */
import type { ShockSummary, ZoneRow, ZoneTable } from '#engine/matrices/matrix-summary.ts';
import type { MatrixId } from '#engine/positions/positions.ts';
import { MATRIX_OF } from '#engine/positions/positions.ts';
import type { Numbers } from '#i18n/number.ts';
import type { TextValues } from '#i18n/translate.ts';
import type { Together } from './together.ts';

/** Which two zones are compared in how fast they leave: busy alike, or those who leave fastest and slowest. */
const PAIR: Readonly<Partial<Record<MatrixId, readonly [worse: string, better: string]>>> = {
  attitude: ['spurious', 'loyal'],
  involvement: ['habitual', 'loyal'],
};
/** Less than this is no difference anybody would see. */
const FASTER = 1.1;

export interface ShareFinding {
  readonly finding: TextValues;
  /** Null where nobody is compared. */
  readonly leaving: TextValues | null;
}

/** What the words of a language are asked for. */
export interface FindingWords {
  readonly zone: (zone: number) => string;
  /** "twice", "four times". */
  readonly times: (values: TextValues) => string;
}

export function shareFinding(matrix: MatrixId, table: ZoneTable, words: FindingWords, numbers: Numbers): ShareFinding {
  const here = table.rows.filter(({ customers }) => customers > 0);
  const best = here.reduce<ZoneRow | null>(
    (most, row) => ((row.share ?? -Infinity) > (most?.share ?? -Infinity) ? row : most),
    null,
  );
  const pair = pairOf(matrix, here);
  const form = here.length < 2 ? 'one' : (best?.share ?? null) === null ? 'loss' : 'share';
  const blank = { worse: '', better: '', times: '', alike: 'none' };
  const share = {
    form,
    customers: numbers.percent((best?.customers ?? 0) / Math.max(1, table.total.customers)),
    share: numbers.percent(best?.share ?? 0),
  };
  if (pair === null || form === 'one') return { finding: { ...share, ...blank, leave: 'none' }, leaving: null };
  const [worse, better] = pair.map(leavingOf) as [Leaving, Leaving];
  const ratio = worse.p50 / better.p50;
  const leave =
    ratio >= FASTER && worse.p5 > better.p95
      ? 'faster'
      : ratio <= 1 / FASTER && worse.p95 < better.p5
        ? 'slower'
        : 'same';
  const names = { worse: words.zone(pair[0].zone), better: words.zone(pair[1].zone) };
  return {
    finding: {
      ...share,
      ...names,
      leave,
      times: leave === 'faster' ? words.times(timesOf(ratio, numbers)) : '',
      alike: PAIR[matrix] === undefined ? 'none' : matrix,
    },
    leaving: {
      worse: numbers.percent(worse.p50, { like: [worse.p50, better.p50] }),
      better: numbers.percent(better.p50, { like: [worse.p50, better.p50] }),
      worseName: names.worse,
      betterName: names.better,
    },
  };
}

interface Leaving {
  readonly p5: number;
  readonly p50: number;
  readonly p95: number;
}
const leavingOf = ({ stay }: ZoneRow): Leaving => ({ p5: 1 - stay!.p95, p50: 1 - stay!.p50, p95: 1 - stay!.p5 });

function pairOf(matrix: MatrixId, here: readonly ZoneRow[]): readonly [ZoneRow, ZoneRow] | null {
  const named = PAIR[matrix];
  const known = here.filter(({ stay }) => stay !== null);
  if (named !== undefined) {
    const [worse, better] = named.map((name) =>
      known.find(({ zone }) => (MATRIX_OF[matrix].zones as readonly string[])[zone] === name),
    );
    return worse === undefined || better === undefined || leavingOf(better).p50 <= 0 ? null : [worse, better];
  }
  const sorted = [...known].sort((a, b) => a.stay!.p50 - b.stay!.p50);
  const [worse, better] = [sorted[0], sorted.at(-1)];
  return worse === undefined || better === undefined || leavingOf(better).p50 <= 0 ? null : [worse, better];
}

/** "twice", "four times", "1.8 times": whole from two and a half on. */
export function timesOf(ratio: number, numbers: Numbers): TextValues {
  if (ratio >= 1.9 && ratio < 2.15) return { form: 'twice', factor: '' };
  return { form: 'times', factor: ratio < 2.5 ? numbers.factor(ratio) : numbers.word(Math.round(ratio)) };
}

/** Kinds of whom fewer than this of 100 go are not named. */
const MANY = 0.1;

export function shockFinding({ kinds }: ShockSummary, name: (zone: number) => string, numbers: Numbers): TextValues {
  const sorted = kinds
    .flatMap(({ zone, released }) => (released === null ? [] : [{ zone, share: released.p50 }]))
    .sort((a, b) => b.share - a.share);
  const named = sorted.filter(({ share }) => share >= MANY).slice(0, 2);
  const rest = Math.max(0, ...sorted.slice(named.length).map(({ share }) => share));
  const most = sorted[0]?.share ?? 0;
  const [a, b] = named;
  return {
    form: a === undefined ? (most < 0.0005 ? 'none' : 'few') : b === undefined ? 'one' : 'two',
    a: numbers.of100(a?.share ?? 0),
    aName: a === undefined ? '' : name(a.zone),
    b: numbers.of100(b?.share ?? 0),
    bName: b === undefined ? '' : name(b.zone),
    rest: numbers.of100(rest),
  };
}

export function needsFinding(together: Together, pays: number, runs: number, numbers: Numbers): TextValues {
  const { points, from, to } = together;
  const percent = (share: number): string => numbers.percent(share, { decimals: 1 });
  return {
    form: points.p50 > 0 ? 'up' : points.p50 < 0 ? 'down' : 'same',
    points: numbers.decimal(Math.abs(points.p50), 2),
    from: percent(from),
    to: percent(to.p50),
    low: percent(to.low).replace('%', ''),
    high: percent(to.high).replace('%', ''),
    pays: pays === 0 ? 0 : pays === runs ? 100 : Math.min(99, Math.max(1, Math.round((100 * pays) / runs))),
  };
}
