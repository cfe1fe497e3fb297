import { documentProblems } from './zh-Hans/document-problems.ts';
import { settings as words } from './zh-Hans/settings.ts';

export const settings = { ...words, ...documentProblems };
