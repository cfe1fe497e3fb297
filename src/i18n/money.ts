import { joinEnds, type FigureOptions } from './figure.ts';
import { INTL_TAG, type Locale } from './languages.ts';
import { roundToStep, significantStep } from './rounding.ts';
import { createWriter } from './writer.ts';

/** An amount in a sentence: the number, which may be a control, and the measure word after it ('' in English). */
export interface MoneyWords {
  readonly number: string;
  readonly unit: string;
}

export interface Money {
  /** $1,240, $2.50, $1.2 m, −$51; in Chinese labels $1,240, $3.2万. */
  money(amount: number, options?: FigureOptions): string;
  /** For running text and fields: "$46 to $56"; $46至$56. */
  moneyRange(low: number, high: number, options?: FigureOptions): string;
  /** For labels beside an amount: "146–211"; with signs, "−12 to +23". */
  moneyLabels(low: number, high: number, options?: FigureOptions): string;
  /** For sentences: { number: '$176', unit: '' }; { number: '176', unit: '美元' }, { number: '3.2', unit: '万美元' }. */
  moneyWords(amount: number, options?: FigureOptions): MoneyWords;
}

interface Scale {
  readonly from: number;
  readonly suffix: string;
}

/** Largest first. The English space does not break. */
const SCALES: Readonly<Record<Locale, readonly Scale[]>> = {
  en: [
    { from: 1e9, suffix: '\u00A0bn' },
    { from: 1e6, suffix: '\u00A0m' },
  ],
  'zh-Hans': [
    { from: 1e8, suffix: '亿' },
    { from: 1e4, suffix: '万' },
  ],
};

/**
 * Amounts of one currency. Rounded to what is worth printing: two significant figures below ten (as cents), whole units
 * up to a thousand, three significant figures above.
 */
export function createMoney(locale: Locale, currency: string): Money {
  const tag = INTL_TAG[locale];
  const sign = currencyPart(
    new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
  );
  const symbol = /\p{L}$/u.test(sign) ? `${sign}\u00A0` : sign; // CHF 20, but $20
  // Intl calls the yuan 人民币, the name of the currency; an amount is counted in 元.
  const name =
    locale === 'en'
      ? ''
      : currency === 'CNY'
        ? '元'
        : currencyPart(new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay: 'name' }));
  const cents =
    new Intl.NumberFormat(tag, { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 0;
  const write = createWriter(tag);

  /** Sign, digits and suffix apart, since the symbol goes between the first two and a measure word after the last. */
  function split(amount: number, options: FigureOptions) {
    const { decimals, exact = decimals !== undefined, signed = false, like = [amount] } = options;
    const step = exact ? 0 : moneyStep(like, cents);
    const value = roundToStep(amount, step);
    const size = Math.abs(value);
    const largest = Math.max(size, ...like.map((other) => Math.abs(roundToStep(other, step))));
    const scale = decimals === undefined ? SCALES[locale].find(({ from }) => largest >= from) : undefined;
    const digits = scale
      ? write(size / scale.from, exact ? { maximumFractionDigits: 6 } : { maximumSignificantDigits: 3 })
      : write(size, {
          minimumFractionDigits: decimals ?? cents,
          maximumFractionDigits: decimals ?? (exact ? Math.max(4, cents) : cents),
          trailingZeroDisplay: decimals === undefined ? 'stripIfInteger' : 'auto',
        });
    const sign = value < 0 ? '−' : signed && value > 0 ? '+' : '';
    return { sign, digits, suffix: scale?.suffix ?? '' };
  }

  const label = (amount: number, options: FigureOptions) => {
    const { sign, digits, suffix } = split(amount, options);
    return sign + symbol + digits + suffix;
  };
  const beside = (low: number, high: number, options: FigureOptions = {}) =>
    options.exact ? options : { ...options, like: options.like ?? [low, high] };

  return {
    money: (amount, options = {}) => label(amount, options),
    moneyRange(low, high, options) {
      const shared = beside(low, high, options);
      return `${label(low, shared)}${locale === 'en' ? ' to ' : '至'}${label(high, shared)}`;
    },
    moneyLabels(low, high, options) {
      const shared = beside(low, high, options);
      const [from, to] = [split(low, shared), split(high, shared)];
      const first = from.sign + from.digits + (from.suffix === to.suffix ? '' : from.suffix);
      return joinEnds(first, to.sign + to.digits + to.suffix, locale);
    },
    moneyWords(amount, options = {}) {
      if (locale === 'en') return { number: label(amount, options), unit: '' };
      const { sign, digits, suffix } = split(amount, options);
      return { number: sign + digits, unit: suffix + name };
    },
  };
}

function currencyPart(format: Intl.NumberFormat): string {
  return format.formatToParts(1).find(({ type }) => type === 'currency')?.value ?? '';
}

/** Steps by the largest amount: three figures from a thousand on, whole units from ten, two figures below, down to a cent. */
function moneyStep(amounts: readonly number[], cents: number): number {
  const largest = Math.max(...amounts.map(Math.abs));
  const step = significantStep(amounts, largest >= 1000 ? 3 : 2);
  return Math.max(largest >= 1000 ? step : Math.min(1, step), Number(`1e${-cents}`));
}
