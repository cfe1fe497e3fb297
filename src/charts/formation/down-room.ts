/** The picture from top to bottom, for a phone: words beside the lines, where others have left. */
import type { ThinFate } from '../thin-streams.ts';
import { PITCH } from './thin-layout.ts';
import type { PlacedRoom } from './thin-room.ts';
import { reaching } from './thin-room.ts';

const FIRST_HEAD = 104;
const HEAD = 108;
const LEAK = 62;
const STEP = 4.5;
const ROUND = 48;
const LEFT = 5.5;
const TAIL = 150;
const GAP = 14;

export function downRoom(fates: readonly ThinFate[], stages: number, width: number): PlacedRoom {
  const last = stages - 1;
  const posts: number[] = [];
  const turns: (readonly [number, number])[] = [];
  const beside = (stage: number): number => LEFT + PITCH * reaching(fates, stage) + GAP;
  let y = FIRST_HEAD;
  for (let stage = 0; stage < last; stage++) {
    posts.push(y);
    const leaving = reaching(fates, stage) - reaching(fates, stage + 1);
    // words of later posts stand beside their lines: those who leave turn below them
    const from = y + (stage === 0 ? 6 : HEAD);
    const to = from + (leaving === 0 ? 0 : ROUND + STEP * leaving);
    turns.push([from, to]);
    y = to + LEAK;
  }
  posts.push(y);
  const words = (stage: number) => ({ x: beside(stage), width: Math.max(90, width - beside(stage)) });
  return {
    height: y + TAIL,
    stacked: true,
    room: { lie: 'down', posts, end: y + TAIL, top: LEFT, foot: width, turns },
    heads: posts.map((at, stage) =>
      stage === 0 ? { x: 0, y: 18, width } : { ...words(stage), y: at + (stage === last ? -3 : 14) },
    ),
    leaks: posts.map((at, stage) =>
      stage === last ? { ...words(last), y: at + 112 } : { ...words(stage + 1), y: (turns[stage]?.[1] ?? at) + 6 },
    ),
    ends: {
      anyway: { ...words(last), y: y + 46 },
      lever: { ...words(last), y: y + 80 },
    },
  };
}
