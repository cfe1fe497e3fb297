import type { BusinessPart } from '#engine/business/business-part.ts';
import { waitColumnOf } from '#engine/business/business-part.ts';
import { summariseBusiness } from '#engine/business/summarise-business.ts';
import { randomisationsOf } from '#engine/random/randomisations.ts';
import { distributionOf } from '#engine/statistics/distribution.ts';
import { joinRow } from './columns.ts';
import type { Job } from './job.ts';
import type { Outcome, Result } from './result.ts';
import { monthsResult, none, spreadOf, tooFar, upliftOf } from './result.ts';

const OF_ONE_CUSTOMER = 'Asked of one customer only: choose the perspective cohort.';

/** Profit of the whole firm in its first twelve months, not discounted, and how it goes on. */
export function businessResult(
  { scenario }: Job,
  parts: readonly BusinessPart[],
  withHead: (body: Readonly<Record<string, unknown>>) => Result,
): Outcome {
  const faults = parts.reduce((sum, part) => sum + part.faults.reduce((a, b) => a + b, 0), 0);
  if (faults > 0) return { ok: false, problems: [tooFar(faults)] };
  const { runs } = scenario;
  const summary = summariseBusiness({ kind: 'business', scenario }, parts, runs);
  const randomisations = randomisationsOf(scenario.sampling);
  const column = (index: number): Float64Array =>
    joinRow(parts, runs, ({ columns, from, to }) => columns.subarray(index * (to - from), (index + 1) * (to - from)));
  const base = column(waitColumnOf('waitBase', 0));
  const whatIf = column(waitColumnOf('waitWhatIf', 0));
  const difference = whatIf.map((value, i) => value - base[i]!);
  const { firstYear, waits, overtakes, catchesUp, lifetime, tenures, streams, end, months, profit } = summary;
  return {
    ok: true,
    result: withHead({
      precision: none(OF_ONE_CUSTOMER),
      base: spreadOf(distributionOf(base, randomisations)),
      whatIf: spreadOf(distributionOf(whatIf, randomisations)),
      difference: spreadOf(distributionOf(difference, randomisations)),
      uplift: upliftOf(firstYear?.after ?? null),
      losing: difference.reduce((count, value) => count + (value < 0 ? 1 : 0), 0),
      readings: none(OF_ONE_CUSTOMER),
      payback: none(OF_ONE_CUSTOMER),
      breakEvenMonths: none(OF_ONE_CUSTOMER),
      breakEvenValues: none(OF_ONE_CUSTOMER),
      sensitivities: none(OF_ONE_CUSTOMER),
      business: {
        upliftBefore: upliftOf(firstYear?.before ?? null),
        waits,
        overtakes: monthsResult(overtakes),
        catchesUp: monthsResult(catchesUp),
        lifetime: upliftOf(lifetime),
        months: Array.from(months),
        monthlyProfit: { base: Array.from(profit.base.p50), whatIf: Array.from(profit.whatIf.p50) },
        tenures,
        streams: streams.map(({ stream, today, end: last }) => ({ stream, today, end: last })),
        end,
      },
    }),
  };
}
