/**
 * The value of each input at which the what-if neither gains nor loses, run by run, the others as that run drew them.
 *
 * Money enters lifetime profit linearly: two values give the line, a third evaluation at its zero checks it. Other inputs
 * are looked at in a few places within what they can be (`searched-range.ts`), and where the sign changes the zero is
 * found by a bracketed search (`math/root.ts`). Of several zeros the one nearest to what was drawn counts. Luck is
 * integrated out: a break-even value is one for the firm, not for one throw of the dice.
 */
import { bisectRoot } from '../math/root.ts';
import type { Scenario } from '../scenario.ts';
import type { Plan, TableMemory } from '../sim/plan.ts';
import { planOf } from '../sim/plan.ts';
import type { Slot } from '../sim/slots.ts';
import { slotsOf } from '../sim/slots.ts';
import type { Part } from '../study/study.ts';
import { concernsLifetime } from './concerns-lifetime.ts';
import type { Evaluator } from './evaluator.ts';
import { evaluatorOf } from './evaluator.ts';
import { possibleRange } from './possible.ts';
import { firstPoints, searchedRange } from './searched-range.ts';

export interface BreakEvenStudy {
  readonly kind: 'break-even';
  readonly scenario: Scenario;
  /** Inputs asked for, by path; without it all that are uncertain, and sizes and costs of levers in any case. */
  readonly paths?: readonly string[];
}

/** Columns [input][run of the part], inputs in the order of `askedSlots`. */
export interface BreakEvenPart extends Part {
  /** NaN in runs that have none. */
  readonly values: Float64Array;
  /** What pays: +1 above the value, −1 below it; in runs without one +1 always, −1 never. 0 where levers contradict. */
  readonly signs: Float64Array;
}

/** What belongs to levers, which the baseline does not read. */
const LEVER = 'levers[';
/** Rounding of a difference, as a share of the profits it is taken between. */
const DUST = 1e-13;
const TOLERANCE = 1e-12;
/** A line is one where its zero is a zero to this share of what it was drawn through. */
const STRAIGHT = 1e-9;
/** Nearer than this share of the value to an end is the end. */
const AT_THE_END = 1e-12;

/** Slots asked for, in their order. @throws for a path that the scenario has no number at */
export function askedSlots({ scenario, paths }: BreakEvenStudy): { slot: number; path: string }[] {
  const slots = slotsOf(scenario);
  const unknown = paths?.find((path) => slots.every((slot) => slot.path !== path));
  if (unknown !== undefined) throw new Error(`invalid path: no number at '${unknown}'`);
  return slots.flatMap(({ path, quantity, off }, slot) => {
    const isAsked =
      paths === undefined
        ? off !== true && concernsLifetime(path) && (typeof quantity !== 'number' || path.startsWith(LEVER))
        : paths.includes(path);
    return isAsked ? [{ slot, path }] : [];
  });
}

export function breakEvenRunner(
  study: BreakEvenStudy,
  memory: TableMemory,
): (from: number, to: number) => BreakEvenPart {
  const plan = planOf(study.scenario, memory);
  const slots = slotsOf(study.scenario);
  const asked = askedSlots(study);
  const evaluator = evaluatorOf(plan);
  // those of levers first: for them the baseline is as drawn, and is not added up again
  const places = asked.map(({ slot, path }, input) => ({ slot, input, isOfLever: path.startsWith(LEVER) }));
  const inOrder = [...places.filter((place) => place.isOfLever), ...places.filter((place) => !place.isOfLever)];
  return (from, to) => {
    const n = to - from;
    const values = new Float64Array(asked.length * n).fill(Number.NaN);
    const signs = new Float64Array(asked.length * n);
    for (let i = 0; i < n; i++) {
      if (!evaluator.draw(from + i)) continue;
      const { base, whatIf } = evaluator.addUp(true);
      const before = { base, difference: whatIf - base, scale: Math.abs(base) + Math.abs(whatIf) };
      for (const { slot, input } of inOrder) {
        const found = breakEvenIn(plan, evaluator, slots[slot]!, slot, before);
        values[input * n + i] = found.value;
        signs[input * n + i] = found.sign;
      }
    }
    return { from, to, values, signs };
  };
}

/** The run as drawn. */
interface Drawn {
  readonly base: number;
  readonly difference: number;
  readonly scale: number;
}

interface Found {
  readonly value: number;
  readonly sign: number;
}

function breakEvenIn(plan: Plan, evaluator: Evaluator, asked: Slot, slot: number, drawn: Drawn): Found {
  const isOfLever = asked.path.startsWith(LEVER);
  const lever = plan.levers.find(({ sizeSlot }) => sizeSlot === slot);
  const x0 = evaluator.drawn[slot]!;
  /** Largest profit met on the way: what a difference is dust against. */
  let scale = drawn.scale;
  const difference = (x: number): number => {
    if (x === x0) return drawn.difference;
    evaluator.values[slot] = x;
    if (!evaluator.settle()) return Number.NaN;
    const { base, whatIf } = evaluator.addUp(!isOfLever);
    scale = Math.max(scale, Math.abs(base) + Math.abs(whatIf));
    return Math.abs(whatIf - base) <= DUST * (Math.abs(base) + Math.abs(whatIf)) ? 0 : whatIf - base;
  };
  const { min, max, isLinear } = searchedRange(asked, lever, x0);
  const found = isLinear ? zeroOfLine(difference, x0, min, max, () => scale) : undefined;
  const result = found ?? zeroNearby(difference, evaluator, slot, asked, min, max);
  evaluator.restore(slot);
  return result;
}

const none = (difference: number): Found => ({ value: Number.NaN, sign: difference > 0 ? 1 : -1 });

/** undefined where it is no line after all. */
function zeroOfLine(
  difference: (x: number) => number,
  x0: number,
  min: number,
  max: number,
  scale: () => number,
): Found | undefined {
  const y0 = difference(x0);
  const x1 = x0 === 0 ? 1 : x0 / 2;
  const y1 = difference(x1);
  const slope = (y1 - y0) / (x1 - x0);
  // an input that both futures share alike
  if (Math.abs(y1 - y0) <= 1e-12 * scale()) return none(y0);
  const zero = x0 - y0 / slope;
  // at the very end of what it can be nothing lies beyond: a programme that saves nobody does not pay at a cost of nothing
  const margin = AT_THE_END * Math.max(Math.abs(x0), Math.abs(x1));
  if (!(zero > min + margin && zero < max - margin)) return none(y0);
  const reach = Math.max(Math.abs(y0), Math.abs(y1), Math.abs(slope * zero));
  if (!(Math.abs(difference(zero)) <= STRAIGHT * reach)) return undefined;
  return { value: zero, sign: slope > 0 ? 1 : -1 };
}

function zeroNearby(
  difference: (x: number) => number,
  evaluator: Evaluator,
  slot: number,
  { kind }: Slot,
  min: number,
  max: number,
): Found {
  const x0 = evaluator.drawn[slot]!;
  const least = Math.max(min, x0 - MOST_AWAY);
  const most = Math.min(max, x0 + MOST_AWAY);
  const possible = possibleRange(evaluator, slot, least, most);
  const xs = firstPoints(possible.min, possible.max, x0, kind === 'positive');
  const ys = xs.map(difference);
  let nearest: Found | undefined;
  for (let i = 0; i + 1 < xs.length; i++) {
    // a value at which nothing happens at all is passed over: only a change from loss to gain counts
    let j = i + 1;
    while (j < xs.length && ys[j] === 0) j++;
    if (j === xs.length || !(ys[i]! * ys[j]! < 0)) continue;
    const value = j > i + 1 ? xs[i + 1]! : bisectRoot(difference, xs[i]!, xs[j]!, TOLERANCE)!;
    if (nearest === undefined || Math.abs(value - x0) < Math.abs(nearest.value - x0)) {
      nearest = { value, sign: ys[j]! > 0 ? 1 : -1 };
    }
  }
  return nearest ?? none(difference(x0));
}

/** A line that turned out to be none is looked at this far away. */
const MOST_AWAY = 1e6;
