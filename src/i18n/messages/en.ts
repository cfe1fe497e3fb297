import type { book } from './en.book.ts';
import type { business } from './en.business.ts';
import type { compare } from './en.compare.ts';
import type { core } from './en.core.ts';
import type { customers } from './en.customers.ts';
import type { library } from './en.library.ts';
import type { matrices } from './en.matrices.ts';
import type { satisfaction } from './en.satisfaction.ts';
import type { satisfy } from './en.satisfy.ts';
import type { settings } from './en.settings.ts';
import type { zones } from './en.zones.ts';

interface Areas {
  readonly core: typeof core;
  readonly library: typeof library;
  readonly settings: typeof settings;
  readonly business: typeof business;
  readonly customers: typeof customers;
  readonly compare: typeof compare;
  readonly zones: typeof zones;
  readonly matrices: typeof matrices;
  readonly satisfaction: typeof satisfaction;
  readonly satisfy: typeof satisfy;
  readonly book: typeof book;
}

/** Every key there is. English is the reference; the words themselves are loaded by area, `core` first. */
export type MessageKey = { [A in keyof Areas]: keyof Areas[A] }[keyof Areas];
