/**
 * From what customers of each segment and level bring to what those of zones do. Thresholds are not in the columns: dragging
 * one weighs the customers anew and comes here, without a run.
 *
 * In a run, a customer drawn of segment g stands for share_g ÷ n_g of all customers won, n_g of them being drawn. With W the
 * sums of a zone's customers over levels, WM those of their relative margins less 1, and γ the strength of margins,
 *
 *   stay    Σ_g share_g/n_g · Σ_j W_gj·stay_gj                                    ÷ Σ_g share_g/n_g·n_g(zone)
 *   profit  Σ_g share_g/n_g · (Σ_j (W_gj + γ·WM_gj)·earned_gj − n_g(zone)·acquisition_g)   ÷ the same
 *
 * Before they are divided, rows add up to the total, run by run; the total is the lifetime profit of Simulate's baseline. A
 * segment of which no customer was drawn (more segments than customers) is left out.
 */
import { meanOf } from '../statistics/errors.ts';
import { quantilesOf } from '../statistics/distribution.ts';
import type { Quantiles } from '../summary.ts';
import type { ZoneRow, ZonesColumns, ZoneTable, ZoneWeights } from './matrix-summary.ts';
import { LEVELS } from './matrix-summary.ts';

/** By run: the part of the customers won who are of a zone, how much of them stays a year, and what they bring. */
export interface ZoneSums {
  readonly present: Float64Array;
  readonly staying: Float64Array;
  readonly brought: Float64Array;
}

/** Sums of each zone, and those of all. */
export function zoneSums(columns: ZonesColumns, weights: ZoneWeights): { zones: ZoneSums[]; total: ZoneSums } {
  const empty = (): ZoneSums => ({
    present: new Float64Array(columns.runs),
    staying: new Float64Array(columns.runs),
    brought: new Float64Array(columns.runs),
  });
  const zones = Array.from({ length: weights.zones }, empty);
  const total = empty();
  for (let s = 0; s < weights.segments; s++) {
    let drawn = 0;
    for (let zone = 0; zone < weights.zones; zone++) drawn += weights.customers[zone * weights.segments + s]!;
    if (drawn === 0) continue;
    for (let zone = 0; zone < weights.zones; zone++) addZone(columns, weights, s, zone, drawn, zones[zone]!);
  }
  for (const { present, staying, brought } of zones) {
    for (let run = 0; run < columns.runs; run++) {
      total.present[run] = total.present[run]! + present[run]!;
      total.staying[run] = total.staying[run]! + staying[run]!;
      total.brought[run] = total.brought[run]! + brought[run]!;
    }
  }
  return { zones, total };
}

/** Adds what a segment's customers in a zone bring. @param drawn  customers drawn of the segment */
function addZone(
  { runs, segments, earned, stay, acquisition, share, marginStrength }: ZonesColumns,
  weights: ZoneWeights,
  s: number,
  zone: number,
  drawn: number,
  { present, staying, brought }: ZoneSums,
): void {
  const cell = zone * segments + s;
  const customers = weights.customers[cell]!;
  if (customers === 0) return;
  const levels = weights.levels.subarray(cell * LEVELS, (cell + 1) * LEVELS);
  const margins = weights.margins.subarray(cell * LEVELS, (cell + 1) * LEVELS);
  let first = 0;
  while (levels[first] === 0) first++;
  let end = LEVELS;
  while (levels[end - 1] === 0) end--;
  for (let run = 0; run < runs; run++) {
    const at = run * segments + s;
    let plain = 0;
    let extra = 0;
    let here = 0;
    for (let j = first, k = at * LEVELS + first; j < end; j++, k++) {
      const each = earned[k]!;
      const weight = levels[j]!;
      plain += weight * each;
      extra += margins[j]! * each;
      here += weight * stay[k]!;
    }
    const standsFor = share[at]! / drawn;
    present[run] = present[run]! + standsFor * customers;
    staying[run] = staying[run]! + standsFor * here;
    brought[run] = brought[run]! + standsFor * (plain + marginStrength[run]! * extra - customers * acquisition[at]!);
  }
}

const perCustomer = (sums: Float64Array, present: Float64Array): Quantiles =>
  quantilesOf(sums.map((sum, run) => sum / present[run]!));

export function zoneTable(columns: ZonesColumns, weights: ZoneWeights): ZoneTable {
  const { zones, total } = zoneSums(columns, weights);
  const whole = meanOf(total.brought);
  const rows = zones.map(({ present, staying, brought }, zone): ZoneRow => {
    let customers = 0;
    for (let s = 0; s < weights.segments; s++) customers += weights.customers[zone * weights.segments + s]!;
    const isEmpty = customers === 0;
    return {
      zone,
      customers,
      stay: isEmpty ? null : perCustomer(staying, present),
      profit: isEmpty ? null : perCustomer(brought, present),
      share: whole > 0 ? meanOf(brought) / whole : null,
    };
  });
  return {
    rows,
    total: {
      customers: rows.reduce((sum, { customers }) => sum + customers, 0),
      stay: perCustomer(total.staying, total.present),
      profit: perCustomer(total.brought, total.present),
    },
  };
}
