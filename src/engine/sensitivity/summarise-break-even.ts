import { quantilesOf } from '../statistics/distribution.ts';
import type { BreakEvenPart, BreakEvenStudy } from './break-even.ts';
import { askedSlots } from './break-even.ts';
import { joinParts } from './join-parts.ts';
import type { BreakEven } from './sensitivity-summary.ts';

/**
 * One entry for each input asked for, in the order of the scenario: globals, levers, segments.
 *
 * @param parts  in the order of their runs, the first from 0, without a gap
 * @param runs  how many runs they hold
 */
export function summariseBreakEven(
  study: BreakEvenStudy,
  parts: readonly BreakEvenPart[],
  runs: number,
): readonly BreakEven[] {
  const asked = askedSlots(study);
  const values = joinParts(parts, runs, asked.length, (part) => part.values);
  const signs = joinParts(parts, runs, asked.length, (part) => part.signs);
  return asked.map(({ path }, input): BreakEven => {
    const found: number[] = [];
    let above = 0;
    let always = 0;
    let never = 0;
    for (let i = input * runs; i < (input + 1) * runs; i++) {
      const value = values[i]!;
      const sign = signs[i]!;
      if (!Number.isNaN(value)) {
        found.push(value);
        if (sign > 0) above++;
      } else if (sign > 0) always++;
      else if (sign < 0) never++;
    }
    const pays = found.length === 0 || (above > 0 && above < found.length) ? null : above > 0 ? 'above' : 'below';
    return {
      path,
      pays,
      value: found.length === 0 ? null : quantilesOf(Float64Array.from(found)),
      always,
      never,
      runs: found.length + always + never,
    };
  });
}
