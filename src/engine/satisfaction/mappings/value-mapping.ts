import type { Mapping } from '../mapping.ts';
import type { FullSatisfaction, SatisfyOn } from '../satisfaction.ts';
import { VALUE_ITEMS } from '../satisfaction.ts';
import { netValue, refusalRatio, signOf, valueReads } from '../value-choice.ts';

/**
 * One of the eight values changed by money a year: customers leave as they would choose the rival, ρ = (1 − share after) ÷ (1 − share
 * before), share = 1 ÷ (1 + exp(−(net − rival's) ÷ scale)).
 */
export function valueMapping({ value }: FullSatisfaction, on: Extract<SatisfyOn, { part: 'value' }>): Mapping {
  const place = VALUE_ITEMS.indexOf(on.item);
  const sign = signOf(on.item);
  return {
    reads: [...valueReads('own'), ...valueReads('rival')],
    ratio(numbers, size) {
      const lead = netValue(numbers, 0) - netValue(numbers, VALUE_ITEMS.length);
      return refusalRatio(lead, lead + sign * size, value.scale);
    },
    bounds: (numbers) => ({ min: -numbers[place]!, max: Infinity }),
  };
}
