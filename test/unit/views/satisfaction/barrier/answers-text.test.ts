import { describe, expect, test } from 'vitest';
import { readAnswers } from '#views/satisfaction/barrier/answers-text.ts';

describe('pasted answers', () => {
  test('five counts, beside or below one another', () => {
    const answers = { kind: 'answers', answers: [28, 66, 141, 246, 159] };
    expect(readAnswers('28 66 141 246 159')).toEqual(answers);
    expect(readAnswers('28,66;141\t246，159')).toEqual(answers);
    expect(readAnswers('answers\n28\n66\n141\n246\n159\n')).toEqual(answers);
  });
  test('a column of grades, one a customer, with a heading or without', () => {
    expect(readAnswers('5\n4\n4\n1\n5\n5')).toEqual({ kind: 'answers', answers: [1, 0, 0, 2, 3] });
    expect(readAnswers('满意度\n5\n4')).toEqual({ kind: 'answers', answers: [0, 0, 0, 1, 1] });
  });
  test('five grades below one another are five customers, beside one another five counts', () => {
    expect(readAnswers('5\n5\n4\n3\n5')).toEqual({ kind: 'answers', answers: [0, 0, 1, 1, 3] });
    expect(readAnswers('5 5 4 3 5')).toEqual({ kind: 'answers', answers: [5, 5, 4, 3, 5] });
  });
  test('one answer or none is too few', () => {
    expect(readAnswers('')).toEqual({ kind: 'few', count: 0 });
    expect(readAnswers('4')).toEqual({ kind: 'few', count: 1 });
    expect(readAnswers('28 66 141')).toEqual({ kind: 'few', count: 3 });
    expect(readAnswers('0 0 0 0 0')).toEqual({ kind: 'empty' });
  });
  test('what is no number and what is no grade is named', () => {
    expect(readAnswers('1\n2\nmany')).toEqual({ kind: 'unreadable', text: 'many' });
    expect(readAnswers('-3 66 141 246 159')).toEqual({ kind: 'unreadable', text: '-3' });
    expect(readAnswers('1\n2\n3\n4\n5\n7')).toEqual({ kind: 'outside', text: '7' });
  });
});
