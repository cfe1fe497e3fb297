import { expect, test } from 'vitest';
import { CASES } from '#cases/all.ts';
import { bankCard } from '#cases/bank-card.ts';
import { highEnd } from '#cases/high-end.ts';
import { regular } from '#cases/regular.ts';
import { validateScenario } from '#formats/scenario/validate.ts';
import { atMedians } from '#views/scenarios/at-medians.ts';
import { simulate } from '#test/helpers/simulate.ts';

const ran = (scenario: Parameters<typeof atMedians>[0]) => simulate({ ...atMedians(scenario), runs: 128 });

test.each(CASES)('$id at its medians is a valid scenario without a range', ({ scenario }) => {
  const sure = atMedians(scenario);
  expect(validateScenario(sure)).toEqual({ ok: true, scenario: sure });
  expect(JSON.stringify(sure)).not.toContain('"low"');
  expect(JSON.stringify(scenario)).toContain('"low"'); // the case itself is as it was
});

// Winston: 80% retention, 15%, 30 years, paid in advance
test('bank card: $141.72', () => {
  expect(ran(bankCard.scenario).base.p50).toBeCloseTo(141.72, 2);
});

test.each([
  // Fader and Hardie 2007, fit recomputed: still here after twelve years
  [highEnd, 0.378],
  [regular, 0.17],
])('$id: the fit after twelve years', ({ scenario }, share) => {
  const { months, survivors } = ran(scenario).fans;
  expect(survivors.base.p50[months.indexOf(144)]).toBeCloseTo(share, 3);
});
