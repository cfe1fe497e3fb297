import type { Range } from '../scenario.ts';
import type { DeliveredValue, ValueItem } from './satisfaction.ts';
import { VALUE_ITEMS } from './satisfaction.ts';

/** Eight per cent up and down. */
const about = (amounts: Readonly<Record<ValueItem, number>>): Readonly<Record<ValueItem, Range>> =>
  Object.fromEntries(
    VALUE_ITEMS.map((item) => [item, { low: (amounts[item] * 92) / 100, high: (amounts[item] * 108) / 100 }]),
  ) as Record<ValueItem, Range>;

/** Delivered value in money a year. Ours, for illustration. */
export const DELIVERED_VALUE: DeliveredValue = {
  own: about({ product: 46, service: 28, people: 14, image: 12, money: 52, time: 14, energy: 8, psyche: 6 }),
  rival: about({ product: 44, service: 26, people: 15, image: 16, money: 51, time: 18, energy: 9, psyche: 8 }),
  scale: 12,
};
