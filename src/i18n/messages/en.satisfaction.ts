import { barrier } from './en/satisfaction-barrier.ts';
import { complaints } from './en/satisfaction-complaints.ts';
import { formation } from './en/satisfaction-formation.ts';
import { holds } from './en/satisfaction-holds.ts';
import { index } from './en/satisfaction-index.ts';
import { measuring } from './en/satisfaction-measuring.ts';
import { satisfaction as shared } from './en/satisfaction.ts';

/** Loaded with its screen. */
export const satisfaction = { ...shared, ...barrier, ...holds, ...index, ...measuring, ...formation, ...complaints };
