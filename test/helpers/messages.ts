/** All words of a language, of every area. */
import { core as englishCore } from '#i18n/messages/en.core.ts';
import { library as englishLibrary } from '#i18n/messages/en.library.ts';
import { core as chineseCore } from '#i18n/messages/zh-Hans.core.ts';
import { library as chineseLibrary } from '#i18n/messages/zh-Hans.library.ts';

export const en = { ...englishCore, ...englishLibrary };
export const zhHans = { ...chineseCore, ...chineseLibrary };
