/**
 * How loyalty forms: of a hundred who know us, how far they come and when, without levers on passages and with them. A person
 * hears of us, or buys for the first time, in month 0.
 */
import type { Lever } from '../../scenario.ts';
import { strengthAt } from '../../sim/strength.ts';
import type { Push } from '../formation-chain.ts';
import { pushRates, shareHere } from '../formation-chain.ts';
import { ARM_WIDTH, FORMATION_MONTHS, HERE_AT, LOYAL_BY, TIMES, TIMES_AT } from '../formation-summary.ts';
import type { MakeQuestion } from '../measures.ts';
import { PASSAGES } from '../satisfaction.ts';
import { firstPassages, loyalMonths, timesToLoyalty } from '../time-to-loyalty.ts';

interface Pushing {
  readonly path: string;
  readonly passage: number;
  readonly start: number;
  readonly ramp: number;
}

const pushingOf = (lever: Lever | undefined, index: number): readonly Pushing[] =>
  lever?.kind === 'satisfy' && lever.on.part === 'passage' && lever.off !== true
    ? [
        {
          path: `levers[${String(index)}].size`,
          passage: PASSAGES.indexOf(lever.on.passage),
          start: lever.startMonth ?? 0,
          ramp: lever.rampMonths ?? 0,
        },
      ]
    : [];

export const formationQuestion: MakeQuestion = ({ scenario, levers }) => {
  const pushing = levers.flatMap((index) => pushingOf(scenario.levers[index], index));
  const settled = Math.max(0, ...pushing.map(({ start, ramp }) => start + Math.max(1, ramp)));
  const first = PASSAGES.length;
  const rates = new Float64Array(first);
  const full = new Float64Array(first);
  const passing = new Float64Array(first);
  const loyalBy = loyalMonths();
  const here = new Float64Array(FORMATION_MONTHS + 1);

  const measureArm = (
    ratesAt: (month: number) => Float64Array,
    steady: number,
    out: Float64Array,
    at: number,
  ): void => {
    const reached = firstPassages(ratesAt, steady, FORMATION_MONTHS, loyalBy);
    out.set([reached.bought, reached.prefers, reached.loyal, reached.meanMonths], at);
    out.set(loyalBy.subarray(0, FORMATION_MONTHS + 1), at + LOYAL_BY);
    shareHere(ratesAt, here);
    out.set(here, at + HERE_AT);
    timesToLoyalty(loyalBy, reached, TIMES, out, at + TIMES_AT);
  };

  return {
    reads: [...PASSAGES.map((each) => `satisfaction.formation.rates.${each}`), ...pushing.map(({ path }) => path)],
    width: 2 * ARM_WIDTH,
    measure(numbers, out, at) {
      rates.set(numbers.subarray(0, first));
      const pushes = pushing.map(({ passage }, i): Push => ({ passage, size: numbers[first + i]! }));
      pushRates(rates, pushes, () => 1, full);
      const ratesAt = (month: number): Float64Array => {
        if (month >= settled) return full;
        pushRates(rates, pushes, (i) => strengthAt(month, pushing[i]!.start, pushing[i]!.ramp), passing);
        return passing;
      };
      // the same way of summing in both arms: what is the same is so bit for bit
      measureArm(() => rates, settled, out, at);
      measureArm(ratesAt, settled, out, at + ARM_WIDTH);
    },
  };
};
