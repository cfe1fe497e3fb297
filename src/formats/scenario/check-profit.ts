import type { Problem } from '#engine/problem.ts';
import type { ProfitCurve } from '#engine/scenario.ts';
import { PROFIT_SOURCES } from '#engine/scenario.ts';
import { checkQuantity } from './check-quantity.ts';
import { at, checkChoice, checkKeys, checkNumber, readList, readObject } from './fields.ts';
import { CHANGE, MONEY, RAMP_YEARS, ROW, ROW_ENTRY } from './limits.ts';
import type { Setting } from './setting.ts';

type Shape = ProfitCurve['shape'];

const SHAPE_FIELDS: Readonly<Record<Shape, readonly string[]>> = { flat: [], ramp: ['years'], row: ['row'] };
const SHAPES = Object.keys(SHAPE_FIELDS) as Shape[];

/** Profit by source; a source that is left out is zero. */
export function checkProfit(found: Problem[], value: unknown, path: string, setting: Setting): void {
  const profit = readObject(found, value, path);
  if (profit === undefined) return;
  checkKeys(found, profit, path, PROFIT_SOURCES);
  for (const source of PROFIT_SOURCES) {
    if (profit[source] !== undefined) checkCurve(found, profit[source], at(path, source), setting);
  }
}

function checkCurve(found: Problem[], value: unknown, path: string, { level }: Setting): void {
  const curve = readObject(found, value, path);
  if (curve === undefined) return;
  checkQuantity(found, curve.amount, at(path, 'amount'), MONEY, level);
  if (curve.growth !== undefined) checkQuantity(found, curve.growth, at(path, 'growth'), CHANGE, level);
  const { shape } = curve;
  if (!checkChoice(found, shape, at(path, 'shape'), SHAPES)) return;
  checkKeys(found, curve, path, ['amount', 'growth', 'shape', ...SHAPE_FIELDS[shape]]);
  if (shape === 'ramp') checkNumber(found, curve.years, at(path, 'years'), RAMP_YEARS);
  if (shape === 'row') {
    readList(found, curve.row, at(path, 'row'), ROW)?.forEach((entry, i) => {
      checkNumber(found, entry, `${at(path, 'row')}[${i}]`, ROW_ENTRY);
    });
  }
}
