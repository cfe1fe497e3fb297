import { expect, test } from 'vitest';
import { creditCard } from '#cases/credit-card.ts';
import { highEnd } from '#cases/high-end.ts';
import type { Lever, Scenario } from '#engine/scenario.ts';
import { costForm, leverForm } from '#views/simulate/sentence.ts';

const [churn] = creditCard.scenario.levers;
const move: Lever = {
  id: 'up',
  kind: 'move',
  size: 1,
  costs: [{ per: 'moved', amount: 3 }],
  move: { matrix: 'attitude', from: { zone: 'spurious' }, to: { zone: 'loyal' }, customers: 200 },
};
const serve: Lever = { id: 'listen', kind: 'serve', zone: 'indifference', size: 0.6 };
const felt: Lever = { id: 'felt', kind: 'satisfy', on: { part: 'perceived' }, size: 8 };
const programme: Lever = { id: 'club', kind: 'programme' };
const off = (lever: Lever): Lever => ({ ...lever, off: true });
const having = (...levers: Lever[]): Scenario => ({ ...creditCard.scenario, levers });

test.each<[string, Lever[], ReturnType<typeof leverForm>]>([
  ['none at all', [], { form: 'none', index: -1, places: [], count: 0 }],
  ['all off', [off(churn!), off(move)], { form: 'none', index: -1, places: [], count: 0 }],
  ['one that only costs', [programme, off(move)], { form: 'programme', index: -1, places: [], count: 1 }],
  ['one of churn', [off(move), churn!], { form: 'churn', index: 1, places: [], count: 1 }],
  ['one move', [off(churn!), move], { form: 'place', index: -1, places: [1], count: 1 }],
  ['a move beside churn', [move, churn!, programme], { form: 'churn', index: 1, places: [0], count: 3 }],
  ['two of places', [serve, move], { form: 'place', index: -1, places: [0, 1], count: 2 }],
  ['one on satisfaction', [felt], { form: 'place', index: -1, places: [0], count: 1 }],
  ['one on satisfaction beside churn', [felt, churn!], { form: 'churn', index: 1, places: [0], count: 2 }],
  ['one of places and one on satisfaction', [serve, felt], { form: 'place', index: -1, places: [0, 1], count: 2 }],
  ['three', [churn!, serve, move], { form: 'several', index: -1, places: [], count: 3 }],
])('%s', (_, levers, form) => {
  expect(leverForm(having(...levers))).toEqual(form);
});

test('costs of levers that are switched off are not spoken of', () => {
  expect(costForm(having(off(churn!), move))).toMatchObject({ form: 'moved', id: 'levers[1].costs[0].amount' });
  expect(costForm(having(off(churn!)))).toMatchObject({ form: 'none' });
});

test.each<[string, Lever, string]>([
  ['relative', { id: 'less', kind: 'churn', reading: 'relative', size: 0.2 }, 'each'],
  ['on the chance of leaving', { id: 'less', kind: 'churn', reading: 'hazard', size: 0.2 }, 'hazard'],
  ['of a better mix', { id: 'less', kind: 'churn', reading: 'hazard', size: 0.2, target: 'mean' }, 'mean'],
])('where customers differ, churn read %s', (_, lever, form) => {
  expect(leverForm({ ...highEnd.scenario, levers: [lever] }).form).toBe(form);
});
