/** The heading of the book: whether cheap levers pay, and dear ones. */
import type { BookLever, BookLeverId } from '#cases/levers/book-lever.ts';
import type { Numbers } from '#i18n/number.ts';
import type { TextValues } from '#i18n/translate.ts';
import type { Outcome } from '#state/book/lever-runs.svelte.ts';
import { middleOf } from '#state/controls/scale.ts';

/** The middle of the cost range: at most this is cheap, at least that is dear; money per customer and year. */
const CHEAP = 1.5;
const DEAR = 4;
/** Runs of 100. */
const OFTEN = 60;

/** Values of `book.finding`; null until every lever it speaks of has been run. */
export function bookFinding(
  levers: readonly BookLever[],
  outcomeOf: (id: BookLeverId) => Outcome | null,
  numbers: Numbers,
): TextValues | null {
  const cheap = levers.filter(({ cost }) => middleOf(cost) <= CHEAP);
  const dear = levers.filter(({ cost }) => middleOf(cost) >= DEAR);
  const outcomes = new Map(levers.map(({ id }) => [id, outcomeOf(id)]));
  if ([...cheap, ...dear].some(({ id }) => (outcomes.get(id) ?? null) === null)) return null;
  const paysOften = ({ id }: BookLever): boolean => {
    const { pays, runs } = outcomes.get(id)!;
    return Math.round((100 * pays) / runs) >= OFTEN;
  };
  const cheapPays = cheap.filter(paysOften).length;
  const dearFails = dear.length - dear.filter(paysOften).length;
  return {
    cheapForm: formOf(cheapPays, cheap.length),
    cheap: numbers.word(cheap.length),
    cheapPays: numbers.word(cheapPays, { capital: true }),
    cheapCost: numbers.money(CHEAP, { decimals: 2 }),
    dearForm: formOf(dearFails, dear.length),
    dear: numbers.word(dear.length),
    dearFails: numbers.word(dearFails),
    dearCost: numbers.money(DEAR, { exact: true }),
  };
}

const formOf = (count: number, of: number): string =>
  count === of ? 'all' : count === 0 ? 'none' : count === 1 ? 'one' : 'some';
