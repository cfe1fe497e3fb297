import type { library as reference } from './en.library.ts';
import { cases } from './zh-Hans/cases.ts';
import { scenarios } from './zh-Hans/scenarios.ts';

export const library = { ...scenarios, ...cases } satisfies Record<keyof typeof reference, string>;
