/** What becomes of staying when levers on the barrier, on what customers expect and get, and on what holds them act together. */
import { exp } from '../../math/exp.ts';
import { median } from '../../inputs/median.ts';
import { slotsOf } from '../../sim/slots.ts';
import { strengthAt } from '../../sim/strength.ts';
import { heightToday } from '../barrier-height.ts';
import { BARRIER_AT as AT, BARRIER_HEIGHTS, BARRIER_MONTHS, BARRIER_WIDTH } from '../barrier-measures.ts';
import { hazardOf, stayAt, stayOf } from '../curves.ts';
import { between, Mixture, monthly } from '../grade-course.ts';
import { gradeMoves, shiftedGrades, totalOf } from '../grades.ts';
import { LOYALTY_KINDS, writeKinds } from '../loyalty-kinds.ts';
import type { MakeQuestion } from '../measures.ts';
import { CURVE_READS, curvesRead, GAP_READS, gapRead, WEIGHT_READS } from '../numbers-read.ts';
import { GRADES } from '../satisfaction.ts';
import { satisfactionOf } from '../satisfaction-of.ts';
import { satisfactionSlots } from '../satisfaction-slots.ts';
import type { StayingAct } from '../staying-acts.ts';
import { gapAfter, gapProgress, shiftUnder, stayingActs, writeHeightsUnder } from '../staying-acts.ts';

const GAP = CURVE_READS.length;
const WEIGHTS = GAP + GAP_READS.length;
const SIZES = WEIGHTS + WEIGHT_READS.length;

export const barrierQuestion: MakeQuestion = ({ scenario, levers }) => {
  const satisfaction = satisfactionOf(scenario);
  const { answers, holds } = satisfaction;
  const acts = stayingActs(scenario.levers, levers);
  const full = acts.map(() => 1);
  const withoutFall = acts.map(({ on }) => (on.part === 'barrier' ? 0 : 1));
  const byMonth = Array.from({ length: BARRIER_MONTHS + 1 }, (_, month) =>
    acts.map(({ startMonth, rampMonths }) => strengthAt(month, startMonth, rampMonths)),
  );
  const isNew = byMonth.map((strengths, month) => {
    const last = byMonth[month - 1];
    return month === 1 || strengths.some((strength, i) => strength !== last?.[i]);
  });
  const heights = new Float64Array(GRADES.length);
  const grades = GRADES.map((_, k) => k);
  const reads = [
    ...CURVE_READS,
    ...GAP_READS,
    ...WEIGHT_READS,
    ...acts.map(({ place }: StayingAct) => `levers[${place}].size`),
  ];

  const measure = (numbers: Float64Array, out: Float64Array, at: number): void => {
    const curves = curvesRead(satisfaction, numbers, 0);
    const { weak, strong } = curves;
    const gap = gapRead(satisfaction, numbers, GAP);
    const weights = numbers.subarray(WEIGHTS, SIZES);
    const sizes = numbers.subarray(SIZES);
    const staysAt = (standing: Float64Array): Float64Array =>
      standing.map((height, k) => stayAt(weak[k]!, strong[k]!, height));
    const heightsAt = (strengths: readonly number[]): Float64Array => {
      writeHeightsUnder(satisfaction, weights, acts, strengths, sizes, heights);
      return heights;
    };

    const today = staysAt(heights.fill(heightToday(holds)));
    const counts = shiftedGrades(answers, shiftUnder(gap, acts, sizes));
    const after = staysAt(heightsAt(full));
    out.set(heights, at + AT.height);
    out[at + AT.churnToday] = 1 - stayOf(answers, today);
    out[at + AT.churnAfter] = 1 - stayOf(counts, after);
    const whole = Float64Array.from(heightsAt(withoutFall));
    BARRIER_HEIGHTS.forEach((standing, i) => {
      const stay = staysAt(whole.map((height) => height * standing));
      out[at + AT.churnByHeight + i] = 1 - stayOf(counts, stay);
    });
    out.set(weak, at + AT.weak);
    out.set(strong, at + AT.strong);
    out.set(today, at + AT.today);
    out.set(after, at + AT.after);
    writeKinds(answers, curves, today, out, at + AT.kindsToday);
    writeKinds(counts, curves, after, out, at + AT.kindsAfter);
    const total = totalOf(counts);
    for (const k of grades) out[at + AT.grades + k] = counts[k]! / total;
    const { expected, perceived } = gapAfter(gap, acts, sizes);
    out[at + AT.gapToday] = gap.perceived - gap.expected;
    out[at + AT.gapAfter] = perceived - expected;

    const moves = gradeMoves(answers, counts);
    const customers = Float64Array.from(moves, ({ count }) => count);
    const plain = today.map(hazardOf);
    const [before, under] = [new Mixture(customers), new Mixture(customers)];
    const kept = Float64Array.from(moves, ({ from }) => plain[from]!);
    monthly(kept);
    const keptUnder = new Float64Array(moves.length);
    out[at + AT.without] = out[at + AT.under] = 1000;
    for (let month = 1; month <= BARRIER_MONTHS; month++) {
      if (isNew[month]) {
        const strengths = byMonth[month]!;
        const hazards = staysAt(heightsAt(strengths)).map(hazardOf);
        const share = gapProgress(acts, strengths, sizes);
        moves.forEach(({ from, to }, i) => (keptUnder[i] = between(hazards[from]!, hazards[to]!, share)));
        monthly(keptUnder);
      }
      out[at + AT.without + month] = 1000 * exp(-before.pass(kept));
      out[at + AT.under + month] = 1000 * exp(-under.pass(keptUnder));
    }
  };

  const slots = new Map(slotsOf(scenario).map((slot) => [slot.path, slot]));
  const own = satisfactionSlots(scenario);
  const medians = Float64Array.from(reads, (path) => {
    const slot = own.get(path) ?? slots.get(path);
    if (slot === undefined) throw new Error(`invalid question: no number at ${path}`);
    return median(slot.quantity, slot.kind, scenario.rangeLevel);
  });
  const exact = new Float64Array(BARRIER_WIDTH);
  measure(medians, exact, 0);
  const kinds = LOYALTY_KINDS.length;
  return {
    reads,
    width: BARRIER_WIDTH,
    measure(numbers, out, at) {
      measure(numbers, out, at);
      out.set(exact.subarray(AT.kindsToday, AT.kindsToday + kinds), at + AT.medianKindsToday);
      out.set(exact.subarray(AT.kindsAfter, AT.kindsAfter + kinds), at + AT.medianKindsAfter);
    },
  };
};
