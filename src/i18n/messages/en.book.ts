import { book as words } from './en/book.ts';

/** Loaded with the page of levers, and with whatever names one of them. */
export const book = { ...words };
