import type { RichPart } from './rich.ts';

export interface PlayMark {
  readonly month: number;
  /** Its name, beside the tick. */
  readonly text: string;
  /** "month 6, promotion ends", for screen readers; the number of the month where not given. */
  readonly spoken?: string;
  /** May not be moved, though others may. */
  readonly fixed?: boolean;
}

export interface PlayLineProps {
  /** Months 0 … this. */
  months: number;
  month: number;
  isPlaying: boolean;
  /** Vermilion ticks with their names: the shock, the start of a move. */
  marks: readonly PlayMark[];
  ticks: readonly { readonly month: number; readonly text: string }[];
  /** Beside the pointer: "month 14 · 1,183 of 1,500 still here (1,156–1,211), not 1,284". Without room the last parts go. */
  reading: readonly RichPart[];
  labels: {
    readonly play: string;
    readonly pause: string;
    /** The pointer, for screen readers: "month"; and "month 14 of 36, 1,183 of 1,500 still here". */
    readonly cursor: string;
    readonly cursorText: string;
    /** The word that sets the speed: "speed"; and its present value: "1 year in 2 s". */
    readonly speed: string;
    readonly speedText: string;
  };
  onmonth: (month: number, moved: { readonly live: boolean }) => void;
  /** A mark is dragged; without it marks stand still. */
  onmark?: (index: number, month: number, moved: { readonly live: boolean }) => void;
  onplay: (playing: boolean) => void;
  onspeed: () => void;
  stale?: boolean;
}
