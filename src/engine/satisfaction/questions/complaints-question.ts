import { complaintFlow, emptyFlow, FATES, tellings } from '../complaint-flow.ts';
import { COMPLAINT_READS, complaintsRatio, sharesRead } from '../mappings/complaints-mapping.ts';
import type { MakeQuestion } from '../measures.ts';
import { satisfactionOf } from '../satisfaction-of.ts';
import { yearlyChurn } from '../yearly-churn.ts';

const ARM = 2 * FATES.length + 3;
/**
 * Measures: first as it is, then under the levers, of those with a problem: the share of each fate, those of it who buy again, all
 * who do, people told against us and for us by 100; then the factor on the hazard, and yearly churn without it and with it.
 */
export const COMPLAINTS_AT = {
  fates: 0,
  again: FATES.length,
  all: 2 * FATES.length,
  against: 2 * FATES.length + 1,
  for: 2 * FATES.length + 2,
  whatIf: ARM,
  ratio: 2 * ARM,
  today: 2 * ARM + 1,
  after: 2 * ARM + 2,
} as const;

/** Levers on one share add up, and cannot bring it past 0 … 1. */
export const complaintsQuestion: MakeQuestion = ({ scenario, levers }) => {
  const { complaints } = satisfactionOf(scenario);
  const churn = yearlyChurn(scenario);
  const tried = levers.flatMap((place) => {
    const lever = scenario.levers[place];
    return lever?.kind === 'satisfy' && lever.off !== true && lever.on.part === 'complaints'
      ? [{ place, way: lever.on.way }]
      : [];
  });
  const toldAt = COMPLAINT_READS.length;
  const churnAt = toldAt + 2;
  const sizesAt = churnAt + churn.reads.length;
  const flow = emptyFlow();
  return {
    reads: [
      ...COMPLAINT_READS,
      'satisfaction.complaints.told.against',
      'satisfaction.complaints.told.for',
      ...churn.reads,
      ...tried.map(({ place }) => `levers[${place}].size`),
    ],
    width: COMPLAINTS_AT.after + 1,
    measure(numbers, out, at) {
      const today = sharesRead(numbers);
      const whatIf = { ...today };
      tried.forEach(({ way }, i) => (whatIf[way] = Math.min(1, Math.max(0, whatIf[way] + numbers[sizesAt + i]!))));
      const told = { against: numbers[toldAt]!, for: numbers[toldAt + 1]! };
      const buys = [today, whatIf].map((shares, arm) => {
        const all = complaintFlow(complaints.again, shares, flow);
        const reach = tellings(flow, told);
        const from = at + arm * ARM;
        out.set(flow.fates, from + COMPLAINTS_AT.fates);
        out.set(flow.again, from + COMPLAINTS_AT.again);
        out[from + COMPLAINTS_AT.all] = all;
        out[from + COMPLAINTS_AT.against] = reach.against;
        out[from + COMPLAINTS_AT.for] = reach.for;
        return all;
      });
      const ratio = complaintsRatio(numbers[0]!, buys[0]!, buys[1]!);
      out[at + COMPLAINTS_AT.ratio] = ratio;
      out[at + COMPLAINTS_AT.today] = churn.churn(numbers, churnAt, 1);
      out[at + COMPLAINTS_AT.after] = churn.churn(numbers, churnAt, ratio);
    },
  };
};
