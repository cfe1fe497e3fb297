import type { BookLever, Phase } from './book-lever.ts';
import { PHASES } from './book-lever.ts';
import { CARE } from './care.ts';
import { HOLDS } from './holds.ts';
import { PROGRAMMES } from './programmes.ts';

/** The book of levers, by phase, in the order of the page. */
export const BOOK: readonly BookLever[] = [...CARE, ...PROGRAMMES, ...HOLDS].sort(
  (a, b) => PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase),
);

export const leversOf = (phase: Phase): readonly BookLever[] => BOOK.filter((lever) => lever.phase === phase);
