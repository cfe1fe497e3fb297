import { describe, expect, test } from 'vitest';
import { SURVEY_ITEMS } from '#engine/satisfaction/satisfaction.ts';
import { sampleSurvey } from '#engine/survey/sample-survey.ts';
import type { ColumnNames } from '#state/satisfaction/measuring-draft.ts';
import { draftOf, pastedSurvey, readDraft, readPasted } from '#state/satisfaction/measuring-draft.ts';

const NAMES = {
  ...Object.fromEntries(SURVEY_ITEMS.map((item) => [item, [item]])),
  share: ['share', 'share of spend, %'],
} as unknown as ColumnNames;
const read = (text: string) => readPasted(pastedSurvey(text, NAMES));

test('what was typed is what is read', () => {
  const survey = sampleSurvey(3);
  expect(readDraft(draftOf(survey))).toEqual({ survey });
});

describe('pasted columns', () => {
  test('named by their first row, in any order, apart by tabs, commas or semicolons', () => {
    const survey = {
      items: ['satisfied', 'years'],
      rows: [
        [9, 2.5],
        [10, 0],
      ],
    };
    expect(read('satisfied\tyears\n9\t2.5\n10\t0\n')).toEqual({ survey });
    expect(read('"Satisfied",Years\r\n9,2.5\r\n10,0')).toEqual({ survey });
    expect(read('SATISFIED;years\n9;2,5\n10;0')).toEqual({ survey });
  });
  test('without names: the questions in their order', () => {
    expect(read('7\t8\n3\t4')).toEqual({
      survey: {
        items: ['firstInMind', 'firstChoice'],
        rows: [
          [7, 8],
          [3, 4],
        ],
      },
    });
  });
  test('columns that are no question are listed and left out, a second of the same too', () => {
    const { draft, unknown } = pastedSurvey('name\tsatisfied\tage\tsatisfied\nA\t9\t40\t1\nB\t8\t30\t1', NAMES);
    expect(unknown).toEqual(['name', 'age', 'satisfied']);
    expect(readDraft(draft)).toEqual({ survey: { items: ['satisfied'], rows: [[9], [8]] } });
  });
  test('per cent signs are part of a share, not of an answer', () => {
    expect(read('share of spend, %\tsatisfied\n40%\t8\n55 %\t9')).toEqual({
      survey: {
        items: ['share', 'satisfied'],
        rows: [
          [40, 8],
          [55, 9],
        ],
      },
    });
    expect(read('satisfied\tyears\n8%\t1\n9\t1')).toMatchObject({
      problem: { kind: 'text', row: 1, item: 'satisfied' },
    });
  });
});

describe('what cannot be read names its row and column', () => {
  test.each([
    ['', { kind: 'no-columns' }],
    ['a\tb\n1\t2\n3\t4', { kind: 'no-columns' }],
    ['satisfied', { kind: 'few', rows: 0 }],
    ['satisfied\n9', { kind: 'few', rows: 1 }],
    ['satisfied\tyears\n9\t1\n11\t2', { kind: 'range', row: 2, item: 'satisfied', entry: '11', min: 1, max: 10 }],
    ['satisfied\tyears\n9\t1\n0\t2', { kind: 'range', row: 2, item: 'satisfied', min: 1, max: 10 }],
    ['satisfied\tyears\n9\t-1\n9\t2', { kind: 'range', row: 1, item: 'years', min: 0, max: 100 }],
    ['satisfied\tyears\n9\t\n9\t2', { kind: 'empty', row: 1, item: 'years' }],
    ['satisfied\tyears\n9\tnever\n9\t2', { kind: 'text', row: 1, item: 'years', entry: 'never' }],
    ['satisfied\tyears\n9\t1 to 3\n9\t2', { kind: 'text', row: 1, item: 'years', entry: '1 to 3' }],
    ['name\tsatisfied\tyears\nA\t9\t1\n9\t1', { kind: 'ragged', row: 2, cells: 2, columns: 3 }],
    ['satisfied\tyears\n9\t1\n9', { kind: 'ragged', row: 2, cells: 1, columns: 2 }],
    [`satisfied\n${'9\n'.repeat(1001)}`, { kind: 'many', rows: 1001 }],
  ])('%j', (text, problem) => {
    expect(read(text)).toMatchObject({ problem });
  });
  test('a thousand rows are not too many', () => {
    expect(read(`satisfied\n${'9\n'.repeat(1000)}`)).toHaveProperty('survey');
  });
});
