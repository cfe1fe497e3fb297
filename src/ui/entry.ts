/** What a typed entry was read as; the same shape as the reader in formats returns, so that its result fits as it is. */
export type Parsed =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number; readonly swapped: boolean }
  | { readonly kind: 'unreadable'; readonly reason: 'empty' | 'not-a-number' };

/** Two ends of a 90 % range, low < high. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** Which colour a value is written in: slate (what is), vermilion (what if), or plain ink. */
export type Ink = 'now' | 'if' | 'ink';

/** `live` while the hand still moves: the figure is on its way and a quick run will do. */
export interface Moved {
  readonly live: boolean;
}

/** How long a note stands after its entry was left, in milliseconds. */
export const NOTE_MS = 4000;

/** Words for a place where many numbers are pasted, and what takes them: a sentence when it may not. */
export interface Paste {
  readonly help: string;
  readonly take: string;
  readonly leave: string;
  readonly keep: (text: string) => string | null;
}
