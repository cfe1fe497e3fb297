/** Draws the inputs of a question run by run, as the simulation draws them, and has it measured. */
import { positionDraws } from '../matrices/position-draws.ts';
import { drawInputs } from '../sim/draw.ts';
import type { TableMemory } from '../sim/plan.ts';
import { slotsOf } from '../sim/slots.ts';
import { workspaceFor } from '../sim/workspace.ts';
import { planFor } from './plan-for.ts';
import type { MakeQuestion, MeasuresPart, MeasuresStudy, QuestionId } from '../satisfaction/measures.ts';
import { satisfactionSlots } from '../satisfaction/satisfaction-slots.ts';

const QUESTION_OF: Readonly<Record<QuestionId, () => PromiseLike<MakeQuestion>>> = {
  barrier: async () => (await import('../satisfaction/questions/barrier-question.ts')).barrierQuestion,
  index: async () => (await import('../satisfaction/questions/index-question.ts')).indexQuestion,
  value: async () => (await import('../satisfaction/questions/value-question.ts')).valueQuestion,
  formation: async () => (await import('../satisfaction/questions/formation-question.ts')).formationQuestion,
  complaints: async () => (await import('../satisfaction/questions/complaints-question.ts')).complaintsQuestion,
  causes: async () => (await import('../satisfaction/questions/causes-question.ts')).causesQuestion,
};

type Measure = (from: number, to: number) => MeasuresPart;

/** @throws if the question reads a number that neither satisfaction nor the plan has */
export const measuresRunner = async (study: MeasuresStudy, memory: TableMemory): Promise<Measure> =>
  runnerOf(study, memory, await QUESTION_OF[study.question]());

/**
 * @param makeQuestion  that of the study
 * @throws as `measuresRunner`
 */
export async function runnerOf(
  study: MeasuresStudy,
  memory: TableMemory,
  makeQuestion: MakeQuestion,
): Promise<Measure> {
  const { scenario } = study;
  const { reads, width, measure } = makeQuestion(study);
  const plan = await planFor(scenario, memory);
  const space = workspaceFor(plan);
  const own = satisfactionSlots(scenario);
  const planned = new Map(slotsOf(scenario).map((slot) => [slot.path, slot]));
  const wanted = reads.map((path) => {
    const slot = own.get(path) ?? planned.get(path);
    if (slot === undefined) throw new Error(`invalid question: no number at ${path}`);
    return slot;
  });
  const draw = positionDraws(plan, wanted, memory);
  const numbers = new Float64Array(reads.length);
  return (from, to) => {
    const columns = new Float64Array((to - from) * width);
    for (let run = from; run < to; run++) {
      drawInputs(plan, space, run);
      draw(space, run, numbers);
      measure(numbers, columns, (run - from) * width);
    }
    return { from, to, width, randomisations: plan.randomisations, columns };
  };
}
