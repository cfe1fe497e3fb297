import type { Locale } from './languages.ts';

export interface FigureOptions {
  /** Writes + before what is above zero. */
  readonly signed?: boolean;
  /**
   * The numbers printed beside this one, itself included: all get the same step, that of the largest. A median and its
   * interval are given as `[p5, p50, p95]`.
   */
  readonly like?: readonly number[];
  /** As it was typed, not rounded to what is worth printing: for inputs. */
  readonly exact?: boolean;
  /** Exactly so many decimals, for a figure that stands beside a published one: $141.72, 37.8%. */
  readonly decimals?: number;
}

/** Two ends in a label: an en dash between bare numbers, a word where a sign would meet the dash. */
export function joinEnds(low: string, high: string, locale: Locale): string {
  if (!/[+−]/.test(low + high)) return `${low}–${high}`;
  return locale === 'en' ? `${low} to ${high}` : `${low}至${high}`;
}
