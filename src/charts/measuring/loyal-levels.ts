export interface LevelRow {
  readonly key: string;
  readonly name: string;
  /** Shares of all, 0 … 1, with the ends of the interval. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** "77 of 200 (33–44%)" */
  readonly value: string;
  /** Between this row and the one before: "55% of them (45–64)"; '' for the first. */
  readonly passing: string;
  readonly spoken: string;
}

export interface LoyalLevelsProps {
  rows: readonly LevelRow[];
  ticks: readonly { readonly value: number; readonly text: string }[];
  live?: boolean;
  stale?: boolean;
}
