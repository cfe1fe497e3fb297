import { exp } from '../math/exp.ts';
import { log } from '../math/log.ts';
import { log1p } from '../math/log1p.ts';
import { logGamma } from '../math/log-gamma.ts';
import { HALF_LN_2PI, stirlingRemainder } from '../math/stirling.ts';
import type { Stream } from './stream.ts';
import { uniform } from './stream.ts';

/**
 * How many of n succeed, each with probability p: exact, and as quick for n = 10⁹ as for n = 10³.
 *
 * n p < 10 (p ≤ ½): inversion. Above: BTRD, transformed rejection with decomposition; W. Hörmann, "The generation of
 * binomial random variates", J. Stat. Comput. Simul. 46 (1993) 101–110. p > ½ counts the failures.
 *
 * @param n whole, 0 … 2⁵²
 * @throws if p is not within 0 … 1
 */
export function binomial(stream: Stream, n: number, p: number): number {
  if (!(p > 0)) {
    if (p !== 0) throw new RangeError(`invalid p: must lie within 0 … 1, got ${p}`);
    return 0;
  }
  if (p > 0.5) {
    if (p > 1) throw new RangeError(`invalid p: must lie within 0 … 1, got ${p}`);
    return p === 1 ? n : n - atMostHalf(stream, n, 1 - p);
  }
  return atMostHalf(stream, n, p);
}

const atMostHalf = (stream: Stream, n: number, p: number): number =>
  n * p < LEAST_MEAN ? inverted(stream, n, p) : rejected(stream, n, p);

/** From here on the rejection is quicker; it is valid from 10 on. */
const LEAST_MEAN = 10;

/** 1/x, which is looked up faster than it is worked out. */
const INVERSES = 1024;
const INVERSE = Float64Array.from({ length: INVERSES }, (_, x) => 1 / x);

/**
 * The least x with P(X ≤ x) ≥ u, by adding up P(X = x + 1) = P(X = x) · (n − x)/(x + 1) · p/q. A uniform of 32 bits stays
 * 10⁻¹⁰ below 1, so that the sum reaches it before x = n + 1 in spite of rounding, and before x = 64.
 */
function inverted(stream: Stream, n: number, p: number): number {
  let u = uniform(stream);
  // q^n ≥ 1 − np: mostly nothing happens where little is likely
  if (u <= 1 - n * p) return 0;
  const q = 1 - p;
  const odds = p / q;
  const most = (n + 1) * odds;
  let chance = n <= MOST_MULTIPLIED ? power(q, n) : exp(n * log1p(-p));
  let x = 0;
  while (u > chance) {
    u -= chance;
    x++;
    chance *= most * INVERSE[x]! - odds;
  }
  return x;
}

const inverse = (x: number): number => (x < INVERSES ? INVERSE[x]! : 1 / x);

/** Up to here qⁿ is multiplied out. */
const MOST_MULTIPLIED = 63;

function power(q: number, n: number): number {
  let product = 1;
  let square = q;
  for (let rest = n; rest > 0; rest >>= 1) {
    if ((rest & 1) === 1) product *= square;
    square *= square;
  }
  return product;
}

/** BTRD, with Hörmann's constants: mostly one uniform and no logarithm. */
function rejected(stream: Stream, n: number, p: number): number {
  const q = 1 - p;
  const deviation = Math.sqrt(n * p * q);
  const b = 1.15 + 2.53 * deviation;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const c = n * p + 0.5;
  // Hörmann's v_r = 0.92 − 4.2/b, times b: one division less
  const inner = 0.92 * b - 4.2;
  for (;;) {
    const v = uniform(stream) * b;
    if (v <= 0.86 * inner) {
      const u = v / inner - 0.43;
      return Math.floor(((2 * a) / (0.5 - Math.abs(u)) + b) * u + c);
    }
    let u: number;
    let height: number;
    if (v >= inner) {
      u = uniform(stream) - 0.5;
      height = v / b;
    } else {
      const left = v / inner - 0.93;
      u = (left < 0 ? -0.5 : 0.5) - left;
      height = (uniform(stream) * inner) / b;
    }
    const side = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / side + b) * u + c);
    if (k < 0 || k > n) continue;
    const scale = (2.83 + 5.1 / b) * deviation;
    if (isUnder(k, (height * scale) / (a / (side * side) + b), n, p, q)) return k;
  }
}

/** So far from the mode, going there step by step is quicker than two logarithms. */
const FEW_STEPS = 24;

/** Whether v ≤ P(X = k)/P(X = mode). */
function isUnder(k: number, v: number, n: number, p: number, q: number): boolean {
  const odds = p / q;
  const mode = Math.floor((n + 1) * p);
  const away = Math.abs(k - mode);
  if (away <= FEW_STEPS) {
    const most = (n + 1) * odds;
    let above = 1;
    let below = 1;
    for (let i = mode + 1; i <= k; i++) above *= most * inverse(i) - odds;
    for (let i = k + 1; i <= mode; i++) below *= most * inverse(i) - odds;
    return v * below <= above;
  }
  const variance = n * p * q;
  const height = log(v);
  const slack = (away / variance) * (((away / 3 + 0.625) * away + 1 / 6) / variance + 0.5);
  const bell = (-away * away) / (2 * variance);
  if (height < bell - slack) return true;
  if (height > bell + slack) return false;
  const failures = n - mode + 1;
  const left = n - k + 1;
  const top = (mode + 0.5) * log((mode + 1) / (odds * failures)) + remainder(mode) + remainder(n - mode);
  const here = (n + 1) * log(failures / left) + (k + 0.5) * log((left * odds) / (k + 1));
  return height <= top + here - remainder(k) - remainder(n - k);
}

/** ln k! − [(k + ½) ln(k + 1) − (k + 1) + ½ ln 2π]. */
const remainder = (k: number): number => (k < 9 ? SMALL[k]! : stirlingRemainder(k + 1));

const SMALL = Float64Array.from(
  { length: 9 },
  (_, k) => logGamma(k + 1) - ((k + 0.5) * log(k + 1) - (k + 1) + HALF_LN_2PI),
);
