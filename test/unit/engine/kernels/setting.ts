import { lifetimeCells } from '#engine/customers/lifetime-cells.ts';
import type { CustomersKernel, KernelSetting, Tally } from '#engine/kernels/customers-kernel.ts';
import { emptyTally } from '#engine/kernels/customers-kernel.ts';
import type { Scenario, Spread } from '#engine/scenario.ts';
import { planOf } from '#engine/sim/plan.ts';

/** The kernel's setting for a scenario, with bins that leave some customers to the open ones. */
export const settingOf = (scenario: Scenario): KernelSetting => ({
  cells: lifetimeCells(planOf(scenario)).cells,
  bins: { from: -200, width: 25, edges: 33 },
  key0: scenario.seed ^ 0x1234567,
  key1: 0x9abcdef,
});

export function tallyOf(kernel: CustomersKernel, setting: KernelSetting, from: number, customers: number): Tally {
  const tally = emptyTally(setting, customers);
  kernel.tally(from, customers, tally, 0);
  return tally;
}

/** The same spread in every segment. */
export const spreading = (scenario: Scenario, spread: Spread): Scenario => ({
  ...scenario,
  segments: scenario.segments.map((segment) => ({ ...segment, spread })),
});
