/** Invented data in the shape of the credit-card case: seeded draws, run by run, month by month. */
import type { FanColumns } from '#charts/fan.ts';
import type { SourceKey, YearSources } from '#charts/source-columns.ts';

export interface Settings {
  readonly seed: number;
  readonly runs: number;
  readonly years: number;
  readonly churn: readonly [number, number];
  readonly churnWhatIf: readonly [number, number];
  readonly acquisition: number;
  /** Multiplies every source. */
  readonly scale: number;
  readonly cost: number;
}

export const CREDIT_CARD: Settings = {
  seed: 42,
  runs: 400,
  years: 20,
  churn: [0.09, 0.11],
  churnWhatIf: [0.04, 0.06],
  acquisition: 51,
  scale: 1,
  cost: 3,
};

export interface ArmData {
  readonly survivors: FanColumns;
  readonly cumulative: FanColumns;
  readonly lifetime: readonly number[];
  readonly breakEven: number | null;
}

export interface CaseData {
  readonly months: Float64Array;
  readonly base: ArmData;
  readonly whatIf: ArmData;
  readonly dots: Float64Array;
  readonly payback: { readonly p5: number; readonly p50: number; readonly p95: number };
  readonly years: readonly YearSources[];
}

/** Yearly profit of a customer by source, by year of tenure 1 … 5, then held. */
const PROFILE: Readonly<Record<SourceKey, readonly number[]>> = {
  base: [30, 30, 30, 30, 30],
  growth: [0, 6, 7, 8.5, 10],
  saving: [0, 2, 3.5, 4.5, 6],
  referral: [0, 3.5, 2.5, 4, 6],
  premium: [0, 0.5, 1, 2, 3],
};
const KEYS: readonly SourceKey[] = ['base', 'growth', 'saving', 'referral', 'premium'];

export function runCase(settings: Settings): CaseData {
  const random = mulberry(settings.seed);
  const length = settings.years * 12;
  const months = Float64Array.from({ length: length + 1 }, (_, i) => i);
  const runs = Array.from({ length: settings.runs }, () => {
    const size = settings.scale * (1 + 0.05 * normal(random));
    const rate = (ends: readonly [number, number]): number =>
      Math.min(0.97, Math.max(0.001, (ends[0] + ends[1]) / 2 + (normal(random) * (ends[1] - ends[0])) / 3.29));
    const discount = 0.1 + 0.0122 * normal(random);
    const acquisition = settings.acquisition * (1 + 0.06 * normal(random));
    const base = path(rate(settings.churn), size, discount, acquisition, 0, length, random);
    const whatIf = path(rate(settings.churnWhatIf), size, discount, acquisition, settings.cost, length, random);
    return { base, whatIf };
  });
  const difference = runs.map(({ base, whatIf }) => {
    const low = base.cumulative[length]!;
    return low > 0 ? (whatIf.cumulative[length]! - low) / low : whatIf.cumulative[length]! - low;
  });
  const ahead = runs.map(({ base, whatIf }) => {
    let month = length;
    while (month > 0 && whatIf.cumulative[month]! > base.cumulative[month]!) month--;
    return month === length ? Infinity : month + 1;
  });
  return {
    months,
    base: arm(runs.map((run) => run.base)),
    whatIf: arm(runs.map((run) => run.whatIf)),
    dots: Float64Array.from({ length: 100 }, (_, i) => quantile(difference, (i + 0.5) / 100)),
    payback: { p5: quantile(ahead, 0.05), p50: quantile(ahead, 0.5), p95: quantile(ahead, 0.95) },
    years: yearColumns(settings),
  };
}

interface Path {
  readonly survivors: Float64Array;
  readonly cumulative: Float64Array;
}

function path(
  churn: number,
  size: number,
  discount: number,
  acquisition: number,
  cost: number,
  length: number,
  random: () => number,
): Path {
  const survivors = new Float64Array(length + 1);
  const cumulative = new Float64Array(length + 1);
  const keep = (1 - churn) ** (1 / 12);
  const monthly = (1 + discount) ** (-1 / 12);
  let alive = 1;
  let sum = -acquisition;
  let factor = 1;
  for (let month = 0; month <= length; month++) {
    survivors[month] = alive;
    cumulative[month] = sum;
    const year = Math.min(Math.floor(month / 12), 4);
    const profit = KEYS.reduce((total, key) => total + (PROFILE[key][year] ?? 0), 0) * size - cost;
    factor *= monthly;
    sum += (alive * profit * factor) / 12;
    alive *= keep * (1 + (random() - 0.5) * 0.004);
    alive = Math.min(alive, survivors[month]!);
  }
  return { survivors, cumulative };
}

function arm(paths: readonly Path[]): ArmData {
  const fan = (pick: (path: Path) => Float64Array): FanColumns => {
    const columns = paths.map(pick);
    const at = (q: number): Float64Array =>
      Float64Array.from({ length: columns[0]!.length }, (_, i) =>
        quantile(
          columns.map((column) => column[i]!),
          q,
        ),
      );
    return { p5: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95) };
  };
  const cumulative = fan((one) => one.cumulative);
  const even = Array.from(cumulative.p50).findIndex((value) => value > 0);
  return {
    survivors: fan((one) => one.survivors),
    cumulative,
    lifetime: [cumulative.p5, cumulative.p50, cumulative.p95].map((column) => column[column.length - 1]!),
    breakEven: even <= 0 ? null : even,
  };
}

function yearColumns(settings: Settings): YearSources[] {
  const zero = { base: 0, growth: 0, saving: 0, referral: 0, premium: 0 };
  const acquired: YearSources = {
    year: 0,
    sources: { base: zero, whatIf: zero },
    acquisition: { base: -settings.acquisition, whatIf: -settings.acquisition },
  };
  const mean = ([low, high]: readonly [number, number]): number => (low + high) / 2;
  const later = Array.from({ length: settings.years }, (_, i): YearSources => {
    const of = (churn: number): Record<SourceKey, number> => {
      const alive = (1 - churn) ** (i + 0.5) * settings.scale;
      const pick = (key: SourceKey): number => (PROFILE[key][Math.min(i, 4)] ?? 0) * alive;
      return {
        base: pick('base'),
        growth: pick('growth'),
        saving: pick('saving'),
        referral: pick('referral'),
        premium: pick('premium'),
      };
    };
    return {
      year: i + 1,
      sources: { base: of(mean(settings.churn)), whatIf: of(mean(settings.churnWhatIf)) },
      acquisition: { base: 0, whatIf: 0 },
    };
  });
  return [acquired, ...later];
}

export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = q * (sorted.length - 1);
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return below === above ? below : below + (above - below) * (place - Math.floor(place));
}

/** Mulberry32, public domain (Tommy Ettinger): good enough for pictures. */
function mulberry(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
