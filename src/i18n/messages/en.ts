import type { core } from './en.core.ts';
import type { library } from './en.library.ts';
import type { settings } from './en.settings.ts';

/** Every key there is. English is the reference; the words themselves are loaded by area, `core` first. */
export type MessageKey = keyof typeof core | keyof typeof library | keyof typeof settings;
