/**
 * Staying by grade of satisfaction and height of the barrier (Jones & Sasser 1995: where leaving is hard the curve is flat, and
 * it snaps to the steep one when the barrier falls). The shapes are theirs, the numbers those of the scenario.
 */
import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';
import type { ByGrade } from './satisfaction.ts';
import { GRADES } from './satisfaction.ts';

/** The two curves of a run: chance of staying another year by grade. */
export interface DrawnCurves {
  readonly weak: Float64Array;
  readonly strong: Float64Array;
}

/** A chance moved in logits, p ÷ (p + (1 − p)·e^(−shift)); by 0 it stays the same, bit for bit. */
export const logitShifted = (p: number, shift: number): number => (shift === 0 ? p : p / (p + (1 - p) * exp(-shift)));

/**
 * The curves of a run, each moved as a whole. A barrier never makes anybody leave: where the strong curve would come to lie above
 * the weak one it is the weak one.
 */
export function drawnCurves(weak: ByGrade, strong: ByGrade, weakShift: number, strongShift: number): DrawnCurves {
  const drawn = { weak: new Float64Array(GRADES.length), strong: new Float64Array(GRADES.length) };
  for (let k = 0; k < GRADES.length; k++) {
    drawn.weak[k] = logitShifted(weak[k]!, weakShift);
    drawn.strong[k] = Math.min(logitShifted(strong[k]!, strongShift), drawn.weak[k]!);
  }
  return drawn;
}

/**
 * Chance of staying another year behind a barrier of this height, 1 as high as today, 0 none:
 * strong + h (weak − strong) up to 1, and beyond it 1 − (1 − weak) e^(−(h − 1)(weak − strong)/(1 − weak)), which goes on with the same slope and
 * never passes 1. At 0 and 1 it is the curve itself, bit for bit.
 *
 * @param height  ≥ 0
 */
export function stayAt(weak: number, strong: number, height: number): number {
  if (height === 1) return weak;
  if (height === 0) return strong;
  if (height < 1) return strong + height * (weak - strong);
  const leave = 1 - weak;
  return leave === 0 ? 1 : 1 - leave * exp((-(height - 1) * (weak - strong)) / leave);
}

/** Yearly hazard of leaving. */
export const hazardOf = (stay: number): number => -log(stay);

/** Share of customers who stay another year. @param counts  of customers by grade */
export function stayOf(counts: Float64Array | ByGrade, stay: Float64Array): number {
  let [staying, total] = [0, 0];
  for (let k = 0; k < GRADES.length; k++) {
    staying += counts[k]! * stay[k]!;
    total += counts[k]!;
  }
  return staying / total;
}
