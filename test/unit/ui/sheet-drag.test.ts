import { expect, test } from 'vitest';
import { detentAfter } from '../../../src/ui/sheet-drag.ts';

test('a long pull or a quick flick changes the height, anything else does not', () => {
  expect(detentAfter('peek', -80, 0)).toBe('full');
  expect(detentAfter('peek', -20, -0.9)).toBe('full');
  expect(detentAfter('peek', -20, -0.1)).toBe('peek');
  expect(detentAfter('full', 80, 0)).toBe('peek');
  expect(detentAfter('peek', 20, 0.9)).toBe('closed');
  expect(detentAfter('full', -80, -1)).toBe('full');
});
