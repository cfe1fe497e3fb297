import { openDB, type IDBPDatabase } from 'idb';
import { LADDER, type Step } from './ladder.ts';
import { troubleInOpening } from './quota.ts';
import type { SandboxDB } from './schema.ts';
import { kept, notKept, type Outcome, type StorageTrouble } from './trouble.ts';

export type Database = IDBPDatabase<SandboxDB>;

export interface OpenOptions {
  /** The app's own unless a test opens another. */
  readonly name?: string;
  readonly ladder?: readonly Step[];
  /**
   * Called after a successful opening, when the connection can no longer be used ('lost', or 'elsewhere' for a newer app
   * in another window), and during opening when an older app in another window does not step aside ('elsewhere').
   */
  readonly onTrouble?: (trouble: StorageTrouble) => void;
}

export const DATABASE_NAME = 'stayworth';

/**
 * Opens the database, climbing the ladder from whatever version is there. The data of a newer app is not touched.
 *
 * @returns the connection, or 'refused', 'full', 'elsewhere'
 */
export async function openDatabase(options: OpenOptions = {}): Promise<Outcome<Database>> {
  const { name = DATABASE_NAME, ladder = LADDER, onTrouble } = options;
  try {
    const db = await openDB<SandboxDB>(name, ladder.length, {
      upgrade(upgraded, from, _to, transaction) {
        for (const step of ladder.slice(from)) step(upgraded, transaction);
      },
      blocked: () => onTrouble?.('elsewhere'),
      blocking(_current, blocked, event) {
        // step aside at once: the other side waits for us, and nothing of ours is unwritten between transactions
        (event.target as IDBDatabase).close();
        onTrouble?.(blocked === null ? 'lost' : 'elsewhere');
      },
      terminated: () => onTrouble?.('lost'),
    });
    return kept(db);
  } catch (error) {
    const trouble = troubleInOpening(error);
    if (trouble === undefined) throw error;
    return notKept(trouble);
  }
}
