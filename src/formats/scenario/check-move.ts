/** Levers that carry customers to another place, and those that serve the needs of a zone. */
import type { MatrixId } from '#engine/positions/positions.ts';
import { MATRICES, MATRIX_OF, NEED_ZONES } from '#engine/positions/positions.ts';
import type { Problem } from '#engine/problem.ts';
import { checkQuantity } from './check-quantity.ts';
import { at, checkChoice, checkKeys, checkNumber, type Dict, readList, readObject } from './fields.ts';
import { RATE } from './limits.ts';
import { DRAWN, DRAWN_BY_DEFAULT, LASSO, LASSO_POINT, shiftLimits } from './place-limits.ts';
import type { Setting } from './setting.ts';

export function checkPlaceLever(found: Problem[], lever: Dict, path: string, setting: Setting): void {
  if (lever.kind === 'move') checkMove(found, lever.move, at(path, 'move'), setting);
  else checkChoice(found, lever.zone, at(path, 'zone'), NEED_ZONES);
  checkQuantity(found, lever.size, at(path, 'size'), RATE, setting.level);
}

function checkMove(found: Problem[], value: unknown, path: string, { positions }: Setting): void {
  const move = readObject(found, value, path);
  if (move === undefined) return;
  checkKeys(found, move, path, ['matrix', 'from', 'to', 'customers']);
  checkNumber(found, move.customers, at(path, 'customers'), { min: 0, max: drawnIn(positions), whole: true });
  if (!checkChoice(found, move.matrix, at(path, 'matrix'), MATRICES)) return;
  const from = checkPlace(found, move.from, at(path, 'from'), move.matrix, 'lasso');
  const to = checkPlace(found, move.to, at(path, 'to'), move.matrix, 'shift');
  if (from !== undefined && from === to) found.push({ code: 'same-zone', path: at(path, 'to.zone'), got: to });
}

/** How many customers there are to be moved, where the document says it properly. */
function drawnIn(positions: unknown): number {
  const said = (typeof positions === 'object' && positions !== null ? (positions as Dict) : {}).customers;
  const isSound = typeof said === 'number' && Number.isInteger(said) && said >= DRAWN.min && said <= DRAWN.max;
  return isSound ? said : said === undefined ? DRAWN_BY_DEFAULT : DRAWN.max;
}

/** A zone of the matrix, or else a lasso to come from, a shift to go by. @returns the zone, if it is one */
function checkPlace(
  found: Problem[],
  value: unknown,
  path: string,
  matrix: MatrixId,
  other: 'lasso' | 'shift',
): string | undefined {
  const place = readObject(found, value, path);
  if (place === undefined) return undefined;
  const kind = place[other] === undefined ? 'zone' : other;
  checkKeys(found, place, path, [kind]);
  if (kind === 'zone') {
    const { zone } = place;
    return checkChoice<string>(found, zone, at(path, kind), MATRIX_OF[matrix].zones) ? zone : undefined;
  }
  if (kind === 'lasso') checkLasso(found, place.lasso, at(path, kind));
  else checkShift(found, place.shift, at(path, kind), matrix);
  return undefined;
}

function checkLasso(found: Problem[], value: unknown, path: string): void {
  const line = readList(found, value, path, LASSO);
  line?.forEach((number, i) => void checkNumber(found, number, `${path}[${i}]`, LASSO_POINT));
  // the last corner has no height
  if (line !== undefined && line.length % 2 === 1) found.push({ code: 'missing', path: `${path}[${line.length}]` });
}

function checkShift(found: Problem[], value: unknown, path: string, matrix: MatrixId): void {
  const shift = readObject(found, value, path);
  if (shift === undefined) return;
  checkKeys(found, shift, path, ['x', 'y']);
  for (const along of ['x', 'y'] as const) {
    checkNumber(found, shift[along], at(path, along), shiftLimits(matrix, along));
  }
}
