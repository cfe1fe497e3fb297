/** A few words that name a line: near it, and clear of everything else. */
import { type Box, firstFree, type Surroundings } from './place.ts';
import { textBox } from './text-box.ts';

export interface LineLabel {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly box: Box;
}

const SIZE = 12;
/** From the line to the nearest words above it, and below. */
const ABOVE = 6;
const BELOW = 15;
const STEP = 4;
const FARTHEST = 60;
/** Where along the line the middle of the words stands, best first. */
const PLACES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.12, 0.88];

/**
 * As near to the line as it can, above before below; null where there is no room. The first of `surroundings` in which a
 * place is found counts: strict ones first.
 *
 * @param heightAt  the line's place at a pixel of the axis
 */
export function placeLineLabel(
  width: number,
  heightAt: (x: number) => number,
  surroundings: readonly Surroundings[],
): LineLabel | null {
  for (const around of surroundings) {
    const free = firstFree(candidates(width, heightAt, around.within), around);
    if (free !== null) return free;
  }
  return null;
}

function* candidates(width: number, heightAt: (x: number) => number, within: Box): Generator<LineLabel, undefined> {
  for (let far = 0; far <= FARTHEST; far += STEP) {
    for (const place of PLACES) {
      const middle = within.x + within.width * place;
      const x = Math.min(Math.max(middle - width / 2, within.x), within.x + within.width - width);
      // over a slope the words keep clear of its nearer end
      const ends = [heightAt(x), heightAt(x + width)];
      for (const y of [Math.min(...ends) - ABOVE - far, Math.max(...ends) + BELOW + far]) {
        yield { x, y, box: textBox(x, y, width, SIZE, 'start') };
      }
    }
  }
}
