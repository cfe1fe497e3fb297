import { compare as words } from './en/compare.ts';

/** Loaded with its screen. */
export const compare = { ...words };
