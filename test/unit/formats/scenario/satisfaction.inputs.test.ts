/** What is wrong with what a scenario says of satisfaction: each where it is, with what it may be. */
import { describe, expect, test } from 'vitest';
import type { Problem } from '#engine/problem.ts';
import { SATISFACTION } from '#engine/satisfaction/default-satisfaction.ts';
import type { Satisfaction } from '#engine/satisfaction/satisfaction.ts';
import type { Scenario } from '#engine/scenario.ts';
import { validateScenario } from '#formats/scenario/validate.ts';
import { fixture } from './fixtures.ts';

const saying = (satisfaction: unknown): Scenario => ({
  ...fixture('credit-card.json'),
  satisfaction: satisfaction as Satisfaction,
});
function problemsOf(satisfaction: unknown): Problem[] {
  const result = validateScenario(saying(satisfaction));
  return result.ok ? [] : result.problems;
}

test('what is assumed can be said', () => {
  expect(problemsOf(SATISFACTION)).toEqual([]);
});

describe('a survey', () => {
  const rows = (...answers: readonly (readonly number[])[]): unknown => ({
    survey: { items: ['willRepeat', 'years'], rows: answers },
  });
  test('with one answer, or with none, says too little', () => {
    const too = { code: 'too-few', path: 'satisfaction.survey.rows', min: 2, max: 1000 };
    expect(problemsOf(rows([7, 3]))).toEqual([{ ...too, got: 1 }]);
    expect(problemsOf(rows())).toEqual([{ ...too, got: 0 }]);
    expect(problemsOf(rows([7, 3], [8, 0]))).toEqual([]);
  });

  test('answers are 1 to 10, facts may be 0', () => {
    const answer = { code: 'out-of-range', min: 1, max: 10 };
    expect(problemsOf(rows([0, 0], [7, 3], [11, 100]))).toEqual([
      { ...answer, path: 'satisfaction.survey.rows[0][0]', got: 0 },
      { ...answer, path: 'satisfaction.survey.rows[2][0]', got: 11 },
    ]);
  });

  test('a row has an answer to every question', () => {
    expect(problemsOf(rows([7], [7, 3]))).toEqual([
      { code: 'too-few', path: 'satisfaction.survey.rows[0]', got: 1, min: 2, max: 2 },
    ]);
  });
});

describe('curves', () => {
  test('never fall: said at the grade that lies below the one before', () => {
    expect(problemsOf({ curves: { weak: [0.7, 0.82, 0.8, 0.94, 0.97] } })).toEqual([
      { code: 'curve-falls', path: 'satisfaction.curves.weak[2]', got: 0.8, min: 0.82, max: 1 },
    ]);
  });

  test('never cross, also with the one that is assumed', () => {
    expect(problemsOf({ curves: { strong: [0.04, 0.07, 0.15, 0.95, 0.96] } })).toEqual([
      { code: 'curves-cross', path: 'satisfaction.curves.strong[3]', got: 0.95, min: 0, max: 0.94 },
    ]);
    expect(problemsOf({ curves: { weak: [0.7, 0.82, 0.89, 0.9, 0.91] } })).toEqual([
      { code: 'curves-cross', path: 'satisfaction.curves.weak[4]', got: 0.91, min: 0.92, max: 1 },
    ]);
  });

  test('may touch and be level', () => {
    const level = [0.5, 0.5, 0.5, 0.5, 0.5];
    expect(problemsOf({ curves: { weak: level, strong: level } })).toEqual([]);
  });
});

describe('shares of one whole', () => {
  test('ways out of a stage, at the high ends of their ranges, with what is assumed of the others', () => {
    // neverBuy is assumed up to 0.0575
    expect(problemsOf({ formation: { rates: { buy: { low: 0.5, high: 0.95 } } } })).toEqual([
      {
        code: 'sum-above-one',
        path: 'satisfaction.formation.rates.buy',
        got: 0.95,
        min: 0,
        max: expect.closeTo(0.9425, 9) as number,
      },
    ]);
    expect(problemsOf({ formation: { rates: { buy: 0.94 } } })).toEqual([]);
  });

  test('ways out of different stages are different wholes', () => {
    expect(problemsOf({ formation: { rates: { buy: 0.9, loyalAndLeave: 0.9 } } })).toEqual([]);
  });

  test('of three decimals that make 1 none is too many', () => {
    expect(problemsOf({ causes: { value: 0.7, system: 0.2, people: 0.1 } })).toEqual([]);
    expect(problemsOf({ causes: { value: 0.7, system: 0.2, people: 0.11 } })).toMatchObject([
      { code: 'sum-above-one', path: 'satisfaction.causes.value', got: 0.7 },
    ]);
  });
});

test('a ring of paths is told at the path that closes it', () => {
  const path = (from: string, to: string): unknown => ({ from, to, coefficient: 0.5 });
  const paths = [path('image', 'quality'), path('quality', 'value'), path('value', 'image'), path('value', 'loyalty')];
  expect(problemsOf({ index: { paths } })).toEqual([
    { code: 'paths-form-a-ring', path: 'satisfaction.index.paths[2]', got: 'value, image' },
  ]);
});

test.each([
  ['holds.costs.procedural', { holds: { costs: { procedural: -5 } } }, 0, 100],
  ['holds.bonds.legal.strength', { holds: { bonds: { legal: { strength: -1 } } } }, 0, 100],
  ['holds.weights.relational', { holds: { weights: { relational: -0.1 } } }, 0, 10],
  ['holds.bonds.social.costPerTen', { holds: { bonds: { social: { costPerTen: -1 } } } }, 0, 1e12],
  ['value.own.money', { value: { own: { money: -1 } } }, 0, 1e12],
])('below zero: %s', (path, satisfaction, min, max) => {
  expect(problemsOf(satisfaction)).toMatchObject([{ code: 'out-of-range', path: `satisfaction.${path}`, min, max }]);
});

test('every part is looked at, not only the first that is wrong', () => {
  const codes = problemsOf({ gap: { form: 'steep' }, causes: { value: 2 }, mood: 1 }).map(({ code }) => code);
  expect(codes).toEqual(['unknown-field', 'not-allowed', 'out-of-range']);
});
