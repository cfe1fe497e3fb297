import { NUMERAL, readNumeral } from './numeral.ts';

export const UNITS = ['percent', 'money', 'plain', 'years', 'months', 'count'] as const;
/** What a field holds. Its value: percent as a fraction, years in years, months in months. */
export type Unit = (typeof UNITS)[number];

/** One typed number, taken apart so that "3 to 4万" can lend its 万 to the 3. */
export interface Operand {
  /** With its sign, before any scale. */
  readonly bare: number;
  /** k, 万, million …; undefined if none was typed. */
  readonly scale: number | undefined;
  /** Factor of the unit typed (18 months in a field of years: 1/12); undefined if none was typed. */
  readonly factor: number | undefined;
}

type Words = Readonly<Record<string, number>>;

const CURRENCIES = String.raw`(?:us|hk|ca|au)?\$|[€£¥]|usd|eur|gbp|cny|rmb|jpy|chf|aud|cad|hkd|sgd`;

const SCALES: Words = {
  ...{ k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, mio: 1e6, million: 1e6, b: 1e9, bn: 1e9, billion: 1e9 },
  ...{ 百: 1e2, 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7, 亿: 1e8, 十亿: 1e9 },
};

const words = (factor: number, ...names: string[]): Words => Object.fromEntries(names.map((name) => [name, factor]));
const yearWords = (factor: number): Words => words(factor, 'years', 'year', 'yrs', 'yr', 'y', '年');
const monthWords = (factor: number): Words => words(factor, 'months', 'month', 'mos', 'mo', 'm', '个月', '月');

const UNIT_WORDS: Readonly<Record<Unit, Words>> = {
  percent: words(1, '%', 'percent', 'per cent', 'points', 'point', 'pp', '个百分点', '百分点', '个点', '点'),
  money: words(1, 'dollars', 'dollar', 'euros', 'euro', 'pounds', '美元', '欧元', '英镑', '日元', '人民币', '元', '块'),
  plain: {},
  years: { ...yearWords(1), ...monthWords(1 / 12) },
  months: { ...yearWords(12), ...monthWords(1) },
  count: words(
    1,
    'customers',
    'customer',
    'people',
    'runs',
    'times',
    '位顾客',
    '名顾客',
    '个顾客',
    '顾客',
    '个',
    '位',
    '名',
    '人',
    '家',
    '户',
    '次',
  ),
};

/** Where 'm' is a month, and among rates, no thousand or million is expected. */
const scalesOf = (unit: Unit): Words => (unit === 'money' || unit === 'plain' || unit === 'count' ? SCALES : {});

/** Longest first, so that 'months' is not read as 'm'; an empty choice matches nothing. */
const oneOf = (table: Words): string => {
  const names = Object.keys(table).sort((a, b) => b.length - a.length);
  return names.length === 0 ? '(?!)' : names.join('|');
};

/** The pattern of one operand: five groups, which `readOperand` takes. */
export function operandPattern(unit: Unit): string {
  const currency = unit === 'money' ? CURRENCIES : '(?!)';
  const unitWord = unit === 'money' ? `${oneOf(UNIT_WORDS.money)}|${CURRENCIES}` : oneOf(UNIT_WORDS[unit]);
  return String.raw`([-+])? ?(?:${currency})? ?([-+])? ?(${NUMERAL}) ?(${oneOf(scalesOf(unit))})? ?(${unitWord})?`;
}
export const OPERAND_GROUPS = 5;

export function readOperand(unit: Unit, groups: readonly (string | undefined)[]): Operand | undefined {
  const [sign, innerSign, numeral = '', scale, word] = groups;
  if (sign !== undefined && innerSign !== undefined) return undefined;
  const size = readNumeral(numeral);
  if (size === undefined) return undefined;
  return {
    bare: (sign ?? innerSign) === '-' ? -size : size,
    scale: scale === undefined ? undefined : scalesOf(unit)[scale],
    factor: word === undefined ? undefined : (UNIT_WORDS[unit][word] ?? 1),
  };
}
