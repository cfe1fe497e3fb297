import { expect, test } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import { mappingOf } from '#engine/satisfaction/mapping-of.ts';
import { SATISFACTION } from '#engine/satisfaction/default-satisfaction.ts';
import type { SatisfyOn } from '#engine/satisfaction/satisfaction.ts';
import { actsByReadiness } from '#views/business/business-sentence.ts';

const PARTS: readonly SatisfyOn[] = [
  { part: 'barrier' },
  { part: 'expected' },
  { part: 'perceived' },
  { part: 'switching', cost: 'financial' },
  { part: 'bond', bond: 'social' },
  { part: 'construct', construct: 'quality' },
  { part: 'value', item: 'time' },
  { part: 'cause', cause: 'people' },
  { part: 'complaints', way: 'quickly' },
  { part: 'passage', passage: 'prefer' },
];

test.each(PARTS)('it is said of $part exactly where the mapping has a course of its own', (on) => {
  const lever = { id: 'felt', kind: 'satisfy', on, size: 0.1 } as const;
  const hasCourse = mappingOf(SATISFACTION, on).course !== undefined;
  expect(actsByReadiness({ ...creditCard.scenario, levers: [lever] })).toBe(hasCourse);
  expect(actsByReadiness({ ...creditCard.scenario, levers: [{ ...lever, off: true }] })).toBe(false);
});
