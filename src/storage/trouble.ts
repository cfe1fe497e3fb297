/**
 * Why something could not be kept. `refused`: this browser keeps nothing here. `full`: no space. `elsewhere`: another
 * window changed it, or runs a newer version of the app. `lost`: the database went away while it was open.
 */
export type StorageTrouble = 'refused' | 'full' | 'elsewhere' | 'lost';

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: StorageTrouble };

export const kept = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const notKept = <T>(trouble: StorageTrouble): Outcome<T> => ({ ok: false, trouble });
