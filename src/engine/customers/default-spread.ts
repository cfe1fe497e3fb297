import { median } from '../inputs/median.ts';
import type { ProfitCurve, Scenario, Segment, Spread } from '../scenario.ts';

/** Ours, not measured: a milder whale than most published ones. */
const PROFIT_SPREAD = 0.8;
const SERVE_SPREAD = 1.6;
/**
 * Of a mature year's margin, as a range; a third in the middle. With these the best fifth make 56 % of the profit, and 13 %
 * lose 8 % of it again.
 */
const SERVE_SHARE = { low: 1 / 4, high: 5 / 12 };

/**
 * How customers of each segment differ as long as nobody has said so: profit by a factor with a coefficient of variation
 * of 0.8, cost to serve by one of 1.6, and a mean cost to serve of 25 to 42 % of a mature year's margin (to three digits;
 * none where that margin is not above zero).
 */
export function defaultSpread(scenario: Scenario): Spread[] {
  return scenario.segments.map((segment) => {
    const margin = medianMargin(segment, scenario);
    const serve =
      margin > 0 ? { low: threeDigits(SERVE_SHARE.low * margin), high: threeDigits(SERVE_SHARE.high * margin) } : 0;
    return { profit: PROFIT_SPREAD, serve, serveSpread: SERVE_SPREAD };
  });
}

/** The scenario with the default spread in each segment that has none; the same object where all have one. */
export function withDefaultSpread(scenario: Scenario): Scenario {
  if (scenario.segments.every(({ spread }) => spread !== undefined)) return scenario;
  const assumed = defaultSpread(scenario);
  const segments = scenario.segments.map((segment, s): Segment => ({ spread: assumed[s]!, ...segment }));
  return { ...scenario, segments };
}

/** `matureMargin` at the medians, without making a plan: the page asks, and it paints meanwhile. */
function medianMargin({ profit }: Segment, { horizonYears, rangeLevel }: Scenario): number {
  const curves = Object.values(profit);
  const described = Math.max(1, ...curves.map(yearsOf));
  const year = horizonYears === 'infinite' ? described : Math.min(Math.ceil(horizonYears), described);
  return curves.reduce((margin, curve) => {
    const growth = curve.growth === undefined ? 0 : median(curve.growth, 'change', rangeLevel);
    let amount = median(curve.amount, 'money', rangeLevel);
    for (let y = yearsOf(curve); y < year; y++) amount *= 1 + growth;
    return margin + shapeIn(curve, year) * amount;
  }, 0);
}

const yearsOf = (curve: ProfitCurve): number =>
  curve.shape === 'row' ? curve.row.length : curve.shape === 'ramp' ? curve.years : 1;

/** In year 1, 2, …; the last year described is held. */
function shapeIn(curve: ProfitCurve, year: number): number {
  const y = Math.min(year, yearsOf(curve));
  if (curve.shape === 'row') return curve.row[y - 1]!;
  return curve.shape === 'ramp' && curve.years > 1 ? (y - 1) / (curve.years - 1) : 1;
}

/** Money below a millionth is left as it is. */
function threeDigits(value: number): number {
  if (value < 1e-6) return value;
  let scale = 1;
  while (value * scale < 100) scale *= 10;
  while (value * scale >= 1000) scale /= 10;
  return Math.round(value * scale) / scale;
}
