import { indexPushes, pathReads } from '../index-pushes.ts';
import { hazardFactor } from '../mappings/index-mapping.ts';
import type { MakeQuestion } from '../measures.ts';
import { satisfactionOf } from '../satisfaction-of.ts';
import { CONSTRUCTS } from '../satisfaction.ts';
import { yearlyChurn } from '../yearly-churn.ts';

const LOYALTY = CONSTRUCTS.indexOf('loyalty');

/**
 * What pushes of constructs, all together and at full strength, come to: the change of each construct in points (in the order of
 * CONSTRUCTS), then yearly churn of the first segment without them and with them.
 */
export const indexQuestion: MakeQuestion = ({ scenario, levers }) => {
  const { index } = satisfactionOf(scenario);
  const pushes = indexPushes(index);
  const churn = yearlyChurn(scenario);
  const pushed = levers.flatMap((place) => {
    const lever = scenario.levers[place];
    return lever?.kind === 'satisfy' && lever.on.part === 'construct' ? [{ place, construct: lever.on.construct }] : [];
  });
  const paths = pathReads(index);
  const [pathsAt, churnAt] = [1, 1 + paths.length];
  const sizesAt = churnAt + churn.reads.length;
  return {
    reads: [
      'satisfaction.index.churnPerPoint',
      ...paths,
      ...churn.reads,
      ...pushed.map(({ place }) => `levers[${place}].size`),
    ],
    width: INDEX_WIDTH,
    measure(numbers, out, at) {
      pushes.clear();
      pushed.forEach(({ construct }, i) => pushes.push(construct, numbers[sizesAt + i]!));
      const changes = pushes.changes(numbers, pathsAt);
      out.set(changes, at);
      out[at + TODAY] = churn.churn(numbers, churnAt, 1);
      out[at + AFTER] = churn.churn(numbers, churnAt, hazardFactor(numbers[0]!, changes[LOYALTY]!));
    },
  };
};

/** Columns of churn, after those of the constructs. */
export const TODAY = CONSTRUCTS.length;
export const AFTER = TODAY + 1;
export const INDEX_WIDTH = AFTER + 1;
