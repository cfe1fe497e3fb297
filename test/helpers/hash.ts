import type { Collected } from '#engine/sim/collect.ts';

/** FNV-1a over the bytes of every column of a job: two jobs with the same hash have the same bits. */
export function hashOf(collected: Collected): string {
  const { base, whatIf, payback, breakEvenBase, breakEvenWhatIf, fans, yearTotals, blockSums, faults } = collected;
  let hash = 0x811c9dc5;
  for (const column of [base, whatIf, payback, breakEvenBase, breakEvenWhatIf, fans, yearTotals, blockSums, faults]) {
    const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
    for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(16);
}
