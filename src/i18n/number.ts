import { joinEnds, type FigureOptions } from './figure.ts';
import { INTL_TAG, type Locale } from './languages.ts';
import { createMoney, type Money } from './money.ts';
import { numberWord } from './number-words.ts';
import { decimalsOf, roundToStep, significantStep } from './rounding.ts';
import { createWriter } from './writer.ts';

/** Numbers of one language and currency as text. Shares go in as fractions: 0.36 is 36%. */
export interface Numbers extends Money {
  /**
   * 36%, +36%, −4.2%: two significant figures, whole per cents from ten on, two decimals at most.
   */
  percent(share: number, options?: FigureOptions): string;
  /** For running text: "21 to 55%", "−12 to +23%"; 21%至55%. */
  percentRange(low: number, high: number, options?: FigureOptions): string;
  /** For labels: "21–55"; with signs, "−12 to +23". */
  percentLabels(low: number, high: number, options?: FigureOptions): string;
  /** "+5 points", "1 point"; 5个百分点. Three figures at most. */
  points(share: number, options?: { readonly signed?: boolean }): string;
  /** A whole number with separators. */
  count(value: number): string;
  /** As many decimals as asked, always. */
  decimal(value: number, decimals: number): string;
  /** A factor to two significant figures: 1.7, 12. */
  factor(value: number): string;
  /** Of 100: whole from one on, else one decimal; 35, 0.4. */
  of100(share: number): string;
  /** "26–55": two whole numbers in a label. */
  countLabels(low: number, high: number): string;
  /** "37 months"; 37个月. */
  months(value: number): string;
  /** "month 37"; 第37个月. */
  month(value: number): string;
  /** "20 years"; 20年. */
  years(value: number): string;
  /** "five", "Five"; 五. Digits where the language does not write the number out. */
  word(count: number, options?: { readonly capital?: boolean }): string;
}

const cache = new Map<string, Numbers>();

/** The formatters of a language and a currency (ISO 4217), made once. */
export function createNumbers(locale: Locale, currency: string): Numbers {
  const key = `${locale} ${currency}`;
  const known = cache.get(key);
  if (known) return known;
  const made = build(locale, currency);
  cache.set(key, made);
  return made;
}

function build(locale: Locale, currency: string): Numbers {
  const tag = INTL_TAG[locale];
  const english = locale === 'en';
  const money = createMoney(locale, currency);
  const write = createWriter(tag);

  /** `value` is in per cents here, so that steps are powers of ten of what is printed. */
  function figure(value: number, options: FigureOptions): string {
    const signDisplay = options.signed ? 'exceptZero' : 'negative';
    const { decimals } = options;
    if (decimals !== undefined) {
      return write(value, { signDisplay, minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    }
    if (options.exact) return write(value, { signDisplay, maximumFractionDigits: 2 });
    const step = percentStep(options.like?.map((share) => share * 100) ?? [value]);
    const rounded = roundToStep(value, step);
    const digits = rounded === 0 ? 0 : decimalsOf(step);
    return write(rounded, { signDisplay, minimumFractionDigits: digits, maximumFractionDigits: digits });
  }
  const inPercent = (share: number) => Number((share * 100).toPrecision(12)); // 0.07 × 100 is 7.000000000000001
  const ends = (low: number, high: number, options: FigureOptions = {}) => {
    const shared = { ...options, like: options.like ?? [low, high] };
    return [figure(inPercent(low), shared), figure(inPercent(high), shared)] as const;
  };
  const count = (value: number) => write(value, { maximumFractionDigits: 0, signDisplay: 'negative' });
  const unit = (value: number, name: 'month' | 'year', decimals: number) =>
    write(value, { style: 'unit', unit: name, unitDisplay: 'long', maximumFractionDigits: decimals });
  const plural = new Intl.PluralRules(tag);

  return {
    ...money,
    percent: (share, options = {}) => `${figure(inPercent(share), options)}%`,
    percentRange(low, high, options) {
      const [from, to] = ends(low, high, options);
      return english ? `${from} to ${to}%` : `${from}%至${to}%`;
    },
    percentLabels(low, high, options) {
      const [from, to] = ends(low, high, options);
      return joinEnds(from, to, locale);
    },
    points(share, { signed = false } = {}) {
      const value = inPercent(share);
      const text = write(value, { signDisplay: signed ? 'exceptZero' : 'negative', maximumSignificantDigits: 3 });
      if (!english) return `${text}个百分点`;
      return `${text} ${plural.select(Math.abs(value)) === 'one' ? 'point' : 'points'}`;
    },
    count,
    decimal: (value, decimals) => write(value, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
    factor: (value) => write(value, { maximumSignificantDigits: 2, minimumSignificantDigits: 2 }),
    of100(share) {
      const value = inPercent(share);
      return write(value, { maximumFractionDigits: value > 0 && value < 0.95 ? 1 : 0 });
    },
    countLabels: (low, high) => joinEnds(count(low), count(high), locale),
    months: (value) => unit(value, 'month', 0),
    month: (value) => (english ? `month ${count(value)}` : `第${count(value)}个月`),
    years: (value) => unit(value, 'year', 1),
    word(value, options = {}) {
      const word = numberWord(locale, value) ?? count(value);
      return options.capital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    },
  };
}

/** Two figures, but whole per cents at the coarsest and hundredths at the finest. */
function percentStep(values: readonly number[]): number {
  const step = significantStep(values, 2);
  return step === 0 ? 1 : Math.min(1, Math.max(0.01, step));
}
