import { business as words } from './zh-Hans/business.ts';

/** Loaded with its screen. */
export const business = { ...words };
