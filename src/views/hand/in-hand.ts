import type { Ink, Moved, Parsed } from '#ui/entry.ts';

/** A number that is set in place, in one form for a sentence, the line below it, a panel, and the ruler of a phone. */
export interface InHand {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly reset: number;
  readonly span?: readonly [number, number];
  readonly ink: Ink;
  readonly valueText: string;
  readonly format: (value: number) => string;
  readonly parse: (entry: string) => Parsed;
  readonly refuse: (parsed: Parsed, entry: string) => string | null;
  readonly onchange: (value: number, moved: Moved) => void;
  readonly onrange?: (low: number, high: number) => void;
  readonly onreset: () => void;
}

/** Which number of a screen is under the hand: the state of the screen keeps it. */
export interface Focus {
  active: string | null;
  isDragging: boolean;
}
