import { customers as words } from './en/customers.ts';

/** Loaded with its screen. */
export const customers = { ...words };
