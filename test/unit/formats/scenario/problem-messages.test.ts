import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { type Problem, PROBLEM_CODES } from '#engine/problem.ts';
import { fieldOf, lastName } from '#formats/scenario/field-of.ts';
import { validateScenario } from '#formats/scenario/validate.ts';
import { en, zhHans } from '#test/helpers/messages.ts';
import { change } from './change.ts';
import { fixture } from './fixtures.ts';
import { ALL } from './mutations.ts';

const LANGUAGES: readonly [string, Readonly<Record<string, string>>][] = [
  ['en', en],
  ['zh-Hans', zhHans],
];

/** As a view would say it; throws if a value that the message names is not there. */
function say(messages: Readonly<Record<string, string>>, locale: string, problem: Problem): string {
  const { code, path, got, min, max, allowed } = problem;
  const key = problem.openMin === true || problem.openMax === true ? `problem.${code}.open` : `problem.${code}`;
  const name = fieldOf(path);
  const field = code === 'unknown-field' ? lastName(path) : messages[`problem.field.${name}`];
  if (field === undefined) throw new Error(`no name for ${path}`);
  const message = messages[key] ?? messages[`problem.${code}`];
  if (message === undefined) throw new Error(`no message for ${code}`);
  const values = {
    field,
    got: typeof got === 'object' ? JSON.stringify(got) : (got as string),
    min,
    max,
    allowed: allowed?.join(', '),
  };
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  return new IntlMessageFormat(message, locale).format(given) as string;
}

function problemsAfter(name: string, at: string, to: unknown): Problem[] {
  const doc = fixture(name);
  change(doc, at, to);
  const result = validateScenario(doc);
  return result.ok ? [] : result.problems;
}

describe.each(LANGUAGES)('%s', (locale, messages) => {
  test('has a sentence for every code', () => {
    for (const code of PROBLEM_CODES) expect(messages).toHaveProperty([`problem.${code}`]);
  });

  test('says every problem of the table, with a name for its field and no value missing', () => {
    for (const { name, at, to } of ALL) {
      for (const problem of problemsAfter(name, at, to)) {
        const sentence = say(messages, locale, problem);
        expect(sentence).toMatch(/[.。]$/);
        expect(sentence).not.toMatch(/[{}]|undefined|please|请|[!！]/i);
      }
    }
  });

  test('says what concerns the whole document', () => {
    const whole: Problem[] = [
      { code: 'not-json', path: '' },
      { code: 'not-a-scenario', path: '' },
      { code: 'newer-schema', path: 'schema', got: 2, min: 1, max: 1 },
      { code: 'horizon-diverges', path: 'horizonYears', got: 'infinite', min: 1 / 12, max: 100 },
      { code: 'too-many', path: '', got: 9000, min: 0, max: 8000 },
    ];
    for (const problem of whole) expect(say(messages, locale, problem)).toMatch(/[.。]$/);
  });
});

test('both languages have the same entries', () => {
  expect(Object.keys(zhHans)).toEqual(Object.keys(en));
});

test('a rate above 1 in both languages', () => {
  const problem: Problem = { code: 'out-of-range', path: 'segments[0].retention.churn', got: 1.5, min: 0, max: 1 };
  expect(say(en, 'en', problem)).toBe('Churn lies between 0 and 1.');
  expect(say(zhHans, 'zh-Hans', problem)).toBe('流失率应在0与1之间。');
});

test.each([
  ['', 'scenario'],
  ['name', 'name'],
  ['discount.low', 'discount'],
  ['discount.mode', 'mode'],
  ['segments', 'segments'],
  ['segments[0]', 'segment'],
  ['segments[0].retention.churn', 'churn'],
  ['segments[0].retention.churn.high', 'churn'],
  ['segments[3].retention.survival[2]', 'survival'],
  ['segments[0].profit.growth', 'revenueGrowth'],
  ['segments[0].profit.growth.growth', 'growth'],
  ['segments[0].profit.growth.growth.low', 'growth'],
  ['levers[1].size.high', 'size'],
  ['levers[0].costs[1]', 'cost'],
  ['levers[0].costs[1].amount', 'amount'],
  ['levers[0].segment', 'segment'],
  ['segments[0].spread.profit', 'profitSpread'],
  ['segments[0].spread.serve.low', 'serve'],
  ['levers[5].size.samples[3]', 'sample'],
  ['levers[5].size.samples', 'samples'],
  ['correlations[1]', 'correlation'],
  ['business.tenures[0]', 'tenures'],
  ['positions', 'positions'],
  ['positions.customers', 'customers'],
  ['positions.groups', 'groups'],
  ['positions.groups.a.b[2]', 'groups'],
  ['positions.groups.cards.trust', 'groups'],
  ['positions.places.trust', 'places'],
  ['positions.places.trust.attitude', 'places'],
  ['positions.places.trust.attitude.spread', 'placeSpread'],
  ['positions.places.trust.attitude.middle', 'middle'],
  ['positions.correlations[1].rank', 'rank'],
  ['positions.effects.brands', 'effects'],
  ['positions.effects.brands.churn', 'effectChurn'],
  ['positions.effects.brands.margin', 'effectMargin'],
  ['positions.churnStrength.low', 'churnStrength'],
  ['positions.thresholds.attitude', 'thresholds'],
  ['positions.thresholds.attitude.x', 'thresholds'],
  ['positions.needs.served.delight', 'served'],
  ['positions.needs.worth.delight.high', 'worth'],
  ['positions.needs.churnPerPoint', 'churnPerPoint'],
  ['positions.shock.released.rule-lifted.trust.low', 'released'],
  ['positions.shock.halfLife', 'halfLife'],
  ['levers[0].move.from.lasso[3]', 'lasso'],
  ['levers[0].move.to.shift.y', 'shift'],
  ['levers[0].move.customers', 'moveCustomers'],
  ['levers[0].off', 'off'],
  ['__proto__', '__proto__'],
  ['constructor[0]', 'constructor'],
])('the field of %j is %s', (path, name) => {
  expect(fieldOf(path)).toBe(name);
});
