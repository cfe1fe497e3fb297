import { hashKey } from './hash.ts';
import { philoxPair } from './philox.ts';

/**
 * Random numbers one after the other, as many as are asked for: Philox words of the counters (0, run, place), (1, run,
 * place), … under the keys of (seed, purpose). Where a run or a place starts does not depend on how many numbers any other
 * took.
 */
export interface Stream {
  readonly key0: number;
  readonly key1: number;
  readonly words: Uint32Array;
  /** Next word not yet taken; PAIR when there is none. */
  at: number;
  block: number;
  run: number;
  runHigh: number;
  place: number;
}

/** Words of two blocks of Philox. */
const PAIR = 8;

export const streamFor = (seed: number, purpose: string): Stream => ({
  key0: hashKey(seed, purpose, 0),
  key1: hashKey(seed, purpose, 1),
  words: new Uint32Array(PAIR),
  at: PAIR,
  block: 0,
  run: 0,
  runHigh: 0,
  place: 0,
});

/** Goes to the first number of a place of a run. */
export function start(stream: Stream, run: number, place: number): void {
  stream.at = PAIR;
  stream.block = 0;
  stream.run = run | 0;
  stream.runHigh = run < 4294967296 ? 0 : Math.floor(run / 4294967296);
  stream.place = place;
}

const TO_UNIT = 1 / 4294967296;

/** Uniform in (0, 1): an odd multiple of 2⁻³³. */
export function uniform(stream: Stream): number {
  if (stream.at === PAIR) refill(stream);
  return (stream.words[stream.at++]! + 0.5) * TO_UNIT;
}

/** Uniform in (0, 1) with all the digits of a double: an odd multiple of 2⁻⁵³. */
export function fineUniform(stream: Stream): number {
  const high = uniform(stream) - 0.5 * TO_UNIT;
  if (stream.at === PAIR) refill(stream);
  return high + ((stream.words[stream.at++]! >>> 12) + 0.5) * (TO_UNIT / 1048576);
}

function refill(stream: Stream): void {
  philoxPair(stream.block, stream.run, stream.place, stream.runHigh, stream.key0, stream.key1, stream.words);
  stream.block += 2;
  stream.at = 0;
}
