/**
 * Baseline churn and what-if churn. The document holds the lever's size in its reading; people set the churn it leads to,
 * so this control speaks in rates: what-if = baseline (at its middle) after a lever of that size.
 */
import { knownMedian } from '#engine/inputs/known-fit.ts';
import { churnAfter, sizeFor } from '#engine/retention/reading.ts';
import type { Lever, Quantity, Reading, Scenario, Segment } from '#engine/scenario.ts';
import { withValue } from '../edit.ts';
import type { Control } from './control.ts';
import { endsOf } from './scale.ts';

type RateLever = Extract<Lever, { kind: 'churn' | 'newcomer' }>;

/** The lever on a rate that the sentence is about, the segment it is read at, and that rate. */
export interface RateChange {
  readonly lever: RateLever;
  readonly leverIndex: number;
  readonly segmentIndex: number;
  readonly field: 'churn' | 'earlyLoss';
  readonly base: Quantity;
  readonly baseMiddle: number;
}

/** A lever on a rate that acts: one that is switched off is not spoken of. */
const isOnRate = ({ kind, off }: Lever): boolean => off !== true && (kind === 'churn' || kind === 'newcomer');

/** Null where there is no such lever, or where customers differ and no single rate stands for them. */
export function rateChangeOf(scenario: Scenario): RateChange | null {
  const leverIndex = scenario.levers.findIndex(isOnRate);
  const lever = scenario.levers[leverIndex];
  if (lever?.kind !== 'churn' && lever?.kind !== 'newcomer') return null;
  const field = lever.kind === 'churn' ? 'churn' : 'earlyLoss';
  const segmentIndex = Math.max(
    0,
    scenario.segments.findIndex(({ id }) => id === lever.segment),
  );
  const base = rateOf(scenario.segments[segmentIndex]!, field);
  if (base === undefined) return null;
  return { lever, leverIndex, segmentIndex, field, base, baseMiddle: knownMedian(base, 'rate', scenario.rangeLevel) };
}

function rateOf({ retention }: Segment, field: 'churn' | 'earlyLoss'): Quantity | undefined {
  if (field === 'churn' && (retention.kind === 'constant' || retention.kind === 'newcomer')) return retention.churn;
  return retention.kind === 'newcomer' ? retention.earlyLoss : undefined;
}

const clean = (x: number): number => Number(x.toPrecision(12));

/** The rate a quantity of sizes leads to; a larger size is a lower rate, so the ends change places. */
export function rateAfter(reading: Reading, from: number, size: Quantity): Quantity {
  const after = (s: number): number => clean(churnAfter(reading, from, s));
  return typeof size === 'number' ? after(size) : reversed(size, after);
}

/** The sizes that lead to a quantity of rates. */
export function sizeTo(reading: Reading, from: number, rate: Quantity): Quantity {
  const size = (r: number): number => clean(sizeFor(reading, from, r));
  return typeof rate === 'number' ? size(rate) : reversed(rate, size);
}

function reversed(range: Exclude<Quantity, number>, map: (x: number) => number): Quantity {
  const mode = range.mode === undefined ? {} : { mode: map(range.mode) };
  const samples = range.samples === undefined ? {} : { samples: range.samples.map(map) };
  return { ...range, low: map(range.high), high: map(range.low), ...mode, ...samples };
}

const RATE = { unit: 'percent', kind: 'rate', min: 0, max: 0.95, step: 0.005, ranges: true } as const;

function rateDomain(...quantities: Quantity[]): readonly [number, number] {
  const top = Math.max(...quantities.flatMap((quantity) => endsOf(quantity)));
  return [0, [0.1, 0.2, 0.4, 0.6].find((limit) => limit >= 1.4 * top) ?? 1];
}

export function rateControls(scenario: Scenario): { base: Control; whatIf: Control } | null {
  const change = rateChangeOf(scenario);
  if (change === null) return null;
  const { lever, leverIndex, segmentIndex, field, base, baseMiddle } = change;
  const whatIf = rateAfter(lever.reading, baseMiddle, lever.size);
  const domain = rateDomain(base, whatIf);
  const sizePath = ['levers', leverIndex, 'size'];
  return {
    base: {
      ...RATE,
      id: `segments[${segmentIndex}].retention.${field}`,
      ink: 'now',
      value: base,
      domain,
      write(value) {
        const changed = withValue(scenario, ['segments', segmentIndex, 'retention', field], value);
        if (lever.reading !== 'points') return changed;
        // read in points, "from 10% to 5%" names two rates: moving one leaves the other where it is
        const middle = knownMedian(value, 'rate', scenario.rangeLevel);
        return withValue(changed, sizePath, sizeTo('points', middle, whatIf));
      },
    },
    whatIf: {
      ...RATE,
      id: `levers[${leverIndex}].size`,
      ink: 'if',
      value: whatIf,
      domain,
      baseline: baseMiddle,
      write: (value) => withValue(scenario, sizePath, sizeTo(lever.reading, baseMiddle, value)),
    },
  };
}

/** The same size in another reading: "5" stays 5, what it means changes. */
export function inReading(scenario: Scenario, reading: Reading): Scenario {
  const index = scenario.levers.findIndex(isOnRate);
  return index < 0 ? scenario : withValue(scenario, ['levers', index, 'reading'], reading);
}

/** Baseline and what-if change places; the reading stays, its size is what leads from the new baseline to the new what-if. */
export function swapped(scenario: Scenario): Scenario {
  const change = rateChangeOf(scenario);
  const controls = rateControls(scenario);
  if (change === null || controls === null) return scenario;
  const { segmentIndex, leverIndex, field, lever, base } = change;
  const middle = knownMedian(controls.whatIf.value, 'rate', scenario.rangeLevel);
  const changed = withValue(scenario, ['segments', segmentIndex, 'retention', field], controls.whatIf.value);
  return withValue(changed, ['levers', leverIndex, 'size'], sizeTo(lever.reading, middle, base));
}
