export interface Arms<T> {
  readonly base: T;
  readonly whatIf: T;
}

export interface LifetimeHistogramProps {
  /** Edges of the inner bins, ascending, at least two; below the first and above the last lie the two open bins. */
  edges: ArrayLike<number>;
  /** Customers in the bins: edges.length + 1 of them. */
  counts: Arms<ArrayLike<number>>;
  means: Arms<number>;
  labels: {
    /** At zero: "nothing earned". */
    readonly nothing: string;
    /** "mean $178 baseline". */
    readonly base: string;
    readonly whatIf: string;
    /** Line by line: "lose money:", "35% baseline, 30% what if". */
    readonly losing: readonly string[];
    /** Under the open bins: "under −$175", "over $1,200". */
    readonly under: string;
    readonly over: string;
    readonly cursor: string;
  };
  format: (value: number) => string;
  /** What a bin says. */
  reading: (bin: number) => string;
  /** In units; 206 where not given. */
  height?: number;
  live?: boolean;
  stale?: boolean;
}
