import type { ThinFate } from '../thin-streams.ts';
import type { ThinRoom } from './thin-layout.ts';

export interface WordsPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Where lines and words of the picture lie; all in units. */
export interface PlacedRoom {
  readonly height: number;
  /** What leads on stands under the head of a stage, not beside it. */
  readonly stacked: boolean;
  readonly room: ThinRoom;
  readonly heads: readonly WordsPlace[];
  readonly leaks: readonly WordsPlace[];
  readonly ends: { readonly anyway: WordsPlace; readonly lever: WordsPlace };
}

/** People who get to a stage with the what-if. */
export const reaching = (fates: readonly ThinFate[], stage: number): number =>
  fates.reduce((sum, { whatIf, count }) => sum + (whatIf >= stage ? count : 0), 0);

/** Those who get to the last stage in both arms. */
export const anyway = (fates: readonly ThinFate[], last: number): number =>
  fates.reduce((sum, { base, whatIf, count }) => sum + (Math.min(base, whatIf) >= last ? count : 0), 0);
