/**
 * The uncertain numbers of satisfaction, each with a random address of its own far from all others: a scenario draws the same
 * whether they are asked for or not, and making one of them uncertain shifts no other.
 */
import type { Kind } from '../inputs/kind.ts';
import type { Quantity, Scenario } from '../scenario.ts';
import type { Slot } from '../sim/slots.ts';
import type { SatisfyOn } from './satisfaction.ts';
import { BONDS, CAUSES, PASSAGES, SWITCHING_COSTS, VALUE_ITEMS } from './satisfaction.ts';
import { learnSatisfactionSlots, satisfies } from './known-slots.ts';
import { satisfactionOf } from './satisfaction-of.ts';

/** The first address; every group of numbers has a block of its own. */
const FIRST_ADDRESS = 1 << 17;
const BLOCK = 64;

/** By path ('satisfaction.gap.expected'): all numbers that may be ranges, said or assumed. */
export function satisfactionSlots(scenario: Pick<Scenario, 'satisfaction'>): ReadonlyMap<string, Slot> {
  const { gap, curves, holds, index, value, causes, complaints, formation } = satisfactionOf(scenario);
  const slots = new Map<string, Slot>();
  let block = 0;
  const group = (numbers: readonly (readonly [string, Kind, Quantity])[]): void => {
    numbers.forEach(([name, kind, quantity], i) => {
      const path = `satisfaction.${name}`;
      slots.set(path, { path, kind, quantity, dimension: FIRST_ADDRESS + block * BLOCK + i });
    });
    block++;
  };
  group([
    ['gap.expected', 'nonnegative', gap.expected],
    ['gap.perceived', 'nonnegative', gap.perceived],
    ['gap.lossAversion', 'positive', gap.lossAversion],
    ['gap.perTen', 'nonnegative', gap.perTen],
  ]);
  group([
    ['curves.weakShift', 'money', curves.weakShift],
    ['curves.strongShift', 'money', curves.strongShift],
  ]);
  group(SWITCHING_COSTS.map((cost) => [`holds.weights.${cost}`, 'nonnegative', holds.weights[cost]] as const));
  group(BONDS.map((bond) => [`holds.bonds.${bond}.costPerTen`, 'nonnegative', holds.bonds[bond].costPerTen] as const));
  group([
    ['index.churnPerPoint', 'money', index.churnPerPoint],
    ...index.paths.map(({ coefficient }, i) => [`index.paths[${i}].coefficient`, 'money', coefficient] as const),
  ]);
  group(VALUE_ITEMS.map((item) => [`value.own.${item}`, 'nonnegative', value.own[item]] as const));
  group(VALUE_ITEMS.map((item) => [`value.rival.${item}`, 'nonnegative', value.rival[item]] as const));
  group(CAUSES.map((cause) => [`causes.${cause}`, 'rate', causes[cause]] as const));
  group([
    ['complaints.ofLeaving', 'rate', complaints.ofLeaving],
    ['complaints.voiced', 'rate', complaints.voiced],
    ['complaints.resolved', 'rate', complaints.resolved],
    ['complaints.quickly', 'rate', complaints.quickly],
    ['complaints.major', 'rate', complaints.major],
    ['complaints.told.against', 'nonnegative', complaints.told.against],
    ['complaints.told.for', 'nonnegative', complaints.told.for],
  ]);
  group(PASSAGES.map((passage) => [`formation.rates.${passage}`, 'rate', formation.rates[passage]] as const));
  return slots;
}

/** Those that this scenario's levers read, each once: none without a lever that satisfies. */
export function satisfySlots(scenario: Scenario): Slot[] {
  const acting = scenario.levers.filter(satisfies);
  return [...satisfactionSlots(scenario).values()].filter(({ path }) => acting.some(({ on }) => concerns(on, path)));
}

/** Whether the mapping of a part reads the number at a path. */
const concerns = (on: SatisfyOn, path: string): boolean =>
  groupsOf(on).some((group) => path.startsWith(`satisfaction.${group}`));

function groupsOf(on: SatisfyOn): readonly string[] {
  switch (on.part) {
    case 'barrier':
      return ['curves.'];
    case 'expected':
    case 'perceived':
      return ['gap.', 'curves.'];
    case 'switching':
    case 'bond':
      return ['holds.weights.', 'curves.'];
    case 'construct':
      return ['index.'];
    case 'value':
      return ['value.'];
    case 'cause':
      return ['causes.'];
    case 'complaints':
      return ['ofLeaving', 'voiced', 'resolved', 'quickly', 'major'].map((name) => `complaints.${name}`);
    case 'passage':
      return ['formation.rates.'];
  }
}

learnSatisfactionSlots(satisfySlots);
