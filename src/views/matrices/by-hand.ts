/** What the hand does in the field: chooses customers, carries them, or carries a zone by its name. */
import { zoneArea, zoneOf } from '#engine/matrices/zones.ts';
import type { MatrixId, Move } from '#engine/positions/positions.ts';
import type { Matrices } from '#state/matrices.svelte.ts';
import { namePlace, zonesOf } from './zone-words.ts';

interface By {
  readonly x: number;
  readonly y: number;
}

export const carriesNames = (matrix: MatrixId): boolean => matrix !== 'expectation';

export function chooseByLasso({ matrix, choice, serving }: Matrices, line: readonly number[]): void {
  if (matrix === 'expectation' && serving.needs !== null) choice.lasso(line, serving.needs);
  else choice.lasso(line);
}

/** A point beyond the customers is one who was moved. */
export function pickPoint(
  { matrix, choice, serving, population, drawing }: Matrices,
  point: number,
  add: boolean,
): void {
  if (matrix === 'expectation') choice.pick(serving.needs?.customer[point] ?? 0, add);
  else if (population === null || point < population.customers) choice.pick(point, add);
  else choice.pick(drawing.shown?.points.followers[point - population.customers] ?? 0, add);
}

const clean = (value: number): number => Number(value.toFixed(4));

/**
 * Carries what is chosen, or a zone by its name, and makes a move of it. Dropped in another zone, a zone's customers become
 * what that zone's are; else all stand so much further.
 *
 * @param onwards  from where they were carried before, not from where they stand
 * @returns false where those chosen are too many for a line around them
 */
export function carry(matrices: Matrices, by: By, zone: number | null, live: boolean, onwards = false): boolean {
  const { matrix, moving, choice, threshold } = matrices;
  if (!live && by.x === 0 && by.y === 0) {
    moving.letGo();
    return true;
  }
  if (zone !== null) {
    const name = zonesOf(matrix)[zone]!;
    moving.begin({ from: { zone: name }, to: droppedAt(matrices, zone, by), customers: moving.countOf(name) }, live);
    return true;
  }
  const before = moving.inHand?.lever.move;
  if (choice.chosen === null) {
    // those who were moved already are carried on
    if (before === undefined || !('shift' in before.to)) return true;
    const base = moving.begunAt ?? before.to.shift;
    moving.begin({ ...before, to: { shift: { x: clean(base.x + by.x), y: clean(base.y + by.y) } } }, live);
    return true;
  }
  const lasso = choice.lassoHere();
  if (lasso === null) return false;
  const isSame = before !== undefined && 'lasso' in before.from && sameLine(before.from.lasso, lasso);
  const from = onwards && isSame && 'shift' in before.to ? before.to.shift : { x: 0, y: 0 };
  const shift = { x: clean(from.x + by.x), y: clean(from.y + by.y) };
  moving.begin({ from: { lasso }, to: { shift }, customers: choice.chosen.count }, live);
  return true;

  function droppedAt(of: Matrices, number: number, moved: By): Move['to'] {
    const place = namePlace(of.matrix, number, threshold);
    const area = zoneArea(of.matrix, number, threshold);
    // the name stands at the edge of its zone: what is dropped is the zone's middle
    const middle = area.anchor ?? { x: (area.x[0] + area.x[1]) / 2, y: (area.y[0] + area.y[1]) / 2 };
    const there = zoneOf(of.matrix, middle.x + moved.x, middle.y + moved.y, threshold);
    const atName = zoneOf(of.matrix, place.x + moved.x, place.y + moved.y, threshold);
    const target = there === number ? atName : there;
    if (target === number) return { shift: { x: clean(moved.x), y: clean(moved.y) } };
    return { zone: zonesOf(of.matrix)[target]! };
  }
}

const sameLine = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, i) => value === b[i]);
