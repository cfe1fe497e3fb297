import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { SandboxDB } from './schema.ts';

export type Step = (
  db: IDBPDatabase<SandboxDB>,
  transaction: IDBPTransaction<SandboxDB, StoreNames<SandboxDB>[], 'versionchange'>,
) => void;

/**
 * How the stores came to be, one step a version; the version is the number of steps. Old steps are never edited, and no
 * step rewrites documents: those carry their own schema and are lifted when read.
 */
export const LADDER: readonly Step[] = [
  (db) => {
    db.createObjectStore('scenarios', { keyPath: 'id' });
    db.createObjectStore('history', { keyPath: 'order' });
    db.createObjectStore('settings');
  },
];
