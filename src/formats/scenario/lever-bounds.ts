import type { Problem } from '#engine/problem.ts';
import { sizeBounds } from '#engine/retention/reading.ts';
import type { Lever } from '#engine/scenario.ts';
import { type ChurnRates, churnRates, endsAfter } from './churn-rates.ts';
import { type Ends, endsOf } from './ends.ts';
import { at } from './fields.ts';
import { CHURN_SIZE } from './limits.ts';
import type { SoundParts } from './sound-parts.ts';

/** Room for the rounding of decimals: 0.1 off a churn of 0.3 − 0.2 is allowed. */
const DUST = 1e-12;

type ChurnLever = Extract<Lever, { kind: 'churn' | 'newcomer' }>;

/**
 * Refuses levers after which a churn rate would leave 0 … 1 (see `allowedSizes` for ranges), and says which
 * sizes are allowed. Levers act one after the other, in their order, at full strength; those switched off do not.
 *
 * @returns the rates of every segment of `parts` after all its levers, by place; a refused lever changes nothing
 */
export function checkLeverBounds(found: Problem[], { segments, levers }: SoundParts): ChurnRates[] {
  const rates = segments.map(({ retention }) => churnRates(retention));
  for (const { path, lever } of levers) {
    if (lever.off === true || (lever.kind !== 'churn' && lever.kind !== 'newcomer')) continue;
    const places = segments.flatMap(({ id }, i) => (lever.segment === undefined || lever.segment === id ? [i] : []));
    const acted = places.flatMap((i) => rateOf(lever, rates[i]!) ?? []);
    if (!checkSize(found, lever, at(path, 'size'), acted)) continue;
    for (const i of places) rates[i] = afterLever(lever, rates[i]!);
  }
  return rates;
}

const rateOf = (lever: ChurnLever, { churn, earlyLoss }: ChurnRates): Ends | undefined =>
  lever.kind === 'churn' ? churn : earlyLoss;

function checkSize(found: Problem[], lever: ChurnLever, path: string, rates: readonly Ends[]): boolean {
  const { min, max } = allowedSizes(lever, rates);
  const { low, high } = endsOf(lever.size);
  const before = found.length;
  const refuse = (got: number, end: string): void => {
    const where = typeof lever.size === 'number' ? path : at(path, end);
    found.push({ code: 'lever-leaves-bounds', path: where, got, min, max });
  };
  if (low < min - DUST) refuse(low, 'low');
  if (high > max + DUST) refuse(high, 'high');
  return found.length === before;
}

/**
 * A size we are sure of must be possible over the whole range of the rate: the lowest sets how much better things can
 * get, the highest how much worse. A range of sizes must be possible at the middle of the rate: towards its ends the
 * engine cuts the curve of the size at what is possible there. Zero is always allowed.
 */
function allowedSizes(lever: ChurnLever, rates: readonly Ends[]): { min: number; max: number } {
  let { min, max } = CHURN_SIZE as { min: number; max: number };
  for (const { low, high } of rates) {
    const middle = (low + high) / 2;
    const [least, most] = typeof lever.size === 'number' ? [low, high] : [middle, middle];
    min = Math.max(min, sizeBounds(lever.reading, most).min);
    max = Math.min(max, sizeBounds(lever.reading, least).max);
  }
  return { min, max };
}

function afterLever(lever: ChurnLever, rates: ChurnRates): ChurnRates {
  const size = endsOf(lever.size);
  const after = (rate: Ends): Ends => endsAfter(lever.reading, rate, size);
  if (lever.kind === 'newcomer') {
    return rates.earlyLoss === undefined ? rates : { ...rates, earlyLoss: after(rates.earlyLoss) };
  }
  // leavers saved once leave later: their churn is what it was
  if (lever.target === 'once') return rates;
  const churn = after(rates.churn);
  const scale = lever.target === 'mean' ? churn.low / rates.churn.low : Math.sign(churn.low);
  return { ...rates, churn, tail: after(rates.tail), alphaScale: rates.churn.low > 0 ? rates.alphaScale * scale : 0 };
}
