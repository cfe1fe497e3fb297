/** Customer delivered value: what is left over of what a customer gets, and who chooses whom for it. */
import { exp } from '../math/exp.ts';
import { log1p } from '../math/log1p.ts';
import type { ValueItem } from './satisfaction.ts';
import { GAINS, GIVES, VALUE_ITEMS } from './satisfaction.ts';

/** +1 for what a customer gets, −1 for what a customer gives. */
export const signOf = (item: ValueItem): 1 | -1 => ((GAINS as readonly string[]).includes(item) ? 1 : -1);

/** In the order of VALUE_ITEMS, from `at` on. */
export function netValue(amounts: Float64Array, at: number): number {
  let net = 0;
  for (let i = 0; i < GAINS.length; i++) net += amounts[at + i]!;
  for (let i = 0; i < GIVES.length; i++) net -= amounts[at + GAINS.length + i]!;
  return net;
}

/** Share who choose us and not the rival: 1 ÷ (1 + exp(−lead ÷ scale)); both 0 … 1. */
export function shareChoosing(lead: number, scale: number): number {
  const e = exp(-Math.abs(lead) / scale);
  return lead < 0 ? e / (1 + e) : 1 / (1 + e);
}

/** −ln(1 − share): the more want us, the larger. ln(1 + eˣ) without overflow. */
const softPlus = (x: number): number => Math.max(x, 0) + log1p(exp(-Math.abs(x)));
/** Beyond this the factor would not be finite. */
const MOST = 700;

/** (1 − share after) ÷ (1 − share before), exactly 1 where nothing changes. */
export const refusalRatio = (before: number, after: number, scale: number): number =>
  exp(Math.min(softPlus(before / scale) - softPlus(after / scale), MOST));

/** A point of pushed quality in money a year, in the picture of the balance only. Ours. */
export const QUALITY_IN_VALUE: Readonly<Partial<Record<ValueItem, number>>> = { product: 0.4, service: 0.25 };

export const valueReads = (side: 'own' | 'rival'): readonly string[] =>
  VALUE_ITEMS.map((item) => `satisfaction.value.${side}.${item}`);
