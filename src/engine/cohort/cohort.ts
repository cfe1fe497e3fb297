import type { Batch } from '../sim/batch.ts';
import { batchRunner } from '../sim/batch-runner.ts';
import type { Plan } from '../sim/plan.ts';
import { simulateCohort } from './cohort-run.ts';
import type { FirmLuck } from './crowd.ts';
import { crowdOf } from './crowd.ts';

/**
 * The cohort estimator: batches of runs as the expected estimator writes them, for a firm of so many customers, with the
 * luck of who happens to leave in them. Money stays per customer won; costs of the firm are still divided by the
 * scenario's own number of customers.
 *
 * Exact in distribution for any number of customers. Beyond the walked periods of a horizon without end, what those still
 * here bring is expected, without luck.
 *
 * @throws if `customers` is not a whole number of 1 … 10¹²
 */
export function cohortRunner(plan: Plan, luck: FirmLuck): (from: number, to: number) => Batch {
  const crowd = crowdOf(plan, luck);
  return batchRunner(plan, (_, space, run) => simulateCohort(plan, space, crowd, run));
}
