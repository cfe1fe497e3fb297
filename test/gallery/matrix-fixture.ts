/** Invented customers in clouds, the same on every visit. */
import { POINT_LOOKS, type PointLook } from '#charts/matrix-field.ts';

/** Middle, spread and share of a cloud. */
export interface Cloud {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly share: number;
}

export const ATTITUDE: readonly Cloud[] = [
  { x: [15.5, 3], y: [76, 8.5], share: 0.313 },
  { x: [4.5, 2.2], y: [75, 9], share: 0.158 },
  { x: [14.8, 2.8], y: [35, 11], share: 0.317 },
  { x: [4.6, 2.4], y: [30, 11], share: 0.212 },
];
export const NEEDS: readonly Cloud[] = [
  { x: [28, 14], y: [72, 15], share: 0.25 },
  { x: [74, 13], y: [70, 15], share: 0.33 },
  { x: [72, 15], y: [30, 15], share: 0.24 },
  { x: [27, 14], y: [30, 15], share: 0.18 },
];
export const ATTACHMENT: readonly Cloud[] = [
  { x: [4.6, 2.2], y: [74, 9], share: 0.15 },
  { x: [16, 3.3], y: [77, 8.5], share: 0.2 },
  { x: [12.3, 2.5], y: [35, 7], share: 0.16 },
  { x: [17.5, 2.6], y: [38, 9], share: 0.21 },
  { x: [5, 2.2], y: [21, 7], share: 0.15 },
  { x: [19.5, 1.9], y: [13, 5], share: 0.13 },
];

/** A small generator of even numbers in [0, 1). */
export function lottery(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Crowd {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly look: Uint8Array;
}

export function crowd(count: number, clouds: readonly Cloud[], [xMax, yMax]: readonly [number, number]): Crowd {
  const draw = lottery(2024);
  const normal = (): number => draw() + draw() + draw() + draw() + draw() + draw() - 3;
  const [x, y] = [new Float32Array(count), new Float32Array(count)];
  for (let i = 0; i < count; i++) {
    let left = draw();
    const cloud = clouds.find(({ share }) => (left -= share) < 0) ?? clouds[0]!;
    const within = (middle: number, spread: number, most: number): number =>
      Math.min(Math.max(middle + spread * 1.4 * normal(), 0.02 * most), 0.99 * most);
    x[i] = within(...cloud.x, xMax);
    y[i] = within(...cloud.y, yMax);
  }
  return { x, y, look: new Uint8Array(count) };
}

const lookCode = (look: PointLook): number => POINT_LOOKS.indexOf(look);

/** Those whom `isMoved` picks, at most `most`, leave a hollow dot and arrive elsewhere. */
export function moved(
  from: Crowd,
  isMoved: (x: number, y: number) => boolean,
  by: { readonly x: number; readonly y: number },
  most: number,
): Crowd {
  const chosen = Array.from(from.x.keys())
    .filter((i) => isMoved(from.x[i]!, from.y[i]!))
    .sort((a, b) => from.y[b]! - from.y[a]!)
    .slice(0, most);
  const look = from.look.slice();
  for (const i of chosen) look[i] = lookCode('left');
  return {
    x: Float32Array.of(...from.x, ...chosen.map((i) => from.x[i]! + by.x)),
    y: Float32Array.of(...from.y, ...chosen.map((i) => from.y[i]! + by.y)),
    look: Uint8Array.of(...look, ...chosen.map(() => lookCode('arrived'))),
  };
}

/** Every so often another look, in turn. */
export function mixed(from: Crowd, looks: readonly (readonly [PointLook, number])[]): Crowd {
  const draw = lottery(7);
  return {
    ...from,
    look: from.look.map(() => {
      let left = draw();
      return lookCode((looks.find(([, share]) => (left -= share) < 0) ?? looks[0]!)[0]);
    }),
  };
}
