/** What a question of satisfaction reads is what the plan of the simulation draws, run by run, and the same bits in any parts. */
import { describe, expect, it } from 'vitest';
import type { MeasuresStudy } from '#engine/satisfaction/measures.ts';
import { joinMeasures, QUESTIONS } from '#engine/satisfaction/measures.ts';
import { measuresRunner, runnerOf } from '#engine/study/measures-runner.ts';
import type { Lever, Scenario } from '#engine/scenario.ts';
import { drawInputs } from '#engine/sim/draw.ts';
import { planOf } from '#engine/sim/plan.ts';
import { slotsOf } from '#engine/sim/slots.ts';
import { workspaceFor } from '#engine/sim/workspace.ts';
import { studyService } from '#engine/study/service.ts';
import { uncertain } from '#test/helpers/uncertain.ts';

const RUNS = 192;
const levers: Lever[] = [
  { id: 'a', kind: 'satisfy', on: { part: 'barrier' }, size: { low: 0.4, high: 0.8 } },
  // reaches past the end of its scale in many runs
  { id: 'b', kind: 'satisfy', on: { part: 'perceived' }, size: { low: 20, high: 40 } },
];
const scenario: Scenario = uncertain({ runs: RUNS, levers });
const study: MeasuresStudy = { kind: 'measures', scenario, question: 'barrier', levers: [0] };

const READS = [
  'satisfaction.curves.weakShift',
  'satisfaction.gap.perceived',
  'levers[0].size',
  'levers[1].size',
  'segments[0].retention.churn',
  // no lever reads it: drawn at its own address
  'satisfaction.causes.people',
];
const reading = (reads: readonly string[]) => () => ({
  reads,
  width: reads.length,
  measure(numbers: Float64Array, out: Float64Array, at: number): void {
    out.set(numbers, at);
  },
});

describe('a question', () => {
  it('reads what the simulation draws; a size is the one that is possible', async () => {
    const part = (await runnerOf(study, new Map(), reading(READS)))(0, RUNS);
    const plan = planOf(scenario);
    const space = workspaceFor(plan);
    const slots = READS.map((path) => slotsOf(scenario).findIndex((slot) => slot.path === path));
    const { column } = joinMeasures([part], RUNS);
    const columns = READS.map((_, i) => column(i));
    let cut = 0;
    for (let run = 0; run < RUNS; run++) {
      drawInputs(plan, space, run);
      slots.forEach((slot, i) => {
        if (slot >= 0) expect(columns[i]![run], READS[i]).toBe(space.values[slot]);
      });
      if (columns[1]![run]! + columns[3]![run]! > 99) cut++;
      expect(columns[1]![run]! + columns[3]![run]!).toBeLessThanOrEqual(100 + 1e-9);
    }
    expect(cut).toBeGreaterThan(5);
    expect(slots.filter((slot) => slot < 0)).toEqual([-1]);
    expect(new Set(columns[5]).size).toBe(RUNS);
  });

  it('draws the same whether a lever reads a number or not', async () => {
    const path = 'satisfaction.causes.people';
    const of = async (some: readonly Lever[]): Promise<Float64Array> =>
      (await runnerOf({ ...study, scenario: { ...scenario, levers: some } }, new Map(), reading([path])))(0, 64)
        .columns;
    const cause: Lever = { id: 'c', kind: 'satisfy', on: { part: 'cause', cause: 'value' }, size: 0.2 };
    expect(await of([...levers, cause])).toEqual(await of(levers));
    expect(await of([])).toEqual(await of(levers));
  });

  it('is refused a number that nobody knows', async () => {
    await expect(runnerOf(study, new Map(), reading(['satisfaction.gap']))).rejects.toThrow(
      'no number at satisfaction.gap',
    );
  });
});

describe.each(QUESTIONS)('%s', (question) => {
  it('gives the same bits in one part, in several, and by the service', async () => {
    const asked: MeasuresStudy = { ...study, question };
    const run = await measuresRunner(asked, new Map());
    const whole = run(0, RUNS);
    expect(whole.columns).toHaveLength(RUNS * whole.width);
    const parts = [run(0, 64), run(64, 128), run(128, RUNS)];
    const [joined, wanted] = [joinMeasures(parts, RUNS), joinMeasures([whole], RUNS)];
    for (let measure = 0; measure < whole.width; measure++)
      expect(joined.column(measure)).toEqual(wanted.column(measure));
    const service = studyService();
    await service.load(1, asked);
    expect(service.run(1, 64, 128)).toEqual(parts[1]);
  });
});
