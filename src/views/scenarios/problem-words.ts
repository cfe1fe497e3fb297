/** A problem of a document as sentences: what the field may be, then what was found and where. */
import type { Problem } from '#engine/problem.ts';
import { fieldOf, lastName } from '#formats/scenario/field-of.ts';
import { INTL_TAG } from '#i18n/languages.ts';
import { locale, parts, t } from '#i18n/locale.svelte.ts';
import type { MessageKey } from '#i18n/messages/en.ts';
import { core } from '#i18n/messages/en.core.ts';
import { settings } from '#i18n/messages/en.settings.ts';
import type { Part } from '#i18n/translate.ts';

/** Longer texts of a file are cut when quoted. */
const QUOTED = 40;

const isKey = (key: string): key is MessageKey => Object.hasOwn(core, key) || Object.hasOwn(settings, key);

/** Limits are quoted as the file writes them: rates are fractions there. */
const plain = (value: number): string =>
  new Intl.NumberFormat(INTL_TAG[locale()], { maximumSignificantDigits: 4, useGrouping: 'min2' })
    .format(value)
    .replace('-', '−');

function quoted(got: unknown): string {
  if (typeof got === 'number') return plain(got);
  const text = typeof got === 'string' ? got : got === undefined ? '' : JSON.stringify(got);
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}

/** "Churn lies between 0 and 1." */
export function problemSentence(problem: Problem): string {
  const { code, path, got, min, max, allowed } = problem;
  const name = fieldOf(path);
  const fieldKey = `problem.field.${name}`;
  const open = problem.openMin === true || problem.openMax === true;
  const openKey = `problem.${code}.open`;
  return t(open && isKey(openKey) ? openKey : `problem.${code}`, {
    field: code === 'unknown-field' ? lastName(path) : isKey(fieldKey) ? t(fieldKey) : name,
    got: quoted(got),
    min: min === undefined ? '' : plain(min),
    max: max === undefined ? '' : plain(max),
    allowed: (allowed ?? []).join(', '),
  });
}

/** "Found: 1.5, at segments[0].retention.churn"; nothing for what concerns the whole document. */
export function problemPlace({ path, got }: Problem): readonly Part[] {
  if (path === '' || path === 'schema') return [];
  return got === undefined
    ? parts('scenarios.file.at', { path })
    : parts('scenarios.file.got', { got: quoted(got), path });
}
