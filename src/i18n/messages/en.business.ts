import { business as words } from './en/business.ts';

/** Loaded with its screen. */
export const business = { ...words };
