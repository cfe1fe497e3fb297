import { expect, test } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import type { Lever } from '#engine/scenario.ts';
import { INTL_TAG } from '#i18n/languages.ts';
import type { MessageKey } from '#i18n/messages/en.ts';
import { createNumbers } from '#i18n/number.ts';
import { createTranslator, plainText } from '#i18n/translate.ts';
import { en, zhHans } from '#test/helpers/messages.ts';
import { sentenceFacts } from '#views/simulate/sentence.ts';

const WORDS = { en, 'zh-Hans': zhHans };

function begins(locale: 'en' | 'zh-Hans', kind: 'premium' | 'referral' | 'acquisition', size: number): string {
  const lever: Lever = { id: 'one', kind, size };
  const { values } = sentenceFacts({ ...creditCard.scenario, levers: [lever] }, null, createNumbers(locale, 'USD'));
  const translator = createTranslator<MessageKey>(INTL_TAG[locale], WORDS[locale]);
  const text = plainText(translator.parts('simulate.sentence', values), (name) => (name === 'size' ? '10%' : '…'));
  return text.split(/[,，]/)[0]!;
}

test.each([
  ['en', 'acquisition', -0.1, /costs 10%\s?less$/],
  ['en', 'acquisition', 0.1, /costs 10%\s?more$/],
  ['en', 'referral', 0.1, /more|rise|grow/],
  ['en', 'referral', -0.1, /less|fewer|fall|shrink/],
  ['zh-Hans', 'acquisition', -0.1, /降|少|低/],
  ['zh-Hans', 'acquisition', 0.1, /升|高|多|增/],
] as const)('%s: a lever of %s of %d says which way it goes', (locale, kind, size, words) => {
  expect(begins(locale, kind, size)).toMatch(words);
});
