/** A message with marks as lines of chart text: what is strong in one tone, what is stressed in ink, the rest muted. */
import type { RichPart } from '#charts/rich.ts';
import type { Part } from '#i18n/translate.ts';
import { plainText } from '#i18n/translate.ts';

export const richParts = (parts: readonly Part[], strong: 'ink' | 'if'): readonly RichPart[] =>
  parts.map((part): RichPart => {
    const text = plainText([part]);
    if (part.kind === 'strong') return { text, tone: strong, strong: true };
    return part.kind === 'em' ? { text, tone: 'ink' } : { text };
  });
