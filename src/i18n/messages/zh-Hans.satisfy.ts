import { satisfy as words } from './zh-Hans/satisfy.ts';

/** Loaded with whatever speaks of levers on satisfaction: Satisfaction, Compare, a scenario with such a lever. */
export const satisfy = { ...words };
