/**
 * Loyalty measured in two ways: by what customers say (satisfaction, repeat purchase, recommendation) and by what they do
 * (how long they have been here, what share of their spending they bring). Each customer is high or low in both.
 */
import type { Survey } from '../satisfaction/satisfaction.ts';
import { meanOf } from '../statistics/errors.ts';
import { answersTo, scoresOn } from './answer-columns.ts';
import { FACTOR_ITEMS } from './survey-items.ts';
import type { ShareInterval } from './wilson.ts';
import { wilson } from './wilson.ts';

/** From where on a customer counts as loyal, 0 … 100 each; `wholeYears` with us count as 100, > 0. */
export interface WaysThresholds {
  readonly said: number;
  readonly done: number;
  readonly wholeYears: number;
}

/** Ours. */
export const WAYS_THRESHOLDS: WaysThresholds = { said: 60, done: 50, wholeYears: 10 };

export interface TwoWays {
  readonly customers: number;
  /** Mean scores, 0 … 100. */
  readonly said: number;
  readonly done: number;
  /** Loyal in both ways, by what they say only, by what they do only, in neither. */
  readonly both: number;
  readonly saidOnly: number;
  readonly doneOnly: number;
  readonly neither: number;
  /** Those about whom the two ways disagree. */
  readonly disagree: ShareInterval;
  /** Of those, who only say so: above one half, words run ahead of deeds. */
  readonly lean: ShareInterval;
}

/** Null where one of the two ways was not asked about. */
export function twoWays(survey: Survey, thresholds: WaysThresholds): TwoWays | null {
  const said = saidScores(survey);
  const done = doneScores(survey, thresholds.wholeYears);
  if (said === null || done === null) return null;
  const counts = [0, 0, 0, 0];
  for (let row = 0; row < said.length; row++) {
    const place = (said[row]! >= thresholds.said ? 2 : 0) + (done[row]! >= thresholds.done ? 1 : 0);
    counts[place] = counts[place]! + 1;
  }
  const [neither, doneOnly, saidOnly, both] = counts as [number, number, number, number];
  return {
    customers: said.length,
    said: meanOf(said),
    done: meanOf(done),
    both,
    saidOnly,
    doneOnly,
    neither,
    disagree: wilson(saidOnly + doneOnly, said.length),
    lean: wilson(saidOnly, saidOnly + doneOnly),
  };
}

/** Mean of satisfaction, repeat purchase and recommendation, as far as asked, each a third. */
export function saidScores(survey: Survey): Float64Array | null {
  const { satisfaction, repeat, recommending } = FACTOR_ITEMS;
  return together([satisfaction, repeat, recommending].map((items) => scoresOn(survey, items)));
}

/** Mean of years ÷ `wholeYears` (at most 1) and share of spending, as far as known, in 0 … 100. */
export function doneScores(survey: Survey, wholeYears: number): Float64Array | null {
  const years = answersTo(survey, 'years');
  return together([
    years === null ? null : years.map((own) => 100 * Math.min(1, own / wholeYears)),
    answersTo(survey, 'share'),
  ]);
}

function together(columns: readonly (Float64Array | null)[]): Float64Array | null {
  const known = columns.filter((column) => column !== null);
  const [first] = known;
  return first === undefined
    ? null
    : first.map((_, row) => known.reduce((sum, column) => sum + column[row]!, 0) / known.length);
}
