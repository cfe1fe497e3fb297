import { directions, SOBOL_DIMENSIONS } from './directions.ts';
import { hashKey } from './hash.ts';
import { scrambleReversed } from './owen.ts';
import { philox } from './philox.ts';
import { SOBOL_RANDOMISATIONS } from './randomisations.ts';
import { reverseBits } from './reverse-bits.ts';

/**
 * The uniforms of every run. `fill` writes those of run 0, 1, 2, … for the dimensions the source was made for, each
 * strictly inside (0, 1), an odd multiple of 2⁻³³. The same run gives the same bits whatever was asked before.
 */
export interface UniformSource {
  fill(run: number, out: Float64Array): void;
}

const TO_UNIT = 1 / 4294967296;

/**
 * Scrambled Sobol points. Run i is point ⌊i/R⌋ of randomisation i mod R; every (dimension, randomisation) has an Owen
 * scrambling of its own, keyed by the seed. `dimensions` are addresses: what is drawn at one does not depend on which
 * others are asked for.
 *
 * Addresses from 128 on use the direction numbers of address − 128, − 256, … with the indices shuffled independently for
 * each block of 128 and each randomisation (nested, so that every dimension and every pair within the block stays as
 * even as before): Burley, "Practical hash-based Owen scrambling", JCGT 9(4), 2020, §4 "padding".
 */
export function sobolUniforms(
  seed: number,
  dimensions: readonly number[],
  randomisations = SOBOL_RANDOMISATIONS,
): UniformSource {
  const count = dimensions.length;
  const keys = new Int32Array(randomisations * count);
  for (let r = 0; r < randomisations; r++) {
    dimensions.forEach((dimension, j) => (keys[r * count + j] = hashKey(seed, dimension, r)));
  }
  const blocks = Int32Array.from(dimensions, (dimension) => Math.floor(dimension / SOBOL_DIMENSIONS));
  const reversed = new Int32Array(32 * count);
  dimensions.forEach((dimension, j) => {
    const from = 32 * (dimension % SOBOL_DIMENSIONS);
    for (let k = 0; k < 32; k++) reversed[32 * j + k] = reverseBits(directions[from + k]!);
  });

  const pointBits = (j: number, index: number): number => {
    let bits = 0;
    for (let rest = index; rest !== 0; rest &= rest - 1) bits ^= reversed[32 * j + 31 - Math.clz32(rest & -rest)]!;
    return bits;
  };

  // R runs in a row share a point before scrambling: it is kept until another index is asked for
  const point = new Int32Array(count);
  let pointIndex = 0;

  return {
    fill(run, out) {
      const r = run % randomisations;
      const index = (run - r) / randomisations;
      if (index !== pointIndex) {
        for (let j = 0; j < count; j++) if (blocks[j] === 0) point[j] = pointBits(j, index);
        pointIndex = index;
      }
      let block = 0;
      let shuffled = 0;
      for (let j = 0; j < count; j++) {
        let bits = point[j]!;
        if (blocks[j] !== 0) {
          if (blocks[j] !== block) {
            block = blocks[j]!;
            shuffled = reverseBits(scrambleReversed(reverseBits(index), hashKey(seed, -block, r)));
          }
          bits = pointBits(j, shuffled);
        }
        out[j] = ((reverseBits(scrambleReversed(bits, keys[r * count + j]!)) >>> 0) + 0.5) * TO_UNIT;
      }
    },
  };
}

/**
 * Plain Monte Carlo: independent uniforms by Philox. The counter is (run, ⌊dimension/4⌋), the key is made from the seed;
 * the dimension's remainder by 4 picks the word.
 */
export function randomUniforms(seed: number, dimensions: readonly number[]): UniformSource {
  const key0 = hashKey(seed, 'uniforms', 0);
  const key1 = hashKey(seed, 'uniforms', 1);
  const groups = Int32Array.from(dimensions, (dimension) => Math.floor(dimension / 4));
  const words = Int32Array.from(dimensions, (dimension) => dimension % 4);
  const four = new Uint32Array(4);

  return {
    fill(run, out) {
      const high = Math.floor(run / 4294967296);
      let group = -1;
      for (let j = 0; j < groups.length; j++) {
        if (groups[j] !== group) {
          group = groups[j]!;
          philox(run, high, group, 0, key0, key1, four);
        }
        out[j] = (four[words[j]!]! + 0.5) * TO_UNIT;
      }
    },
  };
}
