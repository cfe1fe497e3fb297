import type { FanColumns } from './fan.ts';
import type { RichPart } from './rich.ts';

/** One kind of customer: who of 100 is still here, month by month, without and under the shock. */
export interface ShockMultiple {
  readonly zone: number;
  readonly name: string;
  /** "297 customers, 6% go a year"; "month 14: **2** gone by the shock". */
  readonly lines: readonly (readonly RichPart[])[];
  /** Customers of 100 still here, by month from 0. Null where nobody is of this kind: then `empty` is said instead. */
  readonly bands: { readonly without: FanColumns; readonly under: FanColumns } | null;
  readonly empty: string;
  /** At the right end: "83", "49", and in small "41–58" where the two differ. */
  readonly ends: { readonly without: string; readonly under: string; readonly interval: string };
  /** The picture in a sentence, for screen readers. */
  readonly spoken?: string;
}

export interface ShockMultiplesProps {
  multiples: readonly ShockMultiple[];
  /** Months 0 … this. */
  months: number;
  month: number;
  shockMonth: number;
  labels: {
    readonly shock: string;
    readonly now: string;
    readonly start: string;
    readonly end: string;
    readonly top: string;
  };
  highlighted: number | null;
  onhighlight: (zone: number | null) => void;
  /** Enter or a click on a name: selects the customers of this kind. Without it names are only names. */
  onselect?: (zone: number) => void;
  /** Of each picture with its axes, in units. */
  height?: number;
  live?: boolean;
  stale?: boolean;
}
