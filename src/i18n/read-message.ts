import { IntlMessageFormat } from 'intl-messageformat';
import { packTree, type Packed } from './packed-message.ts';

/**
 * Reads an ICU message. Throws when it is none. In the built page the tables come packed, and the build puts in place of
 * this a function that gives back what it is given: the page has no parser.
 */
export function readMessage(words: string, locale: string): readonly Packed[] {
  return packTree(new IntlMessageFormat(words, locale).getAst());
}
