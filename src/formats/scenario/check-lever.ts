import type { Problem } from '#engine/problem.ts';
import type { Cost, Lever } from '#engine/scenario.ts';
import { READINGS, TARGETS } from '#engine/scenario.ts';
import { checkQuantity } from './check-quantity.ts';
import { at, checkChoice, checkKeys, checkNumber, checkText, readList, readObject } from './fields.ts';
import { CHANGE, CHURN_SIZE, COSTS, MONEY, MONTHS, TEXT } from './limits.ts';
import { rareChecks, rareFieldOf } from './rare-checks.ts';
import type { Setting } from './setting.ts';

type Kind = Lever['kind'];

const COMMON_FIELDS = ['id', 'segment', 'startMonth', 'rampMonths', 'costs', 'off', 'origin', 'kind'];
const FIELDS: Readonly<Record<Kind, readonly string[]>> = {
  churn: ['reading', 'size', 'target'],
  newcomer: ['reading', 'size'],
  premium: ['size'],
  referral: ['size'],
  acquisition: ['size'],
  programme: [],
  move: ['move', 'size'],
  serve: ['zone', 'size'],
  satisfy: ['on', 'size'],
};
const KINDS = Object.keys(FIELDS) as Kind[];
const PER: readonly Cost['per'][] = ['once', 'month', 'customer-month', 'customer-year'];
/** Only a move has customers that it is tried on. */
const PER_MOVED: readonly Cost['per'][] = [...PER, 'moved'];

export function checkLever(found: Problem[], value: unknown, path: string, setting: Setting): void {
  const lever = readObject(found, value, path);
  if (lever === undefined) return;
  checkText(found, lever.id, at(path, 'id'), TEXT);
  if (lever.origin !== undefined) checkText(found, lever.origin, at(path, 'origin'), TEXT);
  if (lever.segment !== undefined) checkTarget(found, lever.segment, at(path, 'segment'), setting);
  for (const name of ['startMonth', 'rampMonths']) {
    if (lever[name] !== undefined) checkNumber(found, lever[name], at(path, name), MONTHS);
  }
  const { kind, off } = lever;
  if (lever.costs !== undefined) checkCosts(found, lever.costs, at(path, 'costs'), kind === 'move', setting);
  if (off !== undefined && off !== true)
    found.push({ code: 'not-allowed', path: at(path, 'off'), got: off, allowed: ['true'] });
  if (!checkChoice(found, kind, at(path, 'kind'), KINDS)) return;
  checkKeys(found, lever, path, [...COMMON_FIELDS, ...FIELDS[kind]]);
  if (kind === 'programme') return;
  const rare = rareFieldOf(kind);
  if (rare !== undefined) {
    rareChecks(rare).lever(found, lever, path, setting);
    return;
  }
  const onChurn = kind === 'churn' || kind === 'newcomer';
  const measure = onChurn ? CHURN_SIZE : kind === 'premium' ? MONEY : CHANGE;
  checkQuantity(found, lever.size, at(path, 'size'), measure, setting.level);
  if (onChurn) checkChoice(found, lever.reading, at(path, 'reading'), READINGS);
  if (kind === 'churn' && lever.target !== undefined) checkChoice(found, lever.target, at(path, 'target'), TARGETS);
}

function checkTarget(found: Problem[], segment: unknown, path: string, { segmentIds }: Setting): void {
  if (!checkText(found, segment, path, TEXT) || segmentIds === undefined || segmentIds.includes(segment)) return;
  found.push({ code: 'unknown-segment', path, got: segment, allowed: segmentIds });
}

function checkCosts(found: Problem[], value: unknown, path: string, isMove: boolean, { level }: Setting): void {
  readList(found, value, path, COSTS)?.forEach((item, i) => {
    const here = `${path}[${i}]`;
    const cost = readObject(found, item, here);
    if (cost === undefined) return;
    checkKeys(found, cost, here, ['per', 'amount']);
    checkChoice(found, cost.per, at(here, 'per'), isMove ? PER_MOVED : PER);
    checkQuantity(found, cost.amount, at(here, 'amount'), MONEY, level);
  });
}
