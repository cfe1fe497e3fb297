import type { Problem } from '#engine/problem.ts';
import { checkProfit } from './check-profit.ts';
import { checkQuantity } from './check-quantity.ts';
import { checkRetention } from './check-retention.ts';
import { at, checkKeys, checkNumber, checkText, readObject } from './fields.ts';
import { ACQUISITION_COST, SHARE, SPENDING, TEXT, VARIATION } from './limits.ts';
import type { Setting } from './setting.ts';

const FIELDS = ['id', 'name', 'share', 'retention', 'acquisitionCost', 'profit', 'spread'];

export function checkSegment(found: Problem[], value: unknown, path: string, setting: Setting): void {
  const segment = readObject(found, value, path);
  if (segment === undefined) return;
  checkKeys(found, segment, path, FIELDS);
  checkText(found, segment.id, at(path, 'id'), TEXT);
  checkText(found, segment.name, at(path, 'name'), TEXT);
  checkQuantity(found, segment.share, at(path, 'share'), SHARE, setting.level);
  checkRetention(found, segment.retention, at(path, 'retention'), setting);
  checkQuantity(found, segment.acquisitionCost, at(path, 'acquisitionCost'), ACQUISITION_COST, setting.level);
  checkProfit(found, segment.profit, at(path, 'profit'), setting);
  if (segment.spread !== undefined) checkSpread(found, segment.spread, at(path, 'spread'), setting);
}

function checkSpread(found: Problem[], value: unknown, path: string, { level }: Setting): void {
  const spread = readObject(found, value, path);
  if (spread === undefined) return;
  checkKeys(found, spread, path, ['profit', 'serve', 'serveSpread']);
  checkNumber(found, spread.profit, at(path, 'profit'), VARIATION);
  checkQuantity(found, spread.serve, at(path, 'serve'), SPENDING, level);
  checkNumber(found, spread.serveSpread, at(path, 'serveSpread'), VARIATION);
}
