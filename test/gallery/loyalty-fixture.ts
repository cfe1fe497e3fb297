/** Curves, churn and months worked out from plain formulas: nothing drawn at random. */
import { BY_GRADE } from './loyalty-numbers.ts';

export const WEAK = [0.7, 0.82, 0.89, 0.94, 0.97];
export const STRONG = [0.04, 0.07, 0.15, 0.36, 0.92];
const SURE = { weak: 0.12, strong: 0.45 };

const shifted = (share: number, by: number): number => {
  const odds = (share / (1 - share)) * Math.exp(by);
  return odds / (1 + odds);
};
export const banded = (points: readonly number[], by: number) => ({
  points,
  band: { p5: points.map((p) => shifted(p, -by)), p50: points, p95: points.map((p) => shifted(p, by)) },
});
export const CURVES = { weak: banded(WEAK, SURE.weak), strong: banded(STRONG, SURE.strong) };

export const after = (share: number, weak = WEAK, strong = STRONG): number[] =>
  weak.map((stay, k) => stay - share * (stay - strong[k]!));

const total = BY_GRADE.reduce((sum, count) => sum + count, 0);
export const leaving = (stays: readonly number[]): number =>
  stays.reduce((sum, stay, k) => sum + (BY_GRADE[k]! / total) * (1 - stay), 0);

const fan = (p50: readonly number[], wide: (value: number, i: number) => number) => ({
  p5: p50.map((value, i) => value - wide(value, i)),
  p25: p50.map((value, i) => value - wide(value, i) / 2.4),
  p50,
  p75: p50.map((value, i) => value + wide(value, i) / 2.4),
  p95: p50.map((value, i) => value + wide(value, i)),
});
export const FALLS = Array.from({ length: 21 }, (_, i) => i / 20);
export const churnByFall = (weak = WEAK, strong = STRONG) =>
  fan(
    FALLS.map((fall) => leaving(after(fall, weak, strong))),
    (_, i) => 0.015 + 0.0014 * i,
  );
export const months = (start: number, share: number) => {
  const left = (from: number): number[] =>
    Array.from({ length: 37 }, (_, month) =>
      BY_GRADE.reduce((sum, count, k) => {
        const late = Math.max(0, month - from);
        return sum + (count / total) * WEAK[k]! ** ((month - late) / 12) * after(share)[k]! ** (late / 12);
      }, 0),
    );
  return {
    without: fan(left(99), (_, month) => 0.0006 * month),
    under: fan(left(start), (_, month) => 0.0006 * month + 0.002 * Math.max(0, month - start)),
  };
};
