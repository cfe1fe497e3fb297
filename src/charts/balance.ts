import type { Snippet } from 'svelte';
import type { RichPart } from './rich.ts';

/** One of the eight values, in money. */
export interface BalanceItem {
  readonly id: string;
  readonly side: 'gain' | 'give';
  readonly today: number;
  readonly whatIf: number;
  readonly rival: number;
}

export interface BalanceProps {
  /** Faces to face: what a customer gets at the left, what a customer gives at the right. */
  rows: readonly { readonly gain: BalanceItem; readonly give: BalanceItem }[];
  /** What is left over: the beam tilts by arctan(net ÷ 110). */
  net: { readonly today: number; readonly whatIf: number; readonly rival: number };
  labels: {
    readonly rival: string;
    /** "gets $100 to $105", "gives $80". */
    readonly gets: readonly RichPart[];
    readonly gives: readonly RichPart[];
  };
  /** Name and number of an item, in one line. */
  item: Snippet<[item: BalanceItem]>;
  live?: boolean;
  stale?: boolean;
}
