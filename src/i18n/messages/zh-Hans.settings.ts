import { settings as words } from './zh-Hans/settings.ts';

export const settings = { ...words };
