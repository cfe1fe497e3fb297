/** The whole document: its own fields, its lists, and the ids within them. */
import type { Problem } from '#engine/problem.ts';
import type { Period } from '#engine/scenario.ts';
import { LUCKS, RANGE_LEVELS, TIMINGS } from '#engine/scenario.ts';
import { checkBusiness } from './check-business.ts';
import { checkPairs } from './check-correlations.ts';
import { checkLever } from './check-lever.ts';
import { checkQuantity } from './check-quantity.ts';
import { checkSegment } from './check-segment.ts';
import { checkChoice, checkKeys, checkNumber, checkPresent, checkText, type Dict, readList } from './fields.ts';
import {
  CURRENCY,
  CUSTOMERS,
  DISCOUNT,
  HORIZON,
  LEVERS,
  LUCK_CUSTOMERS,
  PRECISION,
  RUNS,
  SEED,
  SEGMENTS,
  TEXT,
} from './limits.ts';
import { RARE_FIELDS, rareChecks } from './rare-checks.ts';
import type { Setting } from './setting.ts';

const FIELDS = [
  ...['schema', 'name', 'origin', 'currency', 'period', 'timing', 'horizonYears', 'discount', 'rangeLevel'],
  ...['customers', 'sampling', 'seed', 'runs', 'precision', 'luck', 'correlations', 'business'],
  ...['segments', 'levers', ...RARE_FIELDS],
];
const PERIODS: readonly Period[] = ['month', 'year'];

export function checkDocument(found: Problem[], doc: Dict): void {
  checkKeys(found, doc, '', FIELDS);
  checkChoice(found, doc.schema, 'schema', [1]);
  checkText(found, doc.name, 'name', TEXT);
  if (doc.origin !== undefined) checkText(found, doc.origin, 'origin', TEXT);
  checkCurrency(found, doc.currency);
  const period = checkChoice(found, doc.period, 'period', PERIODS) ? doc.period : undefined;
  checkChoice(found, doc.timing, 'timing', TIMINGS);
  checkHorizon(found, doc.horizonYears, period);
  const level = checkChoice(found, doc.rangeLevel, 'rangeLevel', RANGE_LEVELS) ? doc.rangeLevel : undefined;
  checkQuantity(found, doc.discount, 'discount', DISCOUNT, level);
  const luck = doc.luck !== undefined && checkChoice(found, doc.luck, 'luck', LUCKS);
  checkNumber(found, doc.customers, 'customers', luck ? LUCK_CUSTOMERS : CUSTOMERS);
  checkChoice(found, doc.sampling, 'sampling', ['sobol', 'random']);
  checkNumber(found, doc.seed, 'seed', SEED);
  checkNumber(found, doc.runs, 'runs', RUNS);
  if (doc.precision !== undefined) checkNumber(found, doc.precision, 'precision', PRECISION);
  const segments = readList(found, doc.segments, 'segments', SEGMENTS);
  const setting: Setting = { period, level, segmentIds: segments && idsOf(segments), positions: doc.positions };
  segments?.forEach((segment, i) => checkSegment(found, segment, `segments[${i}]`, setting));
  if (segments) checkUnique(found, segments, 'segments');
  const levers = readList(found, doc.levers, 'levers', LEVERS);
  levers?.forEach((lever, i) => checkLever(found, lever, `levers[${i}]`, setting));
  if (levers) checkUnique(found, levers, 'levers');
  if (doc.business !== undefined) checkBusiness(found, doc.business, 'business', setting);
  for (const field of RARE_FIELDS) {
    if (doc[field] !== undefined) rareChecks(field).field(found, doc[field], field, setting);
  }
  if (doc.correlations !== undefined) checkPairs(found, doc.correlations, 'correlations');
}

function checkCurrency(found: Problem[], currency: unknown): void {
  if (!checkPresent(found, currency, 'currency')) return;
  if (typeof currency !== 'string') found.push({ code: 'not-text', path: 'currency', got: currency });
  else if (!CURRENCY.test(currency)) {
    found.push({ code: 'not-allowed', path: 'currency', got: currency, allowed: ['USD', 'EUR', 'GBP', 'CNY', '…'] });
  }
}

function checkHorizon(found: Problem[], horizon: unknown, period: Period | undefined): void {
  if (horizon === 'infinite' || !checkNumber(found, horizon, 'horizonYears', HORIZON)) return;
  const periods = period === 'year' ? horizon : horizon * 12;
  // months are written as parts of a year, so 7/12 arrives with the rounding of its decimals
  if (Math.abs(periods - Math.round(periods)) <= 1e-6 || period === undefined) return;
  const min = period === 'year' ? 1 : HORIZON.min;
  found.push({ code: 'not-whole-periods', path: 'horizonYears', got: horizon, min, max: HORIZON.max });
}

const idOf = (item: unknown): unknown => (typeof item === 'object' && item !== null ? (item as Dict).id : undefined);

const idsOf = (list: readonly unknown[]): readonly string[] => list.map(idOf).filter((id) => typeof id === 'string');

/** The first owner of an id keeps it; every later one is told. */
function checkUnique(found: Problem[], list: readonly unknown[], path: string): void {
  const seen = new Set<unknown>();
  list.forEach((item, i) => {
    const id = idOf(item);
    if (typeof id !== 'string') return;
    if (seen.has(id)) found.push({ code: 'duplicate-id', path: `${path}[${i}].id`, got: id });
    seen.add(id);
  });
}
