/**
 * Every number of a scenario has one slot: its place in the vector of drawn inputs, and the dimension of the random
 * points that moves it.
 *
 * Dimensions are fixed addresses (globals, then lever 0, segment 0, lever 1, segment 1 …, the business at an address of its own), so that making one number
 * uncertain, or adding a lever or a segment at the end, never shifts the draws of another.
 */
import type { Kind } from '../inputs/kind.ts';
import type { Lever, ProfitSource, Quantity, Scenario, Segment } from '../scenario.ts';
import { PROFIT_SOURCES } from '../scenario.ts';
import type { SatisfyOn } from '../satisfaction/satisfaction.ts';
import { knownSatisfySlots } from '../satisfaction/known-slots.ts';
import { positionSlots } from './position-slots.ts';

export interface Slot {
  readonly path: string;
  readonly kind: Kind;
  readonly quantity: Quantity;
  readonly dimension: number;
  /** Of a lever that is switched off: it keeps its place, and nothing reads it. */
  readonly off?: true;
}

const GLOBALS = 2;
const LEVER_WIDTH = 8;
const SEGMENT_WIDTH = 16;
const PAIR_WIDTH = LEVER_WIDTH + SEGMENT_WIDTH;
/** Pairs with Sobol dimensions of their own; what is left of the first 128 is the business's. */
const OWN_PAIRS = 5;
const BUSINESS = GLOBALS + OWN_PAIRS * PAIR_WIDTH;
const FIRST_PADDED = 128;

/** Costs one lever can carry: its block of dimensions has no room for more. */
export const MAX_COSTS = LEVER_WIDTH - 1;

const pairDimension = (pair: number): number =>
  pair < OWN_PAIRS ? GLOBALS + pair * PAIR_WIDTH : FIRST_PADDED + (pair - OWN_PAIRS) * PAIR_WIDTH;
export const leverDimension = pairDimension;
export const segmentDimension = (segment: number): number => pairDimension(segment) + LEVER_WIDTH;

export function slotsOf(scenario: Scenario): Slot[] {
  return [
    { path: 'discount', kind: 'nonnegative', quantity: scenario.discount, dimension: 0 },
    ...scenario.levers.flatMap(leverSlots),
    ...scenario.segments.flatMap(segmentSlots),
    ...businessSlots(scenario),
    ...positionSlots(scenario),
    ...knownSatisfySlots(scenario),
  ];
}

function businessSlots({ business }: Scenario): Slot[] {
  if (business === undefined) return [];
  const names = ['won', 'referred', 'paidPerReferral', 'wordOfMouth', 'keptAway'] as const;
  return names.map((name, i) => ({
    path: `business.${name}`,
    kind: 'nonnegative',
    quantity: business[name],
    dimension: BUSINESS + i,
  }));
}

function leverSlots(lever: Lever, index: number): Slot[] {
  const at = leverDimension(index);
  const path = `levers[${index}]`;
  const idle = lever.off === true ? { off: lever.off } : {};
  const size: Slot[] =
    lever.kind === 'programme'
      ? []
      : [
          {
            path: `${path}.size`,
            kind: sizeKind(lever.kind, lever.kind === 'satisfy' ? lever.on : undefined),
            quantity: lever.size,
            dimension: at,
            ...idle,
          },
        ];
  const costs = (lever.costs ?? []).map((cost, i): Slot => ({
    path: `${path}.costs[${i}].amount`,
    kind: 'money',
    quantity: cost.amount,
    dimension: at + 1 + i,
    ...idle,
  }));
  return [...size, ...costs];
}

/**
 * A churn lever may also make things worse, so its size is any number; the bounds of the rate cut it run by run. That of a
 * move, of serving needs, of a barrier that falls or of a cause that is removed is a share.
 *
 * @param on  what a lever that satisfies acts on
 */
export function sizeKind(kind: Exclude<Lever['kind'], 'programme'>, on?: SatisfyOn): Kind {
  if (kind === 'move' || kind === 'serve' || on?.part === 'barrier' || on?.part === 'cause') return 'rate';
  return kind === 'referral' || kind === 'acquisition' ? 'change' : 'money';
}

function segmentSlots(segment: Segment, index: number): Slot[] {
  const at = segmentDimension(index);
  const path = `segments[${index}]`;
  return [
    { path: `${path}.share`, kind: 'positive', quantity: segment.share, dimension: at },
    { path: `${path}.acquisitionCost`, kind: 'nonnegative', quantity: segment.acquisitionCost, dimension: at + 1 },
    ...retentionSlots(segment, `${path}.retention`, at + 2),
    ...PROFIT_SOURCES.flatMap((source, i) => curveSlots(segment, source, path, at + 5 + 2 * i)),
    ...(segment.spread === undefined
      ? []
      : [
          {
            path: `${path}.spread.serve`,
            kind: 'nonnegative' as const,
            quantity: segment.spread.serve,
            dimension: at + 15,
          },
        ]),
  ];
}

function retentionSlots({ retention }: Segment, path: string, at: number): Slot[] {
  const slot = (name: string, kind: Kind, quantity: Quantity, offset: number): Slot => ({
    path: `${path}.${name}`,
    kind,
    quantity,
    dimension: at + offset,
  });
  switch (retention.kind) {
    case 'constant':
      return [slot('churn', 'rate', retention.churn, 0)];
    case 'newcomer':
      return [slot('churn', 'rate', retention.churn, 0), slot('earlyLoss', 'rate', retention.earlyLoss, 1)];
    case 'sbg':
      return [slot('alpha', 'positive', retention.alpha, 0), slot('beta', 'positive', retention.beta, 1)];
    case 'bdw':
      return [
        slot('alpha', 'positive', retention.alpha, 0),
        slot('beta', 'positive', retention.beta, 1),
        slot('c', 'positive', retention.c, 2),
      ];
    case 'table':
      return [];
  }
}

function curveSlots(segment: Segment, source: ProfitSource, path: string, at: number): Slot[] {
  const curve = segment.profit[source];
  if (curve === undefined) return [];
  const amount: Slot = {
    path: `${path}.profit.${source}.amount`,
    kind: 'money',
    quantity: curve.amount,
    dimension: at,
  };
  if (curve.growth === undefined) return [amount];
  return [
    amount,
    { path: `${path}.profit.${source}.growth`, kind: 'change', quantity: curve.growth, dimension: at + 1 },
  ];
}
