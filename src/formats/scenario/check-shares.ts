import type { Problem } from '#engine/problem.ts';
import type { Satisfaction } from '#engine/satisfaction/satisfaction.ts';
import { CAUSES, PASSAGE_OF, PASSAGES, STAGES } from '#engine/satisfaction/satisfaction.ts';
import { satisfactionOf } from '#engine/satisfaction/satisfaction-of.ts';
import type { Quantity } from '#engine/scenario.ts';
import { endsOf } from './ends.ts';

/** Room for the rounding of decimals: 0.7, 0.2 and 0.1 are allowed. */
const DUST = 1e-9;

/**
 * What cannot be more than everything: the ways out of one stage, at the high ends of their ranges; the causes of leaving, at
 * the middles of theirs (shares that pass 1 in a run are taken in proportion).
 *
 * 'sum-above-one' at the largest of those that are said, with what it may be beside the others.
 */
export function checkShares(found: Problem[], satisfaction: Satisfaction, path: string): void {
  const { formation, causes } = satisfactionOf({ satisfaction });
  for (const stage of STAGES) {
    const ways = PASSAGES.filter((passage) => PASSAGE_OF[passage].from === stage);
    checkSum(found, `${path}.formation.rates`, ways, formation.rates, satisfaction.formation?.rates, highOf);
  }
  checkSum(found, `${path}.causes`, CAUSES, causes, satisfaction.causes, middleOf);
}

const highOf = (quantity: Quantity): number => endsOf(quantity).high;
const middleOf = (quantity: Quantity): number => (endsOf(quantity).low + endsOf(quantity).high) / 2;

function checkSum<T extends string>(
  found: Problem[],
  path: string,
  names: readonly T[],
  full: Readonly<Record<T, Quantity>>,
  said: Readonly<Partial<Record<T, Quantity>>> | undefined,
  size: (quantity: Quantity) => number,
): void {
  const sum = names.reduce((total, name) => total + size(full[name]), 0);
  const own = names.filter((name) => said?.[name] !== undefined);
  if (sum <= 1 + DUST || own.length === 0) return;
  const worst = own.reduce((a, b) => (size(full[b]) > size(full[a]) ? b : a));
  const got = size(full[worst]);
  found.push({ code: 'sum-above-one', path: `${path}.${worst}`, got, min: 0, max: Math.max(0, 1 - (sum - got)) });
}
