import { describe, expect, test } from 'vitest';
import { readHistory, recordChange } from '#storage/history.ts';
import { attempt, troubleInOpening, troubleInUse } from '#storage/quota.ts';
import { listScenarios, putScenario } from '#storage/scenarios.ts';
import { expectTrouble, recordOf, valueOf, withDatabase } from './open-for-test.ts';

/** Runs a test with an IndexedDB of the browser's own that has little room: that of a storage bucket with a quota. */
async function withRoomFor(bytes: number, run: () => Promise<void>): Promise<void> {
  const { storageBuckets } = navigator as unknown as { storageBuckets: StorageBuckets };
  const name = crypto.randomUUID();
  const bucket = await storageBuckets.open(name, { quota: bytes });
  const usual = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')!;
  Object.defineProperty(globalThis, 'indexedDB', { value: bucket.indexedDB, configurable: true });
  try {
    await run();
  } finally {
    Object.defineProperty(globalThis, 'indexedDB', usual);
    await storageBuckets.delete(name);
  }
}

/** Some browsers press what they keep: only noise takes the room it should. */
function incompressible(length: number): string {
  const block = new Uint8Array(50_000);
  const blocks = Array.from({ length: length / block.length }, () =>
    String.fromCharCode(...Array.from(crypto.getRandomValues(block), (byte) => 64 + (byte % 64))),
  );
  return blocks.join('');
}

interface StorageBuckets {
  open(name: string, options: { quota: number }): Promise<{ indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

test('a browser without room answers full, and what was kept before is still there', async () => {
  await withRoomFor(1_000_000, () =>
    withDatabase(async ({ open }) => {
      const db = await open();
      const big = recordOf('big', { document: incompressible(4_000_000) });
      valueOf(await putScenario(db, recordOf('before'), null));
      expectTrouble(await putScenario(db, big, null), 'full');
      // when it gives the room of what it refused back is the browser's own affair: some keep it in their log for a while
      expect(valueOf(await listScenarios(db)).map(({ record }) => record.id)).toEqual(['before']);
    }),
  );
});

test('a change that does not fit leaves the history as it was', async () => {
  await withRoomFor(1_000_000, () =>
    withDatabase(async ({ open }) => {
      const db = await open();
      const big = recordOf('big', { document: incompressible(4_000_000) });
      expectTrouble(await recordChange(db, { at: 1, scenarioId: 'big', before: null, after: big }), 'full');
      expect(valueOf(await readHistory(db))).toEqual({ entries: [], cursor: 0 });
    }),
  );
});

test('a page that may keep nothing answers refused: the error of a sandboxed frame', async () => {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.srcdoc = `<script>try { indexedDB.open('x'); parent.postMessage('opened', '*'); }
    catch (error) { parent.postMessage(error, '*'); }</script>`;
  const answer = new Promise<unknown>((resolve) => {
    addEventListener('message', function hear(event) {
      if (event.source !== frame.contentWindow) return;
      removeEventListener('message', hear);
      resolve(event.data);
    });
  });
  document.body.append(frame);
  try {
    const error = await answer;
    expect(error).toBeInstanceOf(DOMException);
    expect(troubleInOpening(error)).toBe('refused');
  } finally {
    frame.remove();
  }
});

describe('names of errors', () => {
  test.each([
    ['SecurityError', 'refused', undefined],
    ['InvalidStateError', 'refused', 'lost'],
    ['UnknownError', 'refused', 'lost'],
    ['QuotaExceededError', 'full', 'full'],
    ['VersionError', 'elsewhere', undefined],
    ['AbortError', 'refused', 'lost'],
    ['DataCloneError', undefined, undefined],
    ['constructor', undefined, undefined],
  ])('%s is %s in opening and %s in use', (name, opening, use) => {
    const error = new DOMException('as a browser would say it', name);
    expect(troubleInOpening(error)).toBe(opening);
    expect(troubleInUse(error)).toBe(use);
  });

  test('a fault of ours is thrown on, not called trouble', async () => {
    await expect(attempt(() => Promise.reject(new TypeError('x is not a function')))).rejects.toThrow(TypeError);
    await withDatabase(async ({ open }) => {
      const db = await open();
      const unclonable = { ...recordOf('a'), document: (() => '') as unknown as string };
      await expect(putScenario(db, unclonable, null)).rejects.toThrow('could not be cloned');
    });
  });
});
