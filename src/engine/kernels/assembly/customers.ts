/**
 * The customers' kernel in AssemblyScript: the same steps in the same order as `../customers-twin.ts`, with four words of
 * the generator, and both futures of a customer, in one vector. No relaxed SIMD, no fused multiply-add: the same bits.
 *
 * The host writes tables into the memory and says where they lie; see `../wasm-kernel.ts`. Compiled by
 * `test/tools/compile-kernels.mjs`.
 */

const BLOCK: i32 = 64;
const GROUP: i32 = 16;
/** Bytes of the words of a block for one purpose; and from a row of steps to the row of nodes. */
const ROW: usize = 256;
const NODES: usize = 2 * ROW;
/** Three rows of words and two of nodes. There are two such sets, one read while the other is drawn; then bins. */
const SET: usize = 5 * ROW;
const HALF_NODES: i32 = 2049;
const FIRST_NODE: i32 = 126 << 6;

const NONE: i32 = 0;
const PROFIT: i32 = 1;
const BOTH: i32 = 2;

let key0: i32 = 0;
let key1: i32 = 0;
/** u16: first cell by the upper digits of a word. */
let guide: usize = 0;
let shift: i32 = 0;
/** u32: last word of each cell. */
let last: usize = 0;
/**
 * Pairs of f64 where no factor differs; otherwise records of 64 bytes: three pairs of worth, and where the tables of f and
 * g begin.
 */
let cells: usize = 0;
/** u32: customers by cell. */
let counts: usize = 0;
/** u32: customers by bin, the baseline's and the what-if's. */
let bins: usize = 0;
let low: f64 = 0;
let scale: f64 = 0;
let edges: i32 = 0;
/** What is drawn for two blocks of customers, and the bins of one: scratch of 3,072 bytes. */
let words: usize = 0;

let losingBase: i64 = 0;
let losingWhatIf: i64 = 0;

export function setKeys(first: i32, second: i32): void {
  key0 = first;
  key1 = second;
}

export function setTables(atGuide: usize, guideShift: i32, atLast: usize, atCells: usize, atCounts: usize): void {
  guide = atGuide;
  shift = guideShift;
  last = atLast;
  cells = atCells;
  counts = atCounts;
}

export function setBins(at: usize, from: f64, perWidth: f64, last: i32): void {
  bins = at;
  low = from;
  scale = perWidth;
  edges = last;
}

export function setScratch(at: usize): void {
  words = at;
}

/** Customers below zero in the last tally. */
export function losing(arm: i32): i32 {
  return <i32>(arm == 0 ? losingBase : losingWhatIf);
}


/** Philox4x32-10 for the counters (4·group … 4·group + 3, stream, purpose, 0): sixteen words. */
@inline
function draw(group: i32, stream: i32, purpose: i32, out: usize): void {
  const m0 = i32x4.splat(0xd2511f53);
  const m1 = i32x4.splat(0xcd9e8d57);
  const w0 = i32x4.splat(0x9e3779b9);
  const w1 = i32x4.splat(0xbb67ae85);
  let x0 = i32x4.add(i32x4.splat(group << 2), i32x4(0, 1, 2, 3));
  let x1 = i32x4.splat(stream);
  let x2 = i32x4.splat(purpose);
  let x3 = i32x4.splat(0);
  let k0 = i32x4.splat(key0);
  let k1 = i32x4.splat(key1);
  for (let round = 0; round < 10; round++) {
    const lower0 = i64x2.extmul_low_i32x4_u(x0, m0);
    const upper0 = i64x2.extmul_high_i32x4_u(x0, m0);
    const lower1 = i64x2.extmul_low_i32x4_u(x2, m1);
    const upper1 = i64x2.extmul_high_i32x4_u(x2, m1);
    x0 = v128.xor(v128.xor(v128.shuffle<i32>(lower1, upper1, 1, 3, 5, 7), x1), k0);
    x2 = v128.xor(v128.xor(v128.shuffle<i32>(lower0, upper0, 1, 3, 5, 7), x3), k1);
    x1 = v128.shuffle<i32>(lower1, upper1, 0, 2, 4, 6);
    x3 = v128.shuffle<i32>(lower0, upper0, 0, 2, 4, 6);
    k0 = i32x4.add(k0, w0);
    k1 = i32x4.add(k1, w1);
  }
  v128.store(out, x0);
  v128.store(out, x1, 16);
  v128.store(out, x2, 32);
  v128.store(out, x3, 48);
}

/** The generator alone, for the bench: a word it drew, so that no draw can be left out. */
export function drawOnly(from: i32, blocks: i32, purposes: i32): i32 {
  const at = words;
  for (let block = from; block < from + blocks; block++) {
    for (let purpose = 0; purpose < purposes; purpose++) {
      const row = at + <usize>purpose * ROW;
      for (let group = 0; group < BLOCK / GROUP; group++) {
        draw(block * (BLOCK / GROUP) + group, 0, purpose, row + (<usize>group << 6));
      }
    }
  }
  return load<i32>(at);
}

@inline
function cellOf(word: u32, guide: usize, shift: i32, last: usize): usize {
  let cell = <usize>load<u16>(guide + (<usize>(word >> shift) << 1));
  while (word > load<u32>(last + (cell << 2))) cell++;
  return cell;
}

/** Where the nodes of four words lie in their tables, in bytes. */
@inline
function nodesOf(pattern: v128, upper: v128): v128 {
  const node = i32x4.sub(i32x4.shr_s(pattern, 17), i32x4.splat(FIRST_NODE));
  return i32x4.shl(i32x4.add(node, v128.and(upper, i32x4.splat(HALF_NODES))), 4);
}

/** Turns sixteen words into places of nodes and steps between them: the steps take the place of the words. */
@inline
function placeFactors(from: usize): void {
  for (let i: usize = 0; i < 64; i += 16) {
    const word = v128.load(from + i);
    const upper = i32x4.shr_s(word, 31);
    const pattern = f32x4.convert_i32x4_s(v128.or(v128.xor(word, upper), i32x4.splat(1)));
    v128.store(from + NODES + i, nodesOf(pattern, upper));
    v128.store(from + i, v128.and(pattern, i32x4.splat(131071)));
  }
}

/** The factor whose steps lie at `at`, twice. */
@inline
function factor(table: usize, at: usize): v128 {
  const node = table + <usize>load<u32>(at + NODES);
  return f64x2.splat(load<f64>(node) + load<f64>(node, 8) * <f64>load<i32>(at));
}

/** What the customer whose words lie at `at` comes to in both futures, in a cell. */
@inline
function worthOf(factors: i32, cell: usize, cells: usize, at: usize): v128 {
  if (factors == NONE) return v128.load(cells + (cell << 4));
  const record = cells + (cell << 6);
  let worth = v128.load(record);
  const f = factor(<usize>load<u32>(record, 48), at + ROW);
  worth = f64x2.add(worth, f64x2.mul(f, v128.load(record, 16)));
  if (factors == PROFIT) return worth;
  const g = factor(<usize>load<u32>(record, 52), at + 2 * ROW);
  return f64x2.sub(worth, f64x2.mul(g, v128.load(record, 32)));
}

/** Draws for sixteen customers. */
@inline
function prepareGroup(factors: i32, group: i32, stream: i32, at: usize): void {
  draw(group, stream, NONE, at);
  if (factors >= PROFIT) {
    draw(group, stream, PROFIT, at + ROW);
    placeFactors(at + ROW);
  }
  if (factors >= BOTH) {
    draw(group, stream, BOTH, at + 2 * ROW);
    placeFactors(at + 2 * ROW);
  }
}

@inline
function count(at: usize): void {
  store<u32>(at, load<u32>(at) + 1);
}

@inline
function tallyWith(factors: i32, from: i32, customers: i32, blocks: usize): void {
  // globals are read from memory each time: not in the loop
  const atGuide = guide;
  const digits = shift;
  const atLast = last;
  const atCells = cells;
  const atCounts = counts;
  const atWords = words;
  const baseBins = bins;
  const whatIfBins = bins + ((edges + 1) << 2);
  const lowest = f64x2.splat(low);
  const perWidth = f64x2.splat(scale);
  const most = f64x2.splat(<f64>edges);
  const zero = f64x2.splat(0);
  const one = f64x2.splat(1);
  let losing = i64x2.splat(0);
  let out = blocks;
  let group = from / GROUP;
  let now = atWords;
  let next = atWords + SET;
  for (let g: usize = 0; g < 4; g++) prepareGroup(factors, group + <i32>g, 0, now + (g << 6));
  const atBins = atWords + 2 * SET;
  for (let done = 0; done < customers; done += BLOCK) {
    group += BLOCK / GROUP;
    const left = <usize>min(BLOCK, customers - done) << 2;
    let sum = f64x2.splat(0);
    let to = atBins;
    for (let g: usize = 0; g < 4; g++) {
      // the next block is drawn while this one is read: the one waits for products, the other for memory
      prepareGroup(factors, group + <i32>g, 0, next + (g << 6));
      const end = now + min(left, (g + 1) << 6);
      for (let at = now + (g << 6); at < end; at += 4) {
        const cell = cellOf(load<u32>(at), atGuide, digits, atLast);
        count(atCounts + (cell << 2));
        const worth = worthOf(factors, cell, atCells, at);
        sum = f64x2.add(sum, worth);
        if (factors == NONE) continue;
        const place = f64x2.add(f64x2.mul(f64x2.sub(worth, lowest), perWidth), one);
        v128.store64_lane(to, i32x4.trunc_sat_f64x2_s_zero(f64x2.pmin(f64x2.pmax(place, zero), most)), 0);
        to += 8;
        losing = i64x2.sub(losing, f64x2.lt(worth, zero));
      }
    }
    const swap = now;
    now = next;
    next = swap;
    // apart from the loop above: a count may have to wait for the one before it
    for (let at = atBins; at < to; at += 8) {
      count(baseBins + (load<u32>(at) << 2));
      count(whatIfBins + (load<u32>(at, 4) << 2));
    }
    v128.store(out, sum);
    out += 16;
  }
  losingBase = i64x2.extract_lane(losing, 0);
  losingWhatIf = i64x2.extract_lane(losing, 1);
}

/**
 * Adds customers to the counts; block sums are written as pairs from `blocks` on. Where no factor differs, bins and losers
 * follow from the cells, and the host fills them.
 */
export function tally(factors: i32, from: i32, customers: i32, blocks: usize): void {
  if (factors == NONE) tallyWith(NONE, from, customers, blocks);
  else if (factors == PROFIT) tallyWith(PROFIT, from, customers, blocks);
  else tallyWith(BOTH, from, customers, blocks);
}

@inline
function valuesWith(factors: i32, stream: i32, from: i32, customers: i32, out: usize): void {
  const atGuide = guide;
  const digits = shift;
  const atLast = last;
  const atCells = cells;
  const atWords = words;
  let to = out;
  let group = from / GROUP;
  let now = atWords;
  let next = atWords + SET;
  for (let g: usize = 0; g < 4; g++) prepareGroup(factors, group + <i32>g, stream, now + (g << 6));
  for (let done = 0; done < customers; done += BLOCK) {
    group += BLOCK / GROUP;
    const left = <usize>min(BLOCK, customers - done) << 2;
    for (let g: usize = 0; g < 4; g++) {
      prepareGroup(factors, group + <i32>g, stream, next + (g << 6));
      const end = now + min(left, (g + 1) << 6);
      for (let at = now + (g << 6); at < end; at += 4) {
        const cell = cellOf(load<u32>(at), atGuide, digits, atLast);
        v128.store(to, worthOf(factors, cell, atCells, at));
        to += 16;
      }
    }
    const swap = now;
    now = next;
    next = swap;
  }
}

/** Writes what each customer comes to, pairs of f64. */
export function values(factors: i32, stream: i32, from: i32, customers: i32, out: usize): void {
  if (factors == NONE) valuesWith(NONE, stream, from, customers, out);
  else if (factors == PROFIT) valuesWith(PROFIT, stream, from, customers, out);
  else valuesWith(BOTH, stream, from, customers, out);
}
