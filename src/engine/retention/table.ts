/**
 * Churn per renewal of a table of survival: h_i = 1 − S_i / S_{i−1}, S_0 = 1; after the last entry its churn is held,
 * or (`gone`) nobody is left. Where nobody was left before, churn is 1.
 */
export function tableChurn(survival: readonly number[], after: 'hold' | 'gone', renewals: number): Float64Array {
  const churn = new Float64Array(renewals + 1);
  for (let i = 1; i <= renewals; i++) {
    const before = i === 1 ? 1 : survival[i - 2];
    const now = survival[i - 1];
    if (before !== undefined && now !== undefined) churn[i] = before > 0 ? 1 - now / before : 1;
    else churn[i] = after === 'gone' ? 1 : churn[i - 1]!;
  }
  return churn;
}
