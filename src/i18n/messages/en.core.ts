import { fields } from './en/fields.ts';
import { problems } from './en/problems.ts';
import { shell } from './en/shell.ts';
import { simulate } from './en/simulate.ts';

/** What the first screen says. */
export const core = { ...shell, ...simulate, ...fields, ...problems };
