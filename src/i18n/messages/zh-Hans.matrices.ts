import { matrices as words } from './zh-Hans/matrices.ts';

/** Loaded with its screen. */
export const matrices = { ...words };
