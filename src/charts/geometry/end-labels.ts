import { spread } from './spread.ts';

const VALUE_GAP = 19;
/** From the value's baseline up to the line it names: half its x-height. */
const TO_MIDDLE = 5;
const WORD_ABOVE = 15;
const WORD_BELOW = 15;

export interface EndPlace {
  readonly value: number;
  readonly word: number;
}

/**
 * Baselines for two values at the right ends of two lines: each level with its line as far as they stay apart, the
 * upper one's word above it, the lower one's below.
 */
export function endLabels(ends: readonly [number, number], top: number, foot: number): readonly [EndPlace, EndPlace] {
  const [first, second] = ends;
  const firstIsUpper = first <= second;
  const sorted = firstIsUpper ? [first, second] : [second, first];
  const [high = 0, low = 0] = spread(sorted, VALUE_GAP, top + WORD_ABOVE, foot - WORD_BELOW);
  const upper = { value: high + TO_MIDDLE, word: high + TO_MIDDLE - WORD_ABOVE };
  const lower = { value: low + TO_MIDDLE, word: low + TO_MIDDLE + WORD_BELOW };
  return firstIsUpper ? [upper, lower] : [lower, upper];
}
