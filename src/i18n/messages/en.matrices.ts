import { matrices as words } from './en/matrices.ts';

/** Loaded with its screen. */
export const matrices = { ...words };
