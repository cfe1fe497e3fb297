import type { RichPart } from './rich.ts';

/** What became of some of the hundred: how many of them they are, and how many of these buy again, today and what if. */
export interface FlowFate {
  readonly id: string;
  /** Of 100, whole numbers; all fates together 100. */
  readonly today: number;
  readonly whatIf: number;
  /** At most as many as the fate has. */
  readonly againToday: number;
  readonly againWhatIf: number;
  /** At the right end, one line each: its name and how many; how many of them buy again. */
  readonly label: readonly RichPart[];
  readonly end: readonly RichPart[];
}

export interface ComplaintFlowProps {
  /** From the top: settled quickly, settled, in vain; then the silent. */
  complained: readonly FlowFate[];
  silent: FlowFate;
  /** Over the posts: a problem, complain or keep silent, what comes of it, buy again. */
  posts: readonly [string, string, string, string];
  /** Beside the second post: how many complain. */
  voiced: readonly RichPart[];
  live?: boolean;
  stale?: boolean;
}
