/**
 * Levers that move customers once more, in the plainest way: customer by customer and month by month, with a bisection for the
 * hazard. Where customers stand, which of them a lever is tried on, and where they lie between the levels is taken from
 * `positions/` and `matrices/`; what becomes of them is not.
 */
import { movers } from '#engine/matrices/movers.ts';
import { classify, zoneNumber } from '#engine/matrices/zones.ts';
import type { Scores } from '#engine/matrices/matrix-summary.ts';
import { populationOf } from '#engine/positions/draw-population.ts';
import type { Population } from '#engine/positions/population.ts';
import { positionsOf } from '#engine/positions/positions-of.ts';
import type { Move } from '#engine/positions/positions.ts';
import { scorePlaces, scoreRule, scoresOf } from '#engine/positions/scores.ts';
import type { Lever, Quantity, Scenario, Segment } from '#engine/scenario.ts';
import {
  dearer,
  discountAt,
  firmCosts,
  perCustomer,
  plainSurvival,
  startOf,
  strengthAt,
} from '#test/helpers/plain-loop.ts';

type MoveLever = Extract<Lever, { kind: 'move' }>;
const certain = (quantity: Quantity): number => {
  if (typeof quantity === 'object') throw new Error('the plain loop knows certain inputs only');
  return quantity;
};

/** Mixture of levels and the margin of each part, relative, at strength 1. */
interface Part {
  readonly level: number;
  readonly mass: number;
  readonly margin: number;
}

/** What a customer goes on as, by the level it leaves; null: nobody. */
interface Journey {
  readonly lever: MoveLever;
  readonly from: Part;
  /** Masses sum to that of `from`. */
  readonly to: readonly Part[];
}

interface PlainArm {
  /** By period, as shares of the segment's customers. */
  readonly heads: number[];
  readonly earning: number[];
  /** By lever: those it is tried on who are here at its start, as a share of the segment's customers. */
  readonly tried: number[];
}

const partsOf = (scores: Scores, i: number): Part[] => [
  { level: scores.level[i]!, mass: 1 - scores.upper[i]!, margin: scores.margin[i]! },
  { level: scores.level[i]! + 1, mass: scores.upper[i]!, margin: scores.margin[i]! },
];

/** −ln of the part of a customer at the reference level that is left, where the segment has `left`; bisected. */
export function plainHazard(left: number, weights: readonly number[], z: readonly number[]): number {
  if (left === 1) return 0;
  if (left <= 0) return Infinity;
  const leaves = (hazard: number): number => weights.reduce((sum, w, j) => sum + w * Math.exp(-z[j]! * hazard), 0);
  let low = 0;
  let high = 1;
  while (leaves(high) > left) high *= 2;
  for (let i = 0; i < 200 && low < high; i++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (leaves(middle) > left) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const isOn = (lever: Lever): boolean => lever.off !== true;

/** Whom each lever takes: first come, first served. */
function takenBy(scenario: Scenario, population: Population): Map<MoveLever, Uint32Array> {
  const { thresholds } = positionsOf(scenario);
  const taken = new Uint8Array(population.customers);
  const all = new Map<MoveLever, Uint32Array>();
  for (const lever of scenario.levers) {
    if (lever.kind !== 'move' || !isOn(lever)) continue;
    const segment = scenario.segments.findIndex(({ id }) => id === lever.segment);
    const zone = classify(population, lever.move.matrix, thresholds[lever.move.matrix]);
    const found = isEmpty(lever.move, zone)
      ? new Uint32Array(0)
      : movers(population, lever.move, thresholds[lever.move.matrix], zone, {
          taken,
          segment: segment < 0 ? null : segment,
        });
    for (const i of found) taken[i] = 1;
    all.set(lever, found);
  }
  return all;
}

const isEmpty = ({ to, matrix }: Move, zone: Uint8Array): boolean =>
  'zone' in to && !zone.includes(zoneNumber(matrix, to.zone));

function journeysOf(
  scenario: Scenario,
  population: Population,
  scores: Scores,
  i: number,
  lever: MoveLever,
): Journey[] {
  const { move } = lever;
  const positions = positionsOf(scenario);
  const from = partsOf(scores, i);
  if ('zone' in move.to) {
    const zone = classify(population, move.matrix, positions.thresholds[move.matrix]);
    const there = [...zone.keys()].filter(
      (k) => zone[k] === zoneNumber(move.matrix, (move.to as { zone: string }).zone),
    );
    const models = there.flatMap((k) => partsOf(scores, k));
    return from.map((part) => ({
      lever,
      from: part,
      to: models.map(({ level, mass, margin }) => ({ level, mass: (part.mass * mass) / there.length, margin })),
    }));
  }
  const at = (column: Float32Array): Float32Array => column.slice(i, i + 1);
  const places = Object.fromEntries(Object.entries(population.places).map(([axis, column]) => [axis, at(column)]));
  const axes = { attitude: ['repeat', 'attitude'], involvement: ['brands', 'involvement'] } as Record<string, string[]>;
  const limits = { repeat: [0, 24], attitude: [0, 100], brands: [1, 8], involvement: [0, 100] } as Record<
    string,
    number[]
  >;
  const by = [move.to.shift.x, move.to.shift.y];
  axes[move.matrix]!.forEach((axis, k) => {
    const [min, max] = limits[axis]!;
    places[axis]![0] = Math.min(max!, Math.max(min!, places[axis]![0]! + by[k]!));
  });
  const after = scorePlaces(scoreRule(population, positions), places as never, population.segment.slice(i, i + 1));
  const low = { level: after.level[0]!, margin: after.margin[0]! };
  const high = { level: low.level + 1, margin: low.margin };
  const lower = 1 - after.upper[0]!;
  // the lower part of a customer goes on as the lower part, as far as there is one
  const [a, b] = from as [Part, Part];
  const kept = Math.min(a.mass, lower);
  return [
    {
      lever,
      from: a,
      to: [
        { ...low, mass: kept },
        { ...high, mass: a.mass - kept },
      ],
    },
    {
      lever,
      from: b,
      to: [
        { ...low, mass: lower - kept },
        { ...high, mass: b.mass - (lower - kept) },
      ],
    },
  ];
}

/** One segment of the what-if. */
function plainArm(scenario: Scenario, segment: Segment, periods: number): PlainArm {
  const positions = positionsOf(scenario);
  const population = populationOf(scenario);
  const scores = scoresOf(population, positions);
  const s = scenario.segments.indexOf(segment);
  const customers = [...population.segment.keys()].filter((i) => population.segment[i] === s);
  const n = customers.length;
  const z = [...scores.levels].map((level) => Math.exp(certain(positions.churnStrength) * level));
  const gamma = certain(positions.marginStrength);
  const weights = z.map(
    (_, j) =>
      customers.reduce(
        (sum, i) => sum + partsOf(scores, i).reduce((w, part) => w + (part.level === j ? part.mass : 0), 0),
        0,
      ) / n,
  );
  const survival = plainSurvival(scenario, segment, scenario.levers.filter(isOn), periods);
  const hazard: number[] = [];
  survival.forEach((left, t) =>
    hazard.push(t > 0 && left === survival[t - 1] ? hazard[t - 1]! : plainHazard(left, weights, z)),
  );
  const stays = (level: number, from: number, to: number): number =>
    hazard[from] === Infinity ? 0 : Math.exp(-z[level]! * (hazard[to]! - hazard[from]!));
  const known = new Map<number, number>();
  const chance = (level: number, from: number, to: number): number => {
    const key = (level * 1000 + from) * 1000 + to;
    if (!known.has(key)) known.set(key, stays(level, from, to));
    return known.get(key)!;
  };
  const taken = takenBy(scenario, population);
  const journeys = customers.map((i) => {
    const lever = [...taken].find(([, all]) => all.includes(i))?.[0];
    return lever === undefined ? [] : journeysOf(scenario, population, scores, i, lever);
  });
  const isLate = scenario.timing === 'arrears-at-risk';

  const heads: number[] = [];
  const earning: number[] = [];
  for (let u = 0; u <= periods; u++) {
    let present = 0;
    let unmoved = 0;
    let brings = 0;
    let wouldBring = 0;
    customers.forEach((i, k) => {
      for (const part of partsOf(scores, i)) {
        const here = part.mass * chance(part.level, 0, u);
        unmoved += here;
        wouldBring += here * (1 + gamma * part.margin);
      }
      if (journeys[k]!.length === 0) {
        for (const part of partsOf(scores, i)) {
          const here = part.mass * chance(part.level, 0, u);
          present += here;
          brings += here * (1 + gamma * part.margin);
        }
      }
      for (const { lever, from, to } of journeys[k]!) {
        const start = startOf(scenario, lever);
        const size = certain(lever.size);
        /** Part that has changed by time u: those of period u + 1, or of period u where it is paid for at the end. */
        let stayed = 1;
        for (let t = start; t <= u && t < periods; t++) {
          const grown = strengthAt(scenario, lever, t + 1) - (t === start ? 0 : strengthAt(scenario, lever, t));
          if (grown === 0) continue;
          // who changes at the time of payment has not yet changed for those paid for in arrears and at risk
          const isToCome = t === u && isLate;
          stayed -= grown * size;
          for (const part of to) {
            const here = part.mass * size * grown * chance(from.level, 0, t) * chance(part.level, t, u);
            present += here;
            brings += isToCome ? 0 : here * (1 + gamma * part.margin);
          }
          if (isToCome) brings += from.mass * size * grown * chance(from.level, 0, t) * (1 + gamma * from.margin);
        }
        const here = from.mass * stayed * chance(from.level, 0, u);
        present += here;
        brings += here * (1 + gamma * from.margin);
      }
    });
    heads.push(present / n);
    earning.push(unmoved === 0 ? 0 : brings / (wouldBring / unmoved) / n);
  }
  const tried = scenario.levers.map((lever) => {
    const start = startOf(scenario, lever);
    const found = lever.kind === 'move' ? taken.get(lever) : undefined;
    if (found === undefined || start > periods) return 0;
    return (
      customers
        .filter((i) => found.includes(i))
        .reduce(
          (sum, i) =>
            sum + partsOf(scores, i).reduce((here, part) => here + part.mass * chance(part.level, 0, start), 0),
          0,
        ) / n
    );
  });
  return { heads, earning, tried };
}

/** Lifetime profit of the what-if per customer won. */
export function plainMoved(scenario: Scenario): number {
  const months = scenario.period === 'month' ? 1 : 12;
  const periods = Math.round(((scenario.horizonYears as number) * 12) / months);
  const levers = scenario.levers.filter(isOn);
  const free = levers.map((lever): Lever => ({ ...lever, costs: [] }));
  const whole = scenario.segments.reduce((sum, { share }) => sum + certain(share), 0);
  let profit = 0;
  for (const segment of scenario.segments) {
    const { heads, earning, tried } = plainArm(scenario, segment, periods);
    let each = -certain(segment.acquisitionCost) * dearer(scenario, segment, levers);
    for (let t = 1; t <= periods; t++) {
      const at = scenario.timing === 'arrears-at-risk' ? t : t - 1;
      const year = Math.ceil((t * months) / 12);
      const earned = perCustomer(scenario, segment, free, t, year);
      const cost = perCustomer(scenario, segment, levers, t, year) - earned;
      each += (earned * earning[at]! + cost * heads[at]!) * discountAt(scenario, t);
    }
    scenario.levers.forEach((lever, place) => {
      const atStart = Math.pow(1 + certain(scenario.discount), (-startOf(scenario, lever) * months) / 12);
      for (const { per, amount } of isOn(lever) ? (lever.costs ?? []) : []) {
        if (per === 'moved') each -= certain(amount) * tried[place]! * atStart;
      }
    });
    profit += (certain(segment.share) / whole) * each;
  }
  return profit - firmCosts(scenario, levers, periods);
}
