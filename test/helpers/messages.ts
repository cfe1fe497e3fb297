/** All words of a language, of every area. */
import { core as englishCore } from '#i18n/messages/en.core.ts';
import { library as englishLibrary } from '#i18n/messages/en.library.ts';
import { settings as englishSettings } from '#i18n/messages/en.settings.ts';
import { core as chineseCore } from '#i18n/messages/zh-Hans.core.ts';
import { library as chineseLibrary } from '#i18n/messages/zh-Hans.library.ts';
import { settings as chineseSettings } from '#i18n/messages/zh-Hans.settings.ts';

export const en = { ...englishCore, ...englishLibrary, ...englishSettings };
export const zhHans = { ...chineseCore, ...chineseLibrary, ...chineseSettings };
