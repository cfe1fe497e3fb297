/** The points of the field as they are drawn now, and a number that changes whenever one of them has. */
import { MATRIX_OF, NEED_ZONES } from '#engine/positions/positions.ts';
import type { Matrices } from '../matrices.svelte.ts';
import { needLooks } from './need-looks.ts';
import type { Drawn } from './points.ts';
import { drawn } from './points.ts';

export interface Shown {
  readonly points: Drawn;
  readonly version: number;
}

export class Drawing {
  readonly #matrices: Matrices;
  #version = 0;

  readonly shown: Shown | null = $derived.by(() => {
    const points = this.#matrices.matrix === 'expectation' ? this.#needs() : this.#customers();
    return points === null ? null : { points, version: ++this.#version };
  });

  constructor(matrices: Matrices) {
    this.#matrices = matrices;
  }

  #customers(): Drawn | null {
    const { population, matrix, choice, moving, course } = this.#matrices;
    if (population === null) return null;
    const { x, y } = MATRIX_OF[matrix];
    return drawn({
      population,
      x: population.places[x],
      y: population.places[y],
      chosen: choice.chosen?.mask ?? null,
      carried: moving.carried === null ? null : { ...moving.carried, way: course.way },
      moment: course.moment,
    });
  }

  #needs(): Drawn | null {
    const { serving, positions, choice } = this.#matrices;
    const { needs, zoneOfNeed } = serving;
    if (needs === null || zoneOfNeed === null || serving.serves === null || positions === null) return null;
    const mask = choice.chosen?.mask;
    const look = needLooks(
      zoneOfNeed,
      needs.luck,
      NEED_ZONES.map((zone) => positions.needs.served[zone]),
      NEED_ZONES.map((zone) => serving.whatIf[zone]),
      (need) => mask?.[needs.customer[need]!] === 1,
    );
    return { x: needs.x, y: needs.y, look, followers: [] };
  }
}
