import type { Messages } from './en.ts';
import { cases } from './zh-Hans/cases.ts';
import { fields } from './zh-Hans/fields.ts';
import { problems } from './zh-Hans/problems.ts';
import { scenarios } from './zh-Hans/scenarios.ts';
import { shell } from './zh-Hans/shell.ts';
import { simulate } from './zh-Hans/simulate.ts';

export const zhHans = { ...shell, ...simulate, ...scenarios, ...cases, ...fields, ...problems } satisfies Messages;
