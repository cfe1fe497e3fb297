/**
 * The model once more, in the plainest way: a loop over periods with Math.pow, and a sum over a few hundred kinds of
 * customers where they differ. Shares no code with the engine, so that agreement says something. Certain inputs, finite
 * horizon.
 */
import { asChurn } from './as-churn.ts';
import type { Lever, ProfitCurve, ProfitSource, Quantity, Reading, Scenario, Segment } from '#engine/scenario.ts';

const certain = (quantity: Quantity | undefined): number => {
  if (typeof quantity === 'object') throw new Error('the plain loop knows certain inputs only');
  return quantity ?? 0;
};

const monthsOf = ({ period }: Scenario): number => (period === 'month' ? 1 : 12);

/** Lifetime profit per customer won. */
export function plainProfit(scenario: Scenario, isWhatIf: boolean): number {
  const levers = isWhatIf ? scenario.levers : [];
  const months = monthsOf(scenario);
  if (scenario.horizonYears === 'infinite') throw new Error('the plain loop ends');
  const periods = Math.round((scenario.horizonYears * 12) / months);
  const whole = scenario.segments.reduce((sum, { share }) => sum + certain(share), 0);
  let profit = 0;
  for (const segment of scenario.segments) {
    const here = plainSurvival(scenario, segment, levers, periods);
    let each = -certain(segment.acquisitionCost) * dearer(scenario, segment, levers);
    for (let t = 1; t <= periods; t++) {
      const paying = scenario.timing === 'arrears-at-risk' ? here[t]! : here[t - 1]!;
      const year = Math.ceil((t * months) / 12);
      each += paying * perCustomer(scenario, segment, levers, t, year) * discountAt(scenario, t);
    }
    profit += (certain(segment.share) / whole) * each;
  }
  return profit - firmCosts(scenario, levers, periods);
}

export function discountAt(scenario: Scenario, period: number): number {
  const when = scenario.timing === 'advance' ? period - 1 : period;
  return Math.pow(1 + certain(scenario.discount), (-when * monthsOf(scenario)) / 12);
}

const concerns = (lever: Lever, segment: Segment): boolean =>
  lever.segment === undefined || lever.segment === segment.id;

/** Periods before the lever: one that starts within a period waits for the next. */
export const startOf = (scenario: Scenario, lever: Lever): number =>
  Math.ceil((lever.startMonth ?? 0) / monthsOf(scenario));

export function strengthAt(scenario: Scenario, lever: Lever, period: number): number {
  const start = startOf(scenario, lever);
  const ramp = (lever.rampMonths ?? 0) / monthsOf(scenario);
  if (period <= start) return 0;
  return ramp <= 1 ? 1 : Math.min(1, (period - start) / ramp);
}

/** Levers on what is settled at time 0 work only if they are there in full at time 0. */
const isThereFromTheFirst = (lever: Lever): boolean => (lever.startMonth ?? 0) === 0 && (lever.rampMonths ?? 0) === 0;

export function dearer(_: Scenario, segment: Segment, levers: readonly Lever[]): number {
  let factor = 1;
  for (const lever of levers) {
    if (lever.kind === 'acquisition' && concerns(lever, segment) && isThereFromTheFirst(lever))
      factor *= 1 + certain(lever.size);
  }
  return factor;
}

/** Profit of a customer present in a period. */
export function perCustomer(
  scenario: Scenario,
  segment: Segment,
  levers: readonly Lever[],
  t: number,
  year: number,
): number {
  const perYear = 12 / monthsOf(scenario);
  let money = 0;
  for (const source of ['base', 'growth', 'saving', 'referral', 'premium'] as ProfitSource[]) {
    const curve = segment.profit[source];
    let yearly = curve === undefined ? 0 : yearlyProfit(curve, year);
    for (const lever of levers) {
      if (!concerns(lever, segment)) continue;
      const strength = strengthAt(scenario, lever, t);
      if (lever.kind === 'premium' && source === 'premium') yearly += certain(lever.size) * strength;
      if (lever.kind === 'referral' && source === 'referral' && curve !== undefined) {
        yearly += yearlyProfit(curve, year) * certain(lever.size) * strength;
      }
    }
    money += yearly / perYear;
  }
  for (const lever of levers) {
    if (!concerns(lever, segment) || t <= startOf(scenario, lever)) continue;
    for (const { per, amount } of lever.costs ?? []) {
      if (per === 'customer-month') money -= certain(amount) * monthsOf(scenario);
      if (per === 'customer-year') money -= certain(amount) / perYear;
    }
  }
  return money;
}

function yearlyProfit(curve: ProfitCurve, year: number): number {
  const described = curve.shape === 'flat' ? 1 : curve.shape === 'ramp' ? curve.years : curve.row.length;
  const shape =
    curve.shape === 'flat'
      ? 1
      : curve.shape === 'ramp'
        ? Math.min(1, (year - 1) / (curve.years - 1))
        : (curve.row[year - 1] ?? curve.row.at(-1)!);
  return certain(curve.amount) * shape * Math.pow(1 + certain(curve.growth), Math.max(0, year - described));
}

export function firmCosts(scenario: Scenario, levers: readonly Lever[], periods: number): number {
  let costs = 0;
  for (const lever of levers) {
    const start = startOf(scenario, lever);
    for (const { per, amount } of lever.costs ?? []) {
      const each = certain(amount) / scenario.customers;
      const atStart = Math.pow(1 + certain(scenario.discount), (-start * monthsOf(scenario)) / 12);
      if (per === 'once' && start <= periods) costs += each * atStart;
      if (per !== 'month') continue;
      for (let t = start + 1; t <= periods; t++) costs += each * monthsOf(scenario) * discountAt(scenario, t);
    }
  }
  return costs;
}

// --- who is still here

function changed(reading: Reading, churn: number, size: number): number {
  if (reading === 'points') return churn - size;
  if (reading === 'relative') return churn * (1 - size);
  if (reading === 'hazard') return 1 - Math.pow(1 - churn, 1 - size);
  return 1 - (1 - churn) * (1 + size);
}

/** Share still here at time 0 … periods. */
export function plainSurvival(
  scenario: Scenario,
  segment: Segment,
  levers: readonly Lever[],
  periods: number,
): number[] {
  const months = monthsOf(scenario);
  const every = segment.retention.every ?? months;
  const renewals = Math.floor((periods * months) / every);
  const acting = levers.filter((lever) => concerns(lever, segment)).map((lever) => asChurn(lever, scenario));
  const at = (lever: Lever, i: number): number => strengthAt(scenario, lever, (i * every) / months);
  const byRenewal = survivalByRenewal(scenario, segment, acting, renewals, every, at);
  return Array.from({ length: periods + 1 }, (_, t) => byRenewal[Math.floor((t * months) / every)]!);
}

function survivalByRenewal(
  scenario: Scenario,
  { retention }: Segment,
  levers: readonly Lever[],
  renewals: number,
  every: number,
  strength: (lever: Lever, renewal: number) => number,
): number[] {
  const rateAfter = (rate: number, kind: 'churn' | 'newcomer', i: number): number =>
    levers.reduce(
      (now, lever) =>
        lever.kind === kind ? changed(lever.reading, now, certain(lever.size) * strength(lever, i)) : now,
      rate,
    );
  const product = (kept: (i: number) => number): number[] => {
    const here = [1];
    for (let i = 1; i <= renewals; i++) here.push(here[i - 1]! * kept(i));
    return here;
  };
  switch (retention.kind) {
    case 'constant':
      return product((i) => Math.pow(1 - rateAfter(certain(retention.churn), 'churn', i), every / 12));
    case 'newcomer':
      return product((i) => {
        const inPhase = Math.max(0, Math.min(every, retention.earlyMonths - (i - 1) * every));
        const loss = rateAfter(certain(retention.earlyLoss), 'newcomer', i);
        const churn = rateAfter(certain(retention.churn), 'churn', i);
        return Math.pow(1 - loss, inPhase / retention.earlyMonths) * Math.pow(1 - churn, (every - inPhase) / 12);
      });
    case 'table': {
      const { survival, after } = retention;
      const churnAt = (i: number): number =>
        1 - survival[Math.min(i, survival.length) - 1]! / (survival[Math.min(i, survival.length) - 2] ?? 1);
      return product((i) => (i > survival.length && after === 'gone' ? 0 : 1 - rateAfter(churnAt(i), 'churn', i)));
    }
    case 'sbg':
    case 'bdw': {
      const c = retention.kind === 'bdw' ? certain(retention.c) : 1;
      return mixed(
        certain(retention.alpha),
        certain(retention.beta),
        c,
        retention.kind,
        levers,
        renewals,
        (lever, i) =>
          i === 0 ? Math.floor((startOf(scenario, lever) * monthsOf(scenario)) / every) + 1 : strength(lever, i),
      );
    }
  }
}

/** @param strength  strength of a lever at renewal i; for i = 0 the first renewal after its start */
function mixed(
  alpha: number,
  beta: number,
  c: number,
  kind: 'sbg' | 'bdw',
  levers: readonly Lever[],
  renewals: number,
  strength: (lever: Lever, i: number) => number,
): number[] {
  let mean = alpha / (alpha + beta);
  const size = alpha + beta;
  const factors = Array<number>(renewals + 1).fill(1);
  let full = 1;
  /** Factors on everybody's hazard, of what the factors on churn leave. */
  const ratios = Array<number>(renewals + 1).fill(1);
  let fullRatio = 1;
  const leftOf = (churn: number, ratio: number): number => 1 - Math.pow(1 - churn, ratio);
  const inForce = (): number => leftOf(mean * full, fullRatio);
  const savings: { at: number; share: number }[] = [];
  for (const lever of levers) {
    if (lever.kind !== 'churn') continue;
    const amount = certain(lever.size);
    if (lever.target === 'mean') {
      if (isThereFromTheFirst(lever)) mean = leftOf(changed(lever.reading, inForce(), amount), 1 / fullRatio) / full;
    } else if (lever.target === 'once') {
      savings.push({ at: strength(lever, 0), share: 1 - changed(lever.reading, inForce(), amount) / inForce() });
    } else if (lever.reading === 'hazard') {
      for (let i = 1; i <= renewals; i++) ratios[i]! *= 1 - amount * strength(lever, i);
      fullRatio *= 1 - amount;
    } else {
      for (let i = 1; i <= renewals; i++) {
        const left = changed(lever.reading, leftOf(mean * factors[i]!, ratios[i]!), amount * strength(lever, i));
        factors[i] = leftOf(left, 1 / ratios[i]!) / mean;
      }
      full = leftOf(changed(lever.reading, inForce(), amount), 1 / fullRatio) / mean;
    }
  }
  const types = betaTypes(mean * size, (1 - mean) * size);
  const scalesChurn = kind === 'sbg' && factors.some((factor) => Math.abs(factor - 1) > 1e-14);
  const keeps = (theta: number, rest: number, i: number): number =>
    scalesChurn
      ? Math.pow(1 - factors[i]! * theta, ratios[i]!)
      : Math.pow(rest, factors[i]! * ratios[i]! * (Math.pow(i, c) - Math.pow(i - 1, c)));
  const here = Array<number>(renewals + 1).fill(0);
  for (const { theta, rest, weight } of types) {
    let stays = weight;
    here[0]! += weight;
    for (let i = 1; i <= renewals; i++) here[i]! += stays *= keeps(theta, rest, i);
  }
  const isPlain = kind === 'sbg' && !scalesChurn && ratios.every((ratio) => ratio === 1);
  const before = [...here];
  const remaining = new Map<number, number>();
  for (const { at, share } of savings) {
    if (at > renewals) continue;
    const left = remaining.get(at) ?? 1;
    remaining.set(at, left * (1 - share));
    for (let i = at; i <= renewals; i++) {
      if (isPlain) {
        // each kind of customer goes on with its own churn after the near miss
        for (const { theta, weight } of types) here[i]! += weight * left * share * theta * Math.pow(1 - theta, i - 1);
      } else {
        here[i]! += (before[i]! / before[at]!) * left * share * (before[at - 1]! - before[at]!);
      }
    }
  }
  return here;
}

export interface CustomerType {
  readonly theta: number;
  /** 1 − θ, with its digits where θ is next to 1. */
  readonly rest: number;
  readonly weight: number;
}

/** Beta(α, β) as a few hundred kinds of customers: double-exponential quadrature, θ = 1/(1 + exp(−π sinh u)). */
export function betaTypes(alpha: number, beta: number): CustomerType[] {
  const types: CustomerType[] = [];
  const step = 1 / 40;
  for (let u = -6.5; u <= 6.5; u += step) {
    const x = Math.PI * Math.sinh(u);
    const logTheta = -Math.log1p(Math.exp(-x));
    const logRest = -Math.log1p(Math.exp(x));
    const weight = Math.exp(alpha * (x < -700 ? x : logTheta) + beta * (x > 700 ? -x : logRest)) * Math.cosh(u);
    types.push({ theta: Math.exp(logTheta), rest: Math.exp(logRest), weight });
  }
  const whole = types.reduce((sum, { weight }) => sum + weight, 0);
  return types.map(({ theta, rest, weight }) => ({ theta, rest, weight: weight / whole }));
}
