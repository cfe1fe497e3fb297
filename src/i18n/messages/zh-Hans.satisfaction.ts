import { barrier } from './zh-Hans/satisfaction-barrier.ts';
import { complaints } from './zh-Hans/satisfaction-complaints.ts';
import { formation } from './zh-Hans/satisfaction-formation.ts';
import { holds } from './zh-Hans/satisfaction-holds.ts';
import { index } from './zh-Hans/satisfaction-index.ts';
import { measuring } from './zh-Hans/satisfaction-measuring.ts';
import { satisfaction as shared } from './zh-Hans/satisfaction.ts';

/** Loaded with its screen. */
export const satisfaction = { ...shared, ...barrier, ...holds, ...index, ...measuring, ...formation, ...complaints };
