import { cases } from './en/cases.ts';
import { scenarios } from './en/scenarios.ts';

/** What the page of scenarios and cases says: loaded with it. */
export const library = { ...scenarios, ...cases };
