/**
 * Within what the value of an input is looked for at which a programme begins or ceases to pay, and where one looks
 * first. What an input can be follows from its kind (`inputs/kind.ts`); where that has no end, the search has one:
 *
 *   rate       0 … 1
 *   positive   drawn value ÷ 1024 … × 1024
 *   discount   0 … 10 a year
 *   growth     −1 … drawn value + 1 a year
 *   churn size  what the churn of the run allows: any size that leaves a rate within 0 … 1
 *   strength   0 … 2, of the differences between customers' places
 *   share of those moved who follow, or of needs served: 0 … 1; profit is linear in the former
 *   of satisfaction  scores 0 … 100, loss aversion 1 … 10, money a year up to drawn value × 1024, whatever may be negative
 *                    −10 … 10; as far as its levers remain possible
 *
 * Money, and sizes that are money or multiply money, enter lifetime profit linearly: their line has one zero, wherever it
 * is. An amount that is not negative stays so.
 */
import { pow } from '../math/pow.ts';
import type { Slot } from '../sim/slots.ts';
import type { LeverPlan } from '../sim/lever-plan.ts';

export interface SearchedRange {
  readonly min: number;
  readonly max: number;
  readonly isLinear: boolean;
}

const FACTOR = 1024;
const MOST_DISCOUNT = 10;
const MOST_GROWTH = 1;
const MOST_STRENGTH = 2;
const MOST_SCORE = 100;
const MOST_WEIGHT = 10;
/**
 * No reading needs a larger one: 1 + size, or size itself, is a share of the retention or the churn, and a thousandfold hazard
 * leaves nobody.
 */
export const MOST_SIZE = 1024;

/**
 * @param lever  the one whose size the slot is
 * @param drawn  the value in the run at hand
 */
export function searchedRange({ path, kind }: Slot, lever: LeverPlan | undefined, drawn: number): SearchedRange {
  if (lever !== undefined && kind === 'rate') return { min: 0, max: 1, isLinear: lever.kind === 'move' };
  if (path.startsWith('satisfaction.') && kind !== 'rate') return satisfactionRange(path, kind, drawn);
  if (path.endsWith('Strength')) return { min: 0, max: MOST_STRENGTH, isLinear: false };
  if (lever?.kind === 'churn' || lever?.kind === 'newcomer') {
    return { min: -MOST_SIZE, max: MOST_SIZE, isLinear: false };
  }
  if (kind === 'money' || path.endsWith('.acquisitionCost') || lever !== undefined) {
    const least = kind === 'change' ? -1 : drawn >= 0 ? 0 : -Infinity;
    // a premium may be a rebate
    return { min: lever?.kind === 'premium' ? -Infinity : least, max: Infinity, isLinear: true };
  }
  switch (kind) {
    case 'rate':
      return { min: 0, max: 1, isLinear: false };
    case 'nonnegative':
      return { min: 0, max: MOST_DISCOUNT, isLinear: false };
    case 'change':
      return { min: -1, max: drawn + MOST_GROWTH, isLinear: false };
    case 'positive':
      return { min: drawn / FACTOR, max: drawn * FACTOR, isLinear: false };
  }
}

function satisfactionRange(path: string, kind: Slot['kind'], drawn: number): SearchedRange {
  const within = (min: number, max: number): SearchedRange => ({
    min: Math.min(min, drawn),
    max: Math.max(max, drawn),
    isLinear: false,
  });
  if (path.endsWith('expected') || path.endsWith('perceived')) return within(0, MOST_SCORE);
  if (path.startsWith('satisfaction.value.')) return within(0, FACTOR * Math.max(1, drawn));
  if (path.endsWith('lossAversion')) return within(1, MOST_WEIGHT);
  return within(kind === 'money' ? -MOST_WEIGHT : 0, MOST_WEIGHT);
}

/**
 * Where one looks first, ascending, the drawn value and both ends among them: fine near what was drawn, wider away from it;
 * by factors where the value can only be positive.
 */
export function firstPoints(min: number, max: number, drawn: number, byFactors: boolean): Float64Array {
  const towards = (end: number, step: number): number => {
    if (step === 1) return end;
    return byFactors && end > 0 ? drawn * pow(end / drawn, step) : drawn + step * (end - drawn);
  };
  const away = STEPS.length;
  return Float64Array.from({ length: 2 * away + 1 }, (_, i) => {
    if (i === away) return drawn;
    return i < away ? towards(min, STEPS[away - 1 - i]!) : towards(max, STEPS[i - away - 1]!);
  });
}

/** Shares of the way from the drawn value to an end. */
const STEPS = [0.05, 0.3, 1];
