/**
 * What a dot stands for: customers who are here; who stay only because leaving is hard (hollow, vermilion); who came to this
 * grade (vermilion); who went from it to another (hollow, slate); who have left us.
 */
export const DOT_KINDS = ['here', 'hostage', 'arrived', 'moved', 'gone'] as const;
export type DotKind = (typeof DOT_KINDS)[number];

export interface GradeColumn {
  /** From the foot upwards. */
  readonly dots: readonly DotKind[];
  /** Beside the column: "246". */
  readonly count: string;
  readonly tone: 'ink' | 'if';
  /** Under the axis: "4", and its words: "completely satisfied" or "". */
  readonly grade: string;
  readonly word: string;
}

export interface GradeDotsProps {
  /** Of the five grades. */
  columns: readonly GradeColumn[];
  /** In units; 116 where not given. */
  height?: number;
  live?: boolean;
  stale?: boolean;
}
