/** Baselines of two values at the right ends of two lines, and of the interval of the second, which keeps to its value. */
import { spread } from '../geometry/spread.ts';

export interface EndPlaces {
  readonly without: number;
  readonly under: number;
  readonly interval: number;
}

const GAP = 17;
const BESIDE = 15;
/** From a value's baseline up to the line it names. */
const TO_MIDDLE = 5;

export function endPlaces(without: number, under: number, hasInterval: boolean, top: number, foot: number): EndPlaces {
  const isBelow = under >= without;
  const room = hasInterval ? BESIDE : 0;
  const [low, high] = isBelow ? [top, foot - room] : [top + room, foot];
  const [first = top, second = foot] = spread(isBelow ? [without, under] : [under, without], GAP, low, high);
  const places = isBelow ? { without: first, under: second } : { without: second, under: first };
  return {
    without: places.without + TO_MIDDLE,
    under: places.under + TO_MIDDLE,
    interval: places.under + TO_MIDDLE + (isBelow ? BESIDE : -BESIDE),
  };
}
