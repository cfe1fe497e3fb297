/** Scenarios made from one by turning its levers up or down, to be compared with it. */
import { positionsOf } from '#engine/positions/positions-of.ts';
import type { Lever, Quantity, Scenario } from '#engine/scenario.ts';
import { validateScenario } from '#formats/scenario/validate.ts';

export interface Variant {
  /** `stronger` and `weaker`: effect and cost × factor. `cheaper`: cost alone. `fewer`: that share fewer leave, at no cost. */
  readonly kind: 'weaker' | 'stronger' | 'cheaper' | 'fewer';
  readonly factor: number;
  readonly scenario: Scenario;
}

/** Twice as strong may take away more churn than there is: then less is tried. */
const STRONGER = [2, 1.5, 1.25];
const FEWER = [0.1, 0.2, 0.3];

/** Three of them, or as many as can be simulated. */
export function variantsOf(scenario: Scenario): Variant[] {
  const acting = scenario.levers.some(({ kind, off }) => off !== true && kind !== 'programme');
  if (!acting) return FEWER.map((factor) => keeping(scenario, factor)).filter(isSound);
  const costs = scenario.levers.some(({ costs: own = [], off }) => off !== true && own.length > 0);
  const stronger = STRONGER.map((factor) => turned(scenario, 'stronger', factor, factor)).find(isSound);
  return [
    turned(scenario, 'weaker', 0.5, 0.5),
    ...(stronger === undefined ? [] : [stronger]),
    costs ? turned(scenario, 'cheaper', 1, 0.5) : turned(scenario, 'weaker', 0.25, 1),
  ].filter(isSound);
}

const isSound = ({ scenario }: Variant): boolean => validateScenario(scenario).ok;

function turned(scenario: Scenario, kind: Variant['kind'], effect: number, cost: number): Variant {
  const factor = kind === 'cheaper' ? cost : effect;
  return {
    kind,
    factor,
    scenario: { ...scenario, levers: scenario.levers.map((lever) => times(scenario, lever, effect, cost)) },
  };
}

function times(scenario: Scenario, lever: Lever, effect: number, cost: number): Lever {
  const costs =
    lever.costs === undefined
      ? {}
      : { costs: lever.costs.map((each) => ({ ...each, amount: scaled(each.amount, cost) })) };
  if (lever.kind === 'programme') return { ...lever, ...costs };
  if (lever.kind !== 'serve') return { ...lever, ...costs, size: scaled(lever.size, effect) };
  // what serving more does is counted from what is served today
  const today = positionsOf(scenario).needs.served[lever.zone];
  return { ...lever, ...costs, size: shifted(scaled(shifted(lever.size, -today), effect), today) };
}

function keeping(scenario: Scenario, factor: number): Variant {
  const lever: Lever = { id: freeId(scenario), kind: 'churn', reading: 'relative', size: factor };
  return { kind: 'fewer', factor, scenario: { ...scenario, levers: [...scenario.levers, lever] } };
}

function freeId({ levers }: Scenario): string {
  for (let n = 1; ; n++) {
    const id = `keep-${n}`;
    if (!levers.some((lever) => lever.id === id)) return id;
  }
}

function shifted(quantity: Quantity, by: number): Quantity {
  const to = (x: number): number => Number((x + by).toPrecision(12));
  if (typeof quantity === 'number') return to(quantity);
  return {
    ...quantity,
    low: to(quantity.low),
    high: to(quantity.high),
    ...(quantity.mode === undefined ? {} : { mode: to(quantity.mode) }),
  };
}

/** A quantity times a factor above zero, without decimal dust. */
export function scaled(quantity: Quantity, factor: number): Quantity {
  const by = (x: number): number => Number((x * factor).toPrecision(12));
  if (typeof quantity === 'number') return by(quantity);
  return {
    ...quantity,
    low: by(quantity.low),
    high: by(quantity.high),
    ...(quantity.mode === undefined ? {} : { mode: by(quantity.mode) }),
  };
}
