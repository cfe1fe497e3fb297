/** What an input can be in one run, the others as drawn: no lever may take away more churn than there is. */
import type { Evaluator } from './evaluator.ts';

/** Halvings: a bound is then exact to rounding. */
const STEPS = 60;

/**
 * The values of a slot nearest to `min` and `max` that are possible; the drawn value is. Leaves the slot as drawn.
 *
 * What is possible has no holes: a rate after all levers rises and falls with every input.
 */
export function possibleRange(
  evaluator: Evaluator,
  slot: number,
  min: number,
  max: number,
): { min: number; max: number } {
  const drawn = evaluator.drawn[slot]!;
  const isPossible = (x: number): boolean => {
    evaluator.values[slot] = x;
    return evaluator.settle();
  };
  const towards = (end: number): number => {
    if (isPossible(end)) return end;
    let inside = drawn;
    let outside = end;
    for (let i = 0; i < STEPS; i++) {
      const middle = inside + (outside - inside) / 2;
      if (isPossible(middle)) inside = middle;
      else outside = middle;
    }
    return inside;
  };
  const range = { min: min < drawn ? towards(min) : drawn, max: max > drawn ? towards(max) : drawn };
  evaluator.restore(slot);
  return range;
}
