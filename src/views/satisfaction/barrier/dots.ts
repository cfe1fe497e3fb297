/** Customers by grade as dots: who is held, who goes when the barrier falls, who comes to another grade. */
import type { DotKind } from '#charts/grade-dots.ts';

/** A column is at most this many dots. */
const MOST_DOTS = 70;
const MANTISSAS = [1, 2, 4, 5];

/** How many customers one dot stands for: 1, 2, 4, 5, 10, 20, … */
export function customersPerDot(counts: readonly number[]): number {
  const most = Math.max(0, ...counts);
  for (let power = 1; ; power *= 10) {
    const per = MANTISSAS.map((mantissa) => mantissa * power).find((each) => most / each <= MOST_DOTS);
    if (per !== undefined) return per;
  }
}

export interface Staying {
  /** By grade, another year: today, under strong competition, after the fall. */
  readonly today: readonly number[];
  readonly strong: readonly number[];
  readonly after: readonly number[];
}

const dotsOf = (customers: number, per: number): number => Math.round(customers / per);
/** The completely satisfied are held by nothing. */
const isHeld = (grade: number): boolean => grade < 4;

export interface Gone {
  /** Months that have gone by, and the one in which the barrier falls. */
  readonly month: number;
  readonly start: number;
}

/** Of customers of a grade, the share still here. */
export function hereAt({ today, after }: Staying, grade: number, { month, start }: Gone): number {
  const before = Math.min(month, start);
  return today[grade]! ** (before / 12) * after[grade]! ** ((month - before) / 12);
}

/** From the foot: who would stay or go anyway, then who stays because leaving is hard. `gone`: who has left by then. */
export function fallDots(counts: readonly number[], per: number, stay: Staying, gone: Gone | null): DotKind[][] {
  return counts.map((count, grade) => {
    const all = dotsOf(count, per);
    const held = isHeld(grade) ? Math.min(all, dotsOf(count * (stay.today[grade]! - stay.strong[grade]!), per)) : 0;
    const left = gone === null ? 0 : Math.min(all, dotsOf(count * (1 - hereAt(stay, grade, gone)), per));
    const anyway =
      gone === null
        ? 0
        : Math.min(left, dotsOf(count * (1 - stay.today[grade]! ** (gone.month / 12)), per), all - held);
    const freed = Math.min(left - anyway, held);
    const free = all - held;
    const plainLeft = left - freed;
    return Array.from({ length: all }, (_, i): DotKind => {
      if (i < free) return i >= free - plainLeft ? 'gone' : 'here';
      return i >= all - freed ? 'gone' : 'hostage';
    });
  });
}

/** Those who are of this grade with and without, those who came to it, and those who went from it. */
export function movedDots(before: readonly number[], after: readonly number[], per: number): DotKind[][] {
  return before.map((count, grade) => {
    const [was, is] = [dotsOf(count, per), dotsOf(after[grade]!, per)];
    const same = Math.min(was, is);
    return Array.from({ length: Math.max(was, is) }, (_, i): DotKind => {
      if (i < same) return 'here';
      return is > was ? 'arrived' : 'moved';
    });
  });
}
