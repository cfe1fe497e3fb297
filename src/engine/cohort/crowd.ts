/** The customers of a firm that has a finite number of them, and the random numbers their luck comes from. */
import { binomial } from '../random/binomial.ts';
import type { Stream } from '../random/stream.ts';
import { start, streamFor } from '../random/stream.ts';
import type { Luck } from '../scenario.ts';
import type { Plan } from '../sim/plan.ts';

/** Of one arm and the segment at hand, after each renewal. */
export interface Side {
  /** Customers still here: whole numbers. */
  readonly counts: Float64Array;
  /** Their factors f of profit and g of the cost to serve, added up; read only where customers differ. */
  readonly earning: Float64Array;
  readonly serving: Float64Array;
}

export interface Crowd {
  readonly customers: number;
  readonly kind: Luck;
  readonly stream: Stream;
  /** Customers won, by segment. */
  readonly sizes: Float64Array;
  readonly base: Side;
  readonly whatIf: Side;
  /** By renewal of the what-if: the first renewal of the base below whose survival it is not. */
  readonly cells: Int32Array;
  /** On the grid of periods: customers of the what-if present; what is added by the costs to serve. */
  readonly present: Float64Array;
  readonly apart: Float64Array;
}

export interface FirmLuck {
  readonly kind: Luck;
  /** Whole, 1 … 10¹². */
  readonly customers: number;
}

/** Rejection in `binomial` loses digits in proportion. */
const MOST_CUSTOMERS = 1e12;

export function crowdOf(plan: Plan, { kind, customers }: FirmLuck): Crowd {
  if (!(customers >= 1 && customers <= MOST_CUSTOMERS) || Math.floor(customers) !== customers) {
    throw new RangeError(`invalid customers: must be a whole number of 1 … 10¹², got ${customers}`);
  }
  const longest = Math.max(...plan.segments.map(({ retention }) => retention.renewals)) + 1;
  const side = (): Side => ({
    counts: new Float64Array(longest),
    earning: new Float64Array(longest),
    serving: new Float64Array(longest),
  });
  return {
    customers,
    kind,
    stream: streamFor(plan.scenario.seed, 'cohort'),
    sizes: new Float64Array(plan.segments.length),
    base: side(),
    whatIf: side(),
    cells: new Int32Array(longest),
    present: new Float64Array(plan.grid.periods + 1),
    apart: new Float64Array(plan.grid.periods + 1),
  };
}

/** What random numbers are for: each purpose of each segment and run has its own. */
export const LEAVING = 0;
export const EARNING = 1;
export const SERVING = 2;
/** Added for what is drawn of the what-if. */
export const OF_WHAT_IF = 4;
const PURPOSES = 8;
/** A place no segment has. */
const SIZES = 0xffffffff;

export function startOf({ stream }: Crowd, run: number, segment: number, purpose: number): Stream {
  start(stream, run, segment * PURPOSES + purpose);
  return stream;
}

/** Deals the customers to the segments: multinomial by their shares. Both arms win the same. */
export function winCustomers({ stream, customers, sizes }: Crowd, shares: Float64Array, run: number): void {
  start(stream, run, SIZES);
  let left = customers;
  for (let s = 0; s < sizes.length; s++) {
    let rest = 0;
    for (let i = s + 1; i < sizes.length; i++) rest += shares[i]!;
    const share = shares[s]!;
    sizes[s] = binomial(stream, left, share / (share + rest));
    left -= sizes[s]!;
  }
}
