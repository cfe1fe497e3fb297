/**
 * The whole business once more, in the plainest way: every cohort of every kind of customer in a list, moved on period by
 * period with Math.pow. Those who differ are a few hundred kinds with a churn of their own; nothing is known of
 * posteriors. Shares no code with the engine. Certain inputs, finite horizon.
 */
import type { Lever, ProfitCurve, Quantity, Reading, Scenario, Segment } from '#engine/scenario.ts';
import { asChurn } from './as-churn.ts';
import { betaTypes } from './plain-loop.ts';

export interface PlainBusiness {
  /** By period 1, 2, … at index 1, 2, …; of `customers` index 0 is today. Of the period, not of the month. */
  readonly profit: number[];
  readonly profitBefore: number[];
  readonly customers: number[];
  readonly referral: number[];
  readonly wordOfMouth: number[];
  readonly leaving: number[];
}

interface Cohort {
  readonly segment: Segment;
  /** Negative: before today. */
  readonly joined: number;
  readonly kinds: readonly { readonly theta: number; readonly rest: number }[];
  readonly counts: number[];
  readonly wasOffered: Set<Lever>;
}

const certain = (quantity: Quantity | undefined): number => {
  if (typeof quantity === 'object') throw new Error('the plain loop knows certain inputs only');
  return quantity ?? 0;
};

const ONE_KIND = [{ theta: 0, rest: 1 }];
const differs = ({ retention: { kind } }: Segment): boolean => kind === 'sbg' || kind === 'bdw';

export function plainBusiness(scenario: Scenario, isWhatIf: boolean): PlainBusiness {
  const { business, horizonYears, segments, timing } = scenario;
  if (business === undefined || horizonYears === 'infinite')
    throw new Error('the plain loop wants a business and an end');
  const months = scenario.period === 'month' ? 1 : 12;
  const perYear = 12 / months;
  const periods = horizonYears * perYear;
  const levers = isWhatIf ? scenario.levers.map((lever) => asChurn(lever, scenario)) : [];
  const whole = segments.reduce((sum, { share }) => sum + certain(share), 0);
  const shareOf = (segment: Segment): number => certain(segment.share) / whole;
  const startOf = (lever: Lever): number => Math.ceil((lever.startMonth ?? 0) / months);
  const concerns = (lever: Lever, segment: Segment): boolean =>
    lever.segment === undefined || lever.segment === segment.id;
  const strength = (lever: Lever, time: number): number => {
    const start = startOf(lever);
    const ramp = (lever.rampMonths ?? 0) / months;
    if (time === 0) return start === 0 && ramp === 0 ? 1 : 0;
    if (time <= start) return 0;
    return ramp <= 1 ? 1 : Math.min(1, (time - start) / ramp);
  };
  const everyOf = ({ retention }: Segment): number => (retention.every ?? months) / months;

  const changed = (reading: Reading, churn: number, size: number): number => {
    if (reading === 'points') return churn - size;
    if (reading === 'relative') return churn * (1 - size);
    if (reading === 'hazard') return 1 - Math.pow(1 - churn, 1 - size);
    return 1 - (1 - churn) * (1 + size);
  };
  const rateAfter = (
    segment: Segment,
    rate: number,
    kind: 'churn' | 'newcomer',
    time: number,
    acting: readonly Lever[],
  ) =>
    acting.reduce(
      (now, lever) =>
        lever.kind === kind && concerns(lever, segment)
          ? changed(lever.reading, now, certain(lever.size) * strength(lever, time))
          : now,
      rate,
    );

  /** Whether some lever on everybody who differs is read on the hazard: then all factors are on the hazard. */
  const isProportional = (segment: Segment, acting: readonly Lever[]): boolean =>
    acting.some(
      (lever) =>
        lever.kind === 'churn' &&
        (lever.target ?? 'each') === 'each' &&
        lever.reading === 'hazard' &&
        concerns(lever, segment),
    );

  /** Factor on the churn of customers who differ, or on their hazard. */
  const scale = (segment: Segment, time: number, acting: readonly Lever[]): number => {
    const { retention } = segment;
    if (retention.kind !== 'sbg' && retention.kind !== 'bdw') return 1;
    const mean = certain(retention.alpha) / (certain(retention.alpha) + certain(retention.beta));
    let factor = 1;
    let ratio = 1;
    for (const lever of acting) {
      if (lever.kind !== 'churn' || (lever.target ?? 'each') !== 'each' || !concerns(lever, segment)) continue;
      const size = certain(lever.size) * strength(lever, time);
      if (lever.reading === 'hazard') ratio *= 1 - size;
      else {
        const left = changed(lever.reading, 1 - Math.pow(1 - mean * factor, ratio), size);
        factor = (1 - Math.pow(1 - left, 1 / ratio)) / mean;
      }
    }
    if (ratio === 1 || retention.kind === 'bdw') return factor * ratio;
    return (ratio * Math.log(1 - mean * factor)) / Math.log(1 - mean);
  };

  /** Share of one kind of a cohort who stay at renewal i, which falls due at `time`. */
  const stays = (
    segment: Segment,
    { theta, rest }: { theta: number; rest: number },
    i: number,
    time: number,
    acting: readonly Lever[],
  ): number => {
    const { retention } = segment;
    const every = everyOf(segment) * months;
    switch (retention.kind) {
      case 'constant':
        return Math.pow(1 - rateAfter(segment, certain(retention.churn), 'churn', time, acting), every / 12);
      case 'newcomer': {
        const inPhase = Math.max(0, Math.min(every, retention.earlyMonths - (i - 1) * every));
        const loss = rateAfter(segment, certain(retention.earlyLoss), 'newcomer', time, acting);
        const churn = rateAfter(segment, certain(retention.churn), 'churn', time, acting);
        return Math.pow(1 - loss, inPhase / retention.earlyMonths) * Math.pow(1 - churn, (every - inPhase) / 12);
      }
      case 'table': {
        const { survival, after } = retention;
        if (i > survival.length && after === 'gone') return 0;
        const at = Math.min(i, survival.length);
        return 1 - rateAfter(segment, 1 - survival[at - 1]! / (survival[at - 2] ?? 1), 'churn', time, acting);
      }
      case 'sbg':
        return isProportional(segment, acting)
          ? Math.pow(rest, scale(segment, time, acting))
          : 1 - scale(segment, time, acting) * theta;
      case 'bdw':
        return Math.pow(
          rest,
          scale(segment, time, acting) * (Math.pow(i, certain(retention.c)) - Math.pow(i - 1, certain(retention.c))),
        );
    }
  };

  /** Kinds of customers who join at a time, and their weights. */
  const kindsOf = (segment: Segment, time: number): { theta: number; rest: number; weight: number }[] => {
    const { retention } = segment;
    if (retention.kind !== 'sbg' && retention.kind !== 'bdw') return [{ ...ONE_KIND[0]!, weight: 1 }];
    const size = certain(retention.alpha) + certain(retention.beta);
    let mean = certain(retention.alpha) / size;
    for (const lever of time < 0 ? [] : levers) {
      if (lever.kind !== 'churn' || lever.target !== 'mean' || !concerns(lever, segment)) continue;
      mean = changed(lever.reading, mean, certain(lever.size) * strength(lever, time));
    }
    return betaTypes(mean * size, (1 - mean) * size);
  };

  const newCohort = (segment: Segment, joined: number, customers: number): Cohort => {
    const kinds = kindsOf(segment, joined);
    return { segment, joined, kinds, counts: kinds.map(({ weight }) => weight * customers), wasOffered: new Set() };
  };

  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  const present = (): number => sum(cohorts.map(({ counts }) => sum(counts)));

  // --- today
  const cohorts: Cohort[] = [];
  const isSteady = business.tenures === 'steady';
  for (const segment of segments) {
    // where churn settles, far enough back that nobody is left; where it never does, forty years
    const past =
      (isSteady ? (differs(segment) ? 40 : 230 * Math.max(1, everyOf(segment) / perYear)) : business.tenures.length) *
      perYear;
    const kinds = kindsOf(segment, -1);
    const every = everyOf(segment);
    const counts = kinds.map(({ weight }) => weight * shareOf(segment));
    for (let a = 1; a <= past; a++) {
      if (a > 1 && (a - 1) % every === 0) {
        kinds.forEach((kind, k) => (counts[k]! *= stays(segment, kind, (a - 1) / every, 0, [])));
      }
      if (sum(counts) > (isSteady ? 1e-18 : 0))
        cohorts.push({ segment, joined: -a, kinds, counts: [...counts], wasOffered: new Set() });
    }
  }
  const scaleTo = (wanted: number, chosen: readonly Cohort[]): void => {
    const factor = wanted / sum(chosen.map(({ counts }) => sum(counts)));
    for (const { counts } of chosen) counts.forEach((count, k) => (counts[k] = count * factor));
  };
  if (business.tenures === 'steady') {
    scaleTo(business.customers, cohorts);
  } else {
    const weights = business.tenures;
    weights.forEach((weight, year) => {
      const ofYear = cohorts.filter(({ joined }) => Math.floor((-joined - 1) / perYear) === year);
      scaleTo((business.customers * weight) / sum(weights), ofYear);
    });
  }

  const yearly = (curve: ProfitCurve | undefined, year: number): number => {
    if (curve === undefined) return 0;
    const described = curve.shape === 'flat' ? 1 : curve.shape === 'ramp' ? curve.years : curve.row.length;
    const shape =
      curve.shape === 'flat'
        ? 1
        : curve.shape === 'ramp'
          ? Math.min(1, (year - 1) / (curve.years - 1))
          : (curve.row[year - 1] ?? curve.row.at(-1)!);
    return certain(curve.amount) * shape * Math.pow(1 + certain(curve.growth), Math.max(0, year - described));
  };
  const referralsAreCustomers = business.referred !== 0;

  const out: PlainBusiness = {
    profit: Array<number>(periods + 1).fill(0),
    profitBefore: Array<number>(periods + 1).fill(0),
    customers: Array<number>(periods + 1).fill(0),
    referral: Array<number>(periods + 1).fill(0),
    wordOfMouth: Array<number>(periods + 1).fill(0),
    leaving: Array<number>(periods + 1).fill(0),
  };
  const earn = (t: number, amount: number): void => {
    out.profit[t]! += amount;
    out.profitBefore[t]! += amount;
  };

  /** Everybody there brings the profit of period t. */
  const book = (t: number): void => {
    for (const { segment, joined, counts } of cohorts) {
      const here = sum(counts);
      const year = Math.floor((t - 1 - joined) / perYear) + 1;
      let money = 0;
      for (const source of ['base', 'growth', 'saving', 'premium'] as const)
        money += yearly(segment.profit[source], year);
      let referrals = referralsAreCustomers ? 0 : yearly(segment.profit.referral, year);
      let change = 1;
      let cost = 0;
      for (const lever of levers) {
        if (!concerns(lever, segment)) continue;
        if (lever.kind === 'premium') money += certain(lever.size) * strength(lever, t);
        if (lever.kind === 'referral') change += certain(lever.size) * strength(lever, t);
        if (t <= startOf(lever)) continue;
        for (const { per, amount } of lever.costs ?? []) {
          if (per === 'customer-month') cost += 12 * certain(amount);
          if (per === 'customer-year') cost += certain(amount);
        }
      }
      referrals *= change;
      earn(t, (here * (money + referrals)) / perYear);
      out.profit[t]! -= (here * cost) / perYear;
    }
    for (const lever of levers) {
      for (const { per, amount } of lever.costs ?? []) {
        if (per === 'once' && t === startOf(lever) + 1) out.profit[t]! -= certain(amount);
        if (per === 'month' && t > startOf(lever)) out.profit[t]! -= certain(amount) * months;
      }
    }
  };

  const renew = (time: number): number => {
    let leaving = 0;
    for (const { segment, joined, kinds, counts, wasOffered } of cohorts) {
      const every = everyOf(segment);
      const age = time - joined;
      if (age % every !== 0) continue;
      kinds.forEach((kind, k) => {
        const lost = counts[k]! * (1 - stays(segment, kind, age / every, time, levers));
        counts[k]! -= lost;
        leaving += lost;
        for (const lever of levers) {
          if (lever.kind !== 'churn' || lever.target !== 'once' || !differs(segment) || !concerns(lever, segment))
            continue;
          const isOn = time > startOf(lever) || (time === 0 && startOf(lever) === 0);
          if (!isOn || wasOffered.has(lever)) continue;
          const { retention } = segment;
          if (retention.kind !== 'sbg') throw new Error('the plain loop saves sBG customers only');
          const mean = certain(retention.alpha) / (certain(retention.alpha) + certain(retention.beta));
          const saved = lost * (1 - changed(lever.reading, mean, certain(lever.size)) / mean);
          counts[k]! += saved;
          leaving -= saved;
          if (k === kinds.length - 1) wasOffered.add(lever);
        }
      });
    }
    return leaving;
  };

  out.customers[0] = present();
  for (let time = 0; time < periods; time++) {
    const t = time + 1;
    const before = segments.map((segment) =>
      sum(cohorts.filter((cohort) => cohort.segment === segment).map(({ counts }) => sum(counts))),
    );
    const leaving = renew(time);
    if (timing === 'arrears-at-risk' && time > 0) book(time);
    const referred = sum(
      segments.map((segment, s) =>
        levers.reduce(
          (rate, lever) =>
            lever.kind === 'referral' && concerns(lever, segment)
              ? rate * (1 + certain(lever.size) * strength(lever, time))
              : rate,
          (certain(business.referred) / perYear) * before[s]!,
        ),
      ),
    );
    const told = (certain(business.wordOfMouth) / perYear) * sum(before);
    const byWord = Math.max(0, told - certain(business.keptAway) * leaving);
    const won = certain(business.won) * months;
    earn(t, -referred * certain(business.paidPerReferral));
    for (const segment of segments) {
      const dearer = levers.reduce(
        (factor, lever) =>
          lever.kind === 'acquisition' && concerns(lever, segment)
            ? factor * (1 + certain(lever.size) * strength(lever, time))
            : factor,
        1,
      );
      earn(t, -won * shareOf(segment) * certain(segment.acquisitionCost) * dearer);
      cohorts.push(newCohort(segment, time, (won + referred + byWord) * shareOf(segment)));
    }
    out.customers[t] = present();
    out.referral[t] = referred;
    out.wordOfMouth[t] = byWord;
    out.leaving[t] = leaving;
    if (timing !== 'arrears-at-risk') book(t);
  }
  if (timing === 'arrears-at-risk') {
    renew(periods);
    book(periods);
  }
  return out;
}
