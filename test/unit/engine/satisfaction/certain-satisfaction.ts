import type { Satisfaction } from '#engine/satisfaction/satisfaction.ts';
import { satisfactionOf } from '#engine/satisfaction/satisfaction-of.ts';

/** What is assumed of satisfaction, all of it said, every range replaced by its middle. */
export const certainSatisfaction = (): Satisfaction => settled(satisfactionOf({})) as Satisfaction;

function settled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(settled);
  if (typeof value !== 'object' || value === null) return value;
  if ('low' in value && 'high' in value) return ((value.low as number) + (value.high as number)) / 2;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, settled(each)]));
}
