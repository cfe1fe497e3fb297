import type { PartValues } from '#i18n/translate.ts';
import { slot } from '#i18n/translate.ts';

export interface ResultText {
  readonly text: string;
  readonly ink: 'now' | 'if' | 'ink';
}

/** What a sentence says: values for its message, and the texts of its results by slot. */
export interface Said {
  readonly values: PartValues;
  readonly results: Readonly<Record<string, ResultText>>;
}

export const slots = (...names: readonly string[]): PartValues =>
  Object.fromEntries(names.map((name) => [name, slot(name)]));
