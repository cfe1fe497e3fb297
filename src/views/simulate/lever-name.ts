/** What a lever is called where levers stand beside one another: as in the book it was taken from, else after what it does. */
import type { Lever, Scenario } from '#engine/scenario.ts';
import { knows, t } from '#i18n/locale.svelte.ts';
import type { Numbers } from '#i18n/number.ts';
import { isPlaceLever, placeName } from './place-clauses.ts';
import { capital, leverPartName } from './satisfy-name.ts';
import { leverForm } from './sentence.ts';

/** Null of one that is of no book, or of one this book does not know. */
export function bookName(lever: Lever | undefined): string | null {
  const key = `book.lever.${lever?.origin ?? ''}`;
  return knows(key) ? t(key) : null;
}

/** For a line about what a scenario does: the name in the book of the lever that it tells, where it tells one. */
export function toldBy(scenario: Scenario): { readonly named: 'one' | 'none'; readonly name: string } {
  const { form, index, places } = leverForm(scenario);
  const acting = scenario.levers.filter(({ off }) => off !== true);
  const [told] = index >= 0 ? [scenario.levers[index]] : places.map((place) => scenario.levers[place]);
  const name = form === 'several' ? null : bookName(told ?? acting[0]);
  return name === null ? { named: 'none', name: '' } : { named: 'one', name };
}

export function leverName(lever: Lever, numbers: Numbers): string {
  const known = bookName(lever);
  if (known !== null) return known;
  if (isPlaceLever(lever)) return placeName(lever, numbers);
  return lever.kind === 'satisfy' ? capital(leverPartName(lever.on)) : t(`field.lever.${lever.kind}`);
}
