import type { Settings } from './schema.ts';

/**
 * Language and theme once more, where a script in the page's head can read them before anything is painted: the database
 * answers too late for that. The database has the last word.
 */
export const FIRST_PAINT_KEY = 'stayworth-first-paint';

export type FirstPaint = Pick<Settings, 'language' | 'theme'>;

/** @returns false where the browser keeps nothing; the page then starts in the browser's own language and theme */
export function rememberForFirstPaint(chosen: FirstPaint): boolean {
  try {
    localStorage.setItem(FIRST_PAINT_KEY, JSON.stringify(chosen));
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}
