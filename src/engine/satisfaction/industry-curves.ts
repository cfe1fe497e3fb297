import { pow } from '../math/pow.ts';
import type { ByGrade } from './satisfaction.ts';

export const INDUSTRIES = ['telephone', 'airlines', 'hospitals', 'computers', 'cars'] as const;
/** The five of Jones & Sasser 1995, from the most to the least loyal regardless: local telephone … automobiles. */
export type Industry = (typeof INDUSTRIES)[number];

/** Below 1 the curve is flat and falls late, above 1 it rises late. The order is theirs, the exponents ours. */
const EXPONENT: Readonly<Record<Industry, number>> = {
  telephone: 0.25,
  airlines: 0.8,
  hospitals: 1.4,
  computers: 2.6,
  cars: 4,
};
const LEAST = 0.04;
const MOST = 0.92;

/** Staying of an industry, least + (most − least)·((grade − 1)/4)^k: all five meet at grade 5. No numbers are printed in the source. */
export function industryCurve(industry: Industry): ByGrade {
  const at = (grade: number): number =>
    grade === 5 ? MOST : LEAST + (MOST - LEAST) * pow((grade - 1) / 4, EXPONENT[industry]);
  return [at(1), at(2), at(3), at(4), at(5)];
}

/** Xerox: who was completely satisfied bought again six times as often as who was satisfied. */
export const XEROX_RATIO = 6;

/** The ratio is published (HBR 1994, 1995), how often the completely satisfied bought again is not: ours, as the grades below 4. */
export function xeroxCurve(): ByGrade {
  const satisfied = MOST / XEROX_RATIO;
  return [LEAST, LEAST + (satisfied - LEAST) / 4, LEAST + (satisfied - LEAST) / 2, satisfied, MOST];
}
