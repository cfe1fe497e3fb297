import type { Luck } from '../scenario.ts';
import type { RunStudy } from './study.ts';

/** The luck that a study asks for, with the customers it is that of; null where customers are integrated out. */
export function firmLuck({ scenario, luck }: RunStudy): { readonly kind: Luck; readonly customers: number } | null {
  if (luck === 'off') return null;
  if (luck !== undefined) return luck;
  return scenario.luck === undefined ? null : { kind: scenario.luck, customers: scenario.customers };
}
