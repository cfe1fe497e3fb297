/** What the balance of delivered value shows. */
import { quantilesOf } from '../statistics/distribution.ts';
import type { Quantiles } from '../summary.ts';
import type { Measures } from './measures.ts';
import { VALUE_COLUMNS } from './questions/value-question.ts';

export interface ValueSummary {
  readonly runs: number;
  /** Money a year that is left over. */
  readonly net: { readonly rival: Quantiles; readonly own: Quantiles; readonly whatIf: Quantiles };
  /** What is left over of ours and not of the rival's; and the change of ours. */
  readonly lead: Quantiles;
  readonly change: Quantiles;
  /** Share who would choose us. */
  readonly choose: { readonly own: Quantiles; readonly whatIf: Quantiles };
}

export function valueSummary(measures: Measures): ValueSummary {
  const rival = measures.column(VALUE_COLUMNS.rival);
  const own = measures.column(VALUE_COLUMNS.own);
  const whatIf = measures.column(VALUE_COLUMNS.whatIf);
  return {
    runs: measures.runs,
    net: { rival: quantilesOf(rival), own: quantilesOf(own), whatIf: quantilesOf(whatIf) },
    lead: quantilesOf(whatIf.map((value, run) => value - rival[run]!)),
    change: quantilesOf(whatIf.map((value, run) => value - own[run]!)),
    choose: {
      own: quantilesOf(measures.column(VALUE_COLUMNS.choose)),
      whatIf: quantilesOf(measures.column(VALUE_COLUMNS.chooseWhatIf)),
    },
  };
}
