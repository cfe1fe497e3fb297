/** Where the names of the four kinds of customers stand: each in its own part of the picture, clear of every curve. */
import { type Box, firstFree, type Trace } from '../geometry/place.ts';
import type { LoyaltyZone } from '../loyalty-curves.ts';
import type { GradeFrame } from './grade-frame.ts';

export interface ZoneSize {
  readonly name: number;
  readonly line: number;
}

export interface ZonePlace {
  readonly x: number;
  /** Baseline of the name. */
  readonly y: number;
  readonly anchor: 'start' | 'end';
  /** Its second line has room too. */
  readonly hasLine: boolean;
  readonly box: Box;
}

export const NAME_SIZE = 26;
export const NAME_SIZE_PHONE = 20;
export const LINE_FALL = 19;
const CLEAR = 4;
const STEP = 7;

type Anchor = ZonePlace['anchor'];

function place(x: number, y: number, anchor: Anchor, size: ZoneSize, hasLine: boolean): ZonePlace {
  const width = hasLine ? Math.max(size.name, size.line) : size.name;
  const left = anchor === 'start' ? x : x - width;
  const top = y - NAME_SIZE * 0.78;
  const tall = NAME_SIZE * 0.78 + 4 + (hasLine ? LINE_FALL : 0);
  const box = { x: left - CLEAR, y: top - CLEAR, width: width + 2 * CLEAR, height: tall + 2 * CLEAR };
  return { x, y, anchor, hasLine, box };
}

/** Heights from one to the other, `down` the page or up; none where the other lies behind. */
const levels = (from: number, to: number, down: boolean): number[] => {
  const count = Math.floor((down ? to - from : from - to) / STEP) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => from + (down ? i : -i) * STEP);
};

interface Ground {
  readonly frame: GradeFrame;
  readonly top: number;
  readonly foot: number;
  readonly traces: readonly Trace[];
  readonly taken: readonly Box[];
  /** Heights at grade 0 … 4. */
  readonly weak: readonly number[];
  readonly strong: readonly number[];
}

/** Null where there is no room: the table has them too. */
export function zonePlaces(
  ground: Ground,
  sizes: Readonly<Record<LoyaltyZone, ZoneSize>>,
): Readonly<Record<Exclude<LoyaltyZone, 'loyal'>, ZonePlace | null>> {
  const { frame, top, foot, traces, weak, strong } = ground;
  const boxes = [...ground.taken];
  const within = { x: frame.left, y: top, width: frame.right - frame.left + 20, height: foot - top };
  const starts = [frame.left === 0 ? 5 : 9, 0.3 * frame.pitch, 0.7 * frame.pitch].map((shift) => frame.xs[0]! + shift);
  const find = (xs: readonly number[], ys: readonly number[], anchor: Anchor, size: ZoneSize): ZonePlace | null => {
    const all = (hasLine: boolean) => xs.flatMap((x) => ys.map((y) => place(x, y, anchor, size, hasLine)));
    const free = firstFree([...all(true), ...all(false)], { within, boxes, traces });
    if (free !== null) boxes.push(free.box);
    return free;
  };
  const [under, over] = [weak[0]!, strong[0]!];
  const middle = (under + over) / 2;
  const right = frame.xs[4]! + 20;
  const low = foot - (foot - top) * 0.21;
  return {
    hostages: find(starts, levels(under + 44, middle, true), 'start', sizes.hostages),
    defectors: find(starts, levels(over - 60, middle, false), 'start', sizes.defectors),
    mercenaries: find(
      [right, right - 24],
      [...levels(low, foot - 8, true), ...levels(low, low - 60, false)],
      'end',
      sizes.mercenaries,
    ),
  };
}
