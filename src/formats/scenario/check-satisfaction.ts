/** What customers expect and get, what holds them, what they answered, and how they become loyal. */
import type { Satisfaction } from '#engine/satisfaction/satisfaction.ts';
import {
  BONDS,
  CAUSES,
  CONSTRUCTS,
  GAP_FORMS,
  GRADES,
  MATURITIES,
  PASSAGES,
  SWITCHING_COSTS,
  VALUE_ITEMS,
} from '#engine/satisfaction/satisfaction.ts';
import type { Problem } from '#engine/problem.ts';
import { checkCurves } from './check-curves.ts';
import { checkIndexPaths } from './check-index-paths.ts';
import { checkShares } from './check-shares.ts';
import { checkSurvey } from './check-survey.ts';
import { allOf, type Check, each, numberOf, numbersOf, quantityOf, someOf, wordOf } from './checks-of.ts';
import { RATE, SPENDING } from './limits.ts';
import {
  ANSWERS,
  BARRIER_WEIGHT,
  CURVATURE,
  CURVE_SHIFT,
  LOSS_AVERSION,
  LOYALTY_EFFECT,
  MEAN_POINTS,
  PEOPLE_TOLD,
  PER_TEN,
  POINTS,
  PROBABILITY,
  SCORE_SPREAD,
  STAY,
  VALUE_SCALE,
} from './satisfaction-limits.ts';
import type { Setting } from './setting.ts';

const stay = numbersOf(GRADES.length, STAY);
const rate = quantityOf(RATE);
const again = numbersOf(4, PROBABILITY);
const money = quantityOf(SPENDING);

/** Whatever is left out is assumed: no field has to be there. */
const checkParts = someOf({
  answers: checkAnswers,
  gap: someOf({
    expected: quantityOf(MEAN_POINTS),
    perceived: quantityOf(MEAN_POINTS),
    form: wordOf(GAP_FORMS),
    lossAversion: quantityOf(LOSS_AVERSION),
    curvature: numberOf(CURVATURE),
    perTen: quantityOf(PER_TEN),
  }),
  curves: someOf({
    weak: stay,
    strong: stay,
    weakShift: quantityOf(CURVE_SHIFT),
    strongShift: quantityOf(CURVE_SHIFT),
  }),
  holds: someOf({
    costs: someOf(each(SWITCHING_COSTS, numberOf(POINTS))),
    weights: someOf(each(SWITCHING_COSTS, quantityOf(BARRIER_WEIGHT))),
    bonds: someOf(each(BONDS, someOf({ strength: numberOf(POINTS), maturity: wordOf(MATURITIES), costPerTen: money }))),
  }),
  index: someOf({
    paths: checkIndexPaths,
    scores: someOf(each(CONSTRUCTS, allOf({ mean: numberOf(POINTS), spread: numberOf(SCORE_SPREAD) }))),
    churnPerPoint: quantityOf(LOYALTY_EFFECT),
  }),
  value: someOf({
    own: someOf(each(VALUE_ITEMS, money)),
    rival: someOf(each(VALUE_ITEMS, money)),
    scale: numberOf(VALUE_SCALE),
  }),
  causes: someOf(each(CAUSES, rate)),
  complaints: someOf({
    ofLeaving: rate,
    voiced: rate,
    resolved: rate,
    quickly: rate,
    major: rate,
    again: allOf({ minor: again, major: again }),
    told: allOf({ against: quantityOf(PEOPLE_TOLD), for: quantityOf(PEOPLE_TOLD) }),
  }),
  formation: someOf({ rates: someOf(each(PASSAGES, rate)) }),
  survey: checkSurvey,
});

/** Each number by itself; then, once all are sound, those that belong together, with what is assumed of the others. */
export function checkSatisfaction(found: Problem[], value: unknown, path: string, setting: Setting): void {
  const before = found.length;
  checkParts(found, value, path, setting);
  if (found.length > before) return;
  const said = value as Satisfaction;
  checkCurves(found, said, path);
  checkShares(found, said, path);
}

/** Customers by grade, of whom there are some. */
function checkAnswers(...[found, value, path, setting]: Parameters<Check>): void {
  const before = found.length;
  numbersOf(GRADES.length, ANSWERS)(found, value, path, setting);
  if (found.length > before || (value as number[]).some((count) => count > 0)) return;
  found.push({ code: 'out-of-range', path: `${path}[0]`, got: 0, ...ANSWERS, openMin: true });
}
