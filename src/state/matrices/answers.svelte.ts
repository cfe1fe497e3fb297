/** What the engine is asked about the places of customers, each question again only when its answer would change. */
import type { CoursePart, ShockSummary, ZonesColumns } from '#engine/matrices/matrix-summary.ts';
import { summariseShock } from '#engine/matrices/summarise-shock.ts';
import { joinZones } from '#engine/matrices/join-zones.ts';
import { joinPopulation } from '#engine/positions/draw-population.ts';
import type { Population } from '#engine/positions/population.ts';
import type { MatrixId, NeedZone } from '#engine/positions/positions.ts';
import { MATRICES, NEED_ZONES } from '#engine/positions/positions.ts';
import { positionsOf } from '#engine/positions/positions-of.ts';
import type { Scenario } from '#engine/scenario.ts';
import type { StudyDesk } from '../study-desk.ts';
import { StudyRun } from '../study-run.svelte.ts';
import { Asking, PREVIEW_RUNS } from '../asking.ts';
import type { ShockMatrix } from './questions.ts';
import { courseKey, MOST_RUNS, populationKey, runsOf, SHOCK_RUNS, shockKey, zonesKey } from './questions.ts';
import { Worths } from '../worth.svelte.ts';

export class MatrixAnswers {
  readonly population: StudyRun<'population', Population>;
  readonly zones: StudyRun<'zones', ZonesColumns>;
  readonly shocks: Readonly<Record<ShockMatrix, StudyRun<'shock', ShockSummary>>>;
  readonly course: StudyRun<'course', CoursePart>;
  /** By matrix, so that what was answered is still there when a person comes back to it. */
  readonly moves: Readonly<Record<MatrixId, Worths<'move'>>>;
  readonly serves: Worths<NeedZone | 'all'>;
  readonly #asking = new Asking();

  constructor(desk: StudyDesk) {
    this.population = new StudyRun(desk, ({ scenario }, parts) => joinPopulation(parts, scenario.segments.length));
    this.zones = new StudyRun(desk, (_, parts) => joinZones(parts));
    this.shocks = {
      attachment: new StudyRun(desk, summariseShock),
      durability: new StudyRun(desk, summariseShock),
    };
    this.course = new StudyRun(desk, (_, parts) => parts[0]!);
    this.moves = Object.fromEntries(MATRICES.map((matrix) => [matrix, new Worths(desk, ['move'])])) as Record<
      MatrixId,
      Worths<'move'>
    >;
    this.serves = new Worths(desk, [...NEED_ZONES, 'all']);
  }

  askPopulation = (scenario: Scenario): void => {
    const { customers } = positionsOf(scenario);
    this.#asking.ask(this.population, populationKey(scenario), customers, () => ({ kind: 'population', scenario }));
  };

  /** `few`: the first picture, of a few hundred runs; the rest is asked for when all first pictures are there. */
  askZones = (scenario: Scenario, few: boolean): void => {
    const all = runsOf(scenario, MOST_RUNS);
    this.#asking.ask(this.zones, zonesKey(scenario), few ? fewOf(all) : all, () => ({
      kind: 'zones',
      scenario: { ...scenario, runs: all },
    }));
  };

  askShock = (scenario: Scenario, matrix: ShockMatrix, few: boolean): void => {
    const all = runsOf(scenario, SHOCK_RUNS);
    this.#asking.ask(this.shocks[matrix], shockKey(scenario, matrix), few ? fewOf(all) : all, () => ({
      kind: 'shock',
      scenario: { ...scenario, runs: all },
      matrix,
    }));
  };

  askCourse = (scenario: Scenario): void => {
    this.#asking.ask(this.course, courseKey(scenario), 1, () => ({ kind: 'course', scenario }));
  };

  get isRunning(): boolean {
    const runs = [this.population, this.zones, this.course, ...Object.values(this.shocks)];
    const worths = [this.serves, ...Object.values(this.moves)];
    return runs.some(({ status }) => status.kind === 'running') || worths.some(({ isRunning }) => isRunning);
  }

  /** After a failure everything is asked anew. */
  forget = (): void => {
    this.#asking.forget();
    for (const move of Object.values(this.moves)) move.forget();
    this.serves.forget();
  };
}

const fewOf = (runs: number): number => Math.min(PREVIEW_RUNS, runs);
