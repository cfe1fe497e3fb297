import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { packTree, type Element } from '#i18n/packed-message.ts';
import { readMessage } from '#i18n/read-message.ts';
import { createTranslator } from '#i18n/translate.ts';
import { INTL_TAG } from '#i18n/languages.ts';
import { en, zhHans } from '#test/helpers/messages.ts';
import { needsOf, samples } from './message-arguments.ts';

const TAGS = ['nb', 'strong', 'em', 'kbd', 'muted', 'open'];
const inner = Object.fromEntries(TAGS.map((tag) => [tag, (chunks: string[]) => chunks.join('')]));
describe.each([
  ['en', en],
  ['zh-Hans', zhHans],
] as const)('%s', (language, table) => {
  const locale = INTL_TAG[language];
  const translator = createTranslator<string>(locale, table);

  test('every message says what ICU’s own formatter says, in every combination of its branches', () => {
    let said = 0;
    for (const [key, message] of Object.entries(table)) {
      const reference = new IntlMessageFormat(message, locale);
      for (const values of samples(needsOf(message, locale))) {
        const text = translator.t(key, values);
        const wanted = reference.format({ ...values, ...inner });
        if (text !== wanted) expect.fail(`${key}: “${text}”, not “${String(wanted)}”, with ${JSON.stringify(values)}`);
        said++;
      }
    }
    expect(said).toBeGreaterThan(Object.keys(table).length);
  });

  test('every message is the same after writing and reading what the build packs', () => {
    for (const [key, message] of Object.entries(table)) {
      const packed = readMessage(message, locale);
      expect(JSON.parse(JSON.stringify(packed)), key).toEqual(packed);
    }
  });
});

test.each([
  [{ n: 1, all: 10_000, w: 'up' }],
  [{ n: 2, all: 0.5, w: 'down' }],
  [{ n: 0, all: -3, w: '1' }],
  [{ n: 1234567, all: 1234.5678, w: 'sideways' }],
])('counts, exact counts, numbers and branches as ICU’s own formatter: %j', (values) => {
  const message =
    '{n, plural, =0 {none} one {# <b>run</b>} other {<b>#</b> runs}} of {all, number}/{all}, {w, select, up {# up} one {no} other {down {n, plural, other {#}}}}';
  const say = createTranslator('en-GB', { message: message.replaceAll('b>', 'nb>') });
  expect(say.t('message', values)).toBe(
    new IntlMessageFormat(message, 'en-GB').format({ ...values, b: (chunks: string[]) => chunks.join('') }),
  );
});

test.each([
  '{day, date}',
  '{n, number, percent}',
  '{n, selectordinal, one {#st} other {#th}}',
  '{n, plural, offset:1 one {#} other {#}}',
])('what the page does not speak is refused where it is read: %s', (message) => {
  expect(() => packTree(new IntlMessageFormat(message, 'en').getAst() as readonly Element[])).toThrow(
    'the page does not speak',
  );
});
