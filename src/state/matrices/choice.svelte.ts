/** Customers that are chosen: one choice for all matrices, so that one sees where they stand on every axis. */
import { insideLassoAll } from '#engine/matrices/lasso.ts';
import type { Population } from '#engine/positions/population.ts';
import type { MatrixId } from '#engine/positions/positions.ts';
import { MATRIX_OF } from '#engine/positions/positions.ts';
import type { Matrices } from '../matrices.svelte.ts';
import type { Chosen } from './chosen.ts';
import { chosenBy, lassoAround } from './chosen.ts';

/** Points that are not customers themselves, and whose they are. */
interface Owned {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly customer: ArrayLike<number>;
}

export class Choice {
  readonly #matrices: Matrices;
  #chosen = $state.raw<(Chosen & { readonly of: Population }) | null>(null);
  /** The lasso they were chosen with, and where. */
  #line = $state.raw<{ readonly matrix: MatrixId; readonly line: readonly number[] } | null>(null);

  constructor(matrices: Matrices) {
    this.#matrices = matrices;
  }

  /** Customers drawn anew are others: then none of them is chosen. */
  get chosen(): Chosen | null {
    return this.#chosen !== null && this.#chosen.of === this.#matrices.population ? this.#chosen : null;
  }
  /** They were chosen, and are not there any more. */
  get isGone(): boolean {
    return this.#chosen !== null && this.chosen === null;
  }

  /** @param points  where they are not the customers themselves */
  lasso = (line: readonly number[], points?: Owned): void => {
    const { population, matrix } = this.#matrices;
    if (population === null) return;
    if (line.length < 6) return this.clear();
    const axes = MATRIX_OF[matrix];
    const x = points?.x ?? population.places[axes.x];
    const y = points?.y ?? population.places[axes.y];
    const inside = insideLassoAll(line, x, y);
    if (points === undefined) this.#take(inside);
    else {
      const mask = new Uint8Array(population.customers);
      inside.forEach((one, point) => {
        if (one === 1) mask[points.customer[point]!] = 1;
      });
      this.#take(mask);
    }
    this.#line = points === undefined ? { matrix, line } : null;
  };

  pick = (customer: number, add: boolean): void => {
    const { population } = this.#matrices;
    if (population === null || customer >= population.customers) return;
    const mask = add && this.chosen !== null ? this.chosen.mask.slice() : new Uint8Array(population.customers);
    mask[customer] = mask[customer] === 1 ? 0 : 1;
    this.#take(mask);
    this.#line = null;
  };

  /** All customers of a zone. */
  zone = (number: number): void => {
    const { zone } = this.#matrices;
    if (zone === null) return;
    this.#take(zone.map((one) => (one === number ? 1 : 0)));
    this.#line = null;
  };

  clear = (): void => {
    this.#chosen = null;
    this.#line = null;
  };

  /** A lasso on the matrix that is shown with exactly those inside who are chosen; null where there are too many for one. */
  lassoHere = (): readonly number[] | null => {
    const { matrix, population, axes } = this.#matrices;
    if (this.chosen === null || population === null) return null;
    if (this.#line?.matrix === matrix) return this.#line.line;
    const spans = [axes.xScale.max - axes.xScale.min, axes.yScale.max - axes.yScale.min] as const;
    return lassoAround(this.chosen.mask, population.places[axes.x], population.places[axes.y], spans);
  };

  #take(mask: Uint8Array): void {
    const { population } = this.#matrices;
    const chosen = chosenBy(mask);
    this.#chosen = chosen === null || population === null ? null : { ...chosen, of: population };
  }
}
