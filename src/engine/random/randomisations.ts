import type { Sampling } from '../scenario.ts';

export const SOBOL_RANDOMISATIONS = 16;

/** Independent randomisations the runs are dealt to in turn; the error of a mean is estimated between them. */
export function randomisationsOf(sampling: Sampling): number {
  return sampling === 'sobol' ? SOBOL_RANDOMISATIONS : 1;
}
