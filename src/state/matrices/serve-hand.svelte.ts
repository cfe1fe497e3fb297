/** Serving the needs of the four zones better: what is tried, and what it is worth. */
import type { Needs } from '#engine/matrices/needs-points.ts';
import { needsOf } from '#engine/matrices/needs-points.ts';
import { classifyPlaces } from '#engine/matrices/zones.ts';
import type { Problem } from '#engine/problem.ts';
import type { NeedZone } from '#engine/positions/positions.ts';
import { NEED_ZONES } from '#engine/positions/positions.ts';
import type { Quantity, Scenario } from '#engine/scenario.ts';
import { middleOf } from '../controls/scale.ts';
import type { Matrices } from '../matrices.svelte.ts';
import { switched, withLever, withoutLever } from '../lever-edits.ts';
import { withPosition } from './edits.ts';
import { withCost } from './moves.ts';
import { MOST_RUNS, runsOf } from './questions.ts';
import type { ServeLever, Serves } from './serves.ts';
import { servedIn, servesOf } from './serves.ts';

export class ServeHand {
  readonly #matrices: Matrices;
  /** The zone the sentence is about. */
  zone = $state.raw<NeedZone>('indifference');
  #drafts = $state.raw<Readonly<Partial<Record<NeedZone, ServeLever>>>>({});
  #held = $state.raw<ServeLever | null>(null);

  readonly serves: Serves | null = $derived.by(() => {
    const { app, positions } = this.#matrices;
    if (app.scenario === null || positions === null) return null;
    const serves = servesOf(app.scenario, positions, this.#drafts);
    const held = this.#held;
    return held === null ? serves : { ...serves, [held.zone]: { ...serves[held.zone], lever: held } };
  });

  readonly needs: Needs | null = $derived.by(() => {
    const { app, population } = this.#matrices;
    return app.scenario === null || population === null ? null : needsOf(app.scenario, population);
  });
  readonly zoneOfNeed: Uint8Array | null = $derived.by(() =>
    this.needs === null ? null : classifyPlaces('expectation', this.needs.x, this.needs.y, this.#matrices.threshold),
  );
  readonly counts: Readonly<Record<NeedZone, number>> = $derived.by(() => {
    const counts = NEED_ZONES.map(() => 0);
    for (const zone of this.zoneOfNeed ?? []) counts[zone] = counts[zone]! + 1;
    return Object.fromEntries(NEED_ZONES.map((zone, z) => [zone, counts[z]!])) as Record<NeedZone, number>;
  });

  constructor(matrices: Matrices) {
    this.#matrices = matrices;
  }

  get isHeld(): boolean {
    return this.#held !== null;
  }

  /** Share that is served what if, every zone at the middle of its range. */
  get whatIf(): Readonly<Record<NeedZone, number>> {
    const of = (zone: NeedZone): number => middleOf(this.serves![zone].lever.size);
    return Object.fromEntries(NEED_ZONES.map((zone) => [zone, of(zone)])) as Record<NeedZone, number>;
  }

  /** How many more of the needs drawn are served; below zero fewer. */
  moreIn = (zone: NeedZone): number => {
    const { positions } = this.#matrices;
    if (this.serves === null || positions === null) return 0;
    const count = this.counts[zone];
    return Math.round(this.whatIf[zone] * count) - Math.round(positions.needs.served[zone] * count);
  };

  /** Each zone alone, and all four: the scenario with them less the same with all four switched off. */
  look = (scenario: Scenario, few: boolean): void => {
    const { serves } = this;
    if (serves === null) return;
    const withs = {
      ...(Object.fromEntries(NEED_ZONES.map((zone) => [zone, servedIn(scenario, serves, [zone])])) as Record<
        NeedZone,
        Scenario
      >),
      all: servedIn(scenario, serves, NEED_ZONES),
    };
    const without = servedIn(scenario, serves, []);
    const isAlone = without.levers.every(({ off }) => off === true);
    this.#matrices.answers.serves.ask(withs, isAlone ? null : without, runsOf(scenario, MOST_RUNS), few);
  };

  set = (
    zone: NeedZone,
    change: { readonly size?: Quantity; readonly cost?: Quantity },
    live = false,
  ): Problem | null => {
    const { app } = this.#matrices;
    const inHand = this.serves?.[zone];
    if (inHand === undefined) return null;
    let lever = change.size === undefined ? inHand.lever : { ...inHand.lever, size: change.size };
    if (change.cost !== undefined) lever = withCost(lever, 'customer-year', change.cost);
    this.#held = live ? lever : null;
    if (live) return null;
    if (inHand.index !== null) return this.#matrices.edit(withLever(app.scenario!, inHand.index, lever));
    this.#drafts = { ...this.#drafts, [zone]: lever };
    return null;
  };

  setToday = (zone: NeedZone, share: number, live = false): Problem | null =>
    this.#matrices.edit(withPosition(this.#matrices.app.scenario!, ['needs', 'served', zone], share), live);

  putIn = (zone: NeedZone): Problem | null => {
    const inHand = this.serves?.[zone];
    if (inHand?.index !== null) return null;
    return this.#matrices.edit(withLever(this.#matrices.app.scenario!, null, inHand.lever));
  };

  takeOut = (zone: NeedZone): void => {
    const inHand = this.serves?.[zone];
    if (inHand?.index === undefined || inHand.index === null) return;
    this.#drafts = { ...this.#drafts, [zone]: switched(inHand.lever, true) };
    this.#matrices.edit(withoutLever(this.#matrices.app.scenario!, inHand.index));
  };

  switchIt = (zone: NeedZone): void => {
    const inHand = this.serves?.[zone];
    if (inHand?.index === undefined || inHand.index === null) return;
    const { lever, index } = inHand;
    this.#matrices.edit(withLever(this.#matrices.app.scenario!, index, switched(lever, lever.off === true)));
  };
}
