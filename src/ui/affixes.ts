/** What stands before and after the digits: "$1,240" has "$" before, "20 years" has " years" after. */
export interface Affixes {
  readonly before: string;
  readonly after: string;
}

export function affixesOf(written: string): Affixes {
  const first = written.search(/\d/);
  if (first === -1) return { before: '', after: '' };
  const last = written.search(/\d\D*$/);
  return { before: written.slice(0, first).replace(/[-+−]$/, ''), after: written.slice(last + 1) };
}

/** Whether an entry is digits only so far, so that the unit may stand next to it; with words in it, it speaks for itself. */
export function isBareNumber(entry: string): boolean {
  return /^[\d\s.,+\-−０-９．，]*$/.test(entry);
}

/** An entry with its unit, as far as it does not bring its own: "150" among per cents is "150%". */
export function dressed(entry: string, { before, after }: Affixes): string {
  return isBareNumber(entry) ? `${before}${entry}${after}` : entry;
}
