/**
 * What a scenario says about satisfaction: what customers expect and get, what holds them, how pleased they are, what they
 * answered, how they become loyal, and what becomes of complaints.
 *
 * All of it ends in one thing: a factor on the hazard of leaving, which levers of kind `satisfy` bring into the simulation
 * (see `mapping.ts`). What a scenario leaves out is assumed: see `satisfactionOf`.
 */
import type { Quantity } from '../scenario.ts';

/** Answers 1 … 5: very dissatisfied … completely satisfied. */
export const GRADES = [1, 2, 3, 4, 5] as const;
/** One number for each of the five grades. */
export type ByGrade = readonly [number, number, number, number, number];

export const GAP_FORMS = ['symmetric', 'prospect'] as const;
/** Whether a shortfall weighs as much as a surplus of the same size, or more (Tversky & Kahneman 1992). */
export type GapForm = (typeof GAP_FORMS)[number];

/** Satisfaction = perceived − expected, both 0 … 100 on the average of the customers. */
export interface Gap {
  readonly expected: Quantity;
  readonly perceived: Quantity;
  readonly form: GapForm;
  /** Read by `prospect` only: losses weigh so many times as much as gains, ≥ 1. */
  readonly lossAversion: Quantity;
  /** Read by `prospect` only: exponent of the value curve, 0 < … ≤ 1. */
  readonly curvature: number;
  /** Standard deviations of satisfaction for a gap of ten points (its value 1), ≥ 0. */
  readonly perTen: Quantity;
}

/**
 * Chance of staying another year by grade, under weak and under strong competition; nowhere falling, weak ≥ strong.
 * `weakShift`, `strongShift`: how sure they are, a shift of the whole curve in logits (0: exactly as drawn).
 */
export interface Curves {
  readonly weak: ByGrade;
  readonly strong: ByGrade;
  readonly weakShift: Quantity;
  readonly strongShift: Quantity;
}

export const SWITCHING_COSTS = ['procedural', 'financial', 'relational'] as const;
/** Burnham, Frels & Mahajan 2003. */
export type SwitchingCost = (typeof SWITCHING_COSTS)[number];

export const BONDS = [
  'legal',
  'economic',
  'technical',
  'geographic',
  'time',
  'knowledge',
  'social',
  'cultural',
  'values',
  'psychological',
] as const;
export type Bond = (typeof BONDS)[number];

export const MATURITIES = ['A', 'B', 'C'] as const;
export type Maturity = (typeof MATURITIES)[number];

export interface BondState {
  /** 0 … 100 today. */
  readonly strength: number;
  /** How grown up the relation is: A counts whole, B and C in part. */
  readonly maturity: Maturity;
  /** Money per customer and year for ten points more, ≥ 0. */
  readonly costPerTen: Quantity;
}

/** What makes leaving hard. Together it is the barrier; as high as it is today, customers stay as the weak curve says. */
export interface Holds {
  /** 0 … 100 today. */
  readonly costs: Readonly<Record<SwitchingCost, number>>;
  /** What 100 points of each add to the barrier, ≥ 0. */
  readonly weights: Readonly<Record<SwitchingCost, Quantity>>;
  readonly bonds: Readonly<Record<Bond, BondState>>;
}

export const CONSTRUCTS = [
  'image',
  'expectation',
  'quality',
  'value',
  'satisfaction',
  'complaints',
  'loyalty',
] as const;
export type Construct = (typeof CONSTRUCTS)[number];

/** One arrow of the path diagram, in standard deviations of both ends. */
export interface IndexPath {
  readonly from: Construct;
  readonly to: Construct;
  readonly coefficient: Quantity;
}

/** The satisfaction index (SCSB, ACSI, ECSI family). No ring of paths. */
export interface Index {
  readonly paths: readonly IndexPath[];
  /** Mean 0 … 100 and standard deviation > 0 of each construct today. */
  readonly scores: Readonly<Record<Construct, { readonly mean: number; readonly spread: number }>>;
  /** Change of ln hazard of leaving for each point of loyalty; below zero: the loyal leave less. Ours. */
  readonly churnPerPoint: Quantity;
}

export const GAINS = ['product', 'service', 'people', 'image'] as const;
export const GIVES = ['money', 'time', 'energy', 'psyche'] as const;
export const VALUE_ITEMS = [...GAINS, ...GIVES] as const;
/** Customer delivered value: four that a customer gets, four that a customer gives, in money a year. */
export type ValueItem = (typeof VALUE_ITEMS)[number];

export interface DeliveredValue {
  readonly own: Readonly<Record<ValueItem, Quantity>>;
  readonly rival: Readonly<Record<ValueItem, Quantity>>;
  /** Money a year that tips the choice from 50 to 73 of 100, > 0: share choosing us = 1 ÷ (1 + exp(−(net − rival's) ÷ scale)). */
  readonly scale: number;
}

export const CAUSES = ['value', 'system', 'people'] as const;
/** What turns customers away. */
export type Cause = (typeof CAUSES)[number];

/** Of 100 who complain or do not; `quickly` is a part of `resolved`. */
export interface Complaints {
  /** Share of those who leave that follows from a problem, 0 … 1. Ours. */
  readonly ofLeaving: Quantity;
  /** Share of those with a problem who complain, 0 … 1. */
  readonly voiced: Quantity;
  /** Share of complaints that are resolved, 0 … 1. */
  readonly resolved: Quantity;
  /** Share of the resolved that are resolved quickly, 0 … 1. */
  readonly quickly: Quantity;
  /** Share of problems that are major, 0 … 1. */
  readonly major: Quantity;
  /** Chance of buying again: silent, complained in vain, resolved, resolved quickly; 0 … 1, for a minor and a major problem. */
  readonly again: Readonly<Record<'minor' | 'major', readonly [number, number, number, number]>>;
  /** People told by one who is dissatisfied, and by one whose complaint was settled, ≥ 0. */
  readonly told: { readonly against: Quantity; readonly for: Quantity };
}

export const STAGES = ['aware', 'bought', 'prefers', 'loyal'] as const;
export type Stage = (typeof STAGES)[number];

export const PASSAGES = [
  'buy',
  'neverBuy',
  'prefer',
  'tryAndLeave',
  'growLoyal',
  'fallToTrying',
  'preferAndLeave',
  'fallToPreference',
  'loyalAndLeave',
] as const;
/** A way out of a stage: to the next, back to the one before, or away. */
export type Passage = (typeof PASSAGES)[number];

/** From → to; `null` is gone for good. */
export const PASSAGE_OF = {
  buy: { from: 'aware', to: 'bought' },
  neverBuy: { from: 'aware', to: null },
  prefer: { from: 'bought', to: 'prefers' },
  tryAndLeave: { from: 'bought', to: null },
  growLoyal: { from: 'prefers', to: 'loyal' },
  fallToTrying: { from: 'prefers', to: 'bought' },
  preferAndLeave: { from: 'prefers', to: null },
  fallToPreference: { from: 'loyal', to: 'prefers' },
  loyalAndLeave: { from: 'loyal', to: null },
} as const satisfies Readonly<Record<Passage, { readonly from: Stage; readonly to: Stage | null }>>;

/** Monthly chances 0 … 1; those out of one stage sum to at most 1. */
export interface Formation {
  readonly rates: Readonly<Record<Passage, Quantity>>;
}

/** Questions of the survey, each answered 1 … 10; `years` with us and `share` of spend in percent are facts, not answers. */
export const SURVEY_ITEMS = [
  'firstInMind',
  'firstChoice',
  'priceTolerated',
  'likesUs',
  'goodFeeling',
  'noBadFeeling',
  'willRepeat',
  'willRecommend',
  'resistsOffers',
  'buysAgain',
  'satisfied',
  'keepsUsing',
  'years',
  'share',
] as const;
export type SurveyItem = (typeof SURVEY_ITEMS)[number];

/** Answers of customers, one row each, in the order of `items`; 2 … 1,000 rows. */
export interface Survey {
  readonly items: readonly SurveyItem[];
  readonly rows: readonly (readonly number[])[];
}

/** What a scenario says; what it leaves out is assumed. */
export interface Satisfaction {
  /** Customers by grade of satisfaction, ≥ 0, one above zero. */
  readonly answers?: ByGrade;
  readonly gap?: Partial<Gap>;
  readonly curves?: Partial<Curves>;
  readonly holds?: {
    readonly costs?: Partial<Holds['costs']>;
    readonly weights?: Partial<Holds['weights']>;
    readonly bonds?: Partial<Record<Bond, Partial<BondState>>>;
  };
  readonly index?: Partial<Index>;
  readonly value?: {
    readonly own?: Partial<DeliveredValue['own']>;
    readonly rival?: Partial<DeliveredValue['rival']>;
    readonly scale?: number;
  };
  /** Shares of those who leave, each 0 … 1, together at most 1. */
  readonly causes?: Partial<Record<Cause, Quantity>>;
  readonly complaints?: Partial<Complaints>;
  readonly formation?: { readonly rates?: Partial<Formation['rates']> };
  readonly survey?: Survey;
}

export interface FullSatisfaction {
  readonly answers: ByGrade;
  readonly gap: Gap;
  readonly curves: Curves;
  readonly holds: Holds;
  readonly index: Index;
  readonly value: DeliveredValue;
  readonly causes: Readonly<Record<Cause, Quantity>>;
  readonly complaints: Complaints;
  readonly formation: Formation;
}

/**
 * What a lever of kind `satisfy` acts on, and the unit of its size.
 *
 * barrier: share of it that falls, 0 … 1. expected, perceived, switching, bond, construct: points on its scale of 100, more or (below
 * zero) less. value: money a year. cause: share of it that is removed, 0 … 1. complaints: points of the share, as 0.1 for ten
 * points. passage: monthly chance added to it, as 0.06.
 */
export type SatisfyOn =
  | { readonly part: 'barrier' }
  | { readonly part: 'expected' }
  | { readonly part: 'perceived' }
  | { readonly part: 'switching'; readonly cost: SwitchingCost }
  | { readonly part: 'bond'; readonly bond: Bond }
  | { readonly part: 'construct'; readonly construct: Construct }
  | { readonly part: 'value'; readonly item: ValueItem }
  | { readonly part: 'cause'; readonly cause: Cause }
  | { readonly part: 'complaints'; readonly way: 'voiced' | 'resolved' | 'quickly' }
  | { readonly part: 'passage'; readonly passage: Passage };
