/** A lever on a passage of the chain of loyalty: those who have bought, from their first purchase on, gone or not. */
import { log } from '../../math/log.ts';
import { pushRates, roomOf, shareHere } from '../formation-chain.ts';
import type { Mapping } from '../mapping.ts';
import type { FullSatisfaction, SatisfyOn } from '../satisfaction.ts';
import { PASSAGES } from '../satisfaction.ts';

/** What `ratio` looks at: the first year. */
const YEAR = 12;
/** Where next to nobody is left, nobody leaves any more: hazards stay finite. */
const NOBODY = 1e-280;
/** Where nobody leaves, a factor can only be very large. */
const NOTHING = 1e-280;

/**
 * Cumulative hazard −ln(share not gone) by month since the first purchase, the chain being as it is and with the rate changed by
 * size · strength. `ratio`: that of the first year at full strength.
 */
export function passageMapping(
  _satisfaction: FullSatisfaction,
  { passage }: Extract<SatisfyOn, { part: 'passage' }>,
): Mapping {
  const pushed = new Float64Array(PASSAGES.length);
  const hazards = (here: Float64Array): void => {
    for (let month = 0; month < here.length; month++) here[month] = 0 - log(Math.max(NOBODY, here[month]!));
  };
  const course: NonNullable<Mapping['course']> = (rates, size, strength, without, under) => {
    shareHere(() => rates, without);
    const pushes = [{ passage: PASSAGES.indexOf(passage), size }];
    let at = Number.NaN;
    shareHere((month) => {
      const now = strength[month]!;
      if (now !== at) {
        at = now;
        pushRates(rates, pushes, () => now, pushed);
      }
      return pushed;
    }, under);
    hazards(without);
    hazards(under);
  };
  const full = new Float64Array(YEAR + 1).fill(1);
  const without = new Float64Array(YEAR + 1);
  const under = new Float64Array(YEAR + 1);
  return {
    reads: PASSAGES.map((each) => `satisfaction.formation.rates.${each}`),
    ratio(rates, size) {
      course(rates, size, full, without, under);
      const [before, after] = [without[YEAR]!, under[YEAR]!];
      return before === after ? 1 : after / Math.max(NOTHING, before);
    },
    bounds: (rates) => roomOf(rates, passage),
    course,
  };
}
