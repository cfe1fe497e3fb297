import { expect, test } from 'vitest';
import { philox } from '#engine/random/philox.ts';

function words(counter: readonly number[], key: readonly number[]): string {
  const out = new Uint32Array(4);
  philox(counter[0]!, counter[1]!, counter[2]!, counter[3]!, key[0]!, key[1]!, out);
  return [...out].map((word) => word.toString(16).padStart(8, '0')).join(' ');
}

/** Known answers distributed with Random123 (Salmon et al. 2011), philox4x32, 10 rounds. */
test.each([
  [[0, 0, 0, 0], [0, 0], '6627e8d5 e169c58d bc57ac4c 9b00dbd8'],
  [[0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff], [0xffffffff, 0xffffffff], '408f276d 41c83b0e a20bc7c6 6d5451fd'],
  [[0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344], [0xa4093822, 0x299f31d0], 'd16cfe09 94fdcceb 5001e420 24126ea1'],
])('Random123 known answer for counter %j', (counter, key, answer) => {
  expect(words(counter, key)).toBe(answer);
});

test('every word of counter and key matters', () => {
  const base = words([1, 2, 3, 4], [5, 6]);
  for (let i = 0; i < 4; i++)
    expect(
      words(
        [1, 2, 3, 4].map((w, j) => (i === j ? w ^ 1 : w)),
        [5, 6],
      ),
    ).not.toBe(base);
  expect(words([1, 2, 3, 4], [4, 6])).not.toBe(base);
  expect(words([1, 2, 3, 4], [5, 7])).not.toBe(base);
});
