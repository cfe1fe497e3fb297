/** Changes to the shape of a scenario: which model, which levers, which costs and segments there are. */
import { knownMedian } from '#engine/inputs/known-fit.ts';
import { pow } from '#engine/math/pow.ts';
import type {
  Cost,
  Lever,
  ProfitCurve,
  ProfitSource,
  Quantity,
  Retention,
  Scenario,
  Segment,
} from '#engine/scenario.ts';
import { withValue } from '../edit.ts';
import { middleOf } from './scale.ts';

/** Renewals of a customer who differs from others are yearly unless a scenario says otherwise. */
const YEAR = 12;
/** α + β of a new model of customers who differ: polarisation 1 ⁄ (α + β + 1) = 0.2. */
const SPREAD = 4;

const rounded = (x: number): number => Number(x.toPrecision(4));

/** Churn a year that a retention model stands for, at the middle of its inputs: what another model starts from. */
function yearlyChurn(retention: Retention, scenario: Scenario): number {
  const at = (quantity: Quantity): number => knownMedian(quantity, 'positive', scenario.rangeLevel);
  switch (retention.kind) {
    case 'constant':
    case 'newcomer':
      return knownMedian(retention.churn, 'rate', scenario.rangeLevel);
    case 'sbg':
    case 'bdw': {
      const mean = at(retention.alpha) / (at(retention.alpha) + at(retention.beta));
      return 1 - pow(1 - mean, YEAR / (retention.every ?? YEAR));
    }
    case 'table': {
      const last = retention.survival.at(-1) ?? 0.9;
      return 1 - pow(last, YEAR / ((retention.every ?? YEAR) * Math.max(1, retention.survival.length)));
    }
  }
}

/** The same churn in another model; ranges are kept where both models have the same input. */
export function withRetention(scenario: Scenario, index: number, kind: Retention['kind']): Scenario {
  const { retention } = scenario.segments[index]!;
  if (retention.kind === kind) return scenario;
  const churn =
    retention.kind === 'constant' || retention.kind === 'newcomer'
      ? retention.churn
      : rounded(yearlyChurn(retention, scenario));
  const mean = rounded(yearlyChurn(retention, scenario));
  const differing = { alpha: rounded(SPREAD * mean), beta: rounded(SPREAD * (1 - mean)), every: YEAR };
  const models: Record<Retention['kind'], Retention> = {
    constant: { kind: 'constant', churn },
    newcomer: { kind: 'newcomer', earlyMonths: 3, earlyLoss: 0.1, churn },
    sbg: retention.kind === 'bdw' ? withoutTenure(retention) : { kind: 'sbg', ...differing },
    bdw: retention.kind === 'sbg' ? { ...retention, kind: 'bdw', c: 1 } : { kind: 'bdw', c: 1, ...differing },
    table: {
      kind: 'table',
      every: YEAR,
      after: 'hold',
      survival: Array.from({ length: 10 }, (_, i) => Number(pow(1 - mean, i + 1).toFixed(3))),
    },
  };
  const changed = withValue(scenario, ['segments', index, 'retention'], models[kind]);
  return kind === 'newcomer' ? changed : withoutIdleLevers(changed);
}

function withoutTenure({ every, alpha, beta }: Extract<Retention, { kind: 'bdw' }>): Retention {
  return { kind: 'sbg', alpha, beta, ...(every === undefined ? {} : { every }) };
}

/** A lever on newcomers acts on nobody once no segment has a phase for them. */
function withoutIdleLevers(scenario: Scenario): Scenario {
  const hasPhase = scenario.segments.some(({ retention }) => retention.kind === 'newcomer');
  return hasPhase ? scenario : { ...scenario, levers: scenario.levers.filter(({ kind }) => kind !== 'newcomer') };
}

/** 'lever', 'lever-2', …: the first that is free. */
function freeId(stem: string, taken: readonly { readonly id: string }[]): string {
  for (let n = 1; ; n++) {
    const id = n === 1 ? stem : `${stem}-${n}`;
    if (!taken.some((each) => each.id === id)) return id;
  }
}

/** Levers that are made of nothing: those of places and of satisfaction are made where these are seen. */
export const NEW_LEVERS = ['churn', 'newcomer', 'premium', 'referral', 'acquisition', 'programme'] as const;
export type NewLever = (typeof NEW_LEVERS)[number];

/** A new lever with a size worth looking at; a premium is a fiftieth of what a customer brings in a year. */
export function withLever(scenario: Scenario, kind: NewLever): Scenario {
  const id = freeId(kind, scenario.levers);
  const base = scenario.segments[0]?.profit.base;
  const levers: Record<NewLever, Lever> = {
    churn: { id, kind: 'churn', reading: 'relative', size: 0.05 },
    newcomer: { id, kind: 'newcomer', reading: 'relative', size: 0.1 },
    premium: { id, kind: 'premium', size: base === undefined ? 1 : rounded(Math.abs(middleOf(base.amount)) / 50) || 1 },
    referral: { id, kind: 'referral', size: 0.1 },
    acquisition: { id, kind: 'acquisition', size: -0.1 },
    programme: { id, kind: 'programme', costs: [{ per: 'customer-year', amount: 1 }] },
  };
  return { ...scenario, levers: [...scenario.levers, levers[kind]] };
}

/** Switched off: kept, and nothing of it counts; or on again. */
export const withLeverOn = (scenario: Scenario, index: number, on: boolean): Scenario =>
  withValue(scenario, ['levers', index, 'off'], on ? undefined : true);

export const withoutLever = (scenario: Scenario, index: number): Scenario => ({
  ...scenario,
  levers: scenario.levers.toSpliced(index, 1),
});

export function withCost(scenario: Scenario, lever: number, per: Cost['per']): Scenario {
  const amount = per === 'once' || per === 'month' ? 1000 : 1;
  const costs = scenario.levers[lever]?.costs ?? [];
  return withValue(scenario, ['levers', lever, 'costs'], [...costs, { per, amount }]);
}

export function withoutCost(scenario: Scenario, lever: number, index: number): Scenario {
  const costs = (scenario.levers[lever]?.costs ?? []).toSpliced(index, 1);
  return withValue(scenario, ['levers', lever, 'costs'], costs.length === 0 ? undefined : costs);
}

/** A segment like the last one, with a name of its own. */
export function withNewSegment(scenario: Scenario, name: string): Scenario {
  const last = scenario.segments.at(-1)!;
  const segment: Segment = { ...last, id: freeId('segment', scenario.segments), name };
  return { ...scenario, segments: [...scenario.segments, segment] };
}

/** Levers that acted on the segment alone go with it. */
export function withoutSegment(scenario: Scenario, index: number): Scenario {
  const gone = scenario.segments[index];
  if (gone === undefined || scenario.segments.length === 1) return scenario;
  return withoutIdleLevers({
    ...scenario,
    segments: scenario.segments.toSpliced(index, 1),
    levers: scenario.levers.filter(({ segment }) => segment !== gone.id),
    ...withoutGroups(scenario, gone.id),
  });
}

/** Who the customers of the segment were goes with it. */
function withoutGroups({ positions }: Scenario, id: string): Pick<Scenario, 'positions'> {
  if (positions?.groups?.[id] === undefined) return {};
  const groups = Object.fromEntries(Object.entries(positions.groups).filter(([other]) => other !== id));
  return { positions: { ...positions, groups } };
}

/** Another course over the years for a source, with the same profit in the year in which it is largest; or none. */
export function withCurve(
  scenario: Scenario,
  segment: number,
  source: ProfitSource,
  shape: ProfitCurve['shape'] | 'none',
): Scenario {
  const before = scenario.segments[segment]?.profit[source];
  const path = ['segments', segment, 'profit', source];
  if (shape === 'none') return withValue(scenario, path, undefined);
  const amount = before?.amount ?? 10;
  const years = before?.shape === 'row' ? before.row.length : before?.shape === 'ramp' ? before.years : 5;
  const growth = before?.growth === undefined ? {} : { growth: before.growth };
  const curves: Record<ProfitCurve['shape'], ProfitCurve> = {
    flat: { amount, shape: 'flat', ...growth },
    ramp: { amount, shape: 'ramp', years: Math.max(2, years), ...growth },
    row: { amount, shape: 'row', row: Array.from({ length: Math.max(2, years) }, () => 1), ...growth },
  };
  return withValue(scenario, path, curves[shape]);
}

/** A row of profits by year of tenure: the amounts themselves, times 1. */
export const withRow = (scenario: Scenario, segment: number, source: ProfitSource, row: readonly number[]): Scenario =>
  withValue(scenario, ['segments', segment, 'profit', source, 'row'], row);
