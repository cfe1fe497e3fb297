import { describe, expect, test } from 'vitest';
import type { ShockRow, ShockSummary, ZoneTable } from '#engine/matrices/matrix-summary.ts';
import type { MatrixId } from '#engine/positions/positions.ts';
import { MATRIX_OF } from '#engine/positions/positions.ts';
import { positionsOf } from '#engine/positions/positions-of.ts';
import { creditCard } from '#cases/credit-card.ts';
import { INTL_TAG, LOCALES, type Locale } from '#i18n/languages.ts';
import type { MessageKey } from '#i18n/messages/en.ts';
import { createNumbers } from '#i18n/number.ts';
import { createTranslator } from '#i18n/translate.ts';
import { en, zhHans } from '#test/helpers/messages.ts';
import { needsFinding, shareFinding, shockFinding, timesOf } from '#views/matrices/findings.ts';
import { pointsOf, togetherOf } from '#views/matrices/together.ts';

const words = {
  en: createTranslator<MessageKey>(INTL_TAG.en, en),
  'zh-Hans': createTranslator<MessageKey>(INTL_TAG['zh-Hans'], zhHans),
};
const numbers = createNumbers('en', 'USD');
const zonesOf = (matrix: MatrixId): readonly string[] => MATRIX_OF[matrix].zones;
const around = (p50: number, half = 0.01) => ({
  p5: p50 - half,
  p25: p50 - half / 2,
  p50,
  p75: p50 + half / 2,
  p95: p50 + half,
});

/** Rows of customers, chance of staying, share of profit. */
const tableOf = (rows: readonly (readonly [customers: number, stay: number, share: number | null])[]): ZoneTable => ({
  rows: rows.map(([customers, stay, share], zone) => ({
    zone,
    customers,
    stay: customers === 0 ? null : around(stay),
    profit: customers === 0 ? null : around(100, 10),
    share: customers === 0 ? null : share,
  })),
  total: { customers: rows.reduce((sum, [customers]) => sum + customers, 0), stay: around(0.85), profit: around(100) },
});

/** loyal, latent, spurious, not loyal: the figures of the picture. */
const PICTURE = [
  [469, 0.94, 0.67],
  [237, 0.88, 0.04],
  [475, 0.75, 0.27],
  [319, 0.56, 0.02],
] as const;

function share(table: ZoneTable, matrix: MatrixId = 'attitude', locale: Locale = 'en') {
  const translator = words[locale];
  const found = shareFinding(
    matrix,
    table,
    {
      zone: (zone) => translator.t(`zones.${matrix}.${zonesOf(matrix)[zone]!}` as MessageKey),
      times: (values) => translator.t('matrices.times', values),
    },
    createNumbers(locale, 'USD'),
  );
  return { text: translator.t('matrices.finding.share', found.finding), leaving: found.leaving };
}

describe('who makes the profit, and who leaves', () => {
  test('as in the picture', () => {
    const { text, leaving } = share(tableOf(PICTURE));
    expect(text).toBe(
      '31% of customers make 67% of the profit; spurious customers look as busy and leave four times as fast',
    );
    expect(words.en.t('matrices.sub.leaving', leaving!)).toBe(
      'Chance of leaving within a year: 25% spurious, 6% loyal. Lines hold 90% of runs.',
    );
    expect(share(tableOf(PICTURE), 'attitude', 'zh-Hans').text).toBe(
      '31%的顾客贡献67%的利润；虚假忠诚者看似一样忙，流失却是四倍之快',
    );
  });

  test('reversed and undecided', () => {
    const [loyal, latent, , none] = PICTURE;
    expect(share(tableOf([loyal, latent, [475, 0.99, 0.27], none])).text).toMatch(
      /; spurious customers leave more slowly than loyal$/,
    );
    expect(share(tableOf([loyal, latent, [475, 0.935, 0.27], none])).text).toMatch(
      /; spurious customers leave about as fast as loyal$/,
    );
  });

  test('an empty zone is compared with nobody; everybody in one zone; no profit at all', () => {
    const [loyal, latent, , none] = PICTURE;
    expect(share(tableOf([loyal, latent, [0, 0, null], none])).text).toMatch(/of the profit$/);
    expect(
      share(
        tableOf([
          [1500, 0.9, 1],
          [0, 0, null],
          [0, 0, null],
          [0, 0, null],
        ]),
      ).text,
    ).toBe('All customers stand in one place');
    expect(
      share(
        tableOf([
          [700, 0.9, null],
          [800, 0.8, null],
          [0, 0, null],
          [0, 0, null],
        ]),
      ).text,
    ).toMatch(/^All together they bring no profit/);
  });

  test.each(LOCALES)('the other matrices name their own zones, %s', (locale) => {
    const six = [...PICTURE, [100, 0.7, 0] as const, [50, 0.6, 0] as const];
    for (const matrix of ['involvement', 'attachment', 'durability'] as const) {
      const rows = matrix === 'involvement' ? PICTURE : six;
      expect(share(tableOf(rows), matrix, locale).text).not.toMatch(/undefined|NaN|\{|\[/);
    }
  });

  test.each([
    [1.3, '1.3 times'],
    [2, 'twice'],
    [2.3, '2.3 times'],
    [4.17, 'four times'],
  ])('%s is “%s”', (ratio, text) => {
    expect(words.en.t('matrices.times', timesOf(ratio, numbers))).toBe(text);
  });
});

describe('who goes by a shock', () => {
  const summary = (...shares: (number | null)[]): ShockSummary => ({
    kinds: shares.map((released, zone) => ({
      zone,
      released: released === null ? null : around(released, 0),
    })) as unknown as ShockRow[],
    ...({} as Omit<ShockSummary, 'kinds'>),
  });
  const found = (...shares: (number | null)[]): string =>
    words.en.t(
      'matrices.finding.shock',
      shockFinding(summary(...shares), (zone) => zonesOf('attachment')[zone]!, numbers),
    );

  test('two kinds, one, few, none', () => {
    expect(found(0.02, 0.35, 0, 0.05, 0.46, 0.03)).toBe(
      'Of those who would have stayed, 46 of 100 price and 35 of 100 incentive customers go; of the others at most 5',
    );
    expect(found(0.02, 0.05, 0.5, 0.05, 0.03, 0.03)).toBe(
      'Of those who would have stayed, 50 of 100 monopoly customers go; of the others at most 5',
    );
    expect(found(0.02, 0.05, null, 0.05, 0.03, 0.03)).toBe(
      'Of those who would have stayed, at most 5 of 100 of any kind go',
    );
    expect(found(0, 0, 0, 0, 0, 0)).toBe('Nobody goes who would have stayed');
  });
});

describe('serving all needs better', () => {
  const positions = positionsOf(creditCard.scenario);
  const counts = { indifference: 300, satisfaction: 400, delight: 300, loyalty: 200 };
  const { served } = positions.needs;

  test('served as today is nothing, exactly', () => {
    const same = togetherOf(positions, counts, served, 0.9);
    expect(same.points).toEqual({ p50: 0, low: 0, high: 0 });
    expect(same.to.p50).toBe(same.from);
    expect(words.en.t('matrices.finding.needs', needsFinding(same, 0, 256, numbers))).toBe(
      'Together they change nothing',
    );
  });

  test('points are worth × share of needs × more served', () => {
    const { worth } = positions.needs;
    const [low, high] =
      typeof worth.delight === 'number' ? [worth.delight, worth.delight] : [worth.delight.low, worth.delight.high];
    const found = pointsOf(positions, 'delight', counts, served.delight + 0.1);
    expect(found.low).toBeCloseTo(low * 0.25 * 0.1, 12);
    expect(found.high).toBeCloseTo(high * 0.25 * 0.1, 12);
  });

  test('up, and reversed', () => {
    const more = togetherOf(positions, counts, { ...served, delight: served.delight + 0.3 }, 0.9);
    expect(more.to.p50).toBeLessThan(more.from);
    expect(more.to.low).toBeLessThan(more.to.p50);
    expect(words.en.t('matrices.finding.needs', needsFinding(more, 240, 256, numbers))).toMatch(
      /^Together they lift satisfaction by 0\.\d\d points and take yearly churn from 10\.0% to \d\.\d% \([\d.]+–[\d.]+\); they pay in 94 of 100 runs$/,
    );
    const fewer = togetherOf(positions, counts, { ...served, satisfaction: 0.2 }, 0.9);
    expect(words.en.t('matrices.finding.needs', needsFinding(fewer, 0, 256, numbers))).toMatch(
      /^Together they lower .* pay in 0 of/,
    );
  });

  test('without any need there is nothing to divide by', () => {
    const none = { indifference: 0, satisfaction: 0, delight: 0, loyalty: 0 };
    expect(togetherOf(positions, none, { ...served, delight: 1 }, 0.9).points).toEqual({ p50: 0, low: 0, high: 0 });
  });
});
