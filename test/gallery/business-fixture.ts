/** An invented business in the shape of the engine's summary: seeded draws, run by run, month by month. */
import type { BusinessSummary, Stream, StreamFlow } from '#engine/business/business-summary.ts';
import type { Bands, Distribution, MonthDistribution, Quantiles } from '#engine/summary.ts';

export interface BusinessSettings {
  readonly seed: number;
  readonly runs: number;
  readonly years: number;
  readonly churn: readonly [number, number];
  readonly churnWhatIf: readonly [number, number];
  readonly customers: number;
  readonly won: number;
  readonly referred: readonly [number, number];
  readonly wordOfMouth: readonly [number, number];
  readonly cost: readonly [number, number];
  /** Multiplies what a customer brings in. */
  readonly scale: number;
}

/** The business of the picture. */
export const CARD_BUSINESS: BusinessSettings = {
  seed: 42,
  runs: 200,
  years: 20,
  churn: [0.09, 0.11],
  churnWhatIf: [0.04, 0.06],
  customers: 10_000,
  won: 60,
  referred: [0.017, 0.035],
  wordOfMouth: [0.008, 0.016],
  cost: [2.5, 3.5],
  scale: 1,
};

const PROFILE = [30, 38.5, 41.5, 45, 49];
const CLASSES = 21;

interface Path {
  readonly profit: number[];
  readonly before: number[];
  readonly customers: number[];
  readonly flows: Readonly<Record<Stream, number[]>>;
  readonly tenures: number[];
  readonly lifetime: number;
}

export function businessFixture(changes: Partial<BusinessSettings> = {}): BusinessSummary {
  const settings = { ...CARD_BUSINESS, ...changes };
  const { runs, years } = settings;
  const random = mulberry(settings.seed);
  const between = ([low, high]: readonly [number, number]): number =>
    Math.max(0, (low + high) / 2 + (normal(random) * (high - low)) / 3.29);
  const today = steadyTenures(settings);
  const pairs = Array.from({ length: runs }, () => {
    const shared = {
      referred: between(settings.referred),
      wordOfMouth: between(settings.wordOfMouth),
      size: settings.scale * (1 + 0.05 * normal(random)),
    };
    const churn = between(settings.churn);
    const churnWhatIf = between(settings.churnWhatIf);
    const cost = between(settings.cost);
    return {
      base: path({ ...settings, ...shared, rate: churn, paid: 0 }, today),
      whatIf: path({ ...settings, ...shared, rate: churnWhatIf, paid: cost }, today),
    };
  });
  const months = Float64Array.from({ length: years * 12 + 1 }, (_, i) => i);
  const over = (pick: (pair: (typeof pairs)[number]) => number): number[] => pairs.map(pick).sort((a, b) => a - b);
  const bandsOf = (pick: (pair: (typeof pairs)[number], i: number) => number): Bands => {
    const columns = Array.from(months, (_, i) => over((pair) => pick(pair, i)));
    const at = (q: number): Float64Array => Float64Array.from(columns, (column) => quantile(column, q));
    return { p5: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95) };
  };
  const year = (values: number[]): number => values.slice(0, 12).reduce((sum, value) => sum + value, 0);
  const isSafe =
    quantile(
      over(({ base }) => year(base.profit)),
      0.05,
    ) > 0;
  const change = (pick: (one: Path) => number, pickBase = pick): number[] =>
    over(({ base, whatIf }) => pick(whatIf) / pickBase(base) - 1);
  const lifetime = isSafe ? distribution(change((one) => one.lifetime)) : null;
  const last = months.length - 1;
  const flow = (stream: Stream): StreamFlow => {
    const base = Float64Array.from(months, (_, i) =>
      quantile(
        over((pair) => pair.base.flows[stream][i]!),
        0.5,
      ),
    );
    const whatIf = Float64Array.from(months, (_, i) =>
      quantile(
        over((pair) => pair.whatIf.flows[stream][i]!),
        0.5,
      ),
    );
    const end = (arm: 'base' | 'whatIf'): Quantiles => quantiles(over((pair) => pair[arm].flows[stream][last]!));
    return { stream, today: base[0]!, base, whatIf, end: { base: end('base'), whatIf: end('whatIf') } };
  };
  const mean = (pick: (pair: (typeof pairs)[number]) => number[]): number[] =>
    today.map((_, k) => pairs.reduce((sum, pair) => sum + pick(pair)[k]!, 0) / runs);
  const tenures = { today, base: mean(({ base }) => base.tenures), whatIf: mean(({ whatIf }) => whatIf.tenures) };
  return {
    engineVersion: 'fixture',
    seed: settings.seed,
    runs,
    randomisations: 1,
    months,
    profit: {
      base: bandsOf(({ base }, i) => base.profit[i]!),
      whatIf: bandsOf(({ whatIf }, i) => whatIf.profit[i]!),
    },
    profitBefore: bandsOf(({ whatIf }, i) => whatIf.before[i]!).p50,
    customers: {
      base: bandsOf(({ base }, i) => base.customers[i]!),
      whatIf: bandsOf(({ whatIf }, i) => whatIf.customers[i]!),
    },
    firstYear: isSafe
      ? {
          after: distribution(change(({ profit }) => year(profit))),
          before: distribution(
            change(
              ({ before }) => year(before),
              ({ profit }) => year(profit),
            ),
          ),
        }
      : null,
    waits: [0, 1, 2, 3, 5, 10, 20]
      .filter((n) => n <= years)
      .map((n) => {
        const at = (values: number[]): number => (n === 0 ? year(values) : values[n * 12]!);
        return {
          years: n,
          after: quantiles(change(({ profit }) => at(profit))),
          before: quantiles(
            change(
              ({ before }) => at(before),
              ({ profit }) => at(profit),
            ),
          ),
        };
      }),
    overtakes: monthsOver(
      pairs.map(({ base, whatIf }) => {
        let i = last;
        while (i >= 0 && whatIf.profit[i]! > base.profit[i]!) i--;
        return i === last ? Infinity : i + 2;
      }),
    ),
    catchesUp: monthsOver(
      pairs.map(({ base, whatIf }) => {
        const wanted = whatIf.lifetime / base.lifetime;
        const i = whatIf.profit.findIndex((value, k) => value / base.profit[k]! >= wanted);
        return i < 0 ? Infinity : i + 1;
      }),
    ),
    lifetime,
    tenures: {
      ...tenures,
      halfWithin: {
        today: halfOf(tenures.today),
        base: halfOf(tenures.base),
        whatIf: halfOf(tenures.whatIf),
      },
    },
    streams: [flow('advertising'), flow('referral'), flow('wordOfMouth'), flow('leaving')],
    end: {
      base: quantiles(over(({ base }) => base.customers[last]!)),
      whatIf: quantiles(over(({ whatIf }) => whatIf.customers[last]!)),
    },
  };
}

interface Drawn extends Omit<BusinessSettings, 'referred' | 'wordOfMouth' | 'cost'> {
  readonly referred: number;
  readonly wordOfMouth: number;
  readonly size: number;
  readonly rate: number;
  readonly paid: number;
}

function steadyTenures({ customers, churn }: BusinessSettings): number[] {
  const stay = 1 - (churn[0] + churn[1]) / 2;
  return Array.from({ length: CLASSES }, (_, k) =>
    k === CLASSES - 1 ? customers * stay ** k : customers * (1 - stay) * stay ** k,
  );
}

/** Customers by month of tenure, the last held open. */
function path(drawn: Drawn, today: readonly number[]): Path {
  const cells = new Float64Array(CLASSES * 12);
  today.forEach((count, k) => {
    if (k === CLASSES - 1) cells[cells.length - 1] = count;
    else for (let m = 0; m < 12; m++) cells[k * 12 + m]! += count / 12;
  });
  const keep = (1 - drawn.rate) ** (1 / 12);
  const result: Path = {
    profit: [],
    before: [],
    customers: [],
    flows: { advertising: [], referral: [], wordOfMouth: [], leaving: [] },
    tenures: [],
    lifetime: 0,
  };
  for (let month = 0; month <= drawn.years * 12; month++) {
    const present = cells.reduce((sum, count) => sum + count, 0);
    const leaving = present * (1 - keep);
    const referral = (present * drawn.referred) / 12;
    const mouth = Math.max(0, (present * drawn.wordOfMouth) / 12 - leaving * 0.03);
    let earned = 0;
    cells.forEach((count, m) => {
      earned += (count * (PROFILE[Math.min(4, Math.floor(m / 12))] ?? 0) * drawn.size) / 12;
    });
    const before = earned - drawn.won * 51 - referral * 18;
    result.before.push(before);
    result.profit.push(before - (drawn.paid * present) / 12);
    result.customers.push(present);
    result.flows.advertising.push(drawn.won);
    result.flows.referral.push(referral);
    result.flows.wordOfMouth.push(mouth);
    result.flows.leaving.push(leaving);
    const last = cells.length - 1;
    const kept = cells[last]! * keep;
    for (let m = last; m > 0; m--) cells[m] = cells[m - 1]! * keep;
    cells[last]! += kept;
    cells[0] = drawn.won + referral + mouth;
  }
  const tenures = Array.from({ length: CLASSES }, (_, k) =>
    cells.slice(k * 12, k === CLASSES - 1 ? undefined : k * 12 + 12).reduce((sum, count) => sum + count, 0),
  );
  let value = -51;
  for (let m = 0; m < drawn.years * 12; m++) {
    const yearly = (PROFILE[Math.min(4, Math.floor(m / 12))] ?? 0) * drawn.size - drawn.paid;
    value += ((yearly / 12) * keep ** m) / 1.1 ** (m / 12);
  }
  return { ...result, tenures, lifetime: value };
}

function halfOf(classes: readonly number[]): number {
  const half = classes.reduce((sum, count) => sum + count, 0) / 2;
  let sum = 0;
  for (const [k, count] of classes.entries()) {
    if (sum + count >= half) return k + (half - sum) / count;
    sum += count;
  }
  return classes.length;
}

function monthsOver(values: readonly number[]): MonthDistribution {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (q: number): number => sorted[Math.round(q * (sorted.length - 1))]!;
  return { p5: at(0.05), p50: at(0.5), p95: at(0.95), never: values.filter((value) => value === Infinity).length };
}

function quantiles(sorted: readonly number[]): Quantiles {
  const at = (q: number): number => quantile(sorted, q);
  return { p5: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95) };
}

function distribution(sorted: readonly number[]): Distribution {
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  return { ...quantiles(sorted), mean, meanError: 0.001, medianError: 0.001 };
}

function quantile(sorted: readonly number[], q: number): number {
  const place = q * (sorted.length - 1);
  const low = Math.floor(place);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low]! + (place - low) * (sorted[high]! - sorted[low]!);
}

function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
