/** Why customers leave, and what becomes of yearly churn when causes are removed in part. */
import { CAUSE_READS, causeShare } from '../mappings/causes-mapping.ts';
import type { MakeQuestion } from '../measures.ts';
import { CAUSES } from '../satisfaction.ts';
import { yearlyChurn } from '../yearly-churn.ts';

const block = CAUSES.length;
/** Measures: share of each cause among those who leave; the factor on the hazard of all levers; churn of the first segment. */
export const CAUSES_AT = { shares: 0, ratio: block, today: block + 1, after: block + 2 } as const;

/** The levers on causes act together, at full strength: their factors multiply. */
export const causesQuestion: MakeQuestion = ({ scenario, levers }) => {
  const churn = yearlyChurn(scenario);
  const removed = levers.flatMap((place) => {
    const lever = scenario.levers[place];
    return lever?.kind === 'satisfy' && lever.off !== true && lever.on.part === 'cause'
      ? [{ place, cause: CAUSES.indexOf(lever.on.cause) }]
      : [];
  });
  const churnAt = CAUSES.length;
  const sizesAt = churnAt + churn.reads.length;
  return {
    reads: [...CAUSE_READS, ...churn.reads, ...removed.map(({ place }) => `levers[${place}].size`)],
    width: CAUSES_AT.after + 1,
    measure(numbers, out, at) {
      let ratio = 1;
      removed.forEach(({ cause }, i) => (ratio *= 1 - causeShare(numbers, 0, cause) * numbers[sizesAt + i]!));
      CAUSES.forEach((_, cause) => (out[at + CAUSES_AT.shares + cause] = causeShare(numbers, 0, cause)));
      out[at + CAUSES_AT.ratio] = ratio;
      out[at + CAUSES_AT.today] = churn.churn(numbers, churnAt, 1);
      out[at + CAUSES_AT.after] = churn.churn(numbers, churnAt, ratio);
    },
  };
};
