import { kept, notKept, type Outcome, type StorageTrouble } from './trouble.ts';

type Troubles = Readonly<Record<string, StorageTrouble>>;

/**
 * While opening. Private windows and blocked site data answer with SecurityError, InvalidStateError or UnknownError,
 * by browser; VersionError: a newer version of the app was here.
 */
const OPENING: Troubles = {
  SecurityError: 'refused',
  InvalidStateError: 'refused',
  NotAllowedError: 'refused',
  UnknownError: 'refused',
  AbortError: 'refused',
  QuotaExceededError: 'full',
  VersionError: 'elsewhere',
};

/** While open: a closed, cleared or broken connection, or a full disk. */
const USING: Troubles = {
  QuotaExceededError: 'full',
  InvalidStateError: 'lost',
  NotFoundError: 'lost',
  AbortError: 'lost',
  UnknownError: 'lost',
  TransactionInactiveError: 'lost',
};

/** The trouble an error of `indexedDB.open` stands for; undefined for one that is no trouble of storage but a fault. */
export const troubleInOpening = (error: unknown): StorageTrouble | undefined => troubleOf(error, OPENING);

/** The same for an error of a read or a write. */
export const troubleInUse = (error: unknown): StorageTrouble | undefined => troubleOf(error, USING);

/** Some browsers have made QuotaExceededError an error class of its own: the name is what they share. */
function troubleOf(error: unknown, troubles: Troubles): StorageTrouble | undefined {
  return error instanceof Error && Object.hasOwn(troubles, error.name) ? troubles[error.name] : undefined;
}

/** Runs a read or a write and turns trouble into data; a fault of ours is thrown on. */
export async function attempt<T>(run: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return kept(await run());
  } catch (error) {
    const trouble = troubleInUse(error);
    if (trouble === undefined) throw error;
    return notKept(trouble);
  }
}
