/** The two dials of the map: which sizes of which lever, and which factors on what customers bring. */
import { possibleSizes } from '#engine/sensitivity/possible-sizes.ts';
import type { MapStudy } from '#engine/sensitivity/gain-map.ts';
import type { Scenario } from '#engine/scenario.ts';
import { rateChangeOf } from '../controls/churn.ts';
import { middleOf } from '../controls/scale.ts';

const SIZES = 37;
const FACTORS = 40;
const LEAST_FACTOR = 0.1;
const MOST_FACTOR = 1.4;
/** How far a size that nothing bounds is followed: from nothing to this many times what it is. */
const BEYOND = 2;
/** Where the lever does nothing yet, there is nothing to go by. */
const SMALL = 0.1;

/** The lever of the map: the one the sentence is about, else the first with a size. */
export function mapLeverOf(scenario: Scenario): number | null {
  const change = rateChangeOf(scenario);
  if (change !== null) return change.leverIndex;
  const index = scenario.levers.findIndex(({ kind, off }) => off !== true && kind !== 'programme');
  return index < 0 ? null : index;
}

/** Null where there is no lever with a size, or no size that is possible in all runs. */
export function mapStudyOf(scenario: Scenario): MapStudy | null {
  const index = mapLeverOf(scenario);
  const lever = index === null ? undefined : scenario.levers[index];
  if (index === null || lever === undefined || lever.kind === 'programme') return null;
  const possible = possibleSizes(scenario, index);
  if (!(possible.min < possible.max)) return null;
  const size = middleOf(lever.size);
  const isRate = rateChangeOf(scenario)?.leverIndex === index;
  const reach = BEYOND * Math.max(Math.abs(size), SMALL);
  // on a rate: from "as today" to the lowest churn there can be; a lever that makes things worse is followed both ways
  const low = Math.max(possible.min, size < 0 ? -reach : 0);
  const high = Math.min(possible.max, isRate ? possible.max : reach);
  if (!(low < high)) return null;
  return {
    kind: 'map',
    scenario,
    lever: index,
    sizes: even(low, high, SIZES),
    factors: even(LEAST_FACTOR, MOST_FACTOR, FACTORS),
  };
}

const even = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => (i === count - 1 ? to : from + (i * (to - from)) / (count - 1)));
