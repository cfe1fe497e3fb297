import { fitCommon, RARE_FAMILIES } from '../inputs/fit-common.ts';
import type { FitRange } from '../inputs/fitted.ts';
import type { Scenario } from '../scenario.ts';
import { slotsOf } from '../sim/slots.ts';

/** Makes the curves of this scenario; the rare families are loaded where one of them is used. */
export async function fitFor(scenario: Scenario): Promise<FitRange> {
  const isRare = slotsOf(scenario).some(
    ({ quantity }) =>
      typeof quantity !== 'number' && quantity.family !== undefined && RARE_FAMILIES.has(quantity.family),
  );
  return isRare ? (await import('../inputs/fit.ts')).fitRange : fitCommon;
}
