/**
 * The usual way, in plain TypeScript: every run draws the inputs, then 1,000 customers live month by month, once without
 * and once with the programme, each arm with luck of its own.
 */
import { drawInputs } from '#engine/sim/draw.ts';
import { planOf } from '#engine/sim/plan.ts';
import { workspaceFor } from '#engine/sim/workspace.ts';
import type { Scenario } from '#engine/scenario.ts';

/** xoshiro128**: a good, fast generator, so that the loop is not slowed by its luck. */
function generator(seed: number): () => number {
  let [a, b, c, d] = [seed | 0, 0x9e3779b9 | 0, 0x243f6a88 | 0, 0xb7e15162 | 0];
  const next = (): number => {
    const x = Math.imul(b, 5);
    const result = Math.imul((x << 7) | (x >>> 25), 9);
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >>> 21);
    return ((result >>> 0) + 0.5) / 4294967296;
  };
  for (let i = 0; i < 20; i++) next();
  return next;
}

/** Gamma(shape, 1): Marsaglia & Tsang (2000); for a Beta as X / (X + Y). */
function gamma(shape: number, random: () => number): number {
  if (shape < 1) return gamma(shape + 1, random) * Math.pow(random(), 1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
    const v = Math.pow(1 + c * x, 3);
    if (v > 0 && Math.log(random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Mean profit of `customers` customers in each arm, for one run. */
export function customerLoop(scenario: Scenario, customers: number): (run: number) => { base: number; whatIf: number } {
  const plan = planOf({ ...scenario, sampling: 'random' });
  const space = workspaceFor(plan);
  const random = generator(scenario.seed);
  const months = plan.grid.periods;
  const discount = new Float64Array(months + 1);
  const margin = plan.segments.map(() => new Float64Array(months + 1));
  const lever = plan.levers[0]!;

  const live = (isWhatIf: boolean): number => {
    const keep = isWhatIf ? 1 - space.sizes[0]! : 1;
    const cost = isWhatIf ? space.values[lever.costs[0]!.slot]! : 0;
    let sum = 0;
    for (let i = 0; i < customers; i++) {
      let s = 0;
      for (let u = random(); s < plan.segments.length - 1 && u >= space.shares[s]!; s++) u -= space.shares[s]!;
      const [alphaSlot, betaSlot] = plan.segments[s]!.retention.slots;
      const left = gamma(space.values[alphaSlot!]!, random);
      const churn = keep * (left / (left + gamma(space.values[betaSlot!]!, random)));
      const margins = margin[s]!;
      for (let t = 1; t <= months; t++) {
        sum += (margins[t]! - cost) * discount[t]!;
        if (random() < churn) break;
      }
    }
    return sum / customers;
  };

  return (run) => {
    drawInputs(plan, space, run);
    const v = Math.pow(1 + space.values[plan.discountSlot]!, -1 / 12);
    for (let t = 1; t <= months; t++) discount[t] = Math.pow(v, t);
    plan.segments.forEach(({ curves }, s) => {
      for (let t = 1; t <= months; t++) {
        const year = Math.floor((t - 1) / 12);
        let sum = 0;
        for (const { amountSlot, growthSlot, shape, shapeYears } of curves) {
          const growth = growthSlot === null ? 0 : space.values[growthSlot]!;
          sum +=
            (space.values[amountSlot]! / 12) * shape[year]! * Math.pow(1 + growth, Math.max(0, year + 1 - shapeYears));
        }
        margin[s]![t] = sum;
      }
    });
    return { base: live(false), whatIf: live(true) };
  };
}
