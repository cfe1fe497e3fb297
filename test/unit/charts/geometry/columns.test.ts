import { describe, expect, it } from 'vitest';
import { bandPath, linePath } from '#charts/geometry/paths.ts';
import { columnPlaces, writtenOf, yearGroups } from '#charts/geometry/source-layout.ts';
import { upTo } from '#charts/geometry/up-to.ts';
import type { YearSources } from '#charts/source-columns.ts';

const none = { base: 0, growth: 0, saving: 0, referral: 0, premium: 0 };
const year = (n: number, acquisition: number, base: number): YearSources => ({
  year: n,
  sources: { base: { ...none, base }, whatIf: { ...none, base: base * 2, growth: -1 } },
  acquisition: { base: acquisition, whatIf: acquisition },
});

describe('yearGroups', () => {
  it('drops a moment of acquisition in which nothing happened, and years beyond the most', () => {
    const years = [year(0, 0, 0), ...Array.from({ length: 30 }, (_, i) => year(i + 1, 0, 5))];
    expect(yearGroups([{ ...years[0]!, sources: { base: none, whatIf: none } }, ...years.slice(1)], 10)).toHaveLength(
      10,
    );
    expect(yearGroups([year(0, -51, 0), ...years.slice(1)], 10)).toHaveLength(11);
  });
  it('adds up to the total, losses below zero', () => {
    const [, column] = yearGroups([year(1, -51, 30)], 10)[0]!.columns;
    expect(column).toMatchObject({ total: 60 - 1 - 51, top: 60, bottom: -52 });
  });
});

describe('columnPlaces', () => {
  it('fills the width with eleven pairs on whole pixels', () => {
    const { starts, columnWidth, groupWidth, right } = columnPlaces(11, 40, 920);
    expect(starts).toHaveLength(11);
    expect(starts.every(Number.isInteger)).toBe(true);
    expect(groupWidth).toBe(2 * columnWidth + 3);
    expect(right).toBeGreaterThan(905);
    expect(right).toBeLessThanOrEqual(921);
  });
  it('keeps two pairs together instead of stretching them', () => {
    expect(columnPlaces(2, 40, 920).right).toBeLessThan(240);
  });
  it('still has columns in 100 pixels', () => {
    expect(columnPlaces(11, 40, 140).columnWidth).toBeGreaterThanOrEqual(1);
  });
});

describe('writtenOf', () => {
  it('takes 1, 5 and 10, or first, middle and last', () => {
    expect(writtenOf([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], undefined)).toEqual([1, 5, 10]);
    expect(writtenOf([0, 1, 2, 3], undefined)).toEqual([1, 2, 3]);
    expect(writtenOf([0, 1], undefined)).toEqual([1]);
    expect(writtenOf([0, 1, 2, 3], [2, 8])).toEqual([2]);
  });
});

describe('paths', () => {
  it('have at most two decimals and straight segments only', () => {
    expect(linePath([0, 1.23456], [2, 3.98765])).toBe('M0,2L1.23,3.99');
    expect(bandPath([0, 10], [4, 6], [2, 3])).toBe('M0,2L10,3L10,6L0,4Z');
  });
  it('break where a value is missing', () => {
    expect(linePath([0, 1, 2, 3, 4], [0, 1, Number.NaN, 3, 4])).toBe('M0,0L1,1M3,3L4,4');
  });
});

describe('upTo', () => {
  it('cuts a column at the horizon', () => {
    expect(Array.from(upTo([5, 6, 7], [0, 12, 24], 12))).toEqual([5, 6]);
  });
});
