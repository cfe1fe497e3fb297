import type { Problem } from '#engine/problem.ts';
import { checkQuantity } from './check-quantity.ts';
import { at, checkKeys, checkNumber, readList, readObject } from './fields.ts';
import { BROUGHT, BUSINESS_CUSTOMERS, KEPT_AWAY, type Measure, SPENDING, TENURE, TENURES, WON } from './limits.ts';
import type { Setting } from './setting.ts';

const MEASURES: Readonly<Record<string, Measure>> = {
  won: WON,
  referred: BROUGHT,
  paidPerReferral: SPENDING,
  wordOfMouth: BROUGHT,
  keptAway: KEPT_AWAY,
};

export function checkBusiness(found: Problem[], value: unknown, path: string, { level }: Setting): void {
  const business = readObject(found, value, path);
  if (business === undefined) return;
  checkKeys(found, business, path, ['customers', 'tenures', ...Object.keys(MEASURES)]);
  checkNumber(found, business.customers, at(path, 'customers'), BUSINESS_CUSTOMERS);
  if (business.tenures !== 'steady') checkTenures(found, business.tenures, at(path, 'tenures'));
  for (const [name, measure] of Object.entries(MEASURES)) {
    checkQuantity(found, business[name], at(path, name), measure, level);
  }
}

/** How many joined within the last year, the year before, …: weights, so that only all of them at zero say nothing. */
function checkTenures(found: Problem[], value: unknown, path: string): void {
  const before = found.length;
  const tenures = readList(found, value, path, TENURES);
  tenures?.forEach((weight, i) => void checkNumber(found, weight, `${path}[${i}]`, TENURE));
  if (tenures === undefined || found.length > before || tenures.some((weight) => weight !== 0)) return;
  found.push({ code: 'out-of-range', path: `${path}[0]`, got: 0, min: 0, max: TENURE.max, openMin: true });
}
