/**
 * The customers' kernel in WebAssembly: tables are written into its memory once, customers tallied CHUNK at a time. The same
 * bits as `customersTwin`, some ten times as fast; where WebAssembly or its vectors are missing, the twin does it. Its
 * memory is bounded: 65,536 cells and 49 tables come to 9 MB, a scenario of one segment to 0.4 MB.
 */
import type { Cells, Factors } from './cells.ts';
import { guideBits, guideOf, WORTH } from './cells.ts';
import type { CustomersKernel, KernelSetting, Tally } from './customers-kernel.ts';
import { BLOCK } from './customers-kernel.ts';
import { customersTwin } from './customers-twin.ts';
import { customersWasm } from './customers-wasm.ts';
import { FACTOR_NODES } from './factor-table.ts';
import { binOf } from './histogram.ts';
import { bytesOfBase64 } from './base64.ts';

/** What `assembly/customers.ts` exports. */
interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow: (pages: number) => number };
  setKeys: (key0: number, key1: number) => void;
  setTables: (guide: number, shift: number, last: number, cells: number, counts: number) => void;
  setBins: (bins: number, from: number, scale: number, edges: number) => void;
  setScratch: (scratch: number) => void;
  drawOnly: (from: number, blocks: number, purposes: number) => number;
  tally: (factors: number, from: number, customers: number, blocks: number) => void;
  losing: (arm: number) => number;
  values: (factors: number, stream: number, from: number, customers: number, out: number) => void;
}

/** Of WebAssembly, what is used here; not every place knows its types. */
declare const WebAssembly:
  | {
      readonly validate: (bytes: Uint8Array) => boolean;
      readonly Module: new (bytes: Uint8Array) => object;
      readonly Instance: new (module: object) => { readonly exports: unknown };
    }
  | undefined;

/** Customers whose block sums, and whose values, are fetched in one go; whole blocks. */
const CHUNK = 65_536;
const VALUES_CHUNK = 4096;
const MOST_CELLS = 65_536;
const PAGE = 65_536;
const RECORD = 64;
const TABLE = 16 * FACTOR_NODES;
const SCRATCH = 3072;
const FACTORS: Readonly<Record<Factors, number>> = { none: 0, profit: 1, both: 2 };

let compiled: object | null | undefined;

/** The compiled module; null where there is no WebAssembly with vectors, or the page may not use it. */
function compiledModule(): object | null {
  if (compiled !== undefined) return compiled;
  compiled = null;
  if (typeof WebAssembly === 'undefined') return null;
  const bytes = bytesOfBase64(customersWasm);
  try {
    if (WebAssembly.validate(bytes)) compiled = new WebAssembly.Module(bytes);
  } catch {
    // a content security policy without 'wasm-unsafe-eval': the twin gives the same bits, only later
  }
  return compiled;
}

/** The fastest kernel there is. */
export const customersKernel = (setting: KernelSetting): CustomersKernel =>
  wasmKernel(setting) ?? customersTwin(setting);

/** The generator of the kernel alone, for the bench: draws so many words for each of so many blocks of customers. */
export function wasmGenerator(): ((blocks: number, words: number) => void) | null {
  const module = compiledModule();
  if (module === null || typeof WebAssembly === 'undefined') return null;
  const exports = new WebAssembly.Instance(module).exports as Exports;
  exports.memory.grow(1);
  exports.setKeys(1, 2);
  return (blocks, words) => void exports.drawOnly(0, blocks, words);
}

/** Null where there is no WebAssembly with vectors, or there are more cells than it has room for. */
export function wasmKernel({ cells, bins, key0, key1 }: KernelSetting): CustomersKernel | null {
  const module = cells.count <= MOST_CELLS ? compiledModule() : null;
  if (module === null || typeof WebAssembly === 'undefined') return null;
  const exports = new WebAssembly.Instance(module).exports as Exports;
  const { count, factors } = cells;
  const bits = guideBits(count);
  let end = 0;
  const reserve = (bytes: number): number => {
    const at = end;
    end += Math.ceil(bytes / 64) * 64;
    return at;
  };
  const scratch = reserve(SCRATCH);
  const guideAt = reserve(2 * (1 << bits));
  const lastAt = reserve(4 * count);
  const countsAt = reserve(4 * count);
  const binsAt = reserve(8 * (bins.edges + 1));
  const recordsAt = reserve((factors === 'none' ? 16 : RECORD) * count);
  const tablesAt = reserve(TABLE * cells.tables.length);
  /** Block sums of a chunk, or values of its customers. */
  const outAt = reserve(16 * Math.max(CHUNK / BLOCK, VALUES_CHUNK));
  exports.memory.grow(Math.ceil(end / PAGE));
  const { buffer } = exports.memory;
  const counts = new Uint32Array(buffer, countsAt, count);
  const binCounts = new Uint32Array(buffer, binsAt, 2 * (bins.edges + 1));
  const out = new Float64Array(buffer, outAt, 2 * Math.max(CHUNK / BLOCK, VALUES_CHUNK));

  exports.setKeys(key0, key1);
  exports.setScratch(scratch);
  exports.setBins(binsAt, bins.from, 1 / bins.width, bins.edges);
  cells.tables.forEach((table, i) => new Float64Array(buffer, tablesAt + i * TABLE, table.length).set(table));
  let now = cells;
  writeCells(cells);

  function writeCells(next: Cells): void {
    now = next;
    const { shift, first } = guideOf(next.last, bits);
    new Uint16Array(buffer, guideAt, first.length).set(first);
    new Uint32Array(buffer, lastAt, count).set(next.last);
    const worth = new Float64Array(buffer, recordsAt);
    const places = new Int32Array(buffer, recordsAt);
    for (let cell = 0; cell < count; cell++) {
      const from = WORTH * cell;
      if (factors === 'none') {
        worth[2 * cell] = next.worth[from]!;
        worth[2 * cell + 1] = next.worth[from + 1]!;
        continue;
      }
      for (let i = 0; i < WORTH; i++) worth[8 * cell + i] = next.worth[from + i]!;
      places[16 * cell + 12] = tablesAt + next.tableOf[2 * cell]! * TABLE;
      places[16 * cell + 13] = tablesAt + next.tableOf[2 * cell + 1]! * TABLE;
    }
    exports.setTables(guideAt, shift, lastAt, recordsAt, countsAt);
  }

  /** Where no factor differs, all customers of a cell come to the same. */
  function tallyByCells({ bins: into, losing }: Tally): void {
    for (let cell = 0; cell < count; cell++) {
      const customers = counts[cell]!;
      for (let arm = 0; arm < 2; arm++) {
        const value = now.worth[WORTH * cell + arm]!;
        const bin = arm * (bins.edges + 1) + binOf(value, bins.from, 1 / bins.width, bins.edges);
        into[bin] = into[bin]! + customers;
        if (value < 0) losing[arm] = losing[arm]! + customers;
      }
    }
  }

  return {
    kind: 'wasm',
    tally(from, customers, tally, block) {
      counts.fill(0);
      binCounts.fill(0);
      for (let done = 0; done < customers; done += CHUNK) {
        const here = Math.min(CHUNK, customers - done);
        exports.tally(FACTORS[factors], from + done, here, outAt);
        for (let arm = 0; arm < 2; arm++) tally.losing[arm] = tally.losing[arm]! + exports.losing(arm);
        tally.blocks.set(out.subarray(0, 2 * Math.ceil(here / BLOCK)), 2 * (block + done / BLOCK));
      }
      for (let cell = 0; cell < count; cell++) tally.cells[cell] = tally.cells[cell]! + counts[cell]!;
      if (factors === 'none') tallyByCells(tally);
      else for (let i = 0; i < binCounts.length; i++) tally.bins[i] = tally.bins[i]! + binCounts[i]!;
    },
    values(stream, from, customers, into) {
      for (let done = 0; done < customers; done += VALUES_CHUNK) {
        const here = Math.min(VALUES_CHUNK, customers - done);
        exports.values(FACTORS[factors], stream, from + done, here, outAt);
        into.set(out.subarray(0, 2 * here), 2 * done);
      }
    },
    replaceCells: writeCells,
  };
}
