import type { Translator } from './translate.ts';

/**
 * The test language: every message in brackets and a third longer, so that a word that came from nowhere and a label
 * that breaks its line are both seen at once. For development only.
 */
export function bracketed<Key extends string>(translator: Translator<Key>): Translator<Key> {
  const close = (length: number) => `${'~'.repeat(Math.ceil(length / 3))}⟧`;
  return {
    locale: translator.locale,
    t(key, values) {
      const text = translator.t(key, values);
      return `⟦${text}${close(text.length)}`;
    },
    parts(key, values) {
      const parts = translator.parts(key, values);
      return [{ kind: 'text', text: '⟦' }, ...parts, { kind: 'text', text: close(8 * parts.length) }];
    },
  };
}
