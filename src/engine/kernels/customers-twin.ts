/**
 * The customers' kernel in plain TypeScript: the definition. `assembly/customers.ts` takes the same steps in the same
 * order, four customers and both futures at a time, and comes to the same bits.
 */
import { philox } from '../random/philox.ts';
import type { Cells, Guide } from './cells.ts';
import { guideBits, guideOf, WORTH } from './cells.ts';
import type { CustomersTwin, KernelSetting, Tally } from './customers-kernel.ts';
import { BLOCK } from './customers-kernel.ts';
import { readFactor } from './factor-table.ts';
import { binOf } from './histogram.ts';

/** Customers that share four calls of the generator. */
const GROUP = 16;
const CELL = 0;
const PROFIT = 1;
const SERVE = 2;

export function customersTwin({ cells: firstCells, bins, key0, key1 }: KernelSetting): CustomersTwin {
  const { from: low, width, edges } = bins;
  const scale = 1 / width;
  const bits = guideBits(firstCells.count);
  let cells: Cells = firstCells;
  let guide: Guide = guideOf(cells.last, bits);
  const four = new Uint32Array(4);
  const words = [CELL, PROFIT, SERVE].map(() => new Int32Array(BLOCK));
  const cellAt = new Uint32Array(BLOCK);
  const values = new Float64Array(2 * BLOCK);

  function drawWords(stream: number, block: number, purpose: number): void {
    const out = words[purpose]!;
    for (let group = 0; group < BLOCK; group += GROUP) {
      for (let i = 0; i < 4; i++) {
        philox(block * (BLOCK / 4) + group / 4 + i, stream, purpose, 0, key0, key1, four);
        for (let word = 0; word < 4; word++) out[group + 4 * word + i] = four[word]!;
      }
    }
  }

  /** Cells and values of the customers of one block. */
  function drawBlock(stream: number, block: number): void {
    const { last, worth, tableOf, tables, factors } = cells;
    drawWords(stream, block, CELL);
    if (factors !== 'none') drawWords(stream, block, PROFIT);
    if (factors === 'both') drawWords(stream, block, SERVE);
    const [places, profits, serves] = words as [Int32Array, Int32Array, Int32Array];
    for (let i = 0; i < BLOCK; i++) {
      const word = places[i]! >>> 0;
      let cell = guide.first[word >>> guide.shift]!;
      while (word > last[cell]!) cell++;
      cellAt[i] = cell;
      const at = WORTH * cell;
      let base = worth[at]!;
      let whatIf = worth[at + 1]!;
      if (factors !== 'none') {
        const f = readFactor(tables[tableOf[2 * cell]!]!, profits[i]!);
        base += f * worth[at + 2]!;
        whatIf += f * worth[at + 3]!;
      }
      if (factors === 'both') {
        const g = readFactor(tables[tableOf[2 * cell + 1]!]!, serves[i]!);
        base -= g * worth[at + 4]!;
        whatIf -= g * worth[at + 5]!;
      }
      values[2 * i] = base;
      values[2 * i + 1] = whatIf;
    }
  }

  function tallyBlock(count: number, tally: Tally, block: number): void {
    let base = 0;
    let whatIf = 0;
    for (let i = 0; i < count; i++) {
      const cell = cellAt[i]!;
      tally.cells[cell] = tally.cells[cell]! + 1;
      const first = values[2 * i]!;
      const second = values[2 * i + 1]!;
      base += first;
      whatIf += second;
      const firstBin = binOf(first, low, scale, edges);
      const secondBin = edges + 1 + binOf(second, low, scale, edges);
      tally.bins[firstBin] = tally.bins[firstBin]! + 1;
      tally.bins[secondBin] = tally.bins[secondBin]! + 1;
      if (first < 0) tally.losing[0] = tally.losing[0]! + 1;
      if (second < 0) tally.losing[1] = tally.losing[1]! + 1;
    }
    tally.blocks[2 * block] = base;
    tally.blocks[2 * block + 1] = whatIf;
  }

  return {
    kind: 'typescript',
    tally(from, count, tally, block) {
      for (let done = 0; done < count; done += BLOCK) {
        drawBlock(0, (from + done) / BLOCK);
        tallyBlock(Math.min(BLOCK, count - done), tally, block + done / BLOCK);
      }
    },
    values(stream, from, count, out, cellsOf) {
      for (let done = 0; done < count; done += BLOCK) {
        drawBlock(stream, (from + done) / BLOCK);
        const here = Math.min(BLOCK, count - done);
        out.set(values.subarray(0, 2 * here), 2 * done);
        cellsOf?.set(cellAt.subarray(0, here), done);
      }
    },
    replaceCells(next) {
      cells = next;
      guide = guideOf(next.last, bits);
    },
  };
}
