import { describe, expect, it } from 'vitest';
import { keepApart } from '#charts/geometry/keep-apart.ts';
import { timeTicks } from '#charts/geometry/time-ticks.ts';
import { roundTicks, valueAxis } from '#charts/geometry/value-axis.ts';

describe('valueAxis', () => {
  it('ends on a round tick and follows the data below zero', () => {
    expect(valueAxis(-51, 290, 4, 'round')).toEqual({ low: -51, high: 300, ticks: [0, 100, 200, 300] });
  });
  it('ends with the data where asked to', () => {
    expect(valueAxis(-51, 44, 4, 'data')).toEqual({ low: -51, high: 44, ticks: [-50, -25, 0, 25] });
  });
  it('would rather have five ticks than one', () => {
    expect(valueAxis(-40, 232, 5, 'round').ticks).toEqual([0, 50, 100, 150, 200, 250]);
    expect(valueAxis(-40, 232, 3, 'round').ticks).toEqual([0, 100, 200, 300]);
  });
  it('does not open an empty half for data barely above zero', () => {
    const axis = valueAxis(-500, 20, 4, 'round');
    expect(axis.high).toBe(20);
    expect(axis.ticks.at(-1)).toBe(0);
  });
  it('keeps zero in view for data on one side of it', () => {
    expect(valueAxis(40, 90, 4, 'round').low).toBe(0);
    expect(valueAxis(-90, -40, 4, 'round').high).toBe(0);
  });
  it('has only zero where all is zero, or nothing is finite', () => {
    expect(valueAxis(0, 0, 4, 'round')).toEqual({ low: 0, high: 1, ticks: [0] });
    expect(valueAxis(0, Infinity, 4, 'round').ticks).toEqual([0]);
  });
  it.each([1e-6, 0.3, 7, 1234, 5e8])('gives 1 to 4 ticks besides zero up to %d, all round', (high) => {
    const { ticks } = valueAxis(-high / 3, high, 4, 'round');
    expect(ticks).toContain(0);
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    expect(ticks.length).toBeLessThanOrEqual(5);
    for (const tick of ticks) expect(String(Number(tick.toPrecision(2)))).toBe(String(tick));
  });
});

describe('roundTicks', () => {
  it('takes the finest step that is not too many', () => {
    expect(roundTicks(-0.06, 0.76, 5)).toEqual([0, 0.2, 0.4, 0.6]);
    expect(roundTicks(-0.06, 0.76, 4)).toEqual([0, 0.2, 0.4, 0.6]);
    expect(roundTicks(-0.06, 0.76, 3)).toEqual([0, 0.5]);
  });
  it('writes 0.3 as 0.3', () => {
    expect(roundTicks(0, 0.5, 6)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5]);
  });
});

describe('timeTicks', () => {
  const values = (months: number, most: number): number[] => timeTicks(months, most).map((tick) => tick.value);
  it.each([
    [240, 5, [0, 5, 10, 15, 20]],
    [240, 3, [0, 10, 20]],
    [120, 5, [0, 5, 10]],
    [36, 5, [0, 1, 2, 3]],
    [12, 5, [0, 3, 6, 9, 12]],
    [84, 5, [0, 2, 4, 6, 7]],
    [480, 5, [0, 10, 20, 30, 40]],
    [1200, 5, [0, 25, 50, 75, 100]],
    [1, 5, [0, 1]],
  ])('of %d months with at most %d ticks', (months, most, expected) => {
    expect(values(months, most)).toEqual(expected);
  });
  it('carries the unit on the last only, and counts months below two years', () => {
    expect(timeTicks(240, 5).filter((tick) => tick.last)).toEqual([
      { month: 240, value: 20, unit: 'year', last: true },
    ]);
    expect(timeTicks(18, 5).map((tick) => tick.unit)).toEqual(['month', 'month', 'month', 'month']);
  });
  it('labels whole years only when the horizon ends within one', () => {
    for (const tick of timeTicks(42, 5)) expect(Number.isInteger(tick.value)).toBe(true);
  });
  it('never has more than asked for, for any horizon', () => {
    for (let months = 1; months <= 1200; months++) {
      for (const most of [3, 5]) {
        const ticks = timeTicks(months, most);
        expect(ticks.length, `${months} months`).toBeLessThanOrEqual(most);
        expect(ticks.length, `${months} months`).toBeGreaterThanOrEqual(2);
      }
    }
  });
});

describe('keepApart', () => {
  const at = (...froms: number[]) => froms.map((from) => ({ from, to: from + 20 }));
  it('keeps all that have room', () => {
    expect(keepApart(at(0, 40, 80), 8)).toEqual([0, 1, 2]);
  });
  it('drops the one before the last, which carries the unit', () => {
    expect(keepApart(at(0, 40, 80, 95), 8)).toEqual([0, 1, 3]);
  });
  it('drops every second where all are too close', () => {
    expect(keepApart(at(0, 25, 50, 75, 100, 125, 150), 8)).toEqual([0, 2, 4, 6]);
  });
  it('keeps the last rather than the first', () => {
    expect(keepApart(at(0, 10), 8)).toEqual([1]);
    expect(keepApart([], 8)).toEqual([]);
  });
});
