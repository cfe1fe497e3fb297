import type { Range } from '../scenario.ts';
import type { IndexPath } from './satisfaction.ts';

/** A normal curve, also where it comes near zero: its median is the published coefficient. */
const within = (coefficient: number, margin: number): Range => ({
  low: coefficient - margin,
  high: coefficient + margin,
  family: 'normal',
});

/**
 * The satisfaction index of mobile telephones in Europe: Tenenhaus and others 2005, 250 answers, centroid scheme.
 *
 * Five coefficients are published with eight digits (0.557…, 0.526…, 0.483…, 0.071…); the others with four. Of these the fifth
 * and sixth digits are solved from the published total effects, which have five digits. The 90 % ranges are ours, after
 * one resampling of 250 answers drawn from these coefficients.
 */
export const PUBLISHED_PATHS: readonly IndexPath[] = [
  { from: 'image', to: 'expectation', coefficient: within(0.5047, 0.08) },
  { from: 'expectation', to: 'quality', coefficient: within(0.55724786, 0.09) },
  { from: 'expectation', to: 'value', coefficient: within(0.0508, 0.09) },
  { from: 'quality', to: 'value', coefficient: within(0.55721686, 0.095) },
  { from: 'image', to: 'satisfaction', coefficient: within(0.178838, 0.065) },
  { from: 'expectation', to: 'satisfaction', coefficient: within(0.064422, 0.095) },
  { from: 'quality', to: 'satisfaction', coefficient: within(0.512543, 0.095) },
  { from: 'value', to: 'satisfaction', coefficient: within(0.191823, 0.08) },
  { from: 'satisfaction', to: 'complaints', coefficient: within(0.52609731, 0.09) },
  { from: 'satisfaction', to: 'loyalty', coefficient: within(0.48347472, 0.12) },
  { from: 'complaints', to: 'loyalty', coefficient: within(0.07123241, 0.11) },
  { from: 'image', to: 'loyalty', coefficient: within(0.19536, 0.1) },
];
