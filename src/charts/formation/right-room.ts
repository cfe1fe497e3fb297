/** The picture lying down: posts beside one another, words over and under them. */
import type { ThinFate } from '../thin-streams.ts';
import { PITCH } from './thin-layout.ts';
import type { PlacedRoom } from './thin-room.ts';
import { anyway, reaching } from './thin-room.ts';

/** For what is written at the ends of the lines. */
const END = 112;
const HEAD = 23;
const TOP = 74.5;
const PEOPLE = 100;
const BELOW = PITCH * PEOPLE + 18;
/** Below this width words do not fit beside one another over a post; under one another they take so much more. */
const ROOMY = 1180;
const STACKED = 40;
const LABEL = 22;
/** Two lines of words at the ends, and air. */
const END_LINES = 40;
/** Parts of the way: the first stage takes the most, for most leave there. */
const PARTS = [0.323, 0.3, 0.267, 0.11];

export function rightRoom(fates: readonly ThinFate[], stages: number, width: number): PlacedRoom {
  const last = stages - 1;
  const stacked = width < ROOMY;
  const top = stacked ? TOP + STACKED : TOP;
  const foot = top + BELOW;
  const end = Math.max(width - END, width / 2);
  const sum = PARTS.slice(0, stages).reduce((all, part) => all + part, 0);
  let along = 0;
  const posts = Array.from({ length: stages }, (_, stage) => {
    const at = along;
    along += ((PARTS[stage] ?? 0) / sum) * end;
    return at;
  });
  const widthAt = (stage: number): number => (posts[stage + 1] ?? width) - posts[stage]!;
  const inAnyCase = anyway(fates, last);
  const loyal = reaching(fates, last);
  const ends = top + (PITCH * inAnyCase) / 2 - 17;
  const lever = Math.max(ends + END_LINES, top + PITCH * ((inAnyCase + loyal) / 2) - 8);
  return {
    height: foot + (stacked ? 2 * LABEL : LABEL),
    stacked,
    room: { lie: 'right', posts, end, top, foot },
    heads: posts.map((x, stage) => ({ x, y: HEAD, width: widthAt(stage) })),
    leaks: posts.map((x, stage) =>
      stage === last
        ? { x: x + 12, y: Math.max(top + PITCH * loyal + 20, lever + END_LINES), width: width - x - 12 }
        : { x: x + widthAt(stage) * 0.105, y: foot + 4, width: widthAt(stage) * (stage === last - 1 ? 1.7 : 0.9) },
    ),
    ends: {
      anyway: { x: end + 10, y: ends, width: END - 10 },
      lever: {
        x: end + 10,
        y: lever,
        width: END - 10,
      },
    },
  };
}
