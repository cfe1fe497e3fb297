/** All words of a language, of every area. */
import { book as englishBook } from '#i18n/messages/en.book.ts';
import { business as englishBusiness } from '#i18n/messages/en.business.ts';
import { compare as englishCompare } from '#i18n/messages/en.compare.ts';
import { core as englishCore } from '#i18n/messages/en.core.ts';
import { customers as englishCustomers } from '#i18n/messages/en.customers.ts';
import { library as englishLibrary } from '#i18n/messages/en.library.ts';
import { matrices as englishMatrices } from '#i18n/messages/en.matrices.ts';
import { satisfaction as englishSatisfaction } from '#i18n/messages/en.satisfaction.ts';
import { satisfy as englishSatisfy } from '#i18n/messages/en.satisfy.ts';
import { settings as englishSettings } from '#i18n/messages/en.settings.ts';
import { zones as englishZones } from '#i18n/messages/en.zones.ts';
import { book as chineseBook } from '#i18n/messages/zh-Hans.book.ts';
import { business as chineseBusiness } from '#i18n/messages/zh-Hans.business.ts';
import { compare as chineseCompare } from '#i18n/messages/zh-Hans.compare.ts';
import { core as chineseCore } from '#i18n/messages/zh-Hans.core.ts';
import { customers as chineseCustomers } from '#i18n/messages/zh-Hans.customers.ts';
import { library as chineseLibrary } from '#i18n/messages/zh-Hans.library.ts';
import { matrices as chineseMatrices } from '#i18n/messages/zh-Hans.matrices.ts';
import { satisfaction as chineseSatisfaction } from '#i18n/messages/zh-Hans.satisfaction.ts';
import { satisfy as chineseSatisfy } from '#i18n/messages/zh-Hans.satisfy.ts';
import { settings as chineseSettings } from '#i18n/messages/zh-Hans.settings.ts';
import { zones as chineseZones } from '#i18n/messages/zh-Hans.zones.ts';

export const en = {
  ...englishCore,
  ...englishLibrary,
  ...englishSettings,
  ...englishBusiness,
  ...englishCompare,
  ...englishCustomers,
  ...englishMatrices,
  ...englishZones,
  ...englishSatisfaction,
  ...englishSatisfy,
  ...englishBook,
};
export const zhHans = {
  ...chineseCore,
  ...chineseLibrary,
  ...chineseSettings,
  ...chineseBusiness,
  ...chineseCompare,
  ...chineseCustomers,
  ...chineseMatrices,
  ...chineseZones,
  ...chineseSatisfaction,
  ...chineseSatisfy,
  ...chineseBook,
};
