import { expect, test } from 'vitest';
import { askToPersist } from '#storage/persist.ts';

test('the answer is the one the browser gives', async () => {
  const answer = await askToPersist();
  expect(answer).toBe(await navigator.storage.persisted());
});
