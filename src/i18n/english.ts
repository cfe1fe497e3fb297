import { core } from './messages/en.core.ts';
import type { MessageKey } from './messages/en.ts';

export type Words = Readonly<Partial<Record<MessageKey, string>>>;

/** English: what the first screen says, and what is loaded with the screens that say it. */
export const english = {
  core,
  areas: {
    book: async () => (await import('./messages/en.book.ts')).book,
    business: async () => (await import('./messages/en.business.ts')).business,
    compare: async () => (await import('./messages/en.compare.ts')).compare,
    customers: async () => (await import('./messages/en.customers.ts')).customers,
    library: async () => (await import('./messages/en.library.ts')).library,
    matrices: async () => (await import('./messages/en.matrices.ts')).matrices,
    satisfaction: async () => (await import('./messages/en.satisfaction.ts')).satisfaction,
    satisfy: async () => (await import('./messages/en.satisfy.ts')).satisfy,
    settings: async () => (await import('./messages/en.settings.ts')).settings,
    zones: async () => (await import('./messages/en.zones.ts')).zones,
  },
};

export type Area = keyof typeof english.areas;
