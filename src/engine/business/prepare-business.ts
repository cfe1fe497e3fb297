import { BLOCK, keptRuns } from '../sim/batch.ts';
import type { TableMemory } from '../sim/plan.ts';
import { simulateRun } from '../sim/run.ts';
import type { Arm, Workspace } from '../sim/workspace.ts';
import { clearSums, workspaceFor } from '../sim/workspace.ts';
import type { BusinessPart, BusinessStudy } from './business-part.ts';
import { columnCount, columnOf, FANS, waitColumnOf, waitsWithin } from './business-part.ts';
import type { BusinessPlan } from './business-plan.ts';
import { businessPlan } from './business-plan.ts';
import type { BusinessArm, BusinessSpace } from './business-run.ts';
import { businessSpace, simulateBusiness } from './business-run.ts';
import { TENURE_CLASSES } from './tenure-count.ts';

/** Simulates parts of one study of the whole business; its workspace is allocated once. */
export function prepareBusiness(
  { scenario }: BusinessStudy,
  memory?: TableMemory,
): (from: number, to: number) => BusinessPart {
  const business = businessPlan(scenario, memory);
  const { plan } = business;
  const drawn = workspaceFor(plan);
  const space = businessSpace(business);
  const waits = waitsWithin(plan.grid);
  return (from, to) => {
    if (from % BLOCK !== 0 || (to % BLOCK !== 0 && to !== plan.runs) || to <= from || to > plan.runs) {
      throw new RangeError(`invalid part: from and to must lie on multiples of ${BLOCK}, got ${from} to ${to}`);
    }
    const part: BusinessPart = {
      from,
      to,
      columns: new Float64Array(columnCount(waits.length) * (to - from)),
      fans: new Float32Array(FANS.length * plan.grid.points.length * keptRuns(from, to)),
      tenureSums: new Float64Array(Math.ceil((to - from) / BLOCK) * 3 * TENURE_CLASSES),
      faults: new Int32Array(plan.levers.length),
    };
    for (let run = from; run < to; run++) {
      if (run % BLOCK === 0) clearSums(drawn);
      simulateRun(plan, drawn, run);
      if (drawn.fault >= 0) {
        part.faults[drawn.fault] = part.faults[drawn.fault]! + 1;
        continue;
      }
      simulateBusiness(business, drawn, space);
      writeColumns(business, drawn, space, waits, part, run);
      writeFans(business, space, part, run);
      addTenures(space, part, run);
    }
    return part;
  };
}

/** Lifetime profit per customer won, as the perspective of one customer adds it up. */
function lifetimeOf({ increments, tail }: Arm): number {
  let sum = 0;
  for (const increment of increments) sum += increment;
  return sum + tail;
}

function writeColumns(
  { tenures: { grid, periods } }: BusinessPlan,
  drawn: Workspace,
  { base, whatIf, today }: BusinessSpace,
  waits: readonly number[],
  { from, to, columns }: BusinessPart,
  run: number,
): void {
  const write = (column: number, value: number): void => {
    columns[column * (to - from) + (run - from)] = value;
  };
  const lifetime = lifetimeOf(drawn.base);
  const lifetimeWhatIf = lifetimeOf(drawn.whatIf);
  write(columnOf('lifetimeBase'), lifetime);
  write(columnOf('lifetimeWhatIf'), lifetimeWhatIf);
  const months = grid.monthsPerPeriod;
  write(columnOf('overtakes'), aheadFrom(base.profit, whatIf.profit) * months);
  const uplift = lifetime > 0 ? (lifetimeWhatIf - lifetime) / lifetime : Number.NaN;
  write(columnOf('catchesUp'), upBy(uplift, base.profit, whatIf.profit) * months);
  write(columnOf('halfToday'), today.halfWithin);
  write(columnOf('halfBase'), base.tenures.halfWithin);
  write(columnOf('halfWhatIf'), whatIf.tenures.halfWithin);
  waits.forEach((years, i) => {
    const profitOf = (profit: Float64Array): number => {
      if (years > 0) return profit[years * grid.periodsPerYear]! / months;
      let sum = 0;
      for (let t = 1; t <= Math.min(periods, grid.periodsPerYear); t++) sum += profit[t]!;
      return sum;
    };
    write(waitColumnOf('waitBase', i), profitOf(base.profit));
    write(waitColumnOf('waitWhatIf', i), profitOf(whatIf.profit));
    write(waitColumnOf('waitBefore', i), profitOf(whatIf.profitBefore));
  });
}

/** Period from which the what-if is never behind; 0 where it never is. */
function aheadFrom(base: Float64Array, whatIf: Float64Array): number {
  let t = base.length - 1;
  if (whatIf[t]! < base[t]!) return Infinity;
  while (t > 0 && whatIf[t]! >= base[t]!) t--;
  return t === 0 ? 0 : t + 1;
}

/** First period in which profit has changed by as much as `uplift`, in its direction. */
function upBy(uplift: number, base: Float64Array, whatIf: Float64Array): number {
  for (let t = 1; t < base.length; t++) {
    if (base[t]! <= 0) continue;
    const change = (whatIf[t]! - base[t]!) / base[t]!;
    if (uplift >= 0 ? change >= uplift : change <= uplift) return t;
  }
  return Infinity;
}

function writeFans(
  { plan, tenures: { grid } }: BusinessPlan,
  { base, whatIf }: BusinessSpace,
  { from, to, fans }: BusinessPart,
  run: number,
): void {
  const kept = keptRuns(from, to);
  const at = run - from;
  if (at >= kept) return;
  const { points } = plan.grid;
  let column = 0;
  const write = (row: Float64Array, first: 0 | 1, per: number): void => {
    for (const point of points) fans[column++ * kept + at] = row[Math.max(first, point)]! / per;
  };
  const months = grid.monthsPerPeriod;
  write(base.profit, 1, months);
  write(whatIf.profit, 1, months);
  write(whatIf.profitBefore, 1, months);
  write(base.customers, 0, 1);
  write(whatIf.customers, 0, 1);
  for (const arm of [base, whatIf]) {
    for (const stream of streamsOf(arm)) write(stream, 1, months);
  }
}

/** In the order of STREAMS. */
const streamsOf = ({ advertising, referral, wordOfMouth, leaving }: BusinessArm): Float64Array[] => [
  advertising,
  referral,
  wordOfMouth,
  leaving,
];

function addTenures({ today, base, whatIf }: BusinessSpace, { from, tenureSums }: BusinessPart, run: number): void {
  let at = Math.floor((run - from) / BLOCK) * 3 * TENURE_CLASSES;
  for (const { classes } of [today, base.tenures, whatIf.tenures]) {
    for (const customers of classes) {
      tenureSums[at] = tenureSums[at]! + customers;
      at++;
    }
  }
}
