/**
 * Where customers stand as long as nobody has said so. All numbers are OURS, made up so that a firm with one segment
 * shows every zone with customers in it; no source gives them. Directions follow the typologies: see each constant.
 */
import { CHURN_PER_POINT, WORTH } from './default-uncertain.ts';
import type { Axis, Effect, GroupId, MatrixId, Needs, Place, Shock, Threshold } from './positions.ts';

export const CUSTOMERS = 1500;

/** Share of each group among the customers of an average segment; sums to 1. */
export const GROUP_WEIGHTS: Readonly<Record<GroupId, number>> = {
  trust: 0.305,
  incentive: 0.14,
  monopoly: 0.12,
  inertia: 0.095,
  price: 0.19,
  latent: 0.15,
};

/** Exponent with which a group's weight follows the segment's staying: see `tiltedWeights`. */
export const GROUP_LEANINGS: Readonly<Record<GroupId, number>> = {
  trust: 1,
  incentive: 0,
  monopoly: 0.5,
  inertia: 0,
  price: -1,
  latent: -0.25,
};

const at = (middle: number, spread: number): Place => ({ middle, spread });

/**
 * Super-value or trust, incentive, monopoly, inertia, price, latent: the kinds of attachment × repeat purchase (Griffin
 * 1995 has the corners), each where its description puts it. Those who come for a reward, for want of another, or by
 * habit buy often and think little of us: they are the spurious loyal of Dick & Basu (1994).
 */
export const GROUP_PLACES: Readonly<Record<GroupId, Readonly<Record<Axis, Place>>>> = {
  trust: {
    attitude: at(76, 10),
    repeat: at(16, 3),
    expectation: at(70, 13),
    expression: at(72, 13),
    attachment: at(62, 14),
    durability: at(73, 12),
    dependence: at(60, 17),
    involvement: at(72, 13),
    brands: at(1.8, 0.7),
  },
  incentive: {
    attitude: at(41, 13),
    repeat: at(17, 2.5),
    expectation: at(57, 17),
    expression: at(70, 14),
    attachment: at(44, 8),
    durability: at(36, 12),
    dependence: at(62, 12),
    involvement: at(56, 15),
    brands: at(3.4, 1.2),
  },
  monopoly: {
    attitude: at(30, 10),
    repeat: at(19.2, 2.2),
    expectation: at(70, 13),
    expression: at(26, 13),
    attachment: at(14, 7),
    durability: at(27, 11),
    dependence: at(82, 9),
    involvement: at(32, 14),
    brands: at(1.4, 0.5),
  },
  inertia: {
    attitude: at(33, 11),
    repeat: at(12.6, 2.2),
    expectation: at(65, 15),
    expression: at(27, 13),
    attachment: at(31, 8),
    durability: at(58, 12),
    dependence: at(30, 13),
    involvement: at(27, 12),
    brands: at(2, 0.8),
  },
  price: {
    attitude: at(28, 11),
    repeat: at(4.6, 2.2),
    expectation: at(30, 14),
    expression: at(71, 14),
    attachment: at(22, 10),
    durability: at(22, 12),
    dependence: at(22, 12),
    involvement: at(32, 15),
    brands: at(4.6, 1.3),
  },
  latent: {
    attitude: at(76, 10),
    repeat: at(5, 2.2),
    expectation: at(30, 14),
    expression: at(28, 14),
    attachment: at(74, 10),
    durability: at(40, 14),
    dependence: at(26, 13),
    involvement: at(66, 13),
    brands: at(3.4, 1.1),
  },
};

const effect = (churn: number, margin = 0): Effect => ({ churn, margin });

/**
 * What a step on an axis does. Relative attitude comes first among the antecedents of staying (Dick & Basu 1994); the
 * others add to it. Who buys more often brings more and stays longer; who buys more brands gives each less of his
 * purchases (share of wallet). Sizes are ours.
 */
export const EFFECTS: Readonly<Record<Axis, Effect>> = {
  attitude: effect(-0.16),
  repeat: effect(-0.035, 0.09),
  expectation: effect(0),
  expression: effect(0),
  attachment: effect(-0.08),
  durability: effect(-0.06),
  dependence: effect(-0.06),
  involvement: effect(-0.05),
  brands: effect(0, -0.08),
};

/** Where the matrices are divided: ours; the sources divide into high and low and give no number. */
export const THRESHOLDS: Readonly<Record<MatrixId, Threshold>> = {
  attitude: { x: 10, y: 55 },
  expectation: { x: 50, y: 50 },
  attachment: { x: 10, y: 55 },
  involvement: { x: 2.5, y: 50 },
  durability: { x: 50, y: 50 },
};

/** Needs voiced and expected are served most, those nobody thinks of hardly. Ours. */
export const NEEDS: Needs = {
  served: { indifference: 0.42, satisfaction: 0.71, delight: 0.18, loyalty: 0.06 },
  worth: WORTH,
  churnPerPoint: CHURN_PER_POINT,
};

const few = { low: 0.01, high: 0.05 };
const hardlyAny = { low: 0.004, high: 0.02 };

export const SHOCK: Shock = {
  kind: 'promotion-ends',
  month: 6,
  released: {
    'promotion-ends': {
      trust: hardlyAny,
      incentive: { low: 0.28, high: 0.42 },
      monopoly: hardlyAny,
      inertia: few,
      price: { low: 0.36, high: 0.56 },
      latent: few,
      kinship: hardlyAny,
      interest: { low: 0.24, high: 0.4 },
    },
    'competitor-enters': {
      trust: { low: 0.02, high: 0.06 },
      incentive: { low: 0.08, high: 0.18 },
      monopoly: { low: 0.3, high: 0.5 },
      inertia: { low: 0.12, high: 0.26 },
      price: { low: 0.3, high: 0.5 },
      latent: { low: 0.02, high: 0.06 },
      kinship: hardlyAny,
      interest: { low: 0.15, high: 0.3 },
    },
    'rule-lifted': {
      trust: 0,
      incentive: few,
      monopoly: { low: 0.4, high: 0.65 },
      inertia: few,
      price: { low: 0.02, high: 0.08 },
      latent: 0,
      kinship: 0,
      interest: { low: 0.02, high: 0.08 },
    },
  },
  halfLife: { low: 6, high: 12 },
};
