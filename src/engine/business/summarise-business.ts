import { keptRuns, MOST_FAN_RUNS } from '../sim/batch.ts';
import { gridOf } from '../sim/grid.ts';
import { randomisationsOf } from '../random/randomisations.ts';
import { columnQuantiles } from '../statistics/column-quantiles.ts';
import { bandsOf, changeOf, monthsOf, quantilesOf } from '../statistics/distribution.ts';
import type { Bands, Quantiles } from '../summary.ts';
import { ENGINE_VERSION } from '../version.ts';
import type { BusinessPart, BusinessStudy, Fan } from './business-part.ts';
import { columnOf, FANS, waitColumnOf, waitsWithin } from './business-part.ts';
import type { BusinessSummary, Stream, StreamFlow, Tenures, Wait } from './business-summary.ts';
import { STREAMS } from './business-summary.ts';
import { TENURE_CLASSES } from './tenure-count.ts';

/** @param parts  in the order of their runs, the first from 0, without a gap; `runs` of them in all */
export function summariseBusiness(
  { scenario }: BusinessStudy,
  parts: readonly BusinessPart[],
  runs: number,
): BusinessSummary {
  const grid = gridOf(scenario);
  const randomisations = randomisationsOf(scenario.sampling);
  const points = grid.points.length;
  const waits = waitsWithin(grid);
  const column = (index: number): Float64Array => gathered(parts, index, runs);
  const fan = (name: Fan, point: number): Float32Array => gatheredFan(parts, FANS.indexOf(name) * points + point, runs);

  const bands = (name: Fan): Bands => bandsOf(points, (point) => fan(name, point));
  const medians = (name: Fan): Float64Array =>
    Float64Array.from({ length: points }, (_, point) => columnQuantiles(fan(name, point), [0.5])[0]!);
  const last = (name: Fan): Quantiles => quantilesOf(fan(name, points - 1));
  const change = (wait: number, of: 'waitWhatIf' | 'waitBefore'): ReturnType<typeof changeOf> =>
    changeOf(column(waitColumnOf('waitBase', wait)), column(waitColumnOf(of, wait)), randomisations);

  const after = change(0, 'waitWhatIf');
  const before = change(0, 'waitBefore');
  return {
    engineVersion: ENGINE_VERSION,
    seed: scenario.seed,
    runs,
    randomisations,
    months: Float64Array.from(grid.points, (point) => point * grid.monthsPerPeriod),
    profit: { base: bands('profitBase'), whatIf: bands('profitWhatIf') },
    profitBefore: medians('profitBefore'),
    customers: { base: bands('customersBase'), whatIf: bands('customersWhatIf') },
    firstYear: after === null || before === null ? null : { after, before },
    waits: waits.flatMap((years, i): Wait[] => {
      const base = column(waitColumnOf('waitBase', i));
      if (!(quantilesOf(base).p5 > 0)) return [];
      const relative = (of: 'waitWhatIf' | 'waitBefore'): Quantiles =>
        quantilesOf(column(waitColumnOf(of, i)).map((value, run) => (value - base[run]!) / base[run]!));
      return [{ years, after: relative('waitWhatIf'), before: relative('waitBefore') }];
    }),
    overtakes: monthsOf(column(columnOf('overtakes'))),
    catchesUp: monthsOf(column(columnOf('catchesUp'))),
    lifetime: changeOf(column(columnOf('lifetimeBase')), column(columnOf('lifetimeWhatIf')), randomisations),
    tenures: tenuresOf(parts, runs, column),
    streams: STREAMS.map((stream): StreamFlow => {
      const base = medians(fanOf(stream, 'Base'));
      return {
        stream,
        today: base[0]!,
        base,
        whatIf: medians(fanOf(stream, 'WhatIf')),
        end: { base: last(fanOf(stream, 'Base')), whatIf: last(fanOf(stream, 'WhatIf')) },
      };
    }),
    end: { base: last('customersBase'), whatIf: last('customersWhatIf') },
  };
}

const fanOf = (stream: Stream, arm: 'Base' | 'WhatIf'): Fan => `${stream}${arm}`;

/** A column over all parts. */
function gathered(parts: readonly BusinessPart[], column: number, runs: number): Float64Array {
  const out = new Float64Array(runs);
  for (const { from, to, columns } of parts) {
    const n = to - from;
    out.set(columns.subarray(column * n, (column + 1) * n), from);
  }
  return out;
}

function gatheredFan(parts: readonly BusinessPart[], column: number, runs: number): Float32Array {
  const out = new Float32Array(Math.min(runs, MOST_FAN_RUNS));
  for (const { from, to, fans } of parts) {
    const kept = keptRuns(from, to);
    if (kept > 0) out.set(fans.subarray(column * kept, (column + 1) * kept), from);
  }
  return out;
}

function tenuresOf(parts: readonly BusinessPart[], runs: number, column: (index: number) => Float64Array): Tenures {
  const total = new Float64Array(3 * TENURE_CLASSES);
  for (const { tenureSums } of parts) {
    for (let i = 0; i < tenureSums.length; i++) total[i % total.length] = total[i % total.length]! + tenureSums[i]!;
  }
  const means = (which: number): number[] =>
    Array.from(total.subarray(which * TENURE_CLASSES, (which + 1) * TENURE_CLASSES), (sum) => sum / runs);
  const half = (name: 'halfToday' | 'halfBase' | 'halfWhatIf'): number =>
    columnQuantiles(column(columnOf(name)), [0.5])[0]!;
  return {
    today: means(0),
    base: means(1),
    whatIf: means(2),
    halfWithin: { today: half('halfToday'), base: half('halfBase'), whatIf: half('halfWhatIf') },
  };
}
