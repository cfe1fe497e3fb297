import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { downRoom } from '#charts/formation/down-room.ts';
import type { Exit } from '#charts/formation/exit-curve.ts';
import { exitPoints } from '#charts/formation/exit-curve.ts';
import { rightRoom } from '#charts/formation/right-room.ts';
import { PITCH, thinLayout } from '#charts/formation/thin-layout.ts';
import type { ThinFate } from '#charts/thin-streams.ts';
import { fatesOf } from '#engine/satisfaction/fates.ts';

const counts = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map((three) => three.sort((a, b) => b - a));
const anyFates = fc.tuple(counts, counts).map(([base, whatIf]) => fatesOf(base, whatIf));
const PICTURE = fatesOf([62, 33, 22], [62, 41, 28]);
const STAGES = 4;

/** Of the line along at a place across, or null where it is not there; steps between points are straight. */
const meets = (a: Exit, b: Exit): boolean => {
  const [p, q] = [exitPoints(a), exitPoints(b)];
  const side = (o: readonly number[], d: readonly number[], e: readonly number[]): number =>
    (d[0]! - o[0]!) * (e[1]! - o[1]!) - (d[1]! - o[1]!) * (e[0]! - o[0]!);
  for (let i = 1; i < p.length; i++) {
    for (let j = 1; j < q.length; j++) {
      const [p0, p1, q0, q1] = [p[i - 1]!, p[i]!, q[j - 1]!, q[j]!];
      if (side(p0, p1, q0) * side(p0, p1, q1) < 0 && side(q0, q1, p0) * side(q0, q1, p1) < 0) return true;
    }
  }
  return false;
};

describe.each([
  ['lying down', (fates: readonly ThinFate[], width: number) => rightRoom(fates, STAGES, width), [960, 1440] as const],
  ['upright', (fates: readonly ThinFate[], width: number) => downRoom(fates, STAGES, width), [350, 900] as const],
])('thin lines, %s', (_, roomOf, widths) => {
  const width = fc.integer({ min: widths[0], max: widths[1] });

  it('a line for each of a hundred people, one pitch from the next', () => {
    fc.assert(
      fc.property(anyFates, width, (fates, wide) => {
        const { lines } = thinLayout(fates, roomOf(fates, wide).room);
        expect(lines).toHaveLength(100);
        lines.forEach(({ at }, i) => expect(at - lines[0]!.at).toBeCloseTo(PITCH * i, 9));
      }),
      { numRuns: 25 },
    );
  });

  it('no two cross, however many leave where', () => {
    fc.assert(
      fc.property(anyFates, width, (fates, wide) => {
        const exits = thinLayout(fates, roomOf(fates, wide).room).lines.flatMap(({ exit }) =>
          exit === null ? [] : [exit],
        );
        // neighbours are enough: further ones lie outside of those
        for (let i = 1; i < exits.length; i++) {
          expect(exits[i]!.turn).toBeLessThanOrEqual(exits[i - 1]!.turn);
          expect(meets(exits[i]!, exits[i - 1]!)).toBe(false);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('who leaves turns out between the posts, before the foot', () => {
    fc.assert(
      fc.property(anyFates, width, (fates, wide) => {
        const { room } = roomOf(fates, wide);
        for (const { whatIf, exit } of thinLayout(fates, room).lines) {
          if (exit === null) continue;
          expect(exit.turn - exit.radius).toBeGreaterThanOrEqual(room.posts[whatIf]!);
          expect(exit.turn).toBeLessThanOrEqual(room.posts[whatIf + 1]! + 1e-9);
          expect(exit.at + exit.radius).toBeLessThanOrEqual(room.foot);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('the posts reach over as many lines as there are people', () => {
    const { posts } = thinLayout(PICTURE, roomOf(PICTURE, widths[1]).room);
    expect(posts.map(({ from, to }) => Math.round((to - from - 10) / PITCH) + 1)).toEqual([100, 62, 41, 28]);
  });
});

it('vermilion as many lines as the lever changes: six to loyalty, and those it lets prefer us in vain', () => {
  const { paths } = thinLayout(PICTURE, rightRoom(PICTURE, STAGES, 1360).room);
  const many = (path: string): number => path.split('M').length - 1;
  expect(many(paths.stays)).toBe(22);
  expect(many(paths.lever)).toBe(9);
  // what is vermilion begins slate
  expect(many(paths.leaves)).toBe(100 - 22);
  expect(thinLayout(fatesOf([62, 33, 22], [62, 33, 22]), rightRoom(PICTURE, STAGES, 1360).room).paths.lever).toBe('');
});
