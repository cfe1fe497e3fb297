/**
 * What is assumed of satisfaction where a scenario says nothing. Ours, for illustration, unless a source is named; a user
 * sees which is which.
 */
import { DELIVERED_VALUE } from './default-value.ts';
import { PUBLISHED_PATHS } from './published-paths.ts';
import type { FullSatisfaction } from './satisfaction.ts';

export const SATISFACTION: FullSatisfaction = {
  // 640 answers, made up: most are satisfied, a quarter completely
  answers: [28, 66, 141, 246, 159],
  gap: {
    expected: { low: 66, high: 74 },
    perceived: { low: 68, high: 76 },
    form: 'prospect',
    // Tversky & Kahneman 1992; from gambles about money, not from satisfaction
    lossAversion: { low: 1.5, high: 3 },
    curvature: 0.88,
    perTen: { low: 0.35, high: 0.65 },
  },
  // no numbers are printed in Jones & Sasser 1995: the shapes are theirs, the numbers ours
  curves: {
    weak: [0.7, 0.82, 0.89, 0.94, 0.97],
    strong: [0.04, 0.07, 0.15, 0.36, 0.92],
    weakShift: { low: -0.12, high: 0.12 },
    strongShift: { low: -0.45, high: 0.45 },
  },
  holds: {
    costs: { procedural: 45, financial: 35, relational: 30 },
    // that all three hold, and relational ones most, is Blut and others 2015; the sizes are ours
    weights: {
      procedural: { low: 0.5, high: 0.9 },
      financial: { low: 0.4, high: 0.8 },
      relational: { low: 0.8, high: 1.4 },
    },
    bonds: {
      legal: { strength: 30, maturity: 'A', costPerTen: { low: 1.5, high: 3 } },
      economic: { strength: 40, maturity: 'A', costPerTen: { low: 2, high: 4 } },
      technical: { strength: 35, maturity: 'B', costPerTen: { low: 2, high: 5 } },
      geographic: { strength: 25, maturity: 'B', costPerTen: { low: 3, high: 8 } },
      time: { strength: 30, maturity: 'B', costPerTen: { low: 0.8, high: 1.6 } },
      knowledge: { strength: 20, maturity: 'C', costPerTen: { low: 0.3, high: 0.7 } },
      social: { strength: 25, maturity: 'C', costPerTen: { low: 0.2, high: 0.6 } },
      cultural: { strength: 15, maturity: 'C', costPerTen: { low: 0.5, high: 1.2 } },
      values: { strength: 20, maturity: 'C', costPerTen: { low: 0.4, high: 1 } },
      psychological: { strength: 25, maturity: 'B', costPerTen: { low: 0.5, high: 1.5 } },
    },
  },
  index: {
    paths: PUBLISHED_PATHS,
    scores: {
      image: { mean: 72, spread: 14 },
      expectation: { mean: 74, spread: 14 },
      quality: { mean: 71, spread: 14 },
      value: { mean: 62, spread: 17 },
      satisfaction: { mean: 68, spread: 15 },
      complaints: { mean: 61, spread: 22 },
      loyalty: { mean: 64, spread: 19.5 },
    },
    churnPerPoint: { low: -0.065, high: -0.035 },
  },
  value: DELIVERED_VALUE,
  causes: { value: { low: 0.35, high: 0.55 }, system: { low: 0.2, high: 0.35 }, people: { low: 0.1, high: 0.25 } },
  complaints: {
    ofLeaving: { low: 0.3, high: 0.6 },
    voiced: { low: 0.4, high: 0.6 },
    resolved: { low: 0.4, high: 0.6 },
    quickly: { low: 0.2, high: 0.4 },
    major: { low: 0.3, high: 0.5 },
    // TARP, intentions of the 1970s and 1980s
    again: { minor: [0.37, 0.46, 0.7, 0.95], major: [0.09, 0.19, 0.54, 0.82] },
    told: { against: { low: 9, high: 10 }, for: { low: 4, high: 5 } },
  },
  formation: {
    rates: {
      buy: { low: 0.068, high: 0.092 },
      neverBuy: { low: 0.0425, high: 0.0575 },
      prefer: { low: 0.068, high: 0.092 },
      tryAndLeave: { low: 0.0595, high: 0.0805 },
      growLoyal: { low: 0.068, high: 0.092 },
      fallToTrying: { low: 0.0255, high: 0.0345 },
      preferAndLeave: { low: 0.02125, high: 0.02875 },
      fallToPreference: { low: 0.0051, high: 0.0069 },
      loyalAndLeave: { low: 0.0034, high: 0.0046 },
    },
  },
};
