import type { core as reference } from './en.core.ts';
import { fields } from './zh-Hans/fields.ts';
import { problems } from './zh-Hans/problems.ts';
import { shell } from './zh-Hans/shell.ts';
import { simulate } from './zh-Hans/simulate.ts';

export const core = { ...shell, ...simulate, ...fields, ...problems } satisfies Record<keyof typeof reference, string>;
