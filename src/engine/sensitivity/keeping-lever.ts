import type { Scenario } from '../scenario.ts';

/**
 * The lever a budget for keeping customers would be spent on: the first on churn that costs something for each customer
 * present. Null without one: then nothing is known of what keeping costs.
 */
export function keepingLever({ levers }: Scenario): number | null {
  const index = levers.findIndex(
    ({ kind, costs, off }) =>
      kind === 'churn' &&
      off !== true &&
      costs?.some(({ per, amount }) => {
        const most = typeof amount === 'number' ? amount : amount.high;
        return (per === 'customer-year' || per === 'customer-month') && most > 0;
      }),
  );
  return index < 0 ? null : index;
}
