import { describe, expect, test } from 'vitest';
import { exp } from '#engine/math/exp.ts';
import { expm1 } from '#engine/math/expm1.ts';
import { log } from '#engine/math/log.ts';
import { log1p } from '#engine/math/log1p.ts';
import { pow } from '#engine/math/pow.ts';
import { EXP, EXPM1, LOG, LOG1P, POW_LARGE, POW_MODERATE } from './reference.ts';
import { ulpsApart } from './ulps.ts';

function worst(f: (...args: number[]) => number, rows: readonly (readonly number[])[]): number {
  return Math.max(...rows.map((row) => ulpsApart(f(...row.slice(0, -1)), row.at(-1)!)));
}

/** The largest distance from Math.* over evenly spread points; Math.* may itself be off by 1. */
function worstAgainst(ours: (x: number) => number, theirs: (x: number) => number, from: number, to: number): number {
  let most = 0;
  for (let i = 0; i <= 50_000; i++) {
    const x = from + ((to - from) * i) / 50_000;
    most = Math.max(most, ulpsApart(ours(x), theirs(x)));
  }
  return most;
}

describe('against 40 digits (mpmath)', () => {
  test('exp, expm1, log, log1p are the nearest double or its neighbour', () => {
    expect(worst(exp, EXP)).toBeLessThanOrEqual(1);
    expect(worst(expm1, EXPM1)).toBeLessThanOrEqual(1);
    expect(worst(log, LOG)).toBeLessThanOrEqual(1);
    expect(worst(log1p, LOG1P)).toBeLessThanOrEqual(1);
  });
  test('pow: 3 units for |y ln x| ≤ 50, 8 beyond', () => {
    expect(worst(pow, POW_MODERATE)).toBeLessThanOrEqual(3);
    expect(worst(pow, POW_LARGE)).toBeLessThanOrEqual(8);
  });
});

describe('against Math.* over 50,001 points', () => {
  test.each([
    ['exp', exp, Math.exp, -745, 709.7],
    ['exp', exp, Math.exp, -1, 1],
    ['expm1', expm1, Math.expm1, -40, 700],
    ['expm1', expm1, Math.expm1, -1, 1],
    ['log', log, Math.log, 1e-300, 1e300],
    ['log', log, Math.log, 1e-3, 3],
    ['log1p', log1p, Math.log1p, -0.9999, 1],
    ['log1p', log1p, Math.log1p, 1, 1e10],
    ['pow(·, 1/12)', (x: number) => pow(x, 1 / 12), (x: number) => Math.pow(x, 1 / 12), 1e-3, 3],
    ['pow(·, −7.3)', (x: number) => pow(x, -7.3), (x: number) => Math.pow(x, -7.3), 1e-3, 3],
    ['pow(0.97, ·)', (y: number) => pow(0.97, y), (y: number) => Math.pow(0.97, y), -1500, 1500],
  ] as const)('%s is at most 2 units apart', (_, ours, theirs, from, to) => {
    expect(worstAgainst(ours, theirs, from, to)).toBeLessThanOrEqual(2);
  });
});

describe('ends and special values (ECMAScript Math.*)', () => {
  const specials = [
    0,
    -0,
    1,
    -1,
    2,
    0.5,
    Infinity,
    -Infinity,
    NaN,
    5e-324,
    -5e-324,
    1.7976931348623157e308,
    1e-17,
    709.8,
    -746,
  ];
  test.each([
    ['exp', exp, Math.exp],
    ['expm1', expm1, Math.expm1],
    ['log', log, Math.log],
    ['log1p', log1p, Math.log1p],
  ] as const)('%s', (_, ours, theirs) => {
    for (const x of specials) expect(ulpsApart(ours(x), theirs(x)), `at ${x}`).toBeLessThanOrEqual(1);
  });
  test('exp of the last arguments before overflow and underflow', () => {
    expect(exp(709.782712893384)).toBeCloseTo(1.797693134862273e308, -295);
    expect(exp(709.7827128933841)).toBe(Infinity);
    expect(exp(-745.1332191019411)).toBe(5e-324);
    expect(exp(-745.1332191019412)).toBe(0);
    expect(ulpsApart(exp(-740), Math.exp(-740))).toBeLessThanOrEqual(1);
  });
  test('log of a subnormal', () => {
    expect(log(5e-324)).toBe(Math.log(5e-324));
    expect(log(1e-310)).toBe(Math.log(1e-310));
  });
  test('pow at its ends', () => {
    for (const [x, y] of [
      [0, 3],
      [0, 0],
      [0, -1],
      [0, 0.3],
      [Infinity, 2],
      [Infinity, 0],
      [Infinity, -2.5],
      [Infinity, 0.5],
      [1, 1e300],
      [2, 1e300],
      [2, -1e300],
      [0.5, 1e300],
      [2, Infinity],
      [0.5, -Infinity],
      [1.5, NaN],
      [NaN, 0.1],
      [5e-324, 0.1],
      [2, 1023],
      [2, -1074],
      [1 + 2 ** -52, 1e18],
    ] as const) {
      expect(ulpsApart(pow(x, y), Math.pow(x, y)), `${x}^${y}`).toBeLessThanOrEqual(8);
    }
    expect(pow(-1, 2)).toBeNaN();
    expect(pow(-1, 0.5)).toBeNaN();
  });
  test('small whole exponents are the plain products, ½ is the square root', () => {
    for (const x of [0.8, 1.1, 0.93, 7]) {
      expect(pow(x, 0)).toBe(1);
      expect(pow(x, 1)).toBe(x);
      expect(pow(x, 2)).toBe(x * x);
      expect(pow(x, 3)).toBe(x * (x * x));
      expect(pow(x, 4)).toBe(x * x * (x * x));
      expect(pow(x, 0.5)).toBe(Math.sqrt(x));
    }
  });
  test('a yearly rate to months and back: (r^(1/12))^12 = r, each of 13 roundings seen', () => {
    for (let r = 0.01; r < 1; r += 0.01) expect(ulpsApart(pow(pow(r, 1 / 12), 12), r)).toBeLessThanOrEqual(13);
  });
});
