import { bandsOf, distributionOf, quantilesOf } from '../statistics/distribution.ts';
import { meanOf } from '../statistics/errors.ts';
import type { Bands } from '../summary.ts';
import type { ShockPart, ShockRow, ShockStudy, ShockSummary } from './matrix-summary.ts';
import { SHOCK_MONTHS } from './matrix-summary.ts';
import { positionsOf } from '../positions/positions-of.ts';

const MONTHS = SHOCK_MONTHS + 1;
const YEAR = 12;

type Which = 'without' | 'under';

/**
 * @param parts  one after the other from run 0 on, without a gap
 * @param runs   of all of them
 */
export function summariseShock({ scenario }: ShockStudy, parts: readonly ShockPart[], runs: number): ShockSummary {
  const first = parts[0];
  if (first === undefined) throw new Error('invalid parts: must be ≥ 1, got 0');
  const { kinds, customers, randomisations } = first;
  const { month: start } = positionsOf(scenario).shock;
  const all = customers.reduce((sum, count) => sum + count, 0);
  const weight = weightsOf(parts, runs, kinds);
  /** Customers of all kinds still here, by month and run. */
  const here = { without: new Float64Array(MONTHS * runs), under: new Float64Array(MONTHS * runs) };
  const gone = Array.from({ length: kinds }, () => new Float64Array(runs));

  const rows = Array.from({ length: kinds }, (_, kind): ShockRow => {
    const counted = { zone: kind, customers: customers[kind]! };
    if (customers[kind] === 0) return { ...counted, leaving: null, without: null, under: null, released: null };
    const without = columnsOf(parts, runs, kind, 'without');
    const under = columnsOf(parts, runs, kind, 'under');
    addCustomers(without, weight[kind]!, all, here.without);
    addCustomers(under, weight[kind]!, all, here.under);
    const withoutEnd = monthOf(without, runs, SHOCK_MONTHS);
    const underEnd = monthOf(under, runs, SHOCK_MONTHS);
    gone[kind] = weight[kind]!.map((share, run) => all * share * (withoutEnd[run]! - underEnd[run]!));
    const bands = monthBands(without, runs);
    return {
      ...counted,
      leaving: quantilesOf(monthOf(without, runs, YEAR).map((left) => 1 - left)),
      without: scaled(bands),
      under: scaled(bandsUnder(under, runs, start, bands)),
      // where nobody would have stayed, the shock took nobody
      released: quantilesOf(withoutEnd.map((left, run) => (left > 0 ? 1 - underEnd[run]! / left : 0))),
    };
  });

  const total = new Float64Array(runs);
  for (const each of gone) for (let run = 0; run < runs; run++) total[run] = total[run]! + each[run]!;
  const mean = meanOf(total);
  const bands = monthBands(here.without, runs);
  return {
    runs,
    kinds: rows,
    here: { without: bands, under: bandsUnder(here.under, runs, start, bands) },
    gone: distributionOf(total, randomisations),
    goneOf: gone.map((each) => (mean > 0 ? (100 * meanOf(each)) / mean : 0)),
  };
}

/** By kind: its share of the customers won, by run. */
function weightsOf(parts: readonly ShockPart[], runs: number, kinds: number): Float64Array[] {
  return Array.from({ length: kinds }, (_, kind) => {
    const column = new Float64Array(runs);
    for (const { from, to, weight } of parts) {
      for (let run = from; run < to; run++) column[run] = weight[(run - from) * kinds + kind]!;
    }
    return column;
  });
}

/** Shares of a kind still here: [month · runs + run]. */
function columnsOf(parts: readonly ShockPart[], runs: number, kind: number, which: Which): Float32Array {
  const columns = new Float32Array(MONTHS * runs);
  for (const part of parts) {
    const shares = part[which];
    for (let run = part.from; run < part.to; run++) {
      const at = ((run - part.from) * part.kinds + kind) * MONTHS;
      for (let month = 0; month < MONTHS; month++) columns[month * runs + run] = shares[at + month]!;
    }
  }
  return columns;
}

function addCustomers(shares: Float32Array, weight: Float64Array, all: number, out: Float64Array): void {
  const runs = weight.length;
  for (let month = 0, at = 0; month < MONTHS; month++) {
    for (let run = 0; run < runs; run++, at++) out[at] = out[at]! + all * weight[run]! * shares[at]!;
  }
}

const monthOf = <C extends Float32Array | Float64Array>(columns: C, runs: number, month: number): C =>
  columns.subarray(month * runs, (month + 1) * runs) as C;

const monthBands = (columns: Float32Array | Float64Array, runs: number): Bands =>
  bandsOf(MONTHS, (month) => monthOf(columns, runs, month));

/** The same under the shock, which up to its month is nothing. */
function bandsUnder(columns: Float32Array | Float64Array, runs: number, start: number, without: Bands): Bands {
  const after = Math.min(SHOCK_MONTHS, start) + 1;
  const later = bandsOf(MONTHS - after, (point) => monthOf(columns, runs, after + point));
  const join = (before: Float64Array, then: Float64Array): Float64Array => {
    const joined = new Float64Array(MONTHS);
    joined.set(before.subarray(0, after));
    joined.set(then, after);
    return joined;
  };
  return {
    p5: join(without.p5, later.p5),
    p25: join(without.p25, later.p25),
    p50: join(without.p50, later.p50),
    p75: join(without.p75, later.p75),
    p95: join(without.p95, later.p95),
  };
}

/** Of 100 customers. */
function scaled({ p5, p25, p50, p75, p95 }: Bands): Bands {
  const hundred = (band: Float64Array): Float64Array => band.map((share) => 100 * share);
  return { p5: hundred(p5), p25: hundred(p25), p50: hundred(p50), p75: hundred(p75), p95: hundred(p95) };
}
