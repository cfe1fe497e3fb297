const cell = new Float64Array(1);
const bits = new BigUint64Array(cell.buffer);

/** Units in the last place of `expected` between it and `actual`. */
export function ulpsApart(actual: number, expected: number): number {
  if (Object.is(actual, expected)) return 0;
  cell[0] = Math.abs(expected);
  bits[0]! += 1n;
  return Math.abs(actual - expected) / (cell[0] - Math.abs(expected));
}

/** FNV-1a over the bits of many numbers, for the tests that pin them. */
export function hashOfBits(values: Iterable<number>): string {
  let h = 0x811c9dc5;
  const bytes = new Uint8Array(cell.buffer);
  for (const value of values) {
    cell[0] = value;
    for (const byte of bytes) h = Math.imul(h ^ byte, 0x01000193);
  }
  return (h >>> 0).toString(16).padStart(8, '0');
}
