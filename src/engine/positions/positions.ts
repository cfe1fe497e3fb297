/**
 * Where customers stand: what a scenario says about it, the axes they stand on, and the matrices made of two axes each.
 *
 * One population for all matrices: a customer has a place on every axis. What a place means for staying and for profit is
 * an assumption, editable, and relative: it divides what a segment brings among its customers and changes no total.
 */
import type { Quantity } from '../scenario.ts';

export const AXES = [
  'attitude',
  'repeat',
  'expectation',
  'expression',
  'attachment',
  'durability',
  'dependence',
  'involvement',
  'brands',
] as const;
export type Axis = (typeof AXES)[number];

export interface AxisScale {
  readonly min: number;
  readonly max: number;
  /** What an effect is read against: "churn −15 % for every 10 points". Also one press of Page. */
  readonly step: number;
}

const POINTS: AxisScale = { min: 0, max: 100, step: 10 };

/** `repeat`: purchases again in the last 12 months. `brands`: brands bought in the category, ours among them. */
export const AXIS_SCALES: Readonly<Record<Axis, AxisScale>> = {
  attitude: POINTS,
  repeat: { min: 0, max: 24, step: 1 },
  expectation: POINTS,
  expression: POINTS,
  attachment: POINTS,
  durability: POINTS,
  dependence: POINTS,
  involvement: POINTS,
  brands: { min: 1, max: 8, step: 1 },
};

export const GROUPS = ['trust', 'incentive', 'monopoly', 'inertia', 'price', 'latent'] as const;
/** Kinds of customers that a population is drawn from: the six of attachment × repeat purchase. */
export type GroupId = (typeof GROUPS)[number];

/** Where a group stands on an axis: its median, and the standard deviation around it, in units of the axis. */
export interface Place {
  readonly middle: number;
  readonly spread: number;
}

/** What one step upwards on an axis does, as a share: −0.15 is 15 % less. */
export interface Effect {
  /** On the chance of leaving (the hazard), > −1. */
  readonly churn: number;
  /** On what a customer brings, > −1. */
  readonly margin: number;
}

export const MATRICES = ['attitude', 'expectation', 'attachment', 'involvement', 'durability'] as const;
export type MatrixId = (typeof MATRICES)[number];

export const NEED_ZONES = ['indifference', 'satisfaction', 'delight', 'loyalty'] as const;
/** Zones of expectation × expression. */
export type NeedZone = (typeof NEED_ZONES)[number];

export interface Matrix {
  readonly x: Axis;
  readonly y: Axis;
  /** In the order of the table. A zone's number is its place here. */
  readonly zones: readonly string[];
}

export const MATRIX_OF = {
  /** Dick & Basu 1994. */
  attitude: { x: 'repeat', y: 'attitude', zones: ['loyal', 'latent', 'spurious', 'not-loyal'] },
  /** A practitioner's scheme, its origin not traced. Its points are needs: four of each customer. */
  expectation: { x: 'expression', y: 'expectation', zones: NEED_ZONES },
  /** Six kinds of loyalty by attachment and repeat purchase; its four corners are Griffin's. */
  attachment: { x: 'repeat', y: 'attachment', zones: GROUPS },
  /** Knox 1998, the diamond of loyalty. */
  involvement: { x: 'brands', y: 'involvement', zones: ['loyal', 'habitual', 'multi-brand', 'switchers'] },
  durability: {
    x: 'dependence',
    y: 'durability',
    zones: ['trust', 'kinship', 'interest', 'inertia', 'monopoly', 'latent'],
  },
} as const satisfies Readonly<Record<MatrixId, Matrix>>;

/** Where a matrix is divided, in units of its axes. A customer on the line stands above it. */
export interface Threshold {
  readonly x: number;
  readonly y: number;
}

export const SHOCKS = ['promotion-ends', 'competitor-enters', 'rule-lifted'] as const;
export type ShockKind = (typeof SHOCKS)[number];

/** Of those who would have stayed: the share that goes in the end, by kind of customer (all kinds of both matrices). */
export type Released = Readonly<Record<string, Quantity>>;

/** What a scenario says about where its customers stand. What it leaves out is assumed: see `positionsOf`. */
export interface Positions {
  /** Customers drawn, a whole number, 1 … 100,000. */
  readonly customers?: number;
  /** By id of a segment: weights ≥ 0 of its groups, one above zero. */
  readonly groups?: Readonly<Record<string, Readonly<Partial<Record<GroupId, number>>>>>;
  readonly places?: Readonly<Partial<Record<GroupId, Readonly<Partial<Record<Axis, Place>>>>>>;
  /** How a customer's deviations from the middle of the group move together: pairs of axes, strictly between −1 and 1. */
  readonly correlations?: readonly { readonly a: Axis; readonly b: Axis; readonly rank: number }[];
  readonly effects?: Readonly<Partial<Record<Axis, Effect>>>;
  /** Exponent on the differences in churn, 0 … 2: 0 makes all customers of a segment alike. */
  readonly churnStrength?: Quantity;
  /** Factor on the differences in margin, 0 … 2. */
  readonly marginStrength?: Quantity;
  readonly thresholds?: Readonly<Partial<Record<MatrixId, Threshold>>>;
  readonly needs?: Readonly<Partial<Needs>>;
  readonly shock?: Readonly<Partial<Shock>>;
}

/** Needs on expectation × expression, and what serving them does. */
export interface Needs {
  /** Share of the needs of a zone that is served today, 0 … 1. */
  readonly served: Readonly<Record<NeedZone, number>>;
  /** Points of satisfaction (scale 1 … 5) if all needs were of this zone, and all instead of none were served; ≥ 0. */
  readonly worth: Readonly<Record<NeedZone, Quantity>>;
  /** Churn is multiplied by exp(−this) for every point of satisfaction, ≥ 0. */
  readonly churnPerPoint: Quantity;
}

/** Something that happens to all customers in a month, and that kinds of customers answer differently. */
export interface Shock {
  readonly kind: ShockKind;
  /** Whole month 0 … 36 after which it acts. */
  readonly month: number;
  /** By shock. */
  readonly released: Readonly<Record<ShockKind, Released>>;
  /** Months in which half of those released have gone, > 0. */
  readonly halfLife: Quantity;
}

/** Everything said: what a scenario leaves out is filled in. */
export interface FullPositions {
  readonly customers: number;
  /** By segment, in their order: weights that sum to 1, in the order of GROUPS. */
  readonly groups: readonly (readonly number[])[];
  readonly places: Readonly<Record<GroupId, Readonly<Record<Axis, Place>>>>;
  /** Row by row, in the order of AXES: a correlation matrix of normal scores. */
  readonly correlation: Float64Array;
  readonly effects: Readonly<Record<Axis, Effect>>;
  readonly churnStrength: Quantity;
  readonly marginStrength: Quantity;
  readonly thresholds: Readonly<Record<MatrixId, Threshold>>;
  readonly needs: Needs;
  readonly shock: Shock;
}

/**
 * Customers who are carried to another place. To a zone: they become what its customers are, evenly. By a shift: each
 * stands so much further, at most at the end of the axis.
 */
export interface Move {
  readonly matrix: MatrixId;
  /** Those of a zone, those nearest to where they go first; or those inside a closed line (x, y, x, y, …, axis units). */
  readonly from: { readonly zone: string } | { readonly lasso: readonly number[] };
  readonly to: { readonly zone: string } | { readonly shift: { readonly x: number; readonly y: number } };
  /** How many of the customers drawn it is tried on, a whole number ≥ 0; never more than there are. */
  readonly customers: number;
}
