/** Computed headings of the tab: which bond holds most today, and which a dollar is best spent on. */
import { MATURITY_COUNTS } from '#engine/satisfaction/barrier-height.ts';
import type { Bond, FullSatisfaction } from '#engine/satisfaction/satisfaction.ts';
import { BONDS } from '#engine/satisfaction/satisfaction.ts';
import type { Quantiles } from '#engine/summary.ts';
import type { Numbers } from '#i18n/number.ts';
import type { TextValues } from '#i18n/translate.ts';
import { middleOf } from '#state/controls/scale.ts';

/** Less than this is the order of a sum. */
const DUST = 1e-9;

/** Strength of a bond as far as it counts. */
export const counted = ({ holds }: FullSatisfaction, bond: Bond): number =>
  holds.bonds[bond].strength * MATURITY_COUNTS[holds.bonds[bond].maturity];

export function profileFinding(full: FullSatisfaction, name: (bond: Bond) => string, numbers: Numbers): TextValues {
  const sorted = [...BONDS].sort((a, b) => counted(full, b) - counted(full, a));
  const [strongest, weakest] = [sorted[0]!, sorted.at(-1)!];
  const [strong, weak] = [counted(full, strongest), counted(full, weakest)];
  return {
    form: strong > weak ? 'one' : 'same',
    strongest: name(strongest),
    weakest: name(weakest),
    most: numbers.count(strong),
    least: numbers.count(weak),
  };
}

/** Cheapest first, by what ten points cost. */
export const byPrice = ({ holds }: FullSatisfaction): readonly Bond[] =>
  [...BONDS].sort((a, b) => middleOf(holds.bonds[a].costPerTen) - middleOf(holds.bonds[b].costPerTen));

/** Points of churn, two figures: 0.42, 1.3. */
export const pointsOf = (share: number, numbers: Numbers): string => {
  const points = share * 100;
  const rounded = Number(points.toPrecision(2));
  return numbers.decimal(points, Math.abs(rounded) >= 10 ? 0 : Math.abs(rounded) >= 1 ? 1 : 2);
};

export function dollarFinding(
  full: FullSatisfaction,
  dollars: Readonly<Record<Bond, Quantiles | null>>,
  name: (bond: Bond) => string,
  numbers: Numbers,
): TextValues {
  const [cheapest, second] = byPrice(full);
  const known = BONDS.flatMap((bond) => {
    const points = dollars[bond];
    return points === null ? [] : [{ bond, points }];
  });
  const sorted = known.sort((a, b) => b.points.p50 - a.points.p50);
  const [best, next] = sorted;
  const isKnown = known.length === BONDS.length && best !== undefined && next !== undefined;
  const points = (share = 0): string => pointsOf(share, numbers);
  return {
    // another may well be better where the intervals meet
    form: !isKnown
      ? 'waiting'
      : best.points.p50 <= DUST
        ? 'same'
        : next.points.p95 < best.points.p5
          ? 'best'
          : 'perhaps',
    cheapest: name(cheapest!),
    second: name(second!),
    best: best === undefined ? '' : name(best.bond),
    most: points(best?.points.p50),
    low: points(best?.points.p5),
    high: points(best?.points.p95),
  };
}
