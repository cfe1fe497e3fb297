/** Where the words of the cumulative chart stand. Pure: pixels and text widths in, places out. */
import type { BreakEven, Overtaking } from '../cumulative-chart.ts';
import type { RichPart } from '../rich.ts';
import { type Box, firstFree, overlaps, type Surroundings, type Trace } from './place.ts';
import { placeBlock, type PlacedBlock } from './place-block.ts';
import { type Anchor, textBox } from './text-box.ts';

type Measure = (parts: readonly RichPart[]) => number;

export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  readonly box: Box;
}

/** Beside the break-even ticks: below zero and to the right if it can be, else left, else above. */
export function placeBreakEven(
  { whatIf, base, text }: BreakEven,
  x: (month: number) => number,
  zero: number,
  measure: Measure,
  around: Surroundings,
): PlacedText | null {
  const ticks = [whatIf, base].flatMap((month) => (month === null ? [] : [x(month)]));
  const right = around.within.x + around.within.width;
  const width = measure(text);
  const from = ticks.length === 0 ? around.within.x : Math.max(...ticks) + 7;
  const to = ticks.length === 0 ? right : Math.min(...ticks) - 7;
  const candidates = [zero + 15, zero - 7].flatMap((y) =>
    [
      { x: from, anchor: 'start' as const },
      { x: to, anchor: 'end' as const },
      { x: right, anchor: 'end' as const },
    ].map((at) => ({ ...at, y, box: textBox(at.x, y, width, 12, at.anchor) })),
  );
  return firstFree(candidates, around);
}

export interface PlacedOvertaking extends PlacedBlock {
  /** From the text to the ring; null where there is no ring. */
  readonly leader: { readonly from: number; readonly to: number } | null;
}

export interface OvertakingField {
  /** The plot. */
  readonly within: Box;
  /** The plot and the line above it. */
  readonly above: Box;
  /** What must not be covered. */
  readonly taken: readonly Box[];
  /** Tick labels: they give way if nothing else helps. */
  readonly ticks: readonly Box[];
  readonly medians: readonly Trace[];
  readonly edges: readonly Trace[];
}

/** The words about overtaking: off the bands if they can be, off the lines in any case. */
export function placeOvertaking(
  { month, lines, short }: Overtaking,
  ring: { readonly x: number; readonly y: number } | null,
  measure: Measure,
  { within, above, taken, ticks, medians, edges }: OvertakingField,
): PlacedOvertaking | null {
  const forms = (month === null ? [lines] : [lines, [short]]).map((form) => ({
    lines: form,
    width: Math.max(...form.map(measure)),
  }));
  const everyLine = [...medians, ...edges];
  const strict = { within, boxes: [...taken, ...ticks], traces: everyLine };
  const loose = { within, boxes: [...taken, ...ticks], traces: medians };
  if (ring !== null) {
    const placed = placeBlock(ring, forms, [
      strict,
      { within: above, boxes: taken, traces: everyLine },
      loose,
      { within: above, boxes: taken, traces: medians },
    ]);
    if (placed === null) return null;
    const isAbove = placed.box.y < ring.y;
    const leader = isAbove
      ? { from: placed.box.y + placed.box.height, to: ring.y - 3 }
      : { from: ring.y + 3, to: placed.box.y };
    return { ...placed, leader };
  }
  for (const around of [strict, loose]) {
    // Nothing to point at: anywhere quiet, from the top left on.
    for (const share of [0.12, 0, 0.25, 0.4, 0.55]) {
      const placed = placeBlock({ x: within.x + within.width * share, y: within.y + within.height }, forms, [around]);
      if (placed !== null) return { ...placed, leader: null };
    }
  }
  return null;
}

/** Whether the words about overtaking or their leader cover the box. */
export function isCovered(box: Box, placed: PlacedOvertaking | null, ringX: number): boolean {
  if (placed === null) return false;
  if (overlaps(box, placed.box)) return true;
  const { leader } = placed;
  return leader !== null && overlaps(box, { x: ringX - 2, y: leader.from, width: 4, height: leader.to - leader.from });
}
