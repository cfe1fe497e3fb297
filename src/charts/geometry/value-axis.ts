/** Round ticks for amounts. Zero is always in view. */

export interface ValueAxis {
  readonly low: number;
  readonly high: number;
  /** Ascending, zero among them. */
  readonly ticks: readonly number[];
}

const MANTISSAS = [1, 2, 2.5, 5] as const;
/** What a number of ticks besides zero costs, as a share of empty axis one would rather accept. Three are best. */
const COUNT_COST: readonly number[] = [1, 0.3, 0.06, 0, 0.02, 0.05];
/** A little more than the rounding error of one division, a little less than any visible distance. */
const SLACK = 1e-9;

/**
 * The axis for data between `low` and `high` with at most `most` ticks besides zero. With `top: 'round'` the axis ends
 * on a tick, so that the unit can be written there; with `'data'` it ends where the data end. The foot always follows
 * the data: below zero a round end would only add empty paper.
 */
export function valueAxis(low: number, high: number, most: number, top: 'round' | 'data'): ValueAxis {
  const foot = Math.min(low, 0);
  const head = Math.max(high, 0);
  const span = head - foot;
  if (!(span > 0) || !Number.isFinite(span)) return { low: 0, high: 1, ticks: [0] };

  let best: (ValueAxis & { readonly cost: number }) | null = null;
  for (const step of stepsAround(span)) {
    // Barely above zero: rounding up would open a second, empty half.
    const roundsUp = top === 'round' && head > 0 && head >= -foot / 4;
    const end = roundsUp ? Math.ceil(head / step.size - SLACK) * step.size : head;
    const ticks = ticksWithin(foot, end, step);
    const besideZero = ticks.length - 1;
    if (besideZero < 1 || besideZero > most) continue;
    const cost = (end - head) / span + (COUNT_COST[besideZero] ?? 0.1);
    if (best === null || cost < best.cost) best = { low: foot, high: end, ticks, cost };
  }
  if (best === null) return { low: foot, high: head, ticks: [0] };
  return { low: best.low, high: best.high, ticks: best.ticks };
}

/** At most `most` round ticks between `low` and `high`, as many as the next finer step would exceed. */
export function roundTicks(low: number, high: number, most: number): readonly number[] {
  if (!(high > low)) return [low];
  for (const step of stepsAround(high - low)) {
    const ticks = ticksWithin(low, high, step);
    if (ticks.length <= most) return ticks;
  }
  return [];
}

interface Step {
  readonly mantissa: number;
  readonly power: number;
  readonly size: number;
}

/** Round steps from a fiftieth to twice the span, ascending. */
function stepsAround(span: number): readonly Step[] {
  const steps: Step[] = [];
  const first = Math.floor(Math.log10(span)) - 2;
  for (let power = first; power <= first + 3; power++) {
    for (const mantissa of MANTISSAS) steps.push({ mantissa, power, size: scaleByTen(mantissa, power) });
  }
  return steps;
}

function ticksWithin(low: number, high: number, { mantissa, power, size }: Step): number[] {
  const ticks: number[] = [];
  for (let i = Math.ceil(low / size - SLACK); i <= Math.floor(high / size + SLACK); i++) {
    ticks.push(i === 0 ? 0 : scaleByTen(i * mantissa, power));
  }
  return ticks;
}

/** Dividing by a whole power keeps 0.3 at 0.3; multiplying by 0.1 would not. */
function scaleByTen(value: number, power: number): number {
  return power < 0 ? value / 10 ** -power : value * 10 ** power;
}
