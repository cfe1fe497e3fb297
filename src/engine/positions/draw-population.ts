/**
 * The customers of a scenario. What a customer is depends on the seed, on the segment's place in the scenario, and on
 * how many of that segment come before, on nothing else: neither on other segments nor on the part it is drawn in.
 */
import { median } from '../inputs/median.ts';
import { normalQuantile } from '../math/normal.ts';
import { hashKey } from '../random/hash.ts';
import { start, streamFor, uniform } from '../random/stream.ts';
import type { Scenario } from '../scenario.ts';
import { axisFactor } from './axis-correlation.ts';
import { deal } from './dealing.ts';
import { logistic, placeCurve } from './place-curve.ts';
import type { Population, PopulationPart, PopulationStudy } from './population.ts';
import { positionsOf } from './positions-of.ts';
import type { Axis, FullPositions } from './positions.ts';
import { AXES, AXIS_SCALES, GROUPS } from './positions.ts';

/**
 * Draws customers in parts. Groups are dealt evenly by the weights of the segment (the k-th customer at k·φ⁻¹ + a start
 * of the segment's own, modulo 1: Kronecker's sequence, within about two of the weights for any number of customers);
 * places are random.
 */
export function populationRunner({
  scenario,
}: Pick<PopulationStudy, 'scenario'>): (from: number, to: number) => PopulationPart {
  const positions = positionsOf(scenario);
  const { customers } = positions;
  const dealing = dealingOf(scenario, customers);
  const groupAt = groupDealer(scenario.seed, positions);
  const stream = streamFor(scenario.seed, 'positions');
  const factor = axisFactor(positions.correlation);
  const { mus, sigmas } = curvesOf(positions);
  const scores = new Float64Array(AXES.length);

  return (from, to) => {
    const count = to - from;
    if (!(from >= 0 && count > 0 && to <= customers)) {
      throw new RangeError(`invalid part: must lie within 0 … ${customers}, got ${from} to ${to}`);
    }
    const segment = dealing.segment.slice(from, to);
    const group = new Uint8Array(count);
    const places = new Float32Array(AXES.length * count);
    const luck = new Float32Array(count);
    for (let i = 0; i < count; i++) {
      const place = dealing.place[from + i]!;
      const g = groupAt(segment[i]!, place);
      group[i] = g;
      start(stream, place, segment[i]!);
      luck[i] = singleUniform(uniform(stream));
      for (let a = 0; a < AXES.length; a++) scores[a] = normalQuantile(uniform(stream));
      for (let a = 0, row = 0; a < AXES.length; row += ++a) {
        let score = 0;
        for (let k = 0; k <= a; k++) score += factor[row + k]! * scores[k]!;
        const at = g * AXES.length + a;
        places[a * count + i] = MINS[a]! + RANGES[a]! * logistic(mus[at]! + sigmas[at]! * score);
      }
    }
    return { from, to, segment, group, places, luck };
  };
}

const MINS = Float64Array.from(AXES, (axis) => AXIS_SCALES[axis].min);
const RANGES = Float64Array.from(AXES, (axis) => AXIS_SCALES[axis].max - AXIS_SCALES[axis].min);

function dealingOf({ segments, rangeLevel }: Scenario, customers: number): ReturnType<typeof deal> {
  return deal(
    segments.map(({ share }) => median(share, 'positive', rangeLevel)),
    customers,
  );
}

function curvesOf({ places }: FullPositions): { mus: Float64Array; sigmas: Float64Array } {
  const curves = GROUPS.flatMap((group) => AXES.map((axis) => placeCurve(places[group][axis], AXIS_SCALES[axis])));
  return { mus: Float64Array.from(curves, ({ mu }) => mu), sigmas: Float64Array.from(curves, ({ sigma }) => sigma) };
}

/** 2³²/φ, odd: the multiples of it modulo 2³² fall as evenly as any do. */
const GOLDEN = 0x9e3779b9;
const TO_UNIT = 1 / 4294967296;

/** The group of customer number `place` of a segment. */
function groupDealer(seed: number, { groups }: FullPositions): (segment: number, place: number) => number {
  const starts = groups.map((_, s) => hashKey(seed, 'groups', s));
  return (segment, place) => {
    const weights = groups[segment]!;
    let rest = (((Math.imul(place, GOLDEN) + starts[segment]!) >>> 0) + 0.5) * TO_UNIT;
    let last = 0;
    for (let g = 0; g < weights.length; g++) {
      if (weights[g] === 0) continue;
      last = g;
      rest -= weights[g]!;
      if (rest < 0) break;
    }
    return last;
  };
}

/** An odd multiple of 2⁻²⁴: no float of 32 bits rounds it to 0 or 1. */
const singleUniform = (u: number): number => (Math.floor(u * 8388608) + 0.5) / 8388608;

/** All customers at once. */
export function populationOf(scenario: Scenario): Population {
  const { customers } = positionsOf(scenario);
  return joinPopulation([populationRunner({ scenario })(0, customers)], scenario.segments.length);
}

/** Parts put together, in any order of theirs, none missing. */
export function joinPopulation(parts: readonly PopulationPart[], segments: number): Population {
  const customers = parts.reduce((most, { to }) => Math.max(most, to), 0);
  const drawn = parts.reduce((sum, { from, to }) => sum + to - from, 0);
  if (drawn !== customers) throw new Error(`invalid parts: must hold ${customers} customers, got ${drawn}`);
  const segment = new Uint8Array(customers);
  const group = new Uint8Array(customers);
  const luck = new Float32Array(customers);
  const places = Object.fromEntries(AXES.map((axis) => [axis, new Float32Array(customers)])) as Record<
    Axis,
    Float32Array
  >;
  for (const part of parts) {
    const count = part.to - part.from;
    segment.set(part.segment, part.from);
    group.set(part.group, part.from);
    luck.set(part.luck, part.from);
    AXES.forEach((axis, a) => places[axis].set(part.places.subarray(a * count, (a + 1) * count), part.from));
  }
  return { customers, segments, segment, group, places, luck };
}
