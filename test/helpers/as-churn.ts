/**
 * A lever that satisfies, as what it is to the simulation: one on churn, read on the hazard. Only for levers on the delivered
 * value, whose factor is a quotient of two logistic shares, and only where all numbers are certain.
 */
import type { Lever, Scenario } from '#engine/scenario.ts';
import type { ValueItem } from '#engine/satisfaction/satisfaction.ts';

const SIGNS: Readonly<Record<ValueItem, 1 | -1>> = {
  product: 1,
  service: 1,
  people: 1,
  image: 1,
  money: -1,
  time: -1,
  energy: -1,
  psyche: -1,
};

export function asChurn(lever: Lever, { satisfaction }: Pick<Scenario, 'satisfaction'>): Lever {
  if (lever.kind !== 'satisfy') return lever;
  const { on, size, ...rest } = lever;
  if (on.part !== 'value' || typeof size !== 'number') throw new Error('the plain loop knows delivered value only');
  const said = satisfaction?.value;
  const net = (side: 'own' | 'rival'): number =>
    (Object.keys(SIGNS) as ValueItem[]).reduce((sum, item) => {
      const value = said?.[side]?.[item];
      if (typeof value !== 'number') throw new Error('the plain loop wants all values said, and certain');
      return sum + SIGNS[item] * value;
    }, 0);
  const before = net('own') - net('rival');
  const refusing = (lead: number): number => 1 / (1 + Math.exp(lead / said!.scale!));
  const factor = refusing(before + SIGNS[on.item] * size) / refusing(before);
  return { ...rest, kind: 'churn', reading: 'hazard', target: 'each', size: size === 0 ? 0 : 1 - factor };
}
