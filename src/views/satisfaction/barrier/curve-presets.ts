/** Published shapes of the strong curve. */
import type { Industry } from '#engine/satisfaction/industry-curves.ts';
import { INDUSTRIES, industryCurve, xeroxCurve } from '#engine/satisfaction/industry-curves.ts';
import type { ByGrade } from '#engine/satisfaction/satisfaction.ts';

export const CURVE_PRESETS = [...INDUSTRIES, 'xerox'] as const;
export type CurvePreset = Industry | 'xerox';

/** Four decimals: a chance as a person would write it, and never a hair above the one before it. */
const tidy = (curve: ByGrade): ByGrade => curve.map((stay) => Math.round(stay * 1e4) / 1e4) as unknown as ByGrade;

export const presetCurve = (preset: CurvePreset): ByGrade =>
  tidy(preset === 'xerox' ? xeroxCurve() : industryCurve(preset));

/** Which preset a curve is; 'own' where it is none. */
export const presetOf = (curve: ByGrade): CurvePreset | 'own' =>
  CURVE_PRESETS.find((preset) => presetCurve(preset).every((stay, k) => stay === curve[k])) ?? 'own';
