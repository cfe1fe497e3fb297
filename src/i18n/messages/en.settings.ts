import { documentProblems } from './en/document-problems.ts';
import { settings as words } from './en/settings.ts';

/** What the settings say, and the names of fields: loaded with them. */
export const settings = { ...words, ...documentProblems };
