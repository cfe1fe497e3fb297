import { zones as words } from './en/zones.ts';

/** Loaded with whatever speaks of zones: Matrices, Compare, a scenario with such a lever. */
export const zones = { ...words };
