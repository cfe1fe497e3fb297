import type { Area, Words } from './english.ts';
import { core } from './messages/zh-Hans.core.ts';

/** Chinese, in the same parts as English; loaded when it is spoken. */
export const chinese = {
  core,
  areas: {
    book: async () => (await import('./messages/zh-Hans.book.ts')).book,
    business: async () => (await import('./messages/zh-Hans.business.ts')).business,
    compare: async () => (await import('./messages/zh-Hans.compare.ts')).compare,
    customers: async () => (await import('./messages/zh-Hans.customers.ts')).customers,
    library: async () => (await import('./messages/zh-Hans.library.ts')).library,
    matrices: async () => (await import('./messages/zh-Hans.matrices.ts')).matrices,
    satisfaction: async () => (await import('./messages/zh-Hans.satisfaction.ts')).satisfaction,
    satisfy: async () => (await import('./messages/zh-Hans.satisfy.ts')).satisfy,
    settings: async () => (await import('./messages/zh-Hans.settings.ts')).settings,
    zones: async () => (await import('./messages/zh-Hans.zones.ts')).zones,
  },
} satisfies { core: Words; areas: Record<Area, () => Promise<Words>> };
