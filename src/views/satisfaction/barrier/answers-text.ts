/** Answers pasted as text: five counts, or a column of grades, one a customer. */
import type { ByGrade } from '#engine/satisfaction/satisfaction.ts';
import { GRADES } from '#engine/satisfaction/satisfaction.ts';

export type AnswersRead =
  | { readonly kind: 'answers'; readonly answers: ByGrade }
  | { readonly kind: 'unreadable' | 'outside'; readonly text: string }
  | { readonly kind: 'few'; readonly count: number }
  | { readonly kind: 'empty' };

const NUMBER = /^\d+(?:\.\d+)?$/;
/** Between numbers: space, line, comma, semicolon, in either script. A first line of words is a heading. */
const BETWEEN = /[\s,;，；、]+/u;

/**
 * Exactly five numbers are counts for the grades 1 … 5; but five of them that are all whole and within 1 … 5, one below the
 * other, are the grades of five customers.
 */
export function readAnswers(text: string): AnswersRead {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const first = lines[0];
  const rows = first !== undefined && !/\d/.test(first) ? lines.slice(1) : lines;
  const words = rows.flatMap((line) => line.split(BETWEEN)).filter((word) => word !== '');
  const wrong = words.find((word) => !NUMBER.test(word));
  if (wrong !== undefined) return { kind: 'unreadable', text: wrong };
  const values = words.map(Number);
  const isGrade = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= GRADES.length;
  const isColumn = rows.length === values.length && values.every(isGrade);
  if (values.length === GRADES.length && !isColumn) {
    return values.some((value) => value > 0)
      ? { kind: 'answers', answers: values as unknown as ByGrade }
      : { kind: 'empty' };
  }
  if (values.length < 2) return { kind: 'few', count: values.length };
  const outside = words.find((word) => !isGrade(Number(word)));
  if (outside !== undefined) {
    return values.length < GRADES.length ? { kind: 'few', count: values.length } : { kind: 'outside', text: outside };
  }
  return {
    kind: 'answers',
    answers: GRADES.map((grade) => values.filter((value) => value === grade).length) as unknown as ByGrade,
  };
}
