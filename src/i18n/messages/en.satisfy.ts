import { satisfy as words } from './en/satisfy.ts';

/** Loaded with whatever speaks of levers on satisfaction: Satisfaction, Compare, a scenario with such a lever. */
export const satisfy = { ...words };
