import type { Part } from '#engine/study/study.ts';
import type { Collected } from '#engine/sim/collect.ts';

/** FNV-1a over the bytes of every column of a job: two jobs with the same hash have the same bits. */
export function hashOf(collected: Collected): string {
  const { base, whatIf, payback, breakEvenBase, breakEvenWhatIf, fans, yearTotals, blockSums, faults } = collected;
  return hashOfColumns([base, whatIf, payback, breakEvenBase, breakEvenWhatIf, fans, yearTotals, blockSums, faults]);
}

/** The same over every column of a part of a study, in the order of its fields. */
export const hashOfPart = (part: Part): string =>
  hashOfColumns(Object.values(part).filter((value): value is ArrayBufferView => ArrayBuffer.isView(value)));

function hashOfColumns(columns: readonly ArrayBufferView[]): string {
  let hash = 0x811c9dc5;
  for (const { buffer, byteOffset, byteLength } of columns) {
    for (const byte of new Uint8Array(buffer, byteOffset, byteLength)) hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(16);
}
