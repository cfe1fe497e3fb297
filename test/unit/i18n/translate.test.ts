import { describe, expect, test } from 'vitest';
import { bracketed } from '#i18n/bracketed.ts';
import { createTranslator, plainText, slot } from '#i18n/translate.ts';

const table = {
  plain: 'still here',
  hello: 'from {base} <nb>to {whatIf},</nb> at last',
  swapped: '<nb>{whatIf} before {base}</nb>',
  count: '{n, plural, one {# run} other {# runs}}',
  nested: '<strong>was “{name}”.</strong> Press <kbd>Z</kbd>',
  branch: '{dir, select, up {rises <nb>by {by}</nb>} other {stays}}',
};
const english = createTranslator('en-GB', table);

describe('createTranslator', () => {
  test('returns slots in the order of the language, with the texts around them', () => {
    expect(english.parts('hello', { base: slot('base'), whatIf: slot('whatIf') })).toEqual([
      { kind: 'text', text: 'from ' },
      { kind: 'slot', name: 'base' },
      { kind: 'text', text: ' ' },
      {
        kind: 'nowrap',
        parts: [
          { kind: 'text', text: 'to ' },
          { kind: 'slot', name: 'whatIf' },
          { kind: 'text', text: ',' },
        ],
      },
      { kind: 'text', text: ' at last' },
    ]);
    const swapped = english.parts('swapped', { base: slot('a'), whatIf: slot('b') });
    expect(plainText(swapped, (name) => `[${name}]`)).toBe('[b] before [a]');
  });

  test('joins neighbouring texts and values, so that a plain sentence is one part', () => {
    expect(english.parts('hello', { base: '10%', whatIf: '5%' })).toEqual([
      { kind: 'text', text: 'from 10% ' },
      { kind: 'nowrap', parts: [{ kind: 'text', text: 'to 5%,' }] },
      { kind: 'text', text: ' at last' },
    ]);
  });

  test('puts slots and groups inside the branch of a select', () => {
    expect(english.parts('branch', { dir: 'up', by: slot('by') })).toEqual([
      { kind: 'text', text: 'rises ' },
      {
        kind: 'nowrap',
        parts: [
          { kind: 'text', text: 'by ' },
          { kind: 'slot', name: 'by' },
        ],
      },
    ]);
    expect(english.t('branch', { dir: 'sideways' })).toBe('stays');
  });

  test('keeps the kind of every tag and drops tags in plain text', () => {
    expect(english.parts('nested', { name: 'A' }).map(({ kind }) => kind)).toEqual(['strong', 'text', 'kbd']);
    expect(english.t('nested', { name: 'A' })).toBe('was “A”. Press Z');
  });

  test('counts in the grammar and the digits of its language', () => {
    expect(english.t('count', { n: 1 })).toBe('1 run');
    expect(english.t('count', { n: 10_000 })).toBe('10,000 runs');
  });

  test('says which message is unknown and which value is missing', () => {
    const untyped: { t(key: string): string } = createTranslator<string>('en-GB', table);
    expect(() => untyped.t('nowhere')).toThrow('unknown message: nowhere');
    expect(() => untyped.t('toString')).toThrow('unknown message: toString');
    expect(() => english.t('hello', { base: '10%' })).toThrow('whatIf');
  });
});

describe('bracketed', () => {
  test('marks what went through the tables and makes it longer', () => {
    const marked = bracketed(english);
    expect(marked.t('plain')).toBe('⟦still here~~~~⟧');
    const parts = marked.parts('hello', { base: slot('base'), whatIf: slot('whatIf') });
    expect(plainText(parts)).toMatch(/^⟦from base to whatIf, at last~+⟧$/);
  });
});
