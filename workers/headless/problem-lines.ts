import type { Problem } from '#engine/problem.ts';
import { fieldOf, lastName } from '#formats/scenario/field-of.ts';
import { INTL_TAG } from '#i18n/languages.ts';
import { core } from '#i18n/messages/en.core.ts';
import { settings } from '#i18n/messages/en.settings.ts';
import { createTranslator } from '#i18n/translate.ts';

const words: Readonly<Record<string, string>> = { ...core, ...settings };
const english = createTranslator(INTL_TAG.en, words);
const has = (key: string): boolean => Object.hasOwn(words, key);

/** Longer texts of a file are cut when quoted. */
const QUOTED = 40;

/** A problem of a scenario as the app says it, and where: "Churn a year lies between 0 and 1. Found 1.5 at segments[0].…". */
export function problemLine({ code, path, got, min, max, allowed, openMin, openMax }: Problem): string {
  const name = fieldOf(path);
  const fieldKey = `problem.field.${name}`;
  const openKey = `problem.${code}.open`;
  const isOpen = openMin === true || openMax === true;
  const sentence = english.t(isOpen && has(openKey) ? openKey : `problem.${code}`, {
    field: code === 'unknown-field' ? lastName(path) : has(fieldKey) ? english.t(fieldKey) : name,
    got: quoted(got),
    min: min ?? '',
    max: max ?? '',
    allowed: (allowed ?? []).join(', '),
  });
  if (path === '') return sentence;
  return got === undefined ? `${sentence} (at ${path})` : `${sentence} (found ${quoted(got)} at ${path})`;
}

function quoted(got: unknown): string {
  const text = typeof got === 'string' ? got : got === undefined ? '' : JSON.stringify(got);
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}
