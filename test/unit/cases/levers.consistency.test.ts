import { describe, expect, test } from 'vitest';
import { CASES } from '#cases/all.ts';
import { BOOK, leversOf } from '#cases/levers/all-levers.ts';
import { asLever } from '#cases/levers/as-lever.ts';
import { BOOK_LEVER_IDS, CAUTIOUS, EVIDENCE, PHASES } from '#cases/levers/book-lever.ts';
import { fitRange } from '#engine/inputs/fit.ts';
import { programmeEconomics } from '#engine/satisfaction/programme-economics.ts';
import type { Range, Scenario } from '#engine/scenario.ts';
import { validateScenario } from '#formats/scenario/validate.ts';
import { en, zhHans } from '#test/helpers/messages.ts';
import { collect, simulate } from '#test/helpers/simulate.ts';

test('24 levers in the order of the page, each once: 2, 3, 3, 5, 3, 3, 2, 3 by phase', () => {
  expect(BOOK.map(({ id }) => id)).toEqual(BOOK_LEVER_IDS);
  expect(PHASES.map((phase) => leversOf(phase).length)).toEqual([2, 3, 3, 5, 3, 3, 2, 3]);
});

test.each(BOOK)('$id has its words in both languages', ({ id, evidence, phase }) => {
  for (const key of [`book.lever.${id}`, `book.weak.${id}`, `book.evidence.${evidence}`, `book.phase.${phase}`]) {
    expect(Object.hasOwn(en, key), key).toBe(true);
    expect(Object.hasOwn(zhHans, key), key).toBe(true);
  }
  expect(EVIDENCE).toContain(evidence);
});

test.each(BOOK.filter(({ programme }) => programme !== undefined))(
  '$id: the parts of its cost come to the middle of its range',
  ({ cost, programme }) => {
    expect(programmeEconomics(programme!).together).toBeCloseTo((cost.low + cost.high) / 2, 9);
  },
);

test('own points as in the design: given $9.20, never redeemed −$2.40, running $1.20, together $8.00', () => {
  const { given, unredeemed, running, together } = programmeEconomics(
    BOOK.find(({ id }) => id === 'own-points')!.programme!,
  );
  expect([given, unredeemed, running, together].map((x) => x.toFixed(2))).toEqual(['9.20', '-2.40', '1.20', '8.00']);
});

test('the cautious variant leaves its share of the effect, and costs the same (a seventh: Leenheer and others 2007)', () => {
  for (const lever of BOOK) {
    const whole = asLever(lever, 90);
    const cautious = asLever(lever, 90, { isCautious: true });
    const [size, less] = [whole.size as Range, cautious.size as Range];
    expect(less.low).toBeCloseTo(size.low * CAUTIOUS[lever.cautious], 10);
    expect(less.high).toBeCloseTo(size.high * CAUTIOUS[lever.cautious], 10);
    expect(cautious.costs).toEqual(whole.costs);
  }
});

test.each([80, 95] as const)('at ranges of %d %% a lever is the same curve', (level) => {
  for (const lever of BOOK) {
    const read = (at: 80 | 90 | 95) => {
      const fitted = fitRange(asLever(lever, at).size as Range, 'money', at);
      if ('problem' in fitted) throw new Error(fitted.problem);
      return [0.05, 0.5, 0.95].map((p) => fitted.quantile(p));
    };
    read(level).forEach((value, i) => expect(value).toBeCloseTo(read(90)[i]!, 6));
  }
});

describe.each(CASES)('on $id', ({ scenario }) => {
  const runs = (levers: Scenario['levers']): void => {
    const put: Scenario = { ...scenario, levers };
    expect(validateScenario(put), levers.at(-1)!.id).toEqual({ ok: true, scenario: put });
    const { base, whatIf, faults } = collect({ ...put, runs: 50 });
    expect([...faults], levers.at(-1)!.id).toEqual(levers.map(() => 0));
    expect([...base, ...whatIf].every(Number.isFinite), levers.at(-1)!.id).toBe(true);
  };
  test('every lever is valid and runs 50 times without a problem', () => {
    for (const lever of BOOK) runs([asLever(lever, scenario.rangeLevel)]);
  });
  test('so do all of them together, and one beside the case’s own', () => {
    const all = BOOK.map((lever) => asLever(lever, scenario.rangeLevel));
    const own = new Set(scenario.levers.map(({ id }) => id));
    runs([...scenario.levers, all.find(({ id }) => !own.has(id))!]);
    runs(all);
  });

  test('a lever of no effect costs exactly its cost', () => {
    const lever = { ...asLever(BOOK[8]!, scenario.rangeLevel), size: 0 };
    const put: Scenario = { ...scenario, levers: [lever], runs: 64 };
    const { decomposition, difference, fans } = simulate(put);
    expect(fans.survivors.whatIf).toEqual(fans.survivors.base);
    for (const { source, base, whatIf } of decomposition) {
      if (source !== 'programme') expect(whatIf).toBe(base);
    }
    const spent = decomposition.find(({ source }) => source === 'programme')!;
    expect(spent.base).toBeCloseTo(0, 12);
    expect(spent.whatIf).toBeLessThan(0);
    expect(difference.mean / spent.whatIf).toBeCloseTo(1, 9);
  });
});
