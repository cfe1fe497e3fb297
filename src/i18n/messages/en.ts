import { cases } from './en/cases.ts';
import { fields } from './en/fields.ts';
import { problems } from './en/problems.ts';
import { scenarios } from './en/scenarios.ts';
import { shell } from './en/shell.ts';
import { simulate } from './en/simulate.ts';

/** The reference: every key there is, in British English. */
export const en = { ...shell, ...simulate, ...scenarios, ...cases, ...fields, ...problems };

export type MessageKey = keyof typeof en;
export type Messages = Readonly<Record<MessageKey, string>>;
