/** What the chain of loyalty says of those who have bought, as the retention of a segment: each number at its median. */
import { median } from '../inputs/median.ts';
import type { Retention, Scenario, Segment } from '../scenario.ts';
import { shareHere } from './formation-chain.ts';
import { PASSAGES } from './satisfaction.ts';
import { satisfactionOf } from './satisfaction-of.ts';

/** Years written out; after that the retention of the last renewal is held, which by then hardly changes. */
const YEARS = 20;
/** Seven digits: a document is read by people, too. */
const DIGITS = 1e7;
/** Fewer than this hold any longer than a table does. */
const FEWEST_RENEWALS = 2;

/** A table of shares still here, renewal by renewal; the months between two renewals stay those of the segment. */
export function chainRetention(
  scenario: Pick<Scenario, 'satisfaction' | 'period' | 'rangeLevel'>,
  { retention }: Pick<Segment, 'retention'>,
): Extract<Retention, { kind: 'table' }> {
  const every = retention.every ?? (scenario.period === 'year' ? 12 : 1);
  const renewals = Math.max(FEWEST_RENEWALS, Math.ceil((12 * YEARS) / every));
  const { rates } = satisfactionOf(scenario).formation;
  const medians = Float64Array.from(PASSAGES, (each) => median(rates[each], 'rate', scenario.rangeLevel));
  const here = new Float64Array(renewals * every + 1);
  shareHere(() => medians, here);
  return {
    kind: 'table',
    ...(retention.every === undefined ? {} : { every: retention.every }),
    survival: Array.from({ length: renewals }, (_, i) => Math.round(here[(i + 1) * every]! * DIGITS) / DIGITS),
    after: 'hold',
  };
}
