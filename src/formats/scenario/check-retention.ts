import type { Problem } from '#engine/problem.ts';
import type { Retention } from '#engine/scenario.ts';
import { checkQuantity } from './check-quantity.ts';
import { at, checkChoice, checkKeys, checkNumber, readList, readObject } from './fields.ts';
import { DURATION_SHAPE, EARLY_MONTHS, EVERY, type Measure, RATE, SHAPE, SURVIVAL, SURVIVAL_ENTRY } from './limits.ts';
import type { Setting } from './setting.ts';

type Kind = Retention['kind'];

const FIELDS: Readonly<Record<Kind, readonly string[]>> = {
  constant: ['churn'],
  newcomer: ['earlyMonths', 'earlyLoss', 'churn'],
  sbg: ['alpha', 'beta'],
  bdw: ['alpha', 'beta', 'c'],
  table: ['survival', 'after'],
};
const KINDS = Object.keys(FIELDS) as Kind[];

/** How customers stay: fields of another kind are refused, and without a known kind nothing more can be said. */
export function checkRetention(found: Problem[], value: unknown, path: string, setting: Setting): void {
  const retention = readObject(found, value, path);
  if (retention === undefined) return;
  if (retention.every !== undefined) checkEvery(found, retention.every, at(path, 'every'), setting);
  const { kind } = retention;
  if (!checkChoice(found, kind, at(path, 'kind'), KINDS)) return;
  checkKeys(found, retention, path, ['kind', 'every', ...FIELDS[kind]]);
  const quantity = (name: string, measure: Measure): void => {
    checkQuantity(found, retention[name], at(path, name), measure, setting.level);
  };
  switch (kind) {
    case 'constant':
      quantity('churn', RATE);
      return;
    case 'newcomer':
      checkNumber(found, retention.earlyMonths, at(path, 'earlyMonths'), EARLY_MONTHS);
      quantity('earlyLoss', RATE);
      quantity('churn', RATE);
      return;
    case 'sbg':
      quantity('alpha', SHAPE);
      quantity('beta', SHAPE);
      return;
    case 'bdw':
      quantity('alpha', SHAPE);
      quantity('beta', SHAPE);
      quantity('c', DURATION_SHAPE);
      return;
    case 'table':
      checkSurvival(found, retention.survival, at(path, 'survival'));
      checkChoice(found, retention.after, at(path, 'after'), ['hold', 'gone']);
  }
}

function checkEvery(found: Problem[], every: unknown, path: string, { period }: Setting): void {
  if (!checkNumber(found, every, path, EVERY)) return;
  if (period === 'year' && every % 12 !== 0) found.push({ code: 'not-whole-periods', path, got: every });
}

/** Shares of the customers won: those who left do not come back, so no entry is above the one before. */
function checkSurvival(found: Problem[], value: unknown, path: string): void {
  const survival = readList(found, value, path, SURVIVAL);
  let before = 1;
  survival?.forEach((share, i) => {
    const here = `${path}[${i}]`;
    if (!checkNumber(found, share, here, SURVIVAL_ENTRY)) return;
    if (share > before) found.push({ code: 'survival-rises', path: here, got: share, min: 0, max: before });
    before = share;
  });
}
