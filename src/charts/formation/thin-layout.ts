/**
 * A hundred lines, one for each person: those who get furthest on top, and of those who leave from the same stage the earliest
 * lowest, so that no two cross.
 */
import type { ThinFate } from '../thin-streams.ts';
import type { Exit, Lie } from './exit-curve.ts';
import { exitPath, straight } from './exit-curve.ts';

/** Between two lines. */
export const PITCH = 3;
/** A post stands out from its lines by this much. */
const OVER = 5;
/** From a post to where the lever shows, as a part of the way to the next. */
const SHOWS = 0.12;
/** Room before those who leave, and behind them, as parts of the way to the next post. */
const BEFORE = 0.07;
const BEHIND = 0.09;
const ROUNDEST = 48;
/** Few who leave keep together. */
const WIDEST_STEP = 26;

export interface ThinRoom {
  readonly lie: Lie;
  /** Where each post stands, along. */
  readonly posts: readonly number[];
  /** Where the lines of the last stage end, along. */
  readonly end: number;
  /** Across: the first line, and where those who leave run out. */
  readonly top: number;
  readonly foot: number;
  /** Along: where those who leave from a stage may turn, if not between its post and the next. */
  readonly turns?: readonly (readonly [from: number, to: number])[];
}

export interface ThinLine {
  readonly base: number;
  readonly whatIf: number;
  readonly at: number;
  readonly exit: Exit | null;
}

export interface ThinLayout {
  readonly lines: readonly ThinLine[];
  /** Across: how far each post reaches. */
  readonly posts: readonly { readonly from: number; readonly to: number }[];
  /** Path of all lines of one look. */
  readonly paths: { readonly stays: string; readonly leaves: string; readonly lever: string };
}

/** One person after the other, from the top: furthest first; by the lever below those who come in any case. */
function people(fates: readonly ThinFate[]): ThinFate[] {
  const sorted = [...fates].sort((a, b) => b.whatIf - a.whatIf || b.base - a.base);
  return sorted.flatMap((fate) => Array.from({ length: fate.count }, () => fate));
}

export function thinLayout(fates: readonly ThinFate[], room: ThinRoom): ThinLayout {
  const last = room.posts.length - 1;
  const all = people(fates);
  const lines = all.map(({ base, whatIf }, i): ThinLine => {
    const at = room.top + PITCH * i;
    if (whatIf >= last) return { base, whatIf, at, exit: null };
    const lowest = all.findLastIndex((other) => other.whatIf === whatIf);
    const highest = all.findIndex((other) => other.whatIf === whatIf);
    return { base, whatIf, at, exit: exitOf(room, whatIf, lowest - i, lowest - highest + 1, at) };
  });
  const posts = room.posts.map((_, stage) => {
    const lowest = lines.findLast(({ whatIf }) => whatIf >= stage);
    return { from: room.top - OVER, to: (lowest?.at ?? room.top) + OVER };
  });
  return { lines, posts, paths: pathsOf(lines, room) };
}

/** @param rank  0 leaves first, and lies lowest of its `group` */
function exitOf({ posts, turns, foot }: ThinRoom, stage: number, rank: number, group: number, at: number): Exit {
  const post = posts[stage]!;
  const gap = posts[stage + 1]! - post;
  const [from, to] = turns?.[stage] ?? [post + BEFORE * gap, post + (1 - BEHIND) * gap];
  const radiusAt = (across: number): number => Math.max(1, Math.min(ROUNDEST, (to - from) / 3, foot - across - 2));
  const first = from + radiusAt(at + PITCH * rank);
  const step = group < 2 ? 0 : Math.min(WIDEST_STEP, Math.max(0, to - first) / (group - 1));
  return { from: posts[0]!, at, turn: first + step * rank, out: foot, radius: radiusAt(at) };
}

/** Slate as far as a person comes in any case; from where the lever carries her on, or lets her go, vermilion. */
function pathsOf(lines: readonly ThinLine[], { posts, end, lie }: ThinRoom): ThinLayout['paths'] {
  const paths = { stays: '', leaves: '', lever: '' };
  const start = posts[0]!;
  for (const { base, whatIf, at, exit } of lines) {
    if (base === whatIf) {
      if (exit === null) paths.stays += straight(start, end, at, lie);
      else paths.leaves += exitPath(exit, lie);
      continue;
    }
    const stage = Math.min(base, whatIf);
    const shows = posts[stage]! + SHOWS * ((posts[stage + 1] ?? end) - posts[stage]!);
    const from = exit === null ? shows : Math.min(shows, exit.turn - exit.radius);
    paths.leaves += straight(start, from, at, lie);
    paths.lever += exit === null ? straight(from, end, at, lie) : exitPath(exit, lie, from);
  }
  return paths;
}
