import type { Scenario } from '#engine/scenario.ts';

/** The scenario with the number at a path replaced: 'segments[0].profit.base.amount'. */
export function setNumber(scenario: Scenario, path: string, value: unknown): Scenario {
  const copy = structuredClone(scenario) as unknown;
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  const last = steps.pop()!;
  let at = copy as Record<string, unknown>;
  for (const step of steps) at = at[step] as Record<string, unknown>;
  if (!(last in at)) throw new Error(`no such path: ${path}`);
  at[last] = value;
  return copy as Scenario;
}
