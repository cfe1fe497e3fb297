import { customers as words } from './zh-Hans/customers.ts';

/** Loaded with its screen. */
export const customers = { ...words };
