import { expm1 } from '../math/expm1.ts';
import { log1p } from '../math/log1p.ts';
import type { Reading } from '../scenario.ts';

/**
 * A churn rate after a lever of size δ, in one of the four readings of "5 % lower churn":
 *
 *   points     c − δ
 *   relative   c (1 − δ)
 *   retention  1 − (1 − c)(1 + δ)
 *   hazard     1 − (1 − c)^(1 − δ)
 *
 * δ = 0 gives c itself, bit for bit. The result may leave 0 … 1: the caller says so, nothing is clamped.
 */
export function churnAfter(reading: Reading, churn: number, size: number): number {
  if (size === 0) return churn;
  switch (reading) {
    case 'points':
      return churn - size;
    case 'relative':
      return churn * (1 - size);
    case 'retention':
      return 1 - (1 - churn) * (1 + size);
    case 'hazard':
      // where everybody leaves the hazard is infinite: nothing less than all of it taken away helps
      return size === 1 ? 0 : -expm1((1 - size) * log1p(-churn));
  }
}

/** The least size that keeps a churn rate within 0 … 1: `churnAfter` gives 1. */
export function leastSize(reading: Reading, churn: number): number {
  switch (reading) {
    case 'points':
      return churn - 1;
    case 'relative':
      return 1 - 1 / churn;
    case 'retention':
      return -1;
    case 'hazard':
      return -Infinity;
  }
}

/** The greatest: `churnAfter` gives 0. */
export function greatestSize(reading: Reading, churn: number): number {
  switch (reading) {
    case 'points':
      return churn;
    case 'relative':
    case 'hazard':
      return 1;
    case 'retention':
      return churn / (1 - churn);
  }
}

/** The sizes δ that keep a churn rate within 0 … 1. */
export const sizeBounds = (reading: Reading, churn: number): { min: number; max: number } => ({
  min: leastSize(reading, churn),
  max: greatestSize(reading, churn),
});

/** The size that turns `from` into `to` in a reading. */
export function sizeFor(reading: Reading, from: number, to: number): number {
  switch (reading) {
    case 'points':
      return from - to;
    case 'relative':
      return 1 - to / from;
    case 'retention':
      return (1 - to) / (1 - from) - 1;
    case 'hazard':
      return 1 - log1p(-to) / log1p(-from);
  }
}
