/** From the columns of a job to what the screens show. Sums run in the order of runs, never in the order of arrival. */
import { PROFIT_SOURCES } from '../scenario.ts';
import { columnQuantiles } from '../statistics/column-quantiles.ts';
import { bandsOf, distributionOf, monthsOf, quantilesOf } from '../statistics/distribution.ts';
import { meanOf, ratioError } from '../statistics/errors.ts';
import type { Arms, Bands, Quantiles, SourceShare, Summary, YearColumn } from '../summary.ts';
import { FLOW_SOURCES } from '../summary.ts';
import { ENGINE_VERSION } from '../version.ts';
import { BLOCK, sumsPerBlock } from './batch.ts';
import type { Collected } from './collect.ts';
import { SOURCES } from './flows.ts';
import type { Outline } from './outline.ts';

const DOTS = Array.from({ length: 100 }, (_, i) => (i + 0.5) / 100);

/** @param runs how many of the runs, from the first, have landed; all of them must be there */
export function summarise(outline: Outline, collected: Collected, runs: number): Summary {
  const { randomisations } = outline;
  const base = collected.base.subarray(0, runs);
  const whatIf = collected.whatIf.subarray(0, runs);
  const difference = whatIf.map((value, i) => value - base[i]!);
  const baseDistribution = distributionOf(base, randomisations);
  const relative = baseDistribution.p5 > 0 ? difference.map((value, i) => value / base[i]!) : null;
  let losing = 0;
  for (const value of difference) if (value < 0) losing++;
  const sums = totalSums(collected, runs);
  return {
    engineVersion: ENGINE_VERSION,
    seed: outline.scenario.seed,
    runs,
    randomisations,
    base: baseDistribution,
    whatIf: distributionOf(whatIf, randomisations),
    difference: distributionOf(difference, randomisations),
    uplift:
      relative === null
        ? null
        : {
            ...distributionOf(relative, randomisations),
            mean: meanOf(difference) / meanOf(base),
            meanError: ratioError(difference, base, randomisations),
          },
    dots: Float64Array.from(columnQuantiles(relative ?? difference, DOTS)),
    losing,
    payback: monthsOf(collected.payback.subarray(0, runs)),
    breakEven: {
      base: monthsOf(collected.breakEvenBase.subarray(0, runs)),
      whatIf: monthsOf(collected.breakEvenWhatIf.subarray(0, runs)),
    },
    fans: {
      months: outline.months,
      survivors: { base: bands(collected, runs, 0), whatIf: bands(collected, runs, 1) },
      cumulative: { base: bands(collected, runs, 2), whatIf: bands(collected, runs, 3) },
    },
    years: yearColumns(collected, runs, sums),
    decomposition: decomposition(collected, runs, sums),
  };
}

function bands({ fans, layout, fanCapacity }: Collected, runs: number, fan: number): Bands {
  const { points } = layout;
  const n = Math.min(runs, fanCapacity);
  return bandsOf(points, (point) => {
    const start = (fan * points + point) * fanCapacity;
    return fans.subarray(start, start + n);
  });
}

/** The block sums added up, block by block. */
function totalSums({ blockSums, layout }: Collected, runs: number): Float64Array {
  const width = sumsPerBlock(layout);
  const total = new Float64Array(width);
  for (let block = 0; block < Math.ceil(runs / BLOCK); block++) {
    for (let i = 0; i < width; i++) total[i] = total[i]! + blockSums[block * width + i]!;
  }
  return total;
}

function yearColumns(collected: Collected, runs: number, sums: Float64Array): YearColumn[] {
  const { layout } = collected;
  const { years, flows } = layout;
  const programmeAt = 2 * years * SOURCES + 2 * flows;
  const acquisitionAt = 2 * years * SOURCES;
  return Array.from({ length: years + 1 }, (_, year): YearColumn => {
    const sourcesOf = (arm: number): YearColumn['sources']['base'] => {
      const mean = (s: number): number =>
        year === 0 ? 0 : sums[arm * years * SOURCES + (year - 1) * SOURCES + s]! / runs;
      return Object.fromEntries(PROFIT_SOURCES.map((source, s) => [source, mean(s)])) as YearColumn['sources']['base'];
    };
    const acquisition = (arm: number): number => (year === 0 ? sums[acquisitionAt + arm * flows]! / runs : 0);
    const sources: Arms<YearColumn['sources']['base']> = { base: sourcesOf(0), whatIf: sourcesOf(1) };
    const total = (arm: 0 | 1): Quantiles & { mean: number } => {
      const spent = acquisition(arm);
      const parts = Object.values(arm === 0 ? sources.base : sources.whatIf);
      return { ...yearQuantiles(collected, runs, arm, year), mean: parts.reduce((a, b) => a + b, spent) };
    };
    return {
      year,
      sources,
      acquisition: { base: acquisition(0), whatIf: acquisition(1) },
      programme: year === 0 ? 0 : sums[programmeAt + year - 1]! / runs,
      total: { base: total(0), whatIf: total(1) },
    };
  });
}

function yearQuantiles(
  { yearTotals, layout, fanCapacity }: Collected,
  runs: number,
  arm: number,
  year: number,
): Quantiles {
  const start = (arm * (layout.years + 1) + year) * fanCapacity;
  return quantilesOf(yearTotals.subarray(start, start + Math.min(runs, fanCapacity)));
}

function decomposition({ layout }: Collected, runs: number, sums: Float64Array): SourceShare[] {
  const at = 2 * layout.years * SOURCES;
  return FLOW_SOURCES.map((source, i) => ({
    source,
    base: sums[at + i]! / runs,
    whatIf: sums[at + layout.flows + i]! / runs,
  }));
}
