import { fieldOf } from '#formats/scenario/field-of.ts';
import type { MessageKey } from '#i18n/messages/en.ts';
import { t } from '#i18n/locale.svelte.ts';

const WORTH = 'positions.needs.worth.';

/** What an uncertain number of the positions is called: "Worth of serving a zone · delight". Null for any other path. */
export function placeInputName(path: string): string | null {
  if (!path.startsWith('positions.')) return null;
  const name = t(`problem.field.${fieldOf(path)}` as MessageKey);
  return path.startsWith(WORTH)
    ? `${name} · ${t(`zones.expectation.${path.slice(WORTH.length)}` as MessageKey)}`
    : name;
}
