/** One number for each of the five grades, the most dissatisfied first. */
export type FiveGrades = readonly number[];

export type CurveName = 'weak' | 'strong';

export interface LoyaltyCurve {
  /** As set: here the curve is taken hold of. Chance of staying another year, 0 … 1. */
  readonly points: FiveGrades;
  /** What the runs make of it; null while there is none. */
  readonly band: { readonly p5: FiveGrades; readonly p50: FiveGrades; readonly p95: FiveGrades } | null;
}

export const LOYALTY_ZONES = ['loyal', 'hostages', 'defectors', 'mercenaries'] as const;
export type LoyaltyZone = (typeof LOYALTY_ZONES)[number];

export interface LoyaltyZoneWords {
  readonly name: string;
  /** "315"; empty where it is not known. */
  readonly count: string;
  /** "unhappy, and stay because they must". */
  readonly line: string;
}

export interface LoyaltyCurvesLabels {
  /** Above the ticks: "stay another year". */
  readonly axis: string;
  /** On a phone, on the highest line: "100% stay another year". */
  readonly axisOnPhone: string;
  readonly weak: string;
  readonly strong: string;
  /** Of the what-if curve: "after the fall". */
  readonly after: string;
  /** Beside the arrow: "60% of the barrier falls"; null where nothing falls. */
  readonly arrow: string | null;
}

export interface LoyaltyCurvesProps {
  weak: LoyaltyCurve;
  strong: LoyaltyCurve;
  /** Staying what if; null where it is as today. */
  after: FiveGrades | null;
  zones: Readonly<Record<LoyaltyZone, LoyaltyZoneWords>>;
  labels: LoyaltyCurvesLabels;
  formatShare: (share: number) => string;
  /** Of a point, for screen readers: "weak competition, satisfaction 3". */
  pointName: (curve: CurveName, grade: number) => string;
  /** "89 percent stay another year". */
  pointText: (curve: CurveName, grade: number) => string;
  /** Sets a point; why not, where it may not stand there: then nothing has changed. */
  onpoint: (curve: CurveName, grade: number, share: number, moved: { readonly live: boolean }) => string | null;
  /** Back to what is assumed; why not, where it may not stand there. */
  onreset: (curve: CurveName, grade: number) => string | null;
  /** In units; 400 where not given. */
  height?: number;
  live?: boolean;
  stale?: boolean;
}
