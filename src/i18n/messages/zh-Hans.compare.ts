import { compare as words } from './zh-Hans/compare.ts';

/** Loaded with its screen. */
export const compare = { ...words };
