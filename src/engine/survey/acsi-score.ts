/** Overall satisfaction, fulfilled expectations, closeness to the ideal. */
export type Three = readonly [number, number, number];

export const EQUAL_WEIGHTS: Three = [1, 1, 1];

/**
 * The American Customer Satisfaction Index of one firm: Σ (mean answer − 1)·weight ÷ 9 × 100, weights made to sum to 1
 * (Fornell and others 1996). Answers 1 … 10 give 0 … 100. The published index uses weights of its own for each firm,
 * which it does not publish.
 *
 * @throws if the weights sum to nothing
 */
export function acsiScore(answers: Three, weights: Three): number {
  const sum = weights[0] + weights[1] + weights[2];
  if (!(sum > 0)) throw new RangeError(`invalid weights: must sum to > 0, got ${sum}`);
  const weighted = (answers[0] - 1) * weights[0] + (answers[1] - 1) * weights[1] + (answers[2] - 1) * weights[2];
  return ((weighted / sum) * 100) / 9;
}
