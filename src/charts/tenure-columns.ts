import type { RichPart } from './rich.ts';

/** Customers by years since they joined: today, and the what-if at the horizon. The last class is open. */
export interface TenureColumnsProps {
  today: readonly number[];
  /** As many classes as today. */
  whatIf: readonly number[];
  labels: {
    /** In the columns: "today". */
    readonly today: string;
    /** At the step line, longest wording first. */
    readonly whatIf: readonly (readonly RichPart[])[];
    /** Over the open class: its number in the what-if. */
    readonly open: string;
    /** What the arrow keys move, for screen readers: "years since joining". */
    readonly cursor: string;
  };
  /** 1000 → "1,000"; the highest tick carries the unit: "1,000 customers". */
  formatValue: (value: number, highest: boolean) => string;
  /** Under a class, 0 the first: "first year", "5", "21 and more". */
  formatClass: (index: number) => string;
  /** What a class says: its name, both numbers, and the whole for screen readers. */
  reading: (index: number) => {
    readonly name: string;
    readonly today: string;
    readonly whatIf: string;
    readonly spoken: string;
  };
  /** In units; 188 where not given. */
  height?: number;
  live?: boolean;
  stale?: boolean;
}
