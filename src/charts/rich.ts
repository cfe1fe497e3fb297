import type { Tone } from './ink.ts';

/** A run of chart text in one tone; several make a line such as "break-even: month **21** and **22**". */
export interface RichPart {
  readonly text: string;
  /** `muted` where not given. */
  readonly tone?: Tone;
  /** Weight 600. */
  readonly strong?: boolean;
  /** 12 where not given. */
  readonly size?: number;
}
