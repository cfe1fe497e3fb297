/** How loyalty forms at the rates of the design's picture, certain: one run that stands for all. */
import { ARM_WIDTH, formationSummary } from '#engine/satisfaction/formation-summary.ts';
import type { FormationSummary } from '#engine/satisfaction/formation-summary.ts';
import { joinMeasures } from '#engine/satisfaction/measures.ts';
import { formationQuestion } from '#engine/satisfaction/questions/formation-question.ts';
import { textbook } from '../helpers/scenarios.ts';

const RATES = [0.08, 0.05, 0.08, 0.07, 0.08, 0.03, 0.025, 0.006, 0.004];

/** Runs whose rates are all a little lower or higher, so that the bands have a width. */
export function formationFixture(): FormationSummary {
  const scenario = textbook({
    period: 'month',
    levers: [{ id: 'prefer', kind: 'satisfy', on: { part: 'passage', passage: 'prefer' }, size: 0.06 }],
  });
  const { measure } = formationQuestion({ kind: 'measures', question: 'formation', scenario, levers: [0] });
  const runs = 21;
  const width = 2 * ARM_WIDTH;
  const columns = new Float64Array(runs * width);
  for (let run = 0; run < runs; run++) {
    const by = 0.9 + 0.01 * run;
    const numbers = Float64Array.of(...RATES.map((rate, i) => (i % 2 === 0 ? rate * by : rate / by)), 0.06);
    measure(numbers, columns, run * width);
  }
  return formationSummary(joinMeasures([{ from: 0, to: runs, width, randomisations: 1, columns }], runs));
}
